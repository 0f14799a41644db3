extension JSON.Writer {
  public mutating func null() { raw("null") }

  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  public mutating func integer(_ value: Int) {
    append(atMost: 20) { text in
      var count = value < 0 ? text.put(UInt8(ascii: "-"), at: 0) : 0
      let start = count
      var rest = value.magnitude
      repeat {
        count += text.put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), at: count)
        rest /= 10
      } while rest > 0
      text[start..<count].reverse()
      return count
    }
  }

  /// Writes the shortest text that reads back as the same number; `null` for infinity and NaN, which JSON lacks.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    var text = value.description
    text.withUTF8 { bytes($0) }
  }

  /// Writes text that is JSON already.
  public mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes($0) }
  }

  /// Writes bytes that are a JSON value already, such as one encoded earlier.
  public mutating func raw(_ value: [UInt8]) {
    value.withUnsafeBufferPointer { bytes($0) }
  }

  /// Writes a string, escaping only what must be: quotes, backslashes and control characters.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { utf8 in
      let plain = firstSpecial(in: utf8, from: 0, orNonASCII: false)
      if plain == utf8.count {
        append(atMost: utf8.count + 2) { $0.quote(utf8) }
      } else {
        escape(utf8, from: plain)
      }
    }
  }

  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, from first: Int) {
    byte(UInt8(ascii: "\""))
    var (start, next) = (0, first)
    while next < utf8.count {
      bytes(UnsafeBufferPointer(rebasing: utf8[start..<next]))
      switch utf8[next] {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case UInt8(ascii: "\n"): raw("\\n")
      case UInt8(ascii: "\r"): raw("\\r")
      case UInt8(ascii: "\t"): raw("\\t")
      case let control:
        raw(control < 0x10 ? "\\u000" : "\\u001")
        let digit = control & 0x0F
        byte(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
      start = next + 1
      next = firstSpecial(in: utf8, from: start, orNonASCII: false)
    }
    bytes(UnsafeBufferPointer(rebasing: utf8[start...]))
    byte(UInt8(ascii: "\""))
  }
}
