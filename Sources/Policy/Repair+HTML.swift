/// Taking sentences out of HTML: no tag is left without its other half, and no element empty.
extension Repair {
  /// The place of a sentence that lies between two offsets of the passage of a block.
  static func sentence(
    _ range: Range<Int>, inHTML passage: Passage, _ block: Range<Int>, of draft: Draft
  ) -> SentencePlace {
    var range = range
    for piece in passage.pieces where piece.kind == .link && piece.range.overlaps(range) {
      // A link goes with its words, if all of them do.
      let isCovered =
        !piece.text.isEmpty && range.lowerBound <= piece.text.lowerBound + 1
        && range.upperBound >= piece.text.upperBound
      let isInside = piece.range.lowerBound > range.lowerBound && piece.range.upperBound < range.upperBound
      if isCovered || isInside {
        range = min(range.lowerBound, piece.range.lowerBound)..<max(range.upperBound, piece.range.upperBound)
      }
    }
    // The line breaks in front of a paragraph stand in the block before, and its end tag may stand in the next.
    let start = max(draft.bodyStart, block.lowerBound - 256)
    let source = draft[start..<min(draft.count, block.upperBound + 256)]
    let lead = block.lowerBound - start
    range = withHalves((range.lowerBound + lead)..<(range.upperBound + lead), in: source)
    let content = without(HTMLSource.unpairedTags(in: source, range), in: range)
    var removal = content
    if content.count == 1, let only = content.first {
      let element = element(around: only, in: source)
      removal = [element == only ? withLineBreak(only, in: source) : withLine(element, in: source)]
    } else if let last = content.last, range.upperBound < source.count, source[range.upperBound] == 0x20,
      range.lowerBound == 0 || source[range.lowerBound - 1] <= 0x20
    {
      removal[removal.count - 1] = last.lowerBound..<(last.upperBound + 1)
    }
    func placed(_ range: Range<Int>) -> Range<Int> { (range.lowerBound + start)..<(range.upperBound + start) }
    return SentencePlace(range: placed(range), content: content.map(placed), removal: removal.map(placed))
  }

  /// The range with the tags right before and behind it whose other halves it holds.
  private static func withHalves(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    var range = range
    while true {
      let unpaired = HTMLSource.unpairedTags(in: source, range).count
      var wider = range
      if let open = tag(before: range.lowerBound, in: source) { wider = open..<range.upperBound }
      if HTMLSource.unpairedTags(in: source, wider).count < unpaired {
        range = wider
        continue
      }
      wider = range
      if source[range.upperBound...].starts(with: "</".utf8),
        let end = source[range.upperBound...].firstIndex(of: UInt8(ascii: ">"))
      {
        wider = range.lowerBound..<(end + 1)
      }
      guard HTMLSource.unpairedTags(in: source, wider).count < unpaired else { return range }
      range = wider
    }
  }

  /// Where the tag begins that ends right here.
  private static func tag(before end: Int, in source: [UInt8]) -> Int? {
    guard end > 0, source[end - 1] == UInt8(ascii: ">"), let open = source[..<end].lastIndex(of: UInt8(ascii: "<")),
      let tag = StartTag(source, at: open), tag.range == open..<end
    else { return nil }
    return open
  }

  private static func without(_ holes: [Range<Int>], in range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for hole in holes {
      if hole.lowerBound > start { parts.append(start..<hole.lowerBound) }
      start = max(start, hole.upperBound)
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// The outermost element that holds nothing but the range; the range itself where there is none.
  static func element(around range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    var range = range
    while true {
      var before = range.lowerBound
      while before > 0, source[before - 1] <= 0x20 { before -= 1 }
      var after = range.upperBound
      while after < source.count, source[after] <= 0x20 { after += 1 }
      guard source[after...].starts(with: "</".utf8), let open = tag(before: before, in: source),
        let tag = StartTag(source, at: open)
      else { return range }
      let name = source[tag.name].map { $0 | 0x20 }
      let closing = source[(after + 2)...].prefix(name.count).map { $0 | 0x20 }
      let end = after + 2 + name.count
      guard closing == name, end < source.count, source[end] == UInt8(ascii: ">"),
        removable.contains(String(decoding: source[tag.name], as: UTF8.self).lowercased())
      else { return range }
      range = open..<(end + 1)
    }
  }

  /// Elements that are nothing without their words; a cell of a table holds its column open.
  private static let removable: Set<String> = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "div", "span", "b", "strong", "i", "em", "u", "font", "a", "small",
    "big", "center", "section", "article", "blockquote", "button",
  ]

  /// An element with its line, where nothing else is on it, and else with a space beside it.
  private static func withLine(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
    var end = range.upperBound
    while end < source.count, source[end] == 0x20 || source[end] == 0x09 { end += 1 }
    let startsLine = start == 0 || source[start - 1] == 0x0A
    guard startsLine, end < source.count, source[end] == 0x0A || source[end] == 0x0D else {
      return withSpace(range, in: source)
    }
    end += source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A ? 2 : 1
    return start..<end
  }

  private static func withSpace(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    if range.upperBound < source.count, source[range.upperBound] == 0x20,
      range.lowerBound == 0 || source[range.lowerBound - 1] <= 0x20
        || source[range.lowerBound - 1] == UInt8(ascii: ">")
    {
      return range.lowerBound..<(range.upperBound + 1)
    }
    if range.lowerBound > 0, source[range.lowerBound - 1] == 0x20 {
      return (range.lowerBound - 1)..<range.upperBound
    }
    return range
  }

  /// A sentence that fills what stands between line breaks goes with those behind it, or in front of it at the end.
  private static func withLineBreak(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    let behind = lineBreaks(after: range.upperBound, in: source)
    let before = lineBreaks(before: range.lowerBound, in: source)
    if behind > range.upperBound, before < range.lowerBound || startsElement(range.lowerBound, in: source) {
      return range.lowerBound..<behind
    }
    if before < range.lowerBound, endsElement(range.upperBound, in: source) { return before..<range.upperBound }
    return withSpace(range, in: source)
  }

  private static func lineBreaks(after start: Int, in source: [UInt8]) -> Int {
    var end = start
    while true {
      var at = end
      while at < source.count, source[at] <= 0x20 { at += 1 }
      guard let tag = StartTag(source, at: at), tag.range.lowerBound == at,
        source[tag.name].map({ $0 | 0x20 }).elementsEqual("br".utf8)
      else { return end }
      end = tag.range.upperBound
    }
  }

  private static func lineBreaks(before end: Int, in source: [UInt8]) -> Int {
    var start = end
    while true {
      var at = start
      while at > 0, source[at - 1] <= 0x20 { at -= 1 }
      guard let open = tag(before: at, in: source), let tag = StartTag(source, at: open),
        source[tag.name].map({ $0 | 0x20 }).elementsEqual("br".utf8)
      else { return start }
      start = open
    }
  }

  private static func startsElement(_ offset: Int, in source: [UInt8]) -> Bool {
    let before = source[..<offset].last { $0 > 0x20 }
    return before == nil || before == UInt8(ascii: ">")
  }

  private static func endsElement(_ offset: Int, in source: [UInt8]) -> Bool {
    let rest = source[offset...].drop { $0 <= 0x20 }
    return rest.isEmpty || rest.starts(with: "</".utf8)
  }

  /// Takes the tags of an `<a>` away, or the attribute of any other element.
  private static func unlinking(_ finding: Finding, _ title: String, _ evidence: Evidence) -> [Fix]? {
    let text = evidence.text
    let starts = text[...finding.range.lowerBound].indices.reversed().lazy.filter { text[$0] == UInt8(ascii: "<") }
    guard let tag = starts.prefix(8).compactMap({ StartTag(text, at: $0) }).first,
      let attribute = tag.attributes.first(where: { $0.range.contains(finding.range.lowerBound) })
    else { return nil }
    if text[tag.name].map({ $0 | 0x20 }).elementsEqual("a".utf8) {
      let end = evidence.source.endTag(of: tag.range.lowerBound)
      return [Fix(title, [Fix.Edit(tag.range)] + (end.map { [Fix.Edit($0)] } ?? []))]
    }
    var start = attribute.range.lowerBound
    while start > 0, text[start - 1] <= 0x20 { start -= 1 }
    return [Fix(title, [Fix.Edit(start..<attribute.range.upperBound)])]
  }

  /// Takes the link away from around its words, for a finding that marks its address; nil where it marks something else.
  static func unwrapping(_ finding: Finding, _ title: String, _ evidence: Evidence) -> [Fix]? {
    guard let (passage, block) = evidence.passage(at: finding.range.lowerBound) else { return nil }
    let place = (finding.range.lowerBound - block.lowerBound)..<(finding.range.upperBound - block.lowerBound)
    func placed(_ range: Range<Int>) -> Range<Int> {
      (range.lowerBound + block.lowerBound)..<(range.upperBound + block.lowerBound)
    }
    guard
      let index = passage.pieces.firstIndex(where: {
        ($0.kind == .link || $0.kind == .tag) && !$0.target.isEmpty && place.clamped(to: $0.target) == place
      })
    else { return nil }
    let link = passage.pieces[index]
    // An address of something else than `<a>` goes by itself; an `<a>` around paragraphs ends in another block.
    if link.kind == .link, passage.format == .html, link.text.isEmpty || !passage.source[link.range].hasEndOfAnchor {
      return unlinking(finding, title, evidence)
    }
    if link.kind == .link {
      return [Fix(title, [Fix.Edit(placed(link.range), String(decoding: passage.source[link.text], as: UTF8.self))])]
    }
    guard passage.source[link.text].map({ $0 | 0x20 }).elementsEqual("a".utf8) else { return nil }
    let close = passage.pieces[index...].dropFirst().first {
      $0.kind == .tag && passage.source[$0.range].map { $0 | 0x20 }.elementsEqual("</a>".utf8.map { $0 | 0x20 })
    }
    return [Fix(title, [Fix.Edit(placed(link.range))] + (close.map { [Fix.Edit(placed($0.range))] } ?? []))]
  }
}

extension ArraySlice<UInt8> {
  /// Ends with `</a>`.
  fileprivate var hasEndOfAnchor: Bool {
    guard last == UInt8(ascii: ">") else { return false }
    let tag = dropLast().reversed().drop { $0 <= 0x20 }.prefix(3)
    return tag.map { $0 | 0x20 }.elementsEqual("a/<".utf8.map { $0 | 0x20 })
  }
}
