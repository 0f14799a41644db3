extension Inline {
  /// A run of `*` or `_`, which may open or close emphasis.
  mutating func readDelimiters(at start: Int) -> Int {
    let character = text[start]
    var end = start
    while end < text.count, text[end] == character { end += 1 }
    let before = start == 0 ? Neighbour.space : neighbour(before: start)
    let after = end == text.count ? Neighbour.space : neighbour(at: end)
    let isLeftFlanking = after != .space && (after != .punctuation || before != .letter)
    let isRightFlanking = before != .space && (before != .punctuation || after != .letter)
    let isStar = character == UInt8(ascii: "*")
    items.append(Item(kind: .text, start: start, end: end))
    delimiters.append(
      Delimiter(
        item: items.count - 1, character: character, count: end - start, originalCount: end - start,
        canOpen: isLeftFlanking && (isStar || !isRightFlanking || before == .punctuation),
        canClose: isRightFlanking && (isStar || !isLeftFlanking || after == .punctuation)))
    return end
  }

  /// `*|ORDER_ID|*`, whose stars are its own.
  mutating func readPlaceholder(at start: Int) -> Int? {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "*"), text[start + 1] == UInt8(ascii: "|"),
      let end = Tag.find("|*", in: text, from: start + 2), !text[start..<end].contains(Bytes.lineFeed)
    else { return nil }
    add(.text, start..<end)
    return end
  }

  private enum Neighbour { case space, punctuation, letter }

  private func neighbour(before offset: Int) -> Neighbour {
    var start = offset - 1
    while start > 0, text[start] & 0b1100_0000 == 0b1000_0000 { start -= 1 }
    return neighbour(at: start)
  }

  private func neighbour(at offset: Int) -> Neighbour {
    let byte = text[offset]
    if byte < 0x80 {
      if Bytes.isWhitespace(byte) { return .space }
      return Bytes.isPunctuation(byte) ? .punctuation : .letter
    }
    guard let scalar = UTF8Scalar.decode(text, at: offset)?.scalar else { return .letter }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .punctuation
    default: return .letter
    }
  }

  /// Pairs openers with closers, from the delimiter at `bottom` on, and hides what is used up.
  mutating func resolveEmphasis(from bottom: Int) {
    var closer = bottom
    while closer < delimiters.count {
      guard delimiters[closer].isActive, delimiters[closer].canClose, delimiters[closer].count > 0 else {
        closer += 1
        continue
      }
      guard let opener = opener(for: closer, bottom: bottom) else {
        closer += 1
        continue
      }
      let used = delimiters[opener].count >= 2 && delimiters[closer].count >= 2 ? 2 : 1
      for between in (opener + 1)..<closer { delimiters[between].isActive = false }
      use(used, of: opener, atEnd: true)
      use(used, of: closer, atEnd: false)
      if delimiters[closer].count == 0 { closer += 1 }
    }
    for index in bottom..<max(bottom, delimiters.count) { delimiters[index].isActive = false }
  }

  private func opener(for closer: Int, bottom: Int) -> Int? {
    let end = delimiters[closer]
    var index = closer - 1
    // A run longer than this is no writing; the bound keeps hostile input from being quadratic.
    let last = max(bottom, closer - 256)
    while index >= last {
      let start = delimiters[index]
      if start.isActive, start.canOpen, start.count > 0, start.character == end.character {
        let isOdd =
          (start.canClose || end.canOpen) && (start.originalCount + end.originalCount).isMultiple(of: 3)
          && !(start.originalCount.isMultiple(of: 3) && end.originalCount.isMultiple(of: 3))
        if !isOdd { return index }
      }
      index -= 1
    }
    return nil
  }

  private mutating func use(_ used: Int, of delimiter: Int, atEnd: Bool) {
    delimiters[delimiter].count -= used
    let item = delimiters[delimiter].item
    if atEnd { items[item].end -= used } else { items[item].start += used }
  }
}

/// One scalar of UTF-8 text.
enum UTF8Scalar {
  /// The scalar that starts at the offset and its length; nil where the bytes are no UTF-8.
  static func decode(
    _ text: some RandomAccessCollection<UInt8>, at offset: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    func byte(_ ahead: Int) -> UInt32? {
      guard offset + ahead < text.count else { return nil }
      return UInt32(text[text.index(text.startIndex, offsetBy: offset + ahead)])
    }
    guard let first = byte(0) else { return nil }
    if first < 0x80 { return Unicode.Scalar(first).map { ($0, 1) } }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0 else { return nil }
    var value = first & (0x7F >> UInt32(length))
    for ahead in 1..<length {
      guard let next = byte(ahead), next & 0b1100_0000 == 0b1000_0000 else { return nil }
      value = value << 6 | next & 0b0011_1111
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
