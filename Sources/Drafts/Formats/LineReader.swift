/// Reads the lines of a block: which belong together as a paragraph, what stands in front of them, what is no prose.
struct LineReader {
  var state: State
  let format: Format
  /// The lines gathered so far for the paragraph that is open.
  private var paragraph = Paragraph()

  init(after entry: State, format: Format) {
    state = entry
    state.isAtTop = false
    self.format = format
  }

  /// Lines that make one paragraph, without their prefixes.
  struct Paragraph {
    var contents: [Range<Int>] = []
    var style: Passage.Style = []
    var quoteDepth = 0
    var isHTML = false
    var hasMarkup = false
  }

  /// What the head of a line says: quotes around it, and where its own text begins.
  struct Line {
    var content: Range<Int>
    var quoteDepth = 0
    /// Columns of white space in front of the content, behind the containers' own.
    var indent = 0
  }

  mutating func read(_ passage: inout Passage) {
    var lines = LineCursor(passage.source)
    if passage.source.starts(with: [0xEF, 0xBB, 0xBF]) { lines.skip(3) }
    var isFirst = true
    while let line = lines.next() {
      if isFirst, state.isInParagraph {
        add(Line(content: line.content), [], to: &passage)
      } else if format == .markdown {
        readMarkdown(line.content, &passage)
      } else {
        readPlain(line.content, &passage)
      }
      isFirst = false
    }
    flush(&passage)
  }

  /// A line of plain text: only quoting and bullets count.
  private mutating func readPlain(_ range: Range<Int>, _ passage: inout Passage) {
    var line = Line(content: range)
    Self.skipQuotes(&line, in: passage.source)
    if Self.isBlank(line.content, in: passage.source) { return flush(&passage) }
    if let item = ListMarker(passage.source, line.content) {
      flush(&passage)
      line.content = item.content..<line.content.upperBound
    }
    add(line, line.quoteDepth > 0 ? .quoted : [], to: &passage)
  }

  // MARK: Paragraphs

  /// Adds a line to the open paragraph, or begins one where the quoting or the kind of text changes.
  mutating func add(_ line: Line, _ style: Passage.Style, isHTML: Bool = false, to passage: inout Passage) {
    if !paragraph.contents.isEmpty,
      paragraph.style != style || paragraph.quoteDepth != line.quoteDepth || paragraph.isHTML != isHTML
    {
      flush(&passage)
    }
    if paragraph.contents.isEmpty {
      paragraph.style = style
      paragraph.quoteDepth = line.quoteDepth
      paragraph.isHTML = isHTML
      paragraph.hasMarkup = false
    }
    let isMarkup = format == .markdown || isHTML ? Inline.isSpecial : Self.isPlainMarkup
    paragraph.hasMarkup = paragraph.hasMarkup || passage.source[line.content].contains { isMarkup[Int($0)] }
    paragraph.contents.append(line.content)
  }

  var isInParagraph: Bool { !paragraph.contents.isEmpty && !paragraph.isHTML }
  var isInHTML: Bool { !paragraph.contents.isEmpty && paragraph.isHTML }

  /// Ends the open paragraph and hands its prose over.
  mutating func flush(_ passage: inout Passage) {
    guard let first = paragraph.contents.first else { return }
    passage.breakSentence(at: first.lowerBound)
    if paragraph.hasMarkup {
      readMarkup(&passage)
    } else {
      var end: Int?
      for content in paragraph.contents {
        if let end {
          if content.lowerBound == end + 1 {
            passage.append(end..<content.lowerBound, paragraph.style)
          } else {
            passage.append(CollectionOfOne(Bytes.lineFeed), for: end..<content.lowerBound, paragraph.style)
          }
        }
        passage.append(content, paragraph.style)
        end = content.upperBound
      }
    }
    paragraph.contents.removeAll(keepingCapacity: true)
  }

  private func readMarkup(_ passage: inout Passage) {
    var inline = Inline()
    swap(&inline, &passage.inline)
    inline.text.removeAll(keepingCapacity: true)
    inline.lines.removeAll(keepingCapacity: true)
    for content in paragraph.contents {
      if !inline.text.isEmpty { inline.text.append(Bytes.lineFeed) }
      inline.lines.append(Inline.Line(text: inline.text.count, source: content.lowerBound))
      inline.text.append(contentsOf: passage.source[content])
    }
    let syntax: Inline.Syntax = paragraph.isHTML ? .html : format == .markdown ? .markdown : .plain
    inline.read(into: &passage, style: paragraph.style, syntax: syntax)
    swap(&inline, &passage.inline)
  }

  private static let isPlainMarkup: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in "<![".utf8 { table[Int(byte)] = true }
    return table
  }()

  // MARK: Line heads

  static func isBlank(_ range: Range<Int>, in source: [UInt8]) -> Bool {
    source[range].allSatisfy(Bytes.isSpaceOrTab)
  }

  /// Takes `>` marks off the front of a line.
  static func skipQuotes(_ line: inout Line, in source: [UInt8]) {
    while true {
      var at = line.content.lowerBound
      while at < line.content.upperBound, at - line.content.lowerBound < 4, source[at] == 0x20 { at += 1 }
      guard at < line.content.upperBound, at - line.content.lowerBound < 4, source[at] == UInt8(ascii: ">") else {
        return
      }
      at += 1
      if at < line.content.upperBound, source[at] == 0x20 { at += 1 }
      line.content = at..<line.content.upperBound
      line.quoteDepth += 1
    }
  }
}

/// The mark in front of a list item: `-`, `*`, `+`, `•`, `1.`, `1)`.
struct ListMarker {
  /// Where the item's own text begins.
  let content: Int
  /// Columns from the marker's start to the text.
  let width: Int
  /// The number of an ordered item.
  let number: Int?

  init?(_ source: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound, Bytes.isSpaceOrTab(source[at]) { at += 1 }
    let start = at
    guard at < range.upperBound else { return nil }
    var number: Int?
    switch source[at] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      at += 1
    case 0xE2 where source[at..<range.upperBound].starts(with: [0xE2, 0x80, 0xA2]):
      at += 3
    case let digit where Bytes.isDigit(digit):
      var value = 0
      while at < range.upperBound, at - start < 9, Bytes.isDigit(source[at]) {
        value = value * 10 + Int(source[at] &- 0x30)
        at += 1
      }
      guard at < range.upperBound, source[at] == UInt8(ascii: ".") || source[at] == UInt8(ascii: ")") else { return nil }
      at += 1
      number = value
    default:
      return nil
    }
    let marker = at
    while at < range.upperBound, at - marker < 5, Bytes.isSpaceOrTab(source[at]) { at += 1 }
    let isEmpty = at == range.upperBound
    guard at > marker || isEmpty else { return nil }
    // Five spaces and more: the item begins with an indented code block.
    if at - marker > 4 || isEmpty { at = min(range.upperBound, marker + 1) }
    content = at
    width = max(at - start, 2)
    self.number = number
  }
}
