/// CommonMark's block structure, line by line; what one line leaves open for the next is in the state.
extension LineReader {
  mutating func readMarkdown(_ range: Range<Int>, _ passage: inout Passage) {
    let source = passage.source
    var line = Line(content: range)
    if let block = state.html { return readRawHTML(line, block, &passage) }
    if state.fence == nil || state.fence?.quoteDepth != 0 { Self.skipQuotes(&line, in: source) }
    measure(&line, in: source)

    if let fence = state.fence {
      if line.quoteDepth >= Int(fence.quoteDepth) { return readCode(line, fence, &passage) }
      state.fence = nil
    }
    guard !line.content.isEmpty else { return flush(&passage) }
    if line.quoteDepth > 0 { state.lists.keep(0) } else { leaveLists(&line) }
    if line.indent >= 4, !isInParagraph {
      passage.pieces.append(Piece(.code, line.content, text: line.content))
      return
    }
    readItems(&line, &passage)
    readLeaf(line, &passage)
  }

  /// Moves the line's start behind its white space and notes the columns.
  private func measure(_ line: inout Line, in source: [UInt8]) {
    var at = line.content.lowerBound
    var column = 0
    while at < line.content.upperBound, Bytes.isSpaceOrTab(source[at]) {
      column += source[at] == 0x09 ? 4 - column % 4 : 1
      at += 1
    }
    line.indent = column
    line.content = at..<line.content.upperBound
  }

  /// A line that is indented less than the open items leaves them, unless it goes on with their paragraph.
  private mutating func leaveLists(_ line: inout Line) {
    var open = 0
    while open < state.lists.count, line.indent >= state.lists[open] { open += 1 }
    if open < state.lists.count, !isInParagraph { state.lists.keep(open) }
    line.indent -= open == 0 ? 0 : state.lists[open - 1]
  }

  /// Takes list markers off the front, each of which opens an item.
  private mutating func readItems(_ line: inout Line, _ passage: inout Passage) {
    while line.indent < 4, !Self.isRule(passage.source[line.content]),
      let marker = ListMarker(passage.source, line.content)
    {
      let isEmpty = marker.content >= line.content.upperBound
      // In a paragraph only a bullet, or the number one, begins a list, and not an empty one.
      if isInParagraph, isEmpty || (marker.number ?? 1) != 1, state.lists.count == 0 { return }
      flush(&passage)
      let base = state.lists.innermost
      if line.quoteDepth == 0 { state.lists.push(base + line.indent + marker.width) }
      line.content = marker.content..<line.content.upperBound
      measure(&line, in: passage.source)
      if line.content.isEmpty { return }
    }
  }

  /// What the line is once its containers are taken off.
  private mutating func readLeaf(_ line: Line, _ passage: inout Passage) {
    let content = passage.source[line.content]
    guard let first = content.first else { return flush(&passage) }
    let style: Passage.Style = line.quoteDepth > 0 ? .quoted : []
    if isInHTML { return add(line, style, isHTML: true, to: &passage) }
    if line.indent >= 4, !isInParagraph {
      passage.pieces.append(Piece(.code, line.content, text: line.content))
      return
    }
    if line.indent < 4 {
      if let fence = Self.fence(content, quoteDepth: line.quoteDepth) {
        flush(&passage)
        state.fence = fence
        return
      }
      if first == UInt8(ascii: "#"), let heading = Self.heading(content) {
        flush(&passage)
        add(Line(content: heading, quoteDepth: line.quoteDepth), style.union(.heading), to: &passage)
        return flush(&passage)
      }
      if isInParagraph, Self.isUnderline(content) { return flush(&passage) }
      if Self.isRule(content) { return flush(&passage) }
      if first == UInt8(ascii: "<"), readHTML(line, style, &passage) { return }
      if first == UInt8(ascii: "["), !isInParagraph, let target = Self.definition(content) {
        passage.pieces.append(Piece(.definition, line.content, target: target))
        return
      }
    }
    add(line, style, isHTML: false, to: &passage)
  }

  // MARK: Code

  private mutating func readCode(_ line: Line, _ fence: State.Fence, _ passage: inout Passage) {
    let content = passage.source[line.content]
    let run = content.prefix { $0 == fence.character }.count
    if line.indent - state.lists.innermost < 4, run >= Int(fence.length),
      content.dropFirst(run).allSatisfy(Bytes.isSpaceOrTab)
    {
      state.fence = nil
    } else {
      passage.pieces.append(Piece(.code, line.content, text: line.content))
    }
  }

  private static func fence(_ content: ArraySlice<UInt8>, quoteDepth: Int) -> State.Fence? {
    guard let character = content.first, character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else {
      return nil
    }
    let run = content.prefix { $0 == character }.count
    guard run >= 3, character == UInt8(ascii: "~") || !content.dropFirst(run).contains(character) else { return nil }
    return State.Fence(
      character: character, length: UInt16(clamping: run), quoteDepth: UInt8(clamping: quoteDepth))
  }

  // MARK: HTML blocks

  /// Begins an HTML block if the line does.
  private mutating func readHTML(_ line: Line, _ style: Passage.Style, _ passage: inout Passage) -> Bool {
    let content = passage.source[line.content]
    if let block = Self.rawBlock(content) {
      flush(&passage)
      readRawHTML(line, block, &passage)
      return true
    }
    let isAlone: Bool
    if let tag = Tag(passage.source, at: line.content.lowerBound), tag.end <= line.content.upperBound,
      case .element(let name) = tag.kind
    {
      let rest = passage.source[tag.end..<line.content.upperBound]
      isAlone = Tag.blocks.contains(name) || (rest.allSatisfy(Bytes.isSpaceOrTab) && !isInParagraph)
    } else {
      isAlone = Self.startsBlockTag(content)
    }
    guard isAlone else { return false }
    add(line, style, isHTML: true, to: &passage)
    return true
  }

  private static func startsBlockTag(_ content: ArraySlice<UInt8>) -> Bool {
    let name = content.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { Bytes.isAlphanumeric($0) }
    return Tag.blocks.contains(String(decoding: name.map(Bytes.lowercased), as: UTF8.self))
  }

  private static func rawBlock(_ content: ArraySlice<UInt8>) -> State.HTMLBlock? {
    let lower = content.prefix(10).map(Bytes.lowercased)
    for name in ["<script", "<style", "<pre", "<textarea"] where lower.starts(with: name.utf8) {
      let next = lower.dropFirst(name.utf8.count).first ?? 0x20
      if Bytes.isWhitespace(next) || next == UInt8(ascii: ">") { return .rawText }
    }
    if lower.starts(with: "<!--".utf8) { return .comment }
    if lower.starts(with: "<?".utf8) { return .instruction }
    if lower.starts(with: "<![cdata[".utf8) { return .cdata }
    if lower.starts(with: "<!".utf8), lower.count > 2, Bytes.isASCIILetter(lower[2]) { return .declaration }
    return nil
  }

  /// A line inside comments, scripts and the like, which are no prose.
  private mutating func readRawHTML(_ line: Line, _ block: State.HTMLBlock, _ passage: inout Passage) {
    passage.pieces.append(Piece(.tag, line.content))
    let lower = passage.source[line.content].map(Bytes.lowercased)
    let ends: [StaticString]
    switch block {
    case .rawText: ends = ["</script>", "</style>", "</pre>", "</textarea>"]
    case .comment: ends = ["-->"]
    case .instruction: ends = ["?>"]
    case .declaration: ends = [">"]
    case .cdata: ends = ["]]>"]
    }
    state.html = ends.contains { Tag.find($0, in: lower, from: 0) != nil } ? nil : block
  }

  // MARK: Line shapes

  /// The words of an ATX heading.
  private static func heading(_ content: ArraySlice<UInt8>) -> Range<Int>? {
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    guard level <= 6 else { return nil }
    var words = content.dropFirst(level)
    guard words.first.map(Bytes.isSpaceOrTab) ?? true else { return nil }
    words = words.drop(while: Bytes.isSpaceOrTab)
    while let last = words.last, Bytes.isSpaceOrTab(last) { words.removeLast() }
    var closing = words
    while closing.last == UInt8(ascii: "#") { closing.removeLast() }
    if closing.last.map(Bytes.isSpaceOrTab) ?? true { words = closing }
    return words.startIndex..<words.endIndex
  }

  private static func isUnderline(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return content.drop { $0 == first }.allSatisfy(Bytes.isSpaceOrTab)
  }

  private static func isRule(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, "*-_".utf8.contains(first) else { return false }
    return content.allSatisfy { $0 == first || Bytes.isSpaceOrTab($0) } && content.count { $0 == first } >= 3
  }

  /// The address of `[name]: address`.
  private static func definition(_ content: ArraySlice<UInt8>) -> Range<Int>? {
    guard let close = content.firstIndex(of: UInt8(ascii: "]")), close > content.startIndex + 1,
      content.index(after: close) < content.endIndex, content[close + 1] == UInt8(ascii: ":"),
      content[content.startIndex + 1] != UInt8(ascii: "^")
    else { return nil }
    let rest = content[(close + 2)...].drop(while: Bytes.isSpaceOrTab)
    let address = rest.prefix { !Bytes.isSpaceOrTab($0) }
    let behind = rest.dropFirst(address.count).drop(while: Bytes.isSpaceOrTab)
    guard !address.isEmpty, behind.first.map({ "\"'(".utf8.contains($0) }) ?? true else { return nil }
    return address.startIndex..<address.endIndex
  }
}
