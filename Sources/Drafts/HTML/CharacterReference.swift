/// A character reference as the HTML Standard reads it: `&amp;`, `&copy`, `&#169;`, `&#xA9`.
struct CharacterReference {
  let end: Int
  let first: UInt32
  /// 0 where it stands for one scalar.
  var second: UInt32 = 0

  /// The reference that starts at an offset, which holds the `&`; nil where it is an `&` and no more.
  init?(_ text: [UInt8], at start: Int, end limit: Int, inAttribute: Bool = false) {
    guard start + 1 < limit else { return nil }
    if text[start + 1] == UInt8(ascii: "#") {
      guard let numeric = CharacterReference.numeric(text, at: start + 2, end: limit) else { return nil }
      (first, end) = numeric
      return
    }
    guard let named = NamedReferences.longest(text, at: start + 1, end: limit) else { return nil }
    if inAttribute, !named.hasSemicolon, named.end < limit,
      text[named.end] == UInt8(ascii: "=") || Bytes.isAlphanumeric(text[named.end])
    {
      return nil
    }
    (end, first, second) = (named.end, named.first, named.second)
  }

  /// Behind `&#`.
  private static func numeric(_ text: [UInt8], at start: Int, end limit: Int) -> (UInt32, Int)? {
    var at = start
    let isHexadecimal = at < limit && (text[at] | 0x20) == UInt8(ascii: "x")
    if isHexadecimal { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < limit, let digit = digit(text[at], isHexadecimal) {
      // Above all scalars it stays there.
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      at += 1
    }
    guard at > digits else { return nil }
    if at < limit, text[at] == UInt8(ascii: ";") { at += 1 }
    return (scalar(value), at)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if Bytes.isDigit(byte) { return UInt32(byte &- 0x30) }
    let letter = byte | 0x20
    guard isHexadecimal, letter >= 0x61, letter <= 0x66 else { return nil }
    return UInt32(letter &- 0x61) + 10
  }

  /// Windows-1252 for the C1 controls, U+FFFD for what is no scalar.
  private static func scalar(_ value: UInt32) -> UInt32 {
    if value == 0 || Unicode.Scalar(value) == nil { return 0xFFFD }
    if value >= 0x80, value <= 0x9F { return Charset.windowsControls[Int(value - 0x80)].value }
    return value
  }
}
