/// RFC 2045, 6.8: line breaks, blanks and foreign characters are passed over, and the padding may be missing.
struct Base64Decoder: Sequence, IteratorProtocol {
  private let file: [UInt8]
  private var at: Int
  private let end: Int
  /// How many characters of the current group of four were read.
  private var phase: Int8 = 0
  /// The bits that are not in an octet yet.
  private var bits: UInt8 = 0
  /// Where the character before stands.
  private var previous = 0
  private var padding: Int8 = 0

  init(_ file: [UInt8], _ range: Range<Int>) { (self.file, at, end) = (file, range.lowerBound, range.upperBound) }

  mutating func next() -> Octet? {
    while at < end {
      let byte = file[at]
      at += 1
      guard let sextet = Self.sextet(byte) else {
        if byte == UInt8(ascii: "="), phase >= 2 {
          padding += 1
          // A whole group with its padding ends the data.
          if phase + padding >= 4 { at = end }
        }
        continue
      }
      padding = 0
      let source = previous..<at
      let begun = bits
      previous = at - 1
      switch phase {
      case 0:
        bits = sextet << 2
        phase = 1
      case 1:
        bits = sextet << 4
        phase = 2
        return Octet(value: begun | sextet >> 4, source: source, phase: 0)
      case 2:
        bits = sextet << 6
        phase = 3
        return Octet(value: begun | sextet >> 2, source: source, phase: 1)
      default:
        phase = 0
        return Octet(value: begun | sextet, source: source, phase: 2)
      }
    }
    return nil
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte &- 0x41
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte &- 0x61 &+ 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- 0x30 &+ 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
