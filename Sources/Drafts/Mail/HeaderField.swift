/// A field of a mail's header: `Subject: Your order`.
struct HeaderField: Sendable {
  /// As it is written.
  let name: String
  let nameRange: Range<Int>
  /// Unfolded; in unstructured fields encoded words are decoded. Without the blanks around it.
  let value: MappedText
  /// The whole field with its last line break.
  let range: Range<Int>

  func isNamed(_ lowercased: String) -> Bool { name.lowercased() == lowercased }
}

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

extension HeaderField {
  init(_ file: [UInt8], _ place: Header.Place) {
    name = String(decoding: file[place.nameRange], as: UTF8.self)
    nameRange = place.nameRange
    range = place.nameRange.lowerBound..<place.body.upperBound
    let raw = HeaderField.unfolded(file, place.body)
    value = HeaderField.isStructured(place.name) ? raw : EncodedWords.decoded(raw)
  }

  /// The text of a field's body without its folds and without the blanks around it.
  static func unfolded(_ file: [UInt8], _ range: Range<Int>) -> MappedText {
    var body = range
    while let last = file[body].last, Bytes.isWhitespace(last) { body = body.lowerBound..<(body.upperBound - 1) }
    while let first = file[body].first, Bytes.isWhitespace(first) { body = (body.lowerBound + 1)..<body.upperBound }
    let isASCII = file[body].allSatisfy { $0 < 0x80 }
    let charset = isASCII ? Charset.utf8 : Charset.guessed(file[body])
    var decoder = TextDecoder(charset, .identity(isASCII ? .usASCII : charset), layout: .field)
    var at = body.lowerBound
    while let line = MailLine(file, at: at, end: body.upperBound) {
      decoder.take(identity: line.content, of: file)
      at = line.end
    }
    return decoder.finish()
  }

  /// Fields whose bodies are no running text.
  private static func isStructured(_ name: String) -> Bool {
    if name.hasPrefix("content-") { return name != "content-description" }
    if name.hasPrefix("resent-") { return true }
    return structured.contains(name)
  }

  private static let structured: Set<String> = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "date", "message-id", "in-reply-to", "references", "return-path",
    "received", "mime-version", "delivered-to", "dkim-signature", "list-unsubscribe", "disposition-notification-to",
  ]
}
