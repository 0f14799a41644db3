/// RFC 3676, `format=flowed`: lines that end with a space go on in the next.
enum FlowedText {
  /// One line without its quote marks and stuffing.
  private struct Line {
    /// With the quote marks, without a stuffed space before text that is not quoted.
    let shown: Range<Int>
    /// Behind the quote marks and the stuffed space.
    let content: Range<Int>
    let end: Int
    let depth: Int
    let isFlowed: Bool
    let isSignature: Bool

    init?(_ text: [UInt8], at start: Int) {
      guard let line = MailLine(text, at: start, end: text.count) else { return nil }
      var at = start
      while at < line.content.upperBound, text[at] == UInt8(ascii: ">") { at += 1 }
      depth = at - start
      if at < line.content.upperBound, text[at] == 0x20 { at += 1 }
      content = at..<line.content.upperBound
      shown = (depth > 0 ? start : at)..<line.content.upperBound
      end = line.end
      isSignature = text[content].elementsEqual("-- ".utf8)
      isFlowed = !isSignature && text[content].last == 0x20
    }
  }

  static func joined(_ text: MappedText, deletesSpace: Bool) -> MappedText {
    var result = MappedText(layout: .flowed)
    let bytes = text.bytes
    var line = Line(bytes, at: 0)
    var isContinuation = false
    while let current = line {
      let next = Line(bytes, at: current.end)
      let from = isContinuation ? current.content : current.shown
      isContinuation = false
      if current.isFlowed, let next, next.depth == current.depth, !next.isSignature {
        isContinuation = true
        let space = max(from.lowerBound, current.content.upperBound - 1)..<current.content.upperBound
        result.append(text, from.lowerBound..<space.lowerBound, as: .flowed)
        if !deletesSpace {
          let source = text.sourceRange(of: space.lowerBound..<next.content.lowerBound)
          result.append(decoded: CollectionOfOne(0x20), for: source, text.encoding(at: space.lowerBound))
        }
      } else {
        result.append(text, from.lowerBound..<current.end, as: .flowed)
      }
      line = next
    }
    return result
  }
}
