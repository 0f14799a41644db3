/// Walks over the body of a structured field: RFC 2045's parameters, between blanks, folds and comments.
struct ParameterScanner {
  private let file: [UInt8]
  private(set) var at: Int
  private let end: Int

  init(_ file: [UInt8], _ range: Range<Int>) { (self.file, at, end) = (file, range.lowerBound, range.upperBound) }

  /// White space and comments; a comment may hold others.
  mutating func skipSpace() {
    while at < end {
      if file[at] == UInt8(ascii: "(") {
        skipComment()
      } else if Bytes.isWhitespace(file[at]) {
        at += 1
      } else {
        return
      }
    }
  }

  /// A comment that is never closed goes on to the end.
  private mutating func skipComment() {
    var depth = 0
    while at < end {
      let byte = file[at]
      at += 1
      if byte == UInt8(ascii: "\\") {
        at = min(end, at + 1)
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return }
      }
    }
  }

  /// Goes behind the next semicolon outside of quotation marks; false at the end.
  mutating func skipToParameter() -> Bool {
    while at < end {
      skipSpace()
      guard at < end else { return false }
      if file[at] == UInt8(ascii: "\"") {
        _ = value()
        continue
      }
      at += 1
      if file[at - 1] == UInt8(ascii: ";") {
        skipSpace()
        return at < end
      }
    }
    return false
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < end, file[at] == byte else { return false }
    at += 1
    skipSpace()
    return true
  }

  /// What stands up to a semicolon, a comment or one of `stops`, with the blanks inside: names of files often hold some.
  mutating func word(until stops: [UInt8]) -> Range<Int> {
    let start = at
    var last = at
    while at < end, file[at] != UInt8(ascii: ";"), file[at] != UInt8(ascii: "("), !stops.contains(file[at]) {
      at += 1
      if !Bytes.isWhitespace(file[at - 1]) { last = at }
    }
    return start..<last
  }

  /// A value, without its quotation marks if it has some.
  mutating func value() -> (Range<Int>, isQuoted: Bool) {
    guard at < end, file[at] == UInt8(ascii: "\"") else { return (word(until: []), false) }
    at += 1
    let start = at
    while at < end, file[at] != UInt8(ascii: "\"") { at += file[at] == UInt8(ascii: "\\") ? 2 : 1 }
    let value = start..<min(at, end)
    at = min(at + 1, end)
    return (value, true)
  }
}
