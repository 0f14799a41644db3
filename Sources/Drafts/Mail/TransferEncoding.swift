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

  /// A body as text. A charset that is not known is guessed, and so is US-ASCII where the body keeps no word.
  func text(of file: [UInt8], _ range: Range<Int>, _ declared: Charset?) -> MappedText {
    let known = declared == .usASCII ? nil : declared
    let found = known != nil && self != .sevenBit ? nil : foundCharset(of: file, range)
    let charset = known ?? (found == .usASCII ? .utf8 : found) ?? .utf8
    // What an edit may write: nothing but ASCII into a 7bit body, or where no charset is declared for more.
    let writable = found == .usASCII && (known == nil || self == .sevenBit) ? .usASCII : charset
    switch self {
    case .sevenBit, .eightBit:
      var decoder = TextDecoder(charset, .identity(writable))
      decoder.take(identity: range, of: file)
      return decoder.finish()
    case .quotedPrintable, .base64:
      var decoder = TextDecoder(charset, self == .base64 ? .base64 : .quotedPrintable(writable))
      forEachOctet(of: file, range) { decoder.take($0) }
      return decoder.finish()
    }
  }

  /// US-ASCII where there is nothing else.
  private func foundCharset(of file: [UInt8], _ range: Range<Int>) -> Charset {
    var validator = UTF8Validator()
    var isValid = true
    var isASCII = true
    forEachOctet(of: file, range) { octet in
      if octet.value >= 0x80 { isASCII = false }
      if !validator.take(octet.value) { isValid = false }
    }
    if isASCII { return .usASCII }
    return isValid && validator.isBetweenCharacters ? .utf8 : .windows1252
  }
}
