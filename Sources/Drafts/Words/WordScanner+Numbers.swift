/// Numbers: order IDs, telephone numbers, amounts, and what only looks like one of them.
extension WordScanner {
  mutating func readNumber(_ text: Text) {
    let start = at
    var end = start
    var hasLetter = false
    var changes = 0
    while end < text.count, Bytes.isAlphanumeric(text[end]) {
      let isLetter = !Bytes.isDigit(text[end])
      if end > start, isLetter == Bytes.isDigit(text[end - 1]) { changes += 1 }
      hasLetter = hasLetter || isLetter
      end += 1
    }
    if readAddress(text, from: start, wordEnd: end, word: 0) { return }
    if let (kind, end) = dashedNumber(text, at: start) ?? groupedNumber(text, at: start) {
      add(kind, start..<end, hash: kind == .number ? WordHash(text[start..<end]).value : 0)
      at = end
      return
    }
    if hasLetter, changes > 1 {
      // A tracking number or a model.
      add(.word, start..<end, hash: WordHash(folding: text[start..<end]).value)
      at = end
      return
    }
    while at < text.count, Bytes.isDigit(text[at]) || isDigitSeparator(text, at: at) { at += 1 }
    let digits = text[start..<at].count(where: Bytes.isDigit)
    let kind: Word.Kind = digits == at - start && (7...17).contains(digits) ? .digits : .number
    add(kind, start..<at, hash: WordHash(text[start..<at]).value)
    if hasLetter { hyphen = true }
  }

  private func isDigitSeparator(_ text: Text, at offset: Int) -> Bool {
    guard text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ",") || text[offset] == UInt8(ascii: ":")
    else { return false }
    return offset + 1 < text.count && Bytes.isDigit(text[offset + 1])
  }

  // MARK: Dashes

  /// Groups of digits joined by dashes. Letters that are taken for digits (`O`, `l`) count as digits.
  private func dashedNumber(_ text: Text, at start: Int) -> (Word.Kind, Int)? {
    var groups = DigitGroups()
    var at = start
    var isAllDigits = true
    while groups.count < 8 {
      let group = at
      while at < text.count, Bytes.isAlphanumeric(text[at]) {
        if !Bytes.isDigit(text[at]) {
          guard isLikeDigit(text[at]) else { return nil }
          isAllDigits = false
        }
        at += 1
      }
      guard at > group else { break }
      groups.add(at - group)
      let dash = dashLength(text, at: at)
      guard dash > 0, at + dash < text.count, Bytes.isAlphanumeric(text[at + dash]) else { break }
      if dash > 1 { isAllDigits = false }
      at += dash
    }
    switch groups.lengths {
    case 0x377: return (isAllDigits ? .orderID : .dashed, at)
    case 0x334, 0x1334: return (.phone, at)
    case _ where groups.isDate: return (.number, at)
    case _ where groups.count == 3 && (text[start] != UInt8(ascii: "0") || groups.first == 3): return (.dashed, at)
    case _ where groups.count > 4: return (.number, at)
    default: return nil
    }
  }

  private func isLikeDigit(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "o") || byte == UInt8(ascii: "I") || byte == UInt8(ascii: "l")
  }

  private func dashLength(_ text: Text, at offset: Int) -> Int {
    guard offset < text.count else { return 0 }
    if text[offset] == UInt8(ascii: "-") { return 1 }
    guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80 else { return 0 }
    return (0x90...0x95).contains(text[offset + 2]) ? 3 : 0
  }

  // MARK: Groups

  /// Groups of digits parted by spaces, dots, dashes, strokes or brackets.
  private func groupedNumber(_ text: Text, at start: Int) -> (Word.Kind, Int)? {
    var groups = DigitGroups()
    var end = start
    var at = start
    let hasPlus = text[at] == UInt8(ascii: "+")
    var hasBracket = false
    if hasPlus { at += 1 }
    while at < text.count, groups.count < 12 {
      // The area code stands in front, or behind the country's.
      if text[at] == UInt8(ascii: "("), hasPlus || groups.count == 0 || groups.lengths == 1 {
        hasBracket = true
        at += 1
      }
      let group = at
      while at < text.count, Bytes.isDigit(text[at]) { at += 1 }
      guard at > group else { break }
      groups.add(at - group)
      end = at
      if at < text.count, text[at] == UInt8(ascii: ")") {
        at += 1
        if at < text.count, Bytes.isDigit(text[at]) { continue }
      }
      let space = groupSpace(text, at: at)
      guard space > 0 else { break }
      at += space
    }
    if end < text.count, Bytes.isASCIILetter(text[end]) { return nil }
    return groups.telephone(hasPlus: hasPlus, hasBracket: hasBracket, startsWithZero: text[start] == UInt8(ascii: "0"))
      .map { ($0, end) }
  }

  private func groupSpace(_ text: Text, at offset: Int) -> Int {
    guard offset < text.count else { return 0 }
    switch text[offset] {
    case 0x20, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"): return 1
    case 0xC2: return offset + 1 < text.count && text[offset + 1] == 0xA0 ? 2 : 0
    default: return 0
    }
  }

  /// A telephone number that starts with `+` or a bracket.
  mutating func readPhone(_ text: Text) -> Bool {
    guard at + 1 < text.count, Bytes.isDigit(text[at + 1]) || text[at + 1] == UInt8(ascii: "("),
      let (kind, end) = groupedNumber(text, at: at), kind == .phone
    else { return false }
    add(.phone, at..<end)
    at = end
    return true
  }
}
