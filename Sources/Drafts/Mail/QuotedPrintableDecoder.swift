/// RFC 2045, 6.7: `=C3=A9`, with soft line breaks; also RFC 2047's Q encoding.
///
/// As tolerant as mail programs are: hexadecimal digits in lower case, blanks behind the `=` of a soft line break, and a `=`
/// that starts nothing stands for itself.
struct QuotedPrintableDecoder: Sequence, IteratorProtocol {
  private let file: [UInt8]
  private var at: Int
  private let end: Int
  /// Blanks before it are known not to end a line.
  private var blankEnd = 0
  /// In an encoded word there are no lines, and `_` is a space.
  private let isEncodedWord: Bool

  init(_ file: [UInt8], _ range: Range<Int>, isEncodedWord: Bool = false) {
    (self.file, at, end, self.isEncodedWord) = (file, range.lowerBound, range.upperBound, isEncodedWord)
  }

  mutating func next() -> Octet? {
    while at < end {
      let start = at
      let byte = file[at]
      if byte == UInt8(ascii: "=") {
        if at + 2 < end, let high = Self.digit(file[at + 1]), let low = Self.digit(file[at + 2]) {
          at += 3
          return Octet(value: high << 4 | low, source: start..<at)
        }
        if !isEncodedWord, let behind = softBreakEnd() {
          at = behind
          continue
        }
      } else if isEncodedWord {
        at += 1
        return Octet(value: byte == UInt8(ascii: "_") ? 0x20 : byte, source: start..<at)
      } else if Bytes.isSpaceOrTab(byte), at >= blankEnd {
        blankEnd = behindBlanks(at)
        if blankEnd == end || Bytes.isLineBreak(file[blankEnd]) {
          // Blanks at the end of a line were added on the way.
          at = blankEnd
          continue
        }
      }
      at += 1
      return Octet(value: byte, source: start..<at)
    }
    return nil
  }

  private func behindBlanks(_ start: Int) -> Int {
    var at = start
    while at < end, Bytes.isSpaceOrTab(file[at]) { at += 1 }
    return at
  }

  /// Behind the soft line break that the `=` starts.
  private func softBreakEnd() -> Int? {
    let behind = behindBlanks(at + 1)
    guard behind < end else { return behind }
    return MailLine.breakEnd(file, at: behind, end: end)
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    if Bytes.isDigit(byte) { return byte &- 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}
