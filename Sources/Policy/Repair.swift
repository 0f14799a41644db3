/// The repairs that several rules share.
enum Repair {
  typealias Make = @Sendable (Finding, Evidence) -> [Fix]

  /// Takes out the sentence that the finding stands in, with the white space that it leaves behind.
  static let removeSentence: Make = { finding, evidence in
    guard let place = sentence(around: finding.range, in: evidence) else { return [] }
    return [Fix("Remove this sentence", removing(place, in: evidence))]
  }

  /// The edits that take a sentence out; the draft's only order ID moves to the front matter.
  static func removing(_ place: SentencePlace, in evidence: Evidence) -> [Fix.Edit] {
    let edits = place.removal.map { Fix.Edit($0) }
    guard evidence.isProactive, evidence.declarations.order == nil else { return edits }
    func goes(_ sighting: Evidence.Sighting) -> Bool {
      place.removal.contains { $0.contains(sighting.range.lowerBound) }
    }
    // One more than can be removed with a sentence tells that some stays.
    let orders = evidence.sightings(.orderID, limit: 8)
    guard let order = orders.first, orders.allSatisfy(goes) else { return edits }
    return FrontMatterEdit.adding("order", evidence.text(order.range), title: "", to: evidence).edits + edits
  }

  /// Takes out what was found, and one of the spaces around it; its line, too, where nothing else is on it.
  static func remove(_ title: String) -> Make {
    { finding, evidence in
      let text = evidence.draft
      let before = text[max(0, finding.range.lowerBound - 2)..<finding.range.lowerBound]
      let after = text[finding.range.upperBound..<min(text.count, finding.range.upperBound + 1)]
      let isAlone = (before.last.map { $0 == 0x0A } ?? true) && (after.first.map { $0 == 0x0A || $0 == 0x0D } ?? true)
      guard isAlone else { return [Fix(title, [Fix.Edit(withSpace(finding.range, in: evidence))])] }
      if text.format == .html, let lineBreak = after.first {
        let isCRLF =
          lineBreak == 0x0D && text[(finding.range.upperBound + 1)..<(finding.range.upperBound + 2)] == [0x0A]
        return [Fix(title, [Fix.Edit(finding.range.lowerBound..<(finding.range.upperBound + (isCRLF ? 2 : 1)))])]
      }
      // With the empty line in front, so that no two stay behind.
      let isBehindEmptyLine = before.count == 2 && before.first == 0x0A && finding.range.lowerBound > text.bodyStart + 1
      let start = finding.range.lowerBound - (isBehindEmptyLine ? 1 : 0)
      return [Fix(title, [Fix.Edit(start..<finding.range.upperBound)])]
    }
  }

  /// Puts something else where the finding stands.
  static func replace(_ title: String, with text: @escaping @Sendable (String) -> String?) -> Make {
    { finding, evidence in
      guard let new = text(evidence.text(finding.range)) else { return [] }
      return [Fix(title, [Fix.Edit(finding.range, new)])]
    }
  }

  // MARK: Ranges

  /// A sentence with its markup, and the range to take out so that what stays is well formed: a whole paragraph goes with
  /// its empty line, a sentence with the space behind it.
  struct SentencePlace {
    let range: Range<Int>
    /// Without tags that must stay because their other half does.
    let content: [Range<Int>]
    let removal: [Range<Int>]

    /// The edits that put other words in its place.
    func replaced(by text: String) -> [Fix.Edit] {
      content.enumerated().map { Fix.Edit($1, $0 == 0 ? text : "") }
    }
  }

  /// The sentence around a range in the draft, or the sentences, where the range covers more than one.
  static func sentence(around range: Range<Int>, in evidence: Evidence) -> SentencePlace? {
    guard let (passage, block) = evidence.passage(at: range.lowerBound) else { return nil }
    let offset = block.lowerBound
    let wanted = (range.lowerBound - offset)..<max(range.upperBound - offset, range.lowerBound - offset + 1)
    var found: Range<Int>?
    for sentence in passage.sentences {
      let own = passage.sourceRange(ofProse: sentence.range)
      guard own.overlaps(wanted) else { continue }
      found = (found?.lowerBound ?? own.lowerBound)..<max(found?.upperBound ?? 0, own.upperBound)
    }
    guard var start = found?.lowerBound, var end = found?.upperBound else { return nil }
    if passage.format == .html { return self.sentence(start..<end, inHTML: passage, block, of: evidence.draft) }
    for piece in passage.pieces where piece.range.overlaps(start..<max(end, start + 1)) && piece.kind != .tag {
      start = min(start, piece.range.lowerBound)
      end = max(end, piece.range.upperBound)
    }
    (start, end) = withMarkup(start..<end, in: passage.source)
    let range = (offset + start)..<(offset + end)
    let removal = widened(start..<end, in: passage.source, at: offset)
    // The last paragraph takes the empty line in front of it along, and leaves the draft's last line break.
    if removal.lowerBound == offset, removal.upperBound == evidence.draft.count, offset > evidence.draft.bodyStart {
      let before = evidence.draft[max(evidence.draft.bodyStart, offset - 64)..<offset]
      let start = offset - before.reversed().prefix { $0 <= 0x20 }.count
      return SentencePlace(range: range, content: [range], removal: [start..<range.upperBound])
    }
    return SentencePlace(range: range, content: [range], removal: [removal])
  }

  /// Emphasis and quotation marks that open and close around the range, and punctuation that is left behind.
  private static func withMarkup(_ range: Range<Int>, in source: [UInt8]) -> (Int, Int) {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, end < source.count, "*_\"(".utf8.contains(source[start - 1]) {
      let closer = source[start - 1] == UInt8(ascii: "(") ? UInt8(ascii: ")") : source[start - 1]
      guard source[end] == closer else { break }
      start -= 1
      end += 1
    }
    while start > 0, "*_".utf8.contains(source[start - 1]),
      source[range].count(where: { $0 == source[start - 1] }) % 2 == 1
    {
      start -= 1
      break
    }
    while end < source.count, ".!?…".utf8.contains(source[end]) { end += 1 }
    end += pictures(source[end...])
    // A bracket that the sentence closes, it opens.
    if start > 0, source[start - 1] == UInt8(ascii: "("), source[range.lowerBound..<end].last == UInt8(ascii: ")"),
      source[range.lowerBound..<end].count(where: { $0 == UInt8(ascii: "(") })
        < source[range.lowerBound..<end].count(where: { $0 == UInt8(ascii: ")") })
    {
      start -= 1
    }
    return (start, end)
  }

  /// How many bytes of pictures, and of spaces before them, stand between a sentence and the end of its line.
  private static func pictures(_ rest: ArraySlice<UInt8>) -> Int {
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.contains(where: { $0 >= 0xE2 }) else { return 0 }
    let isPicture = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar.value > 0x2000 && (scalar.properties.isEmoji || !scalar.properties.isAlphabetic)
    }
    return String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy(isPicture) ? line.count : 0
  }

  private static func widened(_ range: Range<Int>, in source: [UInt8], at offset: Int) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while end < source.count, source[end] == 0x20 || source[end] == 0x09 { end += 1 }
    let atLineEnd = end >= source.count || source[end] == 0x0A || source[end] == 0x0D
    var lineStart = start
    while lineStart > 0, source[lineStart - 1] != 0x0A, source[lineStart - 1] != 0x0D { lineStart -= 1 }
    let isLineHead = source[lineStart..<start].allSatisfy { " \t>-*+•#0123456789.)".utf8.contains($0) }
    if atLineEnd, isLineHead, let next = continuation(of: lineStart..<start, from: end, in: source) {
      end = next
    } else if atLineEnd, isLineHead {
      // The whole line: its head and its line break go, too; with the only line of a paragraph, the empty line behind it.
      start = lineStart
      let isWholeParagraph = source[..<start].allSatisfy { $0 <= 0x20 } && source[end...].allSatisfy { $0 <= 0x20 }
      if isWholeParagraph || isUnderline(source[end...]) {
        end = source.count
      } else if end < source.count {
        end += source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A ? 2 : 1
      }
    } else if atLineEnd || end == range.upperBound && "*_)\"".utf8.contains(source[end]) {
      while start > 0, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
    }
    return (offset + start)..<(offset + end)
  }

  /// Where the text of a list item or a quote goes on in the next line, whose head is then the item's still.
  private static func continuation(of head: Range<Int>, from lineEnd: Int, in source: [UInt8]) -> Int? {
    guard source[head].contains(where: { $0 > 0x20 && $0 != UInt8(ascii: ">") }), lineEnd < source.count else {
      return nil
    }
    var next = lineEnd + 1
    if source[lineEnd] == 0x0D, next < source.count, source[next] == 0x0A { next += 1 }
    let text = source[next...].drop { $0 == 0x20 || $0 == 0x09 }
    guard text.startIndex > next, let first = text.first, first > 0x20, !"-*+#>".utf8.contains(first) else {
      return nil
    }
    return text.startIndex
  }

  /// Nothing but the line below a heading.
  private static func isUnderline(_ text: ArraySlice<UInt8>) -> Bool {
    let line = text.filter { $0 > 0x20 }
    return !line.isEmpty && (line.allSatisfy { $0 == UInt8(ascii: "=") } || line.allSatisfy { $0 == UInt8(ascii: "-") })
  }

  /// The range with the space in front of it, or behind it where it starts a line.
  static func withSpace(_ range: Range<Int>, in evidence: Evidence) -> Range<Int> {
    let before = evidence.draft[max(0, range.lowerBound - 1)..<range.lowerBound]
    let after = evidence.draft[range.upperBound..<min(evidence.draft.count, range.upperBound + 1)]
    let endsWord = after.first.map { $0 <= 0x20 || ".,;:!?)".utf8.contains($0) } ?? true
    if before.first == 0x20, endsWord { return (range.lowerBound - 1)..<range.upperBound }
    if before.first.map({ $0 <= 0x20 }) ?? true, after.first == 0x20 {
      return range.lowerBound..<(range.upperBound + 1)
    }
    return range
  }
}
