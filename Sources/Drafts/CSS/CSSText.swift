/// Ways over the text of style sheets and style attributes.
enum CSSText {
  /// Behind blanks and comments.
  static func skipBlanks(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      if Bytes.isWhitespace(text[at]) {
        at += 1
      } else if let behind = commentEnd(text, at: at, end: end) {
        at = behind
      } else {
        break
      }
    }
    return at
  }

  static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Bytes.isWhitespace(text[start]) { start += 1 }
    while end > start, Bytes.isWhitespace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Behind the comment that starts here, or the end where it does not end; nil where none starts.
  static func commentEnd(_ text: [UInt8], at start: Int, end: Int) -> Int? {
    guard start + 1 < end, text[start] == UInt8(ascii: "/"), text[start + 1] == UInt8(ascii: "*") else { return nil }
    return find("*/", text, from: start + 2, to: end) ?? end
  }

  /// Behind the next place of two signs.
  static func find(_ signs: StaticString, _ text: [UInt8], from start: Int, to end: Int) -> Int? {
    signs.withUTF8Buffer { signs in
      var at = start
      while at + 1 < end {
        if text[at] == signs[0], text[at + 1] == signs[1] { return at + 2 }
        at += 1
      }
      return nil
    }
  }

  /// Behind the string that starts with the quotation mark here.
  static func stringEnd(_ text: [UInt8], at start: Int, end: Int) -> Int {
    let quote = text[start]
    var at = start + 1
    while at < end {
      if text[at] == UInt8(ascii: "\\") { at += 1 } else if text[at] == quote { return at + 1 }
      at += 1
    }
    return end
  }

  /// Behind the character reference that may start here; at least behind the `&`.
  static func referenceEnd(_ text: [UInt8], at start: Int, end: Int) -> Int {
    var at = start + 1
    while at < end, at - start < 12, Bytes.isAlphanumeric(text[at]) || text[at] == UInt8(ascii: "#") { at += 1 }
    return at < end && at > start + 1 && text[at] == UInt8(ascii: ";") ? at + 1 : start + 1
  }

  /// The words of a value: parted by blanks outside brackets and strings.
  static func words(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = skipBlanks(text, from: range.lowerBound, to: range.upperBound)
    while at < range.upperBound {
      let start = at
      var depth = 0
      while at < range.upperBound, depth > 0 || !Bytes.isWhitespace(text[at]) {
        switch text[at] {
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth = max(0, depth - 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          at = stringEnd(text, at: at, end: range.upperBound)
          continue
        default: break
        }
        at += 1
      }
      words.append(start..<at)
      at = skipBlanks(text, from: at, to: range.upperBound)
    }
    return words
  }

  /// The addresses in `url(…)`, without their quotes.
  static func addresses(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while let open = text[at..<range.upperBound].firstIndex(of: UInt8(ascii: "(")) {
      at = open + 1
      guard open >= range.lowerBound + 3, text[(open - 3)..<open].map(Bytes.lowercased).elementsEqual("url".utf8) else {
        continue
      }
      let close = text[at..<range.upperBound].firstIndex(of: UInt8(ascii: ")")) ?? range.upperBound
      var address = trimmed(text, at..<close)
      for (mark, length) in [("\"", 1), ("'", 1), ("&quot;", 6), ("&#39;", 5)]
      where address.count >= 2 * length && text[address].starts(with: mark.utf8) {
        address = (address.lowerBound + length)..<(address.upperBound - length)
      }
      if !address.isEmpty { found.append(address) }
      at = close
    }
    return found
  }
}
