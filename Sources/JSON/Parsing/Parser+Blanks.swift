extension Parser {
  /// Skips white space, and comments where the dialect has them.
  @inline(__always)
  mutating func skipBlanks() throws(JSON.SyntaxError) {
    while true {
      switch peek {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      case UInt8(ascii: "/") where dialect == .json5Subset: try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSON.SyntaxError) {
    let start = position
    position += 1
    switch peek {
    case UInt8(ascii: "/"):
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
        position += 1
      }
    case UInt8(ascii: "*"):
      position += 1
      var previous: UInt8 = 0
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if previous == UInt8(ascii: "*"), byte == UInt8(ascii: "/") { return }
        previous = byte
      }
      throw failure("comment without its '*/'", at: start)
    default:
      throw failure("expected '//' or '/*'", at: start)
    }
  }

  func failure(_ reason: String, at offset: Int? = nil) -> JSON.SyntaxError {
    JSON.SyntaxError(reason, at: offset ?? position, in: bytes)
  }

  /// The character at `position`, to be shown in a reason.
  var found: String {
    guard position < bytes.count else { return "the end" }
    let text = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, scalar.properties.generalCategory != .control else {
      return "a control character"
    }
    return "'\(scalar)'"
  }
}
