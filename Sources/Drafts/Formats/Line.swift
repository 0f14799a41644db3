/// A line while what stands in front of its text is taken off: white space, quote marks, list markers.
struct Line {
  /// From the first byte that is no white space to the end.
  private(set) var content: Range<Int>
  /// Columns of white space in front of the content, behind what was taken off.
  private(set) var indent = 0
  /// The column where that white space begins; a tab reaches to the next multiple of four.
  private var column = 0
  /// There may be markup in the line.
  let hasMarkup: Bool

  init(_ line: LineCursor.Line, in source: [UInt8]) {
    content = line.content
    hasMarkup = line.hasHint
    measure(in: source)
  }

  var isBlank: Bool { content.isEmpty }

  /// Nothing, where the line is blank.
  func first(in source: [UInt8]) -> UInt8 { content.isEmpty ? 0 : source[content.lowerBound] }

  /// Takes a mark of some bytes off the front, and the white space before it.
  mutating func take(_ length: Int, in source: [UInt8]) {
    column += indent + length
    content = min(content.lowerBound + length, content.upperBound)..<content.upperBound
    measure(in: source)
  }

  mutating func takeIndent(_ columns: Int) {
    let taken = min(columns, indent)
    column += taken
    indent -= taken
  }

  /// Takes a `>` off the front.
  mutating func takeQuote(in source: [UInt8]) -> Bool {
    guard indent < 4, first(in: source) == UInt8(ascii: ">") else { return false }
    take(1, in: source)
    takeIndent(1)
    return true
  }

  /// Leaves what lies before an offset out.
  func dropping(before offset: Int) -> Line {
    var line = self
    line.content = max(offset, content.lowerBound)..<max(offset, content.upperBound)
    return line
  }

  private mutating func measure(in source: [UInt8]) {
    var at = content.lowerBound
    var end = column
    while at < content.upperBound, Bytes.isSpaceOrTab(source[at]) {
      end += source[at] == 0x09 ? 4 - end % 4 : 1
      at += 1
    }
    indent = end - column
    content = at..<content.upperBound
  }
}

// MARK: - Markdown's shapes

extension Line {
  /// The words of an ATX heading.
  func heading(in source: [UInt8]) -> Line? {
    guard first(in: source) == UInt8(ascii: "#") else { return nil }
    let level = source[content].prefix { $0 == UInt8(ascii: "#") }.count
    var words = source[content].dropFirst(level)
    guard level <= 6, words.first.map(Bytes.isSpaceOrTab) ?? true else { return nil }
    words = words.drop(while: Bytes.isSpaceOrTab)
    func trimEnd() { while words.last.map(Bytes.isSpaceOrTab) ?? false { words.removeLast() } }
    trimEnd()
    var closed = words
    while closed.last == UInt8(ascii: "#") { closed.removeLast() }
    if closed.last.map(Bytes.isSpaceOrTab) ?? true { words = closed }
    trimEnd()
    var line = self
    line.content = words.startIndex..<words.endIndex
    return line
  }

  /// `===` or `---`, which makes the paragraph above a heading.
  func isUnderline(in source: [UInt8]) -> Bool {
    let sign = first(in: source)
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return false }
    return source[content].drop { $0 == sign }.allSatisfy(Bytes.isSpaceOrTab)
  }

  /// `***`, `- - -`.
  func isRule(in source: [UInt8]) -> Bool {
    let sign = first(in: source)
    guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_") else { return false }
    return source[content].allSatisfy { $0 == sign || Bytes.isSpaceOrTab($0) }
      && source[content].count { $0 == sign } >= 3
  }

  func fence(in source: [UInt8]) -> State.Fence? {
    let sign = first(in: source)
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let rest = source[content].drop { $0 == sign }
    let length = content.count - rest.count
    guard length >= 3, sign == UInt8(ascii: "~") || !rest.contains(sign) else { return nil }
    return State.Fence(character: sign, length: UInt16(clamping: length))
  }

  func closes(_ fence: State.Fence, in source: [UInt8]) -> Bool {
    guard indent < 4, first(in: source) == fence.character else { return false }
    let rest = source[content].drop { $0 == fence.character }
    return content.count - rest.count >= Int(fence.length) && rest.allSatisfy(Bytes.isSpaceOrTab)
  }
}
