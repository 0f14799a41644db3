/// The parts that HTML refers to with `cid:` (RFC 2392).
struct ContentReferences {
  private var identifiers: Set<String> = []

  init(_ texts: [[UInt8]]) {
    for text in texts { read(text) }
  }

  func contains(_ identifier: String) -> Bool { identifiers.contains(identifier) }

  private mutating func read(_ text: [UInt8]) {
    var at = 0
    while at + 4 <= text.count {
      guard text[at + 3] == UInt8(ascii: ":"), Bytes.lowercased(text[at]) == UInt8(ascii: "c"),
        Bytes.lowercased(text[at + 1]) == UInt8(ascii: "i"), Bytes.lowercased(text[at + 2]) == UInt8(ascii: "d")
      else {
        at += 1
        continue
      }
      let start = at + 4
      at = start
      while at < text.count, !Self.isEnd(text[at]) { at += 1 }
      identifiers.insert(Self.identifier(text[start..<at]))
    }
  }

  /// Ends an address in an attribute or in CSS.
  private static func isEnd(_ byte: UInt8) -> Bool {
    Bytes.isWhitespace(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
  }

  /// Without percent-encoding and angle brackets.
  private static func identifier(_ address: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = address
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let high = QuotedPrintableDecoder.digit(rest[rest.startIndex]),
        let low = QuotedPrintableDecoder.digit(rest[rest.startIndex + 1])
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    if bytes.first == UInt8(ascii: "<") {
      // Unquoted attributes end at a `>`; so does an identifier in angle brackets.
      bytes.removeFirst()
    }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
  }
}
