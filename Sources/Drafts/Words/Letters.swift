/// What the bytes and scalars of prose are to the word scanner.
enum Letters {
  enum Class: UInt8 {
    case space, lineBreak, sentenceBreak, letter, digit
    /// `.`, `!`, `?`
    case terminator
    /// `"`
    case quote
    /// May begin a placeholder.
    case opener
    /// Read as a word of its own.
    case sign
    /// `+` and `(`, which may begin a telephone number.
    case phoneStart
    case at
    /// Any other punctuation: a pause.
    case pause
    case apostrophe, hyphen
    /// Stands inside a word and is not seen: a soft hyphen.
    case joiner
    /// The first byte of a longer scalar.
    case long
  }

  static let classes: [Class] = {
    var table = Array(repeating: Class.pause, count: 256)
    for byte in 0...0x20 { table[byte] = .space }
    table[0x7F] = .space
    table[Int(Bytes.lineFeed)] = .lineBreak
    table[Int(Passage.sentenceBreak)] = .sentenceBreak
    table[Int(UInt8(ascii: "|"))] = .sentenceBreak
    for byte in UInt8.min...0x7F {
      if Bytes.isASCIILetter(byte) { table[Int(byte)] = .letter }
      if Bytes.isDigit(byte) { table[Int(byte)] = .digit }
    }
    for byte in ".!?".utf8 { table[Int(byte)] = .terminator }
    for byte in "[{%#<*".utf8 { table[Int(byte)] = .opener }
    table[Int(UInt8(ascii: "$"))] = .opener
    table[Int(UInt8(ascii: "&"))] = .sign
    for byte in "+(".utf8 { table[Int(byte)] = .phoneStart }
    table[Int(UInt8(ascii: "@"))] = .at
    table[Int(UInt8(ascii: "\""))] = .quote
    table[Int(UInt8(ascii: "'"))] = .apostrophe
    table[Int(UInt8(ascii: "-"))] = .hyphen
    for byte in 0x80...0xFF { table[byte] = .long }
    return table
  }()

  /// The class of a scalar above U+007F.
  static func classify(_ value: UInt32) -> Class {
    switch value {
    case 0xAA, 0xB5, 0xBA: return .letter
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .joiner
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0xA2...0xA5, 0x20A0...0x20CF, 0x2605, 0x2606, 0x2B50: return .sign
    case 0xAB, 0xBB, 0x201C...0x201F: return .quote
    case 0x2018, 0x2019, 0x2BC: return .apostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0x2026, 0x3002, 0xFF01, 0xFF1F: return .terminator
    case 0x2028, 0x2029: return .sentenceBreak
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3001...0x303F, 0xFE00...0xFE0F, 0xFF00...0xFF0F,
      0xFF1A...0xFF20, 0xFFFC...0xFFFD, 0x1F000...:
      return .pause
    default: return .letter
    }
  }

  /// Lower case, for the scripts that Amazon's marketplaces write.
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 0x20
    case 0xC0...0xDE where value != 0xD7: return value + 0x20
    case 0x130: return 0x69
    case 0x100...0x137, 0x14A...0x177: return value | 1
    case 0x139...0x148, 0x179...0x17E: return value + (value & 1)
    case 0x178: return 0xFF
    case 0x391...0x3A9, 0x410...0x42F: return value + 0x20
    case 0x400...0x40F: return value + 0x50
    default: return value
    }
  }

  static func isUpper(_ value: UInt32) -> Bool { fold(value) != value }
}

extension WordHash {
  /// Adds a folded scalar as its UTF-8.
  @inline(__always)
  mutating func add(scalar value: UInt32) {
    if value < 0x80 {
      add(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      add(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      add(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      if value < 0x10000 {
        add(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      } else {
        add(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
        add(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      }
      add(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      add(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }

  /// Of UTF-8 text in any case.
  init(folding text: Slice<WordScanner.Text>) {
    let text = WordScanner.Text(rebasing: text)
    var at = 0
    while at < text.count {
      guard text[at] >= 0x80, let (scalar, length) = UTF8Scalar.decode(text, at: at) else {
        add(Bytes.lowercased(text[at]))
        at += 1
        continue
      }
      if Letters.classify(scalar.value) != .joiner { add(scalar: Letters.fold(scalar.value)) }
      at += length
    }
  }

  static func of(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { WordHash($0).value }
  }
}
