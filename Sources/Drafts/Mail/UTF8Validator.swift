/// Tells octet by octet whether UTF-8 is well-formed, after table 3-7 of the Unicode Standard.
struct UTF8Validator {
  private var missing = 0
  /// What the next octet may be.
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  var isBetweenCharacters: Bool { missing == 0 }

  /// False where the octet cannot stand there; the state is then that between two characters.
  mutating func take(_ octet: UInt8) -> Bool {
    guard missing == 0 else {
      guard octet >= lowest, octet <= highest else {
        missing = 0
        return false
      }
      (lowest, highest) = (0x80, 0xBF)
      missing -= 1
      return true
    }
    if octet < 0x80 { return true }
    (lowest, highest) = (0x80, 0xBF)
    switch octet {
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF:
      missing = 2
      if octet == 0xE0 { lowest = 0xA0 }
      if octet == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      missing = 3
      if octet == 0xF0 { lowest = 0x90 }
      if octet == 0xF4 { highest = 0x8F }
    default: return false
    }
    return true
  }
}
