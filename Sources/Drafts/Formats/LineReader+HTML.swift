/// HTML between Markdown's paragraphs.
extension LineReader {
  /// Begins an HTML block if the line does.
  mutating func readHTML(_ line: Line, _ matched: Int, _ passage: inout Passage) -> Bool {
    guard line.first(in: passage.source) == UInt8(ascii: "<") else { return false }
    let raw = State.HTMLBlock(passage.source[line.content])
    guard raw != nil || beginsBlock(line, passage.source) else { return false }
    leave(to: matched, &passage)
    flush(&passage)
    if let raw {
      readRaw(line, raw, isFirst: true, &passage)
    } else {
      add(line, isHTML: true, to: &passage)
    }
    return true
  }

  /// A line inside comments, scripts and the like, which are no prose; what stands behind their end is.
  mutating func readRaw(_ line: Line, _ block: State.HTMLBlock, isFirst: Bool = false, _ passage: inout Passage) {
    let end = block.end(in: passage.source, line.content)
    state.html = end == nil ? block : nil
    // An instruction that ends on its line stands for what it prints: `<?= $order ?>`.
    let isSeen = block == .preformatted || (block == .instruction && isFirst && end != nil)
    let hidden = isSeen ? line.content.lowerBound : end ?? line.content.upperBound
    if hidden > line.content.lowerBound { passage.pieces.append(Piece(.tag, line.content.lowerBound..<hidden)) }
    if hidden < line.content.upperBound {
      add(line.dropping(before: hidden), isHTML: true, to: &passage)
    }
    if end != nil || line.isBlank { flush(&passage) }
  }

  /// The tag of a block in front, or any tag alone on a line that wraps no paragraph.
  private func beginsBlock(_ line: Line, _ source: [UInt8]) -> Bool {
    let content = source[line.content]
    let afterSign = content.dropFirst()
    let name = afterSign.drop { $0 == UInt8(ascii: "/") }.prefix(while: Bytes.isAlphanumeric)
    let next = name.endIndex < content.endIndex ? content[name.endIndex] : 0x20
    if Bytes.isSpaceOrTab(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/"),
      Tag.blocks.contains(String(decoding: name.map(Bytes.lowercased), as: UTF8.self))
    {
      return true
    }
    guard !isInParagraph, let tag = Tag(source, at: line.content.lowerBound), tag.end <= line.content.upperBound,
      case .element = tag.kind
    else { return false }
    return source[tag.end..<line.content.upperBound].allSatisfy(Bytes.isSpaceOrTab)
  }
}

extension State.HTMLBlock {
  /// The block that a line begins whose text is not read as Markdown, wherever it ends.
  init?(_ line: ArraySlice<UInt8>) {
    let start = line.prefix(10).map(Bytes.lowercased)
    for (opening, block) in Self.elements where start.starts(with: opening.utf8) {
      let next = start.dropFirst(opening.utf8.count).first ?? 0x20
      guard Bytes.isWhitespace(next) || next == UInt8(ascii: ">") else { continue }
      self = block
      return
    }
    if let (_, block) = Self.signs.first(where: { start.starts(with: $0.opening.utf8) }) {
      self = block
    } else if start.count > 2, start[1] == UInt8(ascii: "!"), Bytes.isASCIILetter(start[2]) {
      self = .declaration
    } else {
      return nil
    }
  }

  private static let elements: [(opening: String, block: Self)] = [
    ("<pre", .preformatted), ("<textarea", .preformatted), ("<script", .script), ("<style", .script),
  ]
  private static let signs: [(opening: String, block: Self)] = [
    ("<!--", .comment), ("<?", .instruction), ("<![cdata[", .cdata),
  ]

  private var endings: [StaticString] {
    switch self {
    case .preformatted, .script: ["</script>", "</style>", "</pre>", "</textarea>"]
    case .comment: ["-->"]
    case .instruction: ["?>"]
    case .declaration: [">"]
    case .cdata: ["]]>"]
    }
  }

  /// Behind the first ending in a line.
  func end(in source: [UInt8], _ line: Range<Int>) -> Int? {
    let lower = source[line].map(Bytes.lowercased)
    return endings.compactMap { Tag.find($0, in: lower, from: 0) }.min().map { line.lowerBound + $0 }
  }
}
