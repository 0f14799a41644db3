extension Parser {
  /// Reads a string, `position` being at its first quote.
  ///
  /// The bytes up to the closing quote are checked first. Without an escape, which is nearly always, they are the
  /// string; otherwise they are unescaped into a string of at most their length, so a document is copied once.
  mutating func string() throws(JSON.SyntaxError) -> String {
    let start = position + 1
    position = start
    var hasEscape = false
    while true {
      position = firstSpecial(in: bytes, from: position, orNonASCII: true)
      switch peek {
      case UInt8(ascii: "\""):
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<position])
        position += 1
        return hasEscape ? unescaped(raw) : String(decoding: raw, as: UTF8.self)
      case UInt8(ascii: "\\"):
        hasEscape = true
        try checkEscape()
      case 0x80...:
        try checkUTF8()
      case _ where position == bytes.count:
        throw failure("string without its closing quote", at: start - 1)
      default:
        throw failure("control characters in a string must be escaped")
      }
    }
  }

  private mutating func checkEscape() throws(JSON.SyntaxError) {
    let start = position
    position += 1
    switch peek {
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard hexadecimal(peek) != nil else { throw failure("expected four hexadecimal digits after '\\u'", at: start) }
        position += 1
      }
    case let byte where simpleEscape(byte) != nil: position += 1
    default: throw failure("unknown escape; a backslash is written '\\\\'", at: start)
    }
  }

  /// Skips one multi-byte scalar; `String` would accept what is invalid and change it without a word.
  private mutating func checkUTF8() throws(JSON.SyntaxError) {
    // The second byte's bounds exclude overlong forms, surrogates and what lies beyond U+10FFFF.
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch peek {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, bytes.count - position >= length, second.contains(bytes[position + 1]),
      bytes[position + 2..<position + max(2, length)].allSatisfy({ 0x80...0xBF ~= $0 })
    else { throw failure("invalid UTF-8") }
    position += length
  }
}

/// Resolves the escapes of a string that has been checked; the result is never longer than its source.
private func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String {
  String(unsafeUninitializedCapacity: raw.count) { target in
    var (read, written) = (0, 0)
    func copy(_ source: some Collection<UInt8>) {
      written = target[written...].update(fromContentsOf: source)
    }
    while read < raw.count {
      let plain = raw[read...].prefix { $0 != UInt8(ascii: "\\") }
      copy(plain)
      read = plain.endIndex + 1
      guard read < raw.count else { break }
      if let byte = simpleEscape(raw[read]) {
        copy(CollectionOfOne(byte))
        read += 1
      } else {
        read += 1
        copy(UTF8.encode(scalar(in: raw, at: &read)) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return written
  }
}

/// The scalar whose hexadecimal digits start at `read`, a low surrogate's escape included; U+FFFD for a lone surrogate.
private func scalar(in raw: UnsafeBufferPointer<UInt8>, at read: inout Int) -> Unicode.Scalar {
  let high = codeUnit(in: raw, at: read)
  read += 4
  guard 0xD800..<0xDC00 ~= high, read + 6 <= raw.count, raw[read] == UInt8(ascii: "\\"),
    raw[read + 1] == UInt8(ascii: "u"), case let low = codeUnit(in: raw, at: read + 2), 0xDC00..<0xE000 ~= low
  else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
  read += 6
  return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
}

private func codeUnit(in raw: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
  raw[start..<min(start + 4, raw.count)].reduce(0) { $0 << 4 | UInt32(hexadecimal($1) ?? 0) }
}

/// What the character after a backslash stands for.
@inline(__always)
private func simpleEscape(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
  case UInt8(ascii: "b"): 0x08
  case UInt8(ascii: "f"): 0x0C
  case UInt8(ascii: "n"): 0x0A
  case UInt8(ascii: "r"): 0x0D
  case UInt8(ascii: "t"): 0x09
  default: nil
  }
}

@inline(__always)
private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
