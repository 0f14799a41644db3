/// What a line of a message's header part says.
///
/// Fields come in any order and case. Fields the protocol does not know are passed over, and so is `Content-Type`: the
/// only charset it may name is UTF-8. Lines end in CRLF, but a lone LF is understood.
enum HeaderField: Equatable {
  /// The empty line after the last field.
  case end
  case contentLength(Int)
  case invalidContentLength
  case other
  case invalid

  private static let contentLengthName = Array("content-length".utf8)

  /// Reads a line without its LF.
  static func read(_ line: ArraySlice<UInt8>) -> HeaderField {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    guard !line.isEmpty else { return .end }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return .invalid }
    let name = trimmed(line[..<colon])
    guard !name.isEmpty, name.allSatisfy(isToken) else { return .invalid }
    guard name.elementsEqual(contentLengthName, by: { lowercased($0) == $1 }) else { return .other }
    return decimal(trimmed(line[(colon + 1)...])).map(HeaderField.contentLength) ?? .invalidContentLength
  }
}

extension HeaderField {
  enum Match { case yes, no, undecided }

  /// Whether a usable `Content-Length` starts here; undecided as long as bytes are missing.
  static func usableContentLength(at start: Int, in buffer: [UInt8], limit: Int) -> Match {
    let longestLine = 128
    let rest = buffer[start...].prefix(longestLine)
    for (index, expected) in contentLengthName.enumerated() {
      guard start + index < rest.endIndex else { return .undecided }
      guard lowercased(buffer[start + index]) == expected else { return .no }
    }
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      return rest.count < longestLine ? .undecided : .no
    }
    guard case .contentLength(let length) = read(rest[..<end]), length <= limit else { return .no }
    return .yes
  }
}

private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  let rest = text.drop(while: isBlank)
  guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return [] }
  return rest[...last]
}

/// The value of decimal digits; `nil` where there is anything else. More than fit `Int` are simply too many.
private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
  guard !digits.isEmpty else { return nil }
  var value = 0
  for byte in digits {
    guard case let digit = byte &- UInt8(ascii: "0"), digit < 10 else { return nil }
    let (product, overflows) = value.multipliedReportingOverflow(by: 10)
    let (sum, alsoOverflows) = product.addingReportingOverflow(Int(digit))
    value = overflows || alsoOverflows ? Int.max : sum
  }
  return value
}

/// Whether a byte may stand in a field's name (RFC 9110, “token”).
private func isToken(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
}
