/// Writes text with `=` escapes in lines that are not too long: quoted-printable and RFC 2047's Q encoding.
struct EscapeWriter {
  let style: Style
  private(set) var bytes: [UInt8] = []
  /// How long the line is up to here.
  private(set) var column: Int

  struct Style {
    let charset: Charset
    let isEncodedWord: Bool
    /// What cuts a line (a soft line break) or a word (its end, a fold and the beginning of the next).
    let cut: [UInt8]
    /// How long a line is behind a cut.
    let columnBehindCut: Int
    /// Text goes up to there where more comes behind it.
    let limit: Int
    /// What is left of the line goes up to there.
    let lastLimit: Int
  }

  init(_ style: Style, column: Int) { (self.style, self.column) = (style, column) }

  /// A token of the text as it will be written: a character, a line break, a blank at the end of a line.
  private enum Token {
    case character([UInt8])
    case lineBreak([UInt8])
  }

  /// Writes text in front of `rest` bytes of a line; false where the charset lacks a character.
  mutating func write(_ text: [UInt8], rest: Int) -> Bool {
    guard let tokens = tokens(text, isLineOver: rest == 0) else { return false }
    var length = 0
    var isOneLine = true
    for token in tokens {
      switch token {
      case .character(let octets): length += octets.count
      case .lineBreak: isOneLine = false
      }
    }
    let fits = isOneLine && column + length + rest <= style.lastLimit
    for token in tokens {
      switch token {
      case .character(let octets):
        if !fits, column > style.columnBehindCut, column + octets.count > style.limit { cut() }
        bytes += octets
        column += octets.count
      case .lineBreak(let octets):
        bytes += octets
        column = 0
      }
    }
    if rest > 0, column + rest > style.lastLimit, column > style.columnBehindCut { cut() }
    return true
  }

  mutating func cut() {
    bytes += style.cut
    column = style.columnBehindCut
  }

  /// Takes over what is escaped already.
  mutating func write(escaped: ArraySlice<UInt8>) {
    bytes += escaped
    column += escaped.count
  }

  private func tokens(_ text: [UInt8], isLineOver: Bool) -> [Token]? {
    var tokens: [Token] = []
    var scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if !style.isEncodedWord, scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        tokens.append(.lineBreak([Bytes.carriageReturn, Bytes.lineFeed]))
      } else if !style.isEncodedWord, scalar == "\n" {
        tokens.append(.lineBreak([Bytes.lineFeed]))
      } else {
        guard let octets = style.charset.encoded(scalar) else { return nil }
        let isLast = scalars.first.map { $0 == "\n" || $0 == "\r" } ?? isLineOver
        tokens.append(.character(octets.flatMap { escaped($0, isLast: isLast) }))
      }
    }
    return tokens
  }

  private func escaped(_ octet: UInt8, isLast: Bool) -> [UInt8] {
    if style.isEncodedWord {
      if octet == 0x20 { return [UInt8(ascii: "_")] }
      // RFC 2047, 5 (3): what may stand in every field.
      if Bytes.isAlphanumeric(octet) || "!*+-/".utf8.contains(octet) { return [octet] }
    } else if Bytes.isSpaceOrTab(octet) ? !isLast : octet > 0x20 && octet < 0x7F && octet != UInt8(ascii: "=") {
      return [octet]
    }
    return [UInt8(ascii: "="), Self.digits[Int(octet >> 4)], Self.digits[Int(octet & 15)]]
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
