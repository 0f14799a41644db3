/// A document's name, exactly as the client writes it.
///
/// Clients spell the same file differently (`file:///c%3A/a`, `file:///C:/a`) and recognise only their own spelling, so
/// the string is neither normalised nor built anew; two names are the same when their bytes are.
public struct DocumentURI: Sendable, Hashable {
  public let string: String

  public init(_ string: String) {
    self.string = string
  }

  // `String` would take two spellings of “é” for one. Equal bytes still hash alike.
  public static func == (left: DocumentURI, right: DocumentURI) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  /// The path of a `file:` URI, percent-decoded: `/tmp/a b.md`, `c:/drafts/a.md`, `//server/share/a.md`.
  ///
  /// `nil` for other schemes, and where the bytes are no UTF-8 or hold a NUL, which no file name does. `?` and `#` are
  /// taken literally: documents have neither query nor fragment, but some clients do not encode a `#` in a file's name.
  public var path: String? {
    let scheme = string.utf8.prefix(5)
    guard String(scheme)?.lowercased() == "file:" else { return nil }
    var path = percentDecoded(string.utf8.dropFirst(5))
    if path.starts(with: "//".utf8) {
      let authority = path.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
      let isLocal = authority.isEmpty || String(decoding: authority, as: UTF8.self).lowercased() == "localhost"
      if isLocal { path.removeFirst(2 + authority.count) }
    }
    if path.count >= 3, path[0] == UInt8(ascii: "/"), path[2] == UInt8(ascii: ":"), isASCIILetter(path[1]) {
      path.removeFirst()
    }
    guard !path.isEmpty, !path.contains(0) else { return nil }
    let decoded = String(decoding: path, as: UTF8.self)
    return decoded.utf8.elementsEqual(path) ? decoded : nil
  }
}

extension DocumentURI {
  /// The `file:` URI of an absolute path.
  public init(path: String) {
    var string = path.hasPrefix("/") ? "file://" : "file:///"
    for byte in path.utf8 {
      if isUnreserved(byte) {
        string.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = Array("0123456789ABCDEF")
        string += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    self.init(string)
  }
}

/// Whether a byte stands for itself in a path (RFC 3986).
private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: "-._~/".utf8.contains(byte)
  }
}

extension DocumentURI: JSONDecodable, JSONEncodable, CustomStringConvertible {
  public init(json: JSON) throws(JSON.DecodingError) { self.init(try String(json: json)) }
  public func encode(to writer: inout JSON.Writer) { writer.string(string) }
  public var description: String { string }
}

/// Replaces `%` and two hexadecimal digits by the byte they stand for; any other `%` stands for itself.
private func percentDecoded(_ text: Substring.UTF8View) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = text
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexadecimal),
      let low = rest.dropFirst().first.flatMap(hexadecimal)
    {
      bytes.append(high << 4 | low)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return bytes
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
}

private func isASCIILetter(_ byte: UInt8) -> Bool {
  UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
}
