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
