/// The header of a mail or a part: where its fields stand and where the body begins.
struct Header: Sendable {
  private(set) var fields: [Place] = []
  private(set) var bodyStart: Int

  struct Place: Sendable {
    /// In lower case.
    let name: String
    let nameRange: Range<Int>
    /// Behind the colon, with folds and the last line break.
    let body: Range<Int>
  }

  /// Reads fields up to an empty line or a line that is no field; the latter belongs to the body.
  init(_ file: [UInt8], _ range: Range<Int>) {
    bodyStart = range.lowerBound
    while let line = MailLine(file, at: bodyStart, end: range.upperBound) {
      if line.content.isEmpty {
        bodyStart = line.end
        return
      }
      guard let colon = Header.colon(file, line.content) else {
        // A line of blanks on top is as good as an empty one.
        if fields.isEmpty, file[line.content].allSatisfy(Bytes.isSpaceOrTab) { bodyStart = line.end }
        return
      }
      var end = line.end
      while end < range.upperBound, Bytes.isSpaceOrTab(file[end]),
        let next = MailLine(file, at: end, end: range.upperBound)
      {
        end = next.end
      }
      var nameEnd = colon
      while nameEnd > bodyStart, Bytes.isSpaceOrTab(file[nameEnd - 1]) { nameEnd -= 1 }
      let name = bodyStart..<nameEnd
      fields.append(
        Place(
          name: String(decoding: file[name].map(Bytes.lowercased), as: UTF8.self), nameRange: name,
          body: (colon + 1)..<end))
      bodyStart = end
    }
  }

  subscript(name: String) -> Range<Int>? { fields.first { $0.name == name }?.body }

  /// The colon behind a field's name, which may have blanks before it as in old mails.
  private static func colon(_ file: [UInt8], _ line: Range<Int>) -> Int? {
    var at = line.lowerBound
    while at < line.upperBound, file[at] > 0x20, file[at] < 0x7F, file[at] != UInt8(ascii: ":") { at += 1 }
    guard at > line.lowerBound else { return nil }
    while at < line.upperBound, Bytes.isSpaceOrTab(file[at]) { at += 1 }
    return at < line.upperBound && file[at] == UInt8(ascii: ":") ? at : nil
  }
}
