/// A charset that mails are read in.
enum Charset: Sendable, Equatable {
  case usASCII
  case utf8
  /// ISO-8859-1, with the C1 controls: as it stands in the standard, not as browsers take it.
  case latin1
  /// ISO-8859-15.
  case latin9
  case windows1252

  /// A charset by its name in a parameter or an encoded word; nil where it is none of these.
  init?(label: String) {
    let letters = label.utf8.filter(Bytes.isAlphanumeric).map(Bytes.lowercased)
    switch String(decoding: letters, as: UTF8.self) {
    case "utf8", "unicode11utf8": self = .utf8
    case "usascii", "ascii", "us", "ansix341968", "ansix341986", "iso646us", "iso646irv1991", "isoir6", "cp367":
      self = .usASCII
    case "iso88591", "iso885911987", "latin1", "l1", "isoir100", "cp819", "ibm819": self = .latin1
    case "iso885915", "latin9", "l9", "latin0": self = .latin9
    case "windows1252", "cp1252", "xcp1252", "win1252", "1252": self = .windows1252
    default: return nil
    }
  }

  /// What a byte stands for in a charset of one byte a character.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch self {
    case .usASCII, .utf8: byte < 0x80 ? Unicode.Scalar(byte) : "\u{FFFD}"
    case .latin1: Unicode.Scalar(byte)
    case .latin9: Charset.latin9Differences.first { $0.byte == byte }?.scalar ?? Unicode.Scalar(byte)
    case .windows1252: byte &- 0x80 < 0x20 ? Charset.windowsControls[Int(byte &- 0x80)] : Unicode.Scalar(byte)
    }
  }

  /// The bytes of a scalar; nil where the charset lacks it.
  func encoded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(truncatingIfNeeded: scalar.value)] }
    switch self {
    case .usASCII: return nil
    case .utf8: return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    case .latin1, .latin9, .windows1252:
      return (UInt8(0x80)...0xFF).first { self.scalar($0) == scalar }.map { [$0] }
    }
  }

  func encoded(_ text: [UInt8]) -> [UInt8]? {
    if self == .utf8 || text.allSatisfy({ $0 < 0x80 }) { return text }
    var bytes: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let encoded = encoded(scalar) else { return nil }
      bytes += encoded
    }
    return bytes
  }

  /// For text that does not say its charset, or says one that is not known: UTF-8 where it is well-formed, since hardly
  /// anything else is by chance; otherwise Windows-1252.
  static func guessed(_ octets: some Sequence<UInt8>) -> Charset {
    var validator = UTF8Validator()
    for octet in octets where !validator.take(octet) { return .windows1252 }
    return validator.isBetweenCharacters ? .utf8 : .windows1252
  }

  private static let latin9Differences: [(byte: UInt8, scalar: Unicode.Scalar)] = [
    (0xA4, "€"), (0xA6, "Š"), (0xA8, "š"), (0xB4, "Ž"), (0xB8, "ž"), (0xBC, "Œ"), (0xBD, "œ"), (0xBE, "Ÿ"),
  ]

  static let windowsControls: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
