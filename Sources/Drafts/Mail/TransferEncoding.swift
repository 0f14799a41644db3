/// RFC 2045, 6: how the octets of a body are written.
enum TransferEncoding: Sendable, Equatable {
  case sevenBit
  /// 8bit, binary, and what is not known.
  case eightBit
  case quotedPrintable
  case base64

  init(label: String?) {
    switch label {
    case nil, "7bit": self = .sevenBit
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .eightBit
    }
  }

  /// Shows every octet of a body.
  @inline(__always)
  func forEachOctet(of file: [UInt8], _ range: Range<Int>, _ look: (Octet) -> Void) {
    switch self {
    case .sevenBit, .eightBit:
      for at in range { look(Octet(value: file[at], source: at..<(at + 1))) }
    case .quotedPrintable: for octet in QuotedPrintableDecoder(file, range) { look(octet) }
    case .base64: for octet in Base64Decoder(file, range) { look(octet) }
    }
  }

  func size(of file: [UInt8], _ range: Range<Int>) -> Int {
    switch self {
    case .sevenBit, .eightBit: return range.count
    case .quotedPrintable, .base64:
      var size = 0
      forEachOctet(of: file, range) { _ in size += 1 }
      return size
    }
  }

  /// A body as text. Without a charset that is known it is guessed.
  func text(of file: [UInt8], _ range: Range<Int>, _ charset: Charset?) -> MappedText {
    let charset = charset.flatMap { $0 == .usASCII ? nil : $0 } ?? guessedCharset(of: file, range)
    switch self {
    case .sevenBit, .eightBit:
      // Nothing but ASCII may come into a 7bit body; one that breaks its promise is taken as what it is.
      let isASCII = self == .sevenBit && file[range].allSatisfy { $0 < 0x80 }
      var decoder = TextDecoder(charset, .identity(isASCII ? .usASCII : charset))
      decoder.take(identity: range, of: file)
      return decoder.finish()
    case .quotedPrintable, .base64:
      var decoder = TextDecoder(charset, self == .base64 ? .base64 : .quotedPrintable(charset))
      forEachOctet(of: file, range) { decoder.take($0) }
      return decoder.finish()
    }
  }

  private func guessedCharset(of file: [UInt8], _ range: Range<Int>) -> Charset {
    var validator = UTF8Validator()
    var isValid = true
    forEachOctet(of: file, range) { if !validator.take($0.value) { isValid = false } }
    return isValid && validator.isBetweenCharacters ? .utf8 : .windows1252
  }
}

/// An octet of a body and where the file holds it.
struct Octet {
  var value: UInt8
  var source: Range<Int>
  /// In base64: with which character of its group of four it begins.
  var phase: Int8 = 0
}
