/// Link reference definitions, `[name]: address "title"`, which stand in front of a paragraph and are not seen.
extension Inline {
  /// Adds the definitions that the paragraph begins with to the pieces and returns where its text begins.
  func readDefinitions(into passage: inout Passage) -> Int {
    var start = 0
    while let definition = definition(at: start) {
      passage.pieces.append(
        Piece(
          .definition, source(of: start..<definition.end), text: source(of: definition.name),
          target: source(of: definition.target), title: definition.title.map { source(of: $0) }))
      start = min(definition.end + 1, text.count)
    }
    return start
  }

  private struct Definition {
    let name: Range<Int>
    let target: Range<Int>
    var title: Range<Int>?
    /// At the line break behind it, or at the end.
    var end: Int
  }

  private func definition(at start: Int) -> Definition? {
    guard let close = labelEnd(at: start), close < text.count, text[close] == UInt8(ascii: ":") else { return nil }
    let name = (start + 1)..<(close - 1)
    // `[^1]: …` is a footnote, whose words are seen; a name has something in it.
    guard text[name].first != UInt8(ascii: "^"), !text[name].allSatisfy(Bytes.isWhitespace) else { return nil }
    var at = skipSpace(from: close + 1)
    let addressStart = at
    guard at < text.count, let target = address(at: &at), at > addressStart else { return nil }
    let untitled = lineEnd(from: at).map { Definition(name: name, target: target, end: $0) }
    let titleStart = skipSpace(from: at)
    guard titleStart > at, titleStart < text.count, let behind = titleEnd(at: titleStart),
      let end = lineEnd(from: behind)
    else { return untitled }
    return Definition(name: name, target: target, title: (titleStart + 1)..<(behind - 1), end: end)
  }

  /// The end of the line, where nothing but white space stands before it.
  private func lineEnd(from start: Int) -> Int? {
    var at = start
    while at < text.count, Bytes.isSpaceOrTab(text[at]) { at += 1 }
    return at == text.count || text[at] == Bytes.lineFeed ? at : nil
  }
}
