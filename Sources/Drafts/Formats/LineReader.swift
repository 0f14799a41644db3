/// Reads the lines of a block: which belong together as a paragraph, what stands in front of them, what is no prose.
struct LineReader {
  var state: State
  let format: Format
  /// What the lines gathered in the passage's `inline.lines` have in common: they are one paragraph.
  private var paragraph = Paragraph()
  /// The block goes on with a paragraph that its predecessor was cut in.
  private var continuesParagraph: Bool
  /// The innermost list item has no text yet.
  var isItemEmpty = false

  struct Paragraph {
    var isOpen = false
    var style: Passage.Style = []
    var isHTML = false
    var hasMarkup = false
  }

  init(after entry: State, format: Format) {
    state = entry
    state.isAtTop = false
    self.format = format
    continuesParagraph = entry.isInParagraph
  }

  mutating func read(_ passage: inout Passage) {
    var lines = LineCursor(
      passage.source, classes: format == .markdown ? Inline.markdownHints : Inline.plainHints)
    if passage.source.starts(with: [0xEF, 0xBB, 0xBF]) { lines.skip(3) }
    passage.inline.lines.removeAll(keepingCapacity: true)
    if state.isInLine, let rest = lines.next() {
      readRest(Line(rest, in: passage.source), &passage)
      continuesParagraph = false
    }
    while let line = lines.next() {
      let line = Line(line, in: passage.source)
      if format == .markdown { readMarkdown(line, &passage) } else { readPlain(line, &passage) }
      continuesParagraph = false
    }
    flush(&passage)
    state.isInLine = !(passage.source.last.map(Bytes.isLineBreak) ?? true)
  }

  /// The rest of a line that was cut for its length.
  private mutating func readRest(_ line: Line, _ passage: inout Passage) {
    if let html = state.html {
      readRaw(line, html, &passage)
    } else if state.fence != nil {
      addCode(line, &passage)
    } else {
      add(line, to: &passage)
    }
  }

  /// A line of plain text: only quoting and bullets count.
  private mutating func readPlain(_ line: Line, _ passage: inout Passage) {
    var line = line
    var depth = 0
    while line.takeQuote(in: passage.source) { depth += 1 }
    let quotes = State.Containers(quotes: depth)
    if quotes != state.containers {
      flush(&passage)
      state.containers = quotes
    }
    let marker = ListMarker(line, in: passage.source)
    if line.isBlank || marker != nil { flush(&passage) }
    if let marker { line.take(marker.length, in: passage.source) }
    if !line.isBlank { add(line, to: &passage) }
  }
}

// MARK: - Paragraphs

extension LineReader {
  var isInParagraph: Bool { paragraph.isOpen ? !paragraph.isHTML : continuesParagraph }
  var isInHTML: Bool { paragraph.isOpen && paragraph.isHTML }

  /// Adds a line to the open paragraph, or begins one.
  mutating func add(
    _ line: Line, _ style: Passage.Style = [], isHTML: Bool = false, to passage: inout Passage
  ) {
    if paragraph.isOpen, paragraph.isHTML != isHTML { flush(&passage) }
    if !paragraph.isOpen {
      let style = state.containers.holdsQuote() ? style.union(.quoted) : style
      paragraph = Paragraph(isOpen: true, style: style, isHTML: isHTML, hasMarkup: false)
    }
    if line.hasMarkup { paragraph.hasMarkup = true }
    passage.inline.lines.append(Inline.Line(source: line.content))
  }

  /// Ends the open paragraph and hands its prose over; it was a heading if it is underlined.
  /// Returns whether there was any prose, not only link definitions.
  @discardableResult
  mutating func flush(_ passage: inout Passage, isUnderlined: Bool = false) -> Bool {
    guard paragraph.isOpen else { return false }
    paragraph.isOpen = false
    defer { passage.inline.lines.removeAll(keepingCapacity: true) }
    if let first = passage.inline.lines.first { passage.breakSentence(at: first.source.lowerBound) }
    let mayDefine = format == .markdown && !paragraph.isHTML && !paragraph.style.contains(.heading)
    if isUnderlined { paragraph.style.insert(.heading) }
    if paragraph.hasMarkup { return readMarkup(&passage, mayDefine: mayDefine) }
    takeOver(&passage)
    return true
  }

  /// Lines without markup are prose as they stand.
  private func takeOver(_ passage: inout Passage) {
    guard var run = passage.inline.lines.first?.source else { return }
    for index in 1..<passage.inline.lines.count {
      let next = passage.inline.lines[index].source
      if next.lowerBound == run.upperBound + 1, passage.source[run.upperBound] == Bytes.lineFeed {
        run = run.lowerBound..<next.upperBound
      } else {
        passage.append(run, paragraph.style)
        passage.append(CollectionOfOne(Bytes.lineFeed), for: run.upperBound..<next.lowerBound, paragraph.style)
        run = next
      }
    }
    passage.append(run, paragraph.style)
  }

  private func readMarkup(_ passage: inout Passage, mayDefine: Bool) -> Bool {
    var inline = Inline()
    swap(&inline, &passage.inline)
    defer { swap(&inline, &passage.inline) }
    inline.syntax = paragraph.isHTML ? .html : format == .markdown ? .markdown : .plain
    inline.gather(from: passage.source)
    let start = mayDefine ? inline.readDefinitions(into: &passage) : 0
    guard start < inline.text.count else { return false }
    inline.read(from: start, into: &passage, style: paragraph.style)
    return true
  }
}
