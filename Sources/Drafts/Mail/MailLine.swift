/// A line of a mail; it ends with CRLF, LF or CR.
struct MailLine {
  /// Without the line break.
  let content: Range<Int>
  /// Behind the line break.
  let end: Int

  /// The line that starts at an offset; nil at the end.
  init?(_ file: [UInt8], at start: Int, end limit: Int) {
    guard start < limit else { return nil }
    var at = start
    while at < limit, !Bytes.isLineBreak(file[at]) { at += 1 }
    content = start..<at
    end = MailLine.breakEnd(file, at: at, end: limit) ?? at
  }

  /// Behind the line break that stands there; nil where none does.
  static func breakEnd(_ file: [UInt8], at: Int, end: Int) -> Int? {
    guard at < end, Bytes.isLineBreak(file[at]) else { return nil }
    if file[at] == Bytes.carriageReturn, at + 1 < end, file[at + 1] == Bytes.lineFeed { return at + 2 }
    return at + 1
  }
}
