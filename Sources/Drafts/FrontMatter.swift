/// The `---` block at the very top that says what the draft is for and is never sent: a flat list of `key: value`.
public struct FrontMatter: Sendable, Equatable {
  /// One line; ranges are UTF-8 offsets in the draft.
  public struct Entry: Sendable, Equatable {
    public let key: String
    public let value: String
    public let keyRange: Range<Int>
    public let valueRange: Range<Int>
  }

  public private(set) var entries: [Entry] = []
  /// Lines that are no `key: value`.
  public private(set) var strayLines: [Range<Int>] = []
  /// The whole block with both `---` lines; empty where there is none.
  public private(set) var range: Range<Int> = 0..<0

  public init() {}

  /// The last entry of a key: YAML's later keys replace earlier ones.
  public subscript(key: String) -> Entry? { entries.last { $0.key == key } }

  /// Front matter ends within so many bytes or is none.
  static let reach = 4096
  static let opening = Array("---".utf8)
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func mayStart(_ text: [UInt8]) -> Bool {
    text.starts(with: opening) || (text.starts(with: byteOrderMark) && text.dropFirst(3).starts(with: opening))
  }

  /// The end of the front matter that starts the text, behind its closing line; nil where none starts or none ends.
  ///
  /// Front matter that is never closed is text, and so is what holds an empty line followed by a line that is no
  /// `key: value`: a draft that merely begins with a rule.
  static func end(in text: some RandomAccessCollection<UInt8>, isWhole: Bool) -> Int? {
    guard mayStart(Array(text.prefix(8))) else { return nil }
    let text = Array(text)
    var lines = LineCursor(text)
    if text.starts(with: byteOrderMark) { lines.skip(3) }
    guard let first = lines.next(), isFence(text[first.content]), first.isEnded else { return nil }
    var isBehindBlank = false
    while let line = lines.next() {
      guard line.isEnded || isWhole else { return nil }
      let content = text[line.content]
      if isFence(content) { return line.end }
      if content.allSatisfy(Bytes.isSpaceOrTab) {
        isBehindBlank = true
      } else if isBehindBlank, !hasKey(content) {
        return nil
      }
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: opening) && line.dropFirst(3).allSatisfy(Bytes.isSpaceOrTab)
  }

  private static func hasKey(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      return line.first { !Bytes.isSpaceOrTab($0) } == UInt8(ascii: "#")
    }
    let key = line[..<colon]
    return !key.isEmpty
      && key.allSatisfy { Bytes.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }
}

// MARK: - Reading the entries

extension FrontMatter {
  /// The entries of a front matter block that starts at `offset` in the draft.
  init(_ text: [UInt8], at offset: Int = 0) {
    range = offset..<(offset + text.count)
    var lines = LineCursor(text)
    _ = lines.next()
    while let line = lines.next() {
      let content = FrontMatter.trim(text[line.content])
      guard !content.isEmpty, content.first != UInt8(ascii: "#"), !FrontMatter.isFence(content) else { continue }
      let place = (offset + content.startIndex)..<(offset + content.endIndex)
      guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else {
        strayLines.append(place)
        continue
      }
      let key = FrontMatter.trim(content[..<colon])
      let value = FrontMatter.unquoted(FrontMatter.withoutComment(FrontMatter.trim(content[(colon + 1)...])))
      entries.append(
        Entry(
          key: String(decoding: key, as: UTF8.self), value: String(decoding: value, as: UTF8.self),
          keyRange: (offset + key.startIndex)..<(offset + key.endIndex),
          valueRange: (offset + value.startIndex)..<(offset + value.endIndex)))
    }
  }

  private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: Bytes.isSpaceOrTab)
    while let last = bytes.last, Bytes.isWhitespace(last) { bytes.removeLast() }
    return bytes
  }

  /// YAML: ` #` starts a comment outside quotes, and nothing else may follow a closing quote.
  private static func withoutComment(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = value.first else { return value }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return value.dropFirst().firstIndex(of: first).map { value[...$0] } ?? value
    }
    if first == UInt8(ascii: "#") { return value[value.startIndex..<value.startIndex] }
    var before = first
    for index in value.indices {
      if value[index] == UInt8(ascii: "#"), Bytes.isSpaceOrTab(before) { return trim(value[..<index]) }
      before = value[index]
    }
    return value
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.count >= 2, let first = value.first, first == value.last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return value }
    return value.dropFirst().dropLast()
  }
}

extension Draft {
  /// What the draft declares about itself; empty without front matter.
  public var frontMatter: FrontMatter {
    guard let place = block(at: 0), place.block.isFrontMatter else { return FrontMatter() }
    return FrontMatter(self[place.range])
  }

  /// Where the message begins: behind the front matter.
  public var bodyStart: Int {
    guard let place = block(at: 0), place.block.isFrontMatter else { return 0 }
    return place.range.upperBound
  }
}

/// Walks over the lines of some bytes.
struct LineCursor {
  struct Line {
    /// Without the line break.
    let content: Range<Int>
    /// Behind the line break.
    let end: Int
    /// One of the bytes that were looked for is in the line.
    let hasHint: Bool
    /// There is a line break.
    var isEnded: Bool { content.upperBound < end }
  }

  private let text: [UInt8]
  private let classes: [UInt8]
  private var position = 0

  private static let hint: UInt8 = 1
  private static let lineBreak: UInt8 = 2

  /// What each byte is to a cursor that looks for some; made once, since looking is most of a cursor's work.
  static func classes(hints: String) -> [UInt8] {
    var table = Array(repeating: UInt8(0), count: 256)
    for byte in hints.utf8 { table[Int(byte)] = hint }
    table[Int(Bytes.lineFeed)] = lineBreak
    table[Int(Bytes.carriageReturn)] = lineBreak
    return table
  }
  private static let unhinted = classes(hints: "")

  init(_ text: [UInt8], classes: [UInt8] = LineCursor.unhinted) {
    self.text = text
    self.classes = classes
  }

  mutating func skip(_ count: Int) { position = min(text.count, position + count) }

  mutating func next() -> Line? {
    guard position < text.count else { return nil }
    var at = position
    var seen: UInt8 = 0
    while at < text.count {
      let found = classes[Int(text[at])]
      if found == Self.lineBreak { break }
      seen |= found
      at += 1
    }
    let content = position..<at
    if at < text.count {
      at += 1
      if text[at - 1] == Bytes.carriageReturn, at < text.count, text[at] == Bytes.lineFeed { at += 1 }
    }
    position = at
    return Line(content: content, end: at, hasHint: seen != 0)
  }
}
