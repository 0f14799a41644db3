/// Takes a paragraph apart into words and markup: links, images, tags, code, emphasis, escapes and entities.
///
/// Follows CommonMark's inline structure: the paragraph becomes a list of items, emphasis and links are resolved on that
/// list, and what is left over is text.
struct Inline: Sendable {
  /// Which constructs are known.
  enum Syntax {
    /// Links, images and tags.
    case plain
    /// Everything CommonMark has.
    case markdown
    /// Tags and entities: the lines of an HTML block.
    case html
  }

  /// The paragraph without the prefixes of its lines.
  var text: [UInt8] = []
  /// Where each line of the paragraph stands: in the source and, once gathered, in `text`.
  var lines: [Line] = []
  var items: [Item] = []
  var delimiters: [Delimiter] = []
  /// Items that open a link or an image.
  var brackets: [Bracket] = []
  var syntax = Syntax.plain

  struct Line: Sendable {
    let source: Range<Int>
    var text = 0
  }

  struct Item: Sendable {
    enum Kind: UInt8 { case text, hidden, replaced, sentenceBreak }
    var kind: Kind
    var start: Int
    var end: Int
    /// What stands in the prose for a replaced item.
    var scalar: UInt32 = 0
    var isLink = false
  }

  struct Delimiter: Sendable {
    var item: Int
    var character: UInt8
    var count: Int
    let originalCount: Int
    let canOpen: Bool
    let canClose: Bool
    var isActive = true
  }

  struct Bracket: Sendable {
    let item: Int
    let isImage: Bool
    /// Delimiters before the bracket are none of its business.
    let delimiters: Int
    var isActive = true
  }

  /// A position of `text` in the source; `isEnd` keeps the end of a line with the line.
  func source(of offset: Int, isEnd: Bool = false) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if isEnd ? lines[middle].text < offset : lines[middle].text <= offset { low = middle } else { high = middle - 1 }
    }
    guard low < lines.count else { return 0 }
    return lines[low].source.lowerBound + offset - lines[low].text
  }

  func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    return range.isEmpty ? start..<start : start..<max(start, source(of: range.upperBound, isEnd: true))
  }
}

// MARK: - Reading

extension Inline {
  /// Puts the paragraph's lines together in `text`.
  mutating func gather(from source: [UInt8]) {
    text.removeAll(keepingCapacity: true)
    for index in lines.indices {
      if index > 0 { text.append(Bytes.lineFeed) }
      lines[index].text = text.count
      text.append(contentsOf: source[lines[index].source])
    }
  }

  /// Reads what `text` holds from an offset on and adds its prose and pieces to the passage.
  mutating func read(from start: Int, into passage: inout Passage, style: Passage.Style) {
    items.removeAll(keepingCapacity: true)
    delimiters.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    var at = start
    while at < text.count {
      let next = readItem(at: at, into: &passage)
      at = max(next, at + 1)
    }
    resolveEmphasis(from: 0)
    emit(into: &passage, style: style)
  }

  /// Reads what starts at the offset and returns where it ends.
  private mutating func readItem(at start: Int, into passage: inout Passage) -> Int {
    let byte = text[start]
    let isMarkdown = syntax == .markdown
    switch byte {
    case UInt8(ascii: "\\") where isMarkdown:
      guard start + 1 < text.count else { break }
      if text[start + 1] == Bytes.lineFeed {
        add(.hidden, start..<(start + 1))
        return start + 1
      }
      guard Bytes.isPunctuation(text[start + 1]) else { break }
      add(.hidden, start..<(start + 1))
      add(.text, (start + 1)..<(start + 2))
      return start + 2
    case UInt8(ascii: "`") where isMarkdown:
      return readCode(at: start, into: &passage)
    case UInt8(ascii: "*") where isMarkdown, UInt8(ascii: "_") where isMarkdown:
      return readPlaceholder(at: start) ?? readDelimiters(at: start)
    case UInt8(ascii: "&") where syntax != .plain:
      if let end = readEntity(at: start) { return end }
    case UInt8(ascii: "<"):
      if let end = readAngle(at: start, into: &passage) { return end }
      if syntax == .html, let end = readBrokenTag(at: start) { return end }
    case UInt8(ascii: "!") where syntax != .html:
      if start + 1 < text.count, text[start + 1] == UInt8(ascii: "[") {
        openBracket(start..<(start + 2), isImage: true)
        return start + 2
      }
    case UInt8(ascii: "[") where syntax != .html:
      openBracket(start..<(start + 1), isImage: false)
      return start + 1
    case UInt8(ascii: "]") where syntax != .html:
      if let end = closeBracket(at: start, into: &passage) { return end }
    default:
      break
    }
    var end = start + 1
    while end < text.count, !Inline.isSpecial[Int(text[end])] { end += 1 }
    add(.text, start..<end)
    return end
  }

  mutating func add(_ kind: Item.Kind, _ range: Range<Int>, scalar: UInt32 = 0) {
    if kind == .text, let last = items.last, last.kind == .text, last.end == range.lowerBound,
      brackets.last?.item != items.count - 1, delimiters.last?.item != items.count - 1
    {
      items[items.count - 1].end = range.upperBound
      return
    }
    items.append(Item(kind: kind, start: range.lowerBound, end: range.upperBound, scalar: scalar))
  }

  private mutating func openBracket(_ range: Range<Int>, isImage: Bool) {
    items.append(Item(kind: .text, start: range.lowerBound, end: range.upperBound))
    brackets.append(Bracket(item: items.count - 1, isImage: isImage, delimiters: delimiters.count))
  }

  /// Bytes that may begin anything but text.
  static let isSpecial: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in "\\`*_&<![]".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Bytes without which a paragraph is text alone, for the cursor that walks over its lines.
  static let markdownHints = LineCursor.classes(hints: "\\`*_&<[")
  static let plainHints = LineCursor.classes(hints: "<[")
}

// MARK: - Writing the prose

extension Inline {
  private func emit(into passage: inout Passage, style: Passage.Style) {
    for item in items {
      let style = item.isLink ? style.union(.link) : style
      switch item.kind {
      case .hidden:
        continue
      case .sentenceBreak:
        passage.breakSentence(at: source(of: item.start))
      case .replaced:
        guard let scalar = Unicode.Scalar(item.scalar) else { continue }
        passage.append(Array(String(Character(scalar)).utf8), for: source(of: item.start..<item.end), style)
      case .text:
        emitText(item.start..<item.end, into: &passage, style: style)
      }
    }
  }

  /// Takes text over line by line, since the prefixes between lines are no prose.
  private func emitText(_ range: Range<Int>, into passage: inout Passage, style: Passage.Style) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, text[end] != Bytes.lineFeed { end += 1 }
      passage.append(source(of: start..<end), style)
      if end < range.upperBound {
        let from = source(of: end, isEnd: true)
        passage.append(CollectionOfOne(Bytes.lineFeed), for: from..<max(from, source(of: end + 1)), style)
        end += 1
      }
      start = end
    }
  }
}
