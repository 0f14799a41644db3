/// Numbers: order IDs, telephone numbers, amounts, and what only looks like one of them.
extension WordScanner {
  mutating func readNumber(_ text: Text) {
    let start = at
    if let (kind, end) = dashedNumber(text, at: start) ?? groupedNumber(text, at: start) {
      add(kind, start..<end, hash: kind == .number ? WordHash(text[start..<end]).value : 0)
      at = end
      return
    }
    var end = start
    var hasLetter = false
    var changes = 0
    var wasDigit = true
    while end < text.count, Bytes.isAlphanumeric(text[end]) {
      let isDigit = Bytes.isDigit(text[end])
      if isDigit != wasDigit { changes += 1 }
      hasLetter = hasLetter || !isDigit
      wasDigit = isDigit
      end += 1
    }
    if hasLetter, changes > 1 {
      // A tracking number or a model.
      add(.word, start..<end, hash: WordHash(text[start..<end].map(Bytes.lowercased)).value)
      at = end
      return
    }
    at = start
    while at < text.count, Bytes.isDigit(text[at]) || isDigitSeparator(text, at: at) { at += 1 }
    let digits = text[start..<at].count(where: Bytes.isDigit)
    let kind: Word.Kind = digits == at - start && (7...13).contains(digits) ? .digits : .number
    add(kind, start..<at, hash: WordHash(text[start..<at]).value)
    if hasLetter { hyphen = true }
  }

  private func isDigitSeparator(_ text: Text, at offset: Int) -> Bool {
    guard text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ",") || text[offset] == UInt8(ascii: ":") else {
      return false
    }
    return offset + 1 < text.count && Bytes.isDigit(text[offset + 1])
  }

  // MARK: Dashes

  /// Groups of digits joined by dashes. Letters that are taken for digits (`O`, `l`) count as digits.
  private func dashedNumber(_ text: Text, at start: Int) -> (Word.Kind, Int)? {
    var groups: [Int] = []
    var at = start
    var isAllDigits = true
    while groups.count < 8 {
      let group = at
      while at < text.count, Bytes.isAlphanumeric(text[at]) {
        if !Bytes.isDigit(text[at]) {
          guard "OoIl".utf8.contains(text[at]) else { return nil }
          isAllDigits = false
        }
        at += 1
      }
      guard at > group else { break }
      groups.append(at - group)
      let dash = dashLength(text, at: at)
      guard dash > 0, at + dash < text.count, Bytes.isAlphanumeric(text[at + dash]) else { break }
      if dash > 1 { isAllDigits = false }
      at += dash
    }
    switch groups {
    case [3, 7, 7]: return (isAllDigits ? .orderID : .dashed, at)
    case [4, 2, 2], [2, 2, 4], [2, 2, 2]: return (.number, at)
    case [3, 3, 4], [1, 3, 3, 4]: return (.phone, at)
    case let three where three.count == 3 && (text[start] != UInt8(ascii: "0") || three[0] == 3): return (.dashed, at)
    case let many where many.count > 4: return (.number, at)
    default: return nil
    }
  }

  private func dashLength(_ text: Text, at offset: Int) -> Int {
    guard offset < text.count else { return 0 }
    if text[offset] == UInt8(ascii: "-") { return 1 }
    let isLong =
      offset + 2 < text.count && text[offset] == 0xE2 && text[offset + 1] == 0x80 && (0x90...0x95).contains(text[offset + 2])
    return isLong ? 3 : 0
  }

  // MARK: Groups

  /// Groups of digits parted by spaces, dots, dashes, strokes or brackets.
  private func groupedNumber(_ text: Text, at start: Int) -> (Word.Kind, Int)? {
    var groups: [Int] = []
    var digits = 0
    var end = start
    var at = start
    var hasPlus = false
    var hasBracket = false
    if at < text.count, text[at] == UInt8(ascii: "+") {
      hasPlus = true
      at += 1
    }
    while at < text.count, groups.count < 12 {
      if text[at] == UInt8(ascii: "(") {
        hasBracket = true
        at += 1
      }
      let group = at
      while at < text.count, Bytes.isDigit(text[at]) { at += 1 }
      guard at > group else { break }
      groups.append(at - group)
      digits += at - group
      end = at
      if at < text.count, text[at] == UInt8(ascii: ")") { at += 1 }
      guard at < text.count, " .-/\u{A0}".utf8.contains(text[at]) else { break }
      if text[at] == 0xC2 { at += 1 }
      at += 1
    }
    if end < text.count, Bytes.isASCIILetter(text[end]) { return nil }
    return Telephone.kind(groups, digits: digits, hasPlus: hasPlus, hasBracket: hasBracket, first: text[start])
      .map { ($0, end) }
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

/// Telephone numbers by the shape of their groups.
enum Telephone {
  static func kind(_ groups: [Int], digits: Int, hasPlus: Bool, hasBracket: Bool, first: UInt8) -> Word.Kind? {
    if hasPlus { return (8...15).contains(digits) ? .phone : nil }
    switch groups {
    case [3, 3, 4], [1, 3, 3, 4]: return .phone
    case [3, 7, 7]: return .dashed
    default: break
    }
    if hasBracket { return groups.count >= 2 && (8...13).contains(digits) ? .phone : nil }
    guard groups.count >= 2 else { return nil }
    if first == UInt8(ascii: "0"), (9...15).contains(digits), groups[0] <= 6 { return .phone }
    guard groups.count <= 6, (7...15).contains(digits), groups.dropFirst().allSatisfy({ $0 >= 2 }) else { return nil }
    return .digits
  }
}
