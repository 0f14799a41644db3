/// What a mail says, as a draft of its own: what it declares, its subject, one of its bodies, the names of what is attached.
///
/// A letter's offsets are those of the decoded text. The mail knows where each stretch of it stands in the file.
public struct Letter: Sendable {
  public let draft: Draft
  private let map: MappedText
  private let file: [UInt8]
  private let header: HeaderPlace

  /// Where a header field may be added, and how lines end there.
  private struct HeaderPlace {
    var end = 0
    var lineBreak: [UInt8] = [Bytes.lineFeed]

    init(_ mail: Mail, _ file: [UInt8]) {
      guard let last = mail.fields.last else { return }
      end = last.range.upperBound
      let ending = file[..<end].suffix(2)
      if ending.elementsEqual([Bytes.carriageReturn, Bytes.lineFeed]) { lineBreak = Array(ending) }
    }
  }

  /// The letters of a mail: one for each body that a mail program may show, the preferred first; never none.
  static func all(in file: [UInt8], watching watch: any Watch) -> [Letter] {
    let mail = Mail(file)
    let bodies = mail.alternatives.isEmpty ? [Mail.Body(isHTML: false, text: MappedText())] : mail.alternatives
    return bodies.prefix(mostBodies).map { Letter(mail, $0, file, watching: watch) }
  }

  /// A mail has two bodies, or three; no program makes more.
  private static let mostBodies = 8

  private init(_ mail: Mail, _ body: Mail.Body, _ file: [UInt8], watching watch: any Watch) {
    self.file = file
    header = HeaderPlace(mail, file)
    var text = MappedText(layout: body.text.layout)
    Letter.appendDeclarations(of: mail, to: &text)
    let subjectStart = text.bytes.count
    if let subject = mail.subject, !subject.isEmpty {
      text.append(subject, 0..<min(subject.bytes.count, Letter.longestSubject))
      text.append(synthetic: "\n\n".utf8, at: text.segments.last?.source.upperBound ?? 0)
    }
    let bodyStart = text.bytes.count
    text.append(body.text)
    let bodyEnd = text.bytes.count
    var attachments: [Attachment] = []
    for attachment in mail.attachments {
      let start = text.bytes.count
      let name = attachment.name?.bytes ?? Array(attachment.mediaType.utf8)
      text.append(decoded: name.filter { !Bytes.isLineBreak($0) }, for: attachment.nameRange, .base64)
      attachments.append(
        Attachment(
          range: start..<text.bytes.count, name: attachment.name?.string ?? "", mediaType: attachment.mediaType,
          size: attachment.size, isShownInline: attachment.isShownInline))
      text.append(synthetic: "\n".utf8, at: attachment.nameRange.upperBound)
    }
    map = text
    draft = Draft(
      letter: text.bytes, format: body.isHTML ? .html : .plain, subjectLength: bodyStart - subjectStart,
      bodyEnd: bodyEnd, attachments: attachments, watching: watch)
  }

  /// A longer subject is cut: nobody reads so far.
  private static let longestSubject = 2000

  /// `X-Draft-Order: …` is to a mail what `order: …` in the front matter is to other drafts.
  private static func appendDeclarations(of mail: Mail, to text: inout MappedText) {
    let first = mail.fields.first?.range.lowerBound ?? 0
    text.append(synthetic: "---\n".utf8, at: first)
    for field in mail.fields where field.isDeclaration {
      let start = field.nameRange.lowerBound + HeaderField.declarationPrefix.utf8.count
      let key = field.name.lowercased().utf8.dropFirst(HeaderField.declarationPrefix.utf8.count)
      text.append(decoded: Array(key), for: start..<field.nameRange.upperBound, .identity(.usASCII))
      text.append(synthetic: ": ".utf8, at: field.nameRange.upperBound)
      text.append(field.value)
      text.append(synthetic: "\n".utf8, at: field.range.upperBound)
    }
    text.append(synthetic: "---\n".utf8, at: first)
  }
}

extension HeaderField {
  static let declarationPrefix = "X-Draft-"

  fileprivate var isDeclaration: Bool {
    name.utf8.count > HeaderField.declarationPrefix.utf8.count
      && name.lowercased().hasPrefix(HeaderField.declarationPrefix.lowercased())
      && !value.bytes.contains(where: Bytes.isLineBreak)
  }
}

// MARK: - From the letter to the file

extension Letter {
  /// Where a stretch of the letter stands in the file.
  public func sourceRange(of range: Range<Int>) -> Range<Int> { map.sourceRange(of: range) }

  /// The edit in the file that puts `text` in the place of a stretch of the letter; nil where that cannot be done: inside
  /// base64, or with characters that the charset lacks.
  public func edit(_ range: Range<Int>, _ text: String) -> (range: Range<Int>, text: [UInt8])? {
    if range == Letter.firstDeclaration { return declaring(text) }
    return map.edit(range, Array(text.utf8), in: file).map { ($0.range, $0.bytes) }
  }

  /// Behind the first line of the front matter that every letter has.
  private static let firstDeclaration = 4..<4

  /// Declarations become header fields.
  private func declaring(_ lines: String) -> (range: Range<Int>, text: [UInt8])? {
    var fields: [UInt8] = []
    for line in lines.split(separator: "\n") {
      guard let first = line.first else { continue }
      fields += Array((HeaderField.declarationPrefix + first.uppercased() + line.dropFirst()).utf8) + header.lineBreak
    }
    return (header.end..<header.end, fields)
  }
}
