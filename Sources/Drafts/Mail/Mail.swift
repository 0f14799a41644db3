/// A mail taken apart. Never fails: any bytes give a mail.
struct Mail: Sendable {
  /// Of the message itself, not of its parts.
  private(set) var fields: [HeaderField] = []
  /// The bodies of which a mail program shows one, the preferred (HTML) first; usually one or two.
  private(set) var alternatives: [Body] = []
  private(set) var attachments: [Attachment] = []

  var subject: MappedText? { fields.first { $0.isNamed("subject") }?.value }

  struct Body: Sendable {
    var isHTML: Bool
    /// UTF-8, line breaks as in the file, `format=flowed` joined.
    var text: MappedText
  }

  struct Attachment: Sendable {
    let name: MappedText?
    /// Where the name stands in the file; without one the Content-Type's value, without that the start of the part.
    let nameRange: Range<Int>
    /// In lower case: `image/png`.
    let mediaType: String
    let disposition: Disposition
    /// Without angle brackets.
    let contentID: String?
    /// Decoded, in octets.
    let size: Int
    /// An image that an HTML body refers to with `cid:`.
    var isShownInline = false
  }

  enum Disposition: Sendable, Equatable {
    case attachment
    case inline
    /// The part does not say.
    case unstated
  }

  init(_ file: [UInt8]) {
    let start = Mail.headerStart(file)
    let header = Header(file, start..<file.count)
    fields = header.fields.map { HeaderField(file, $0) }
    let entity = Entity(file, header, start..<file.count)
    alternatives = read(entity, file)
    alternatives = alternatives.filter(\.isHTML) + alternatives.filter { !$0.isHTML }
    let references = ContentReferences(alternatives.filter(\.isHTML).map(\.text.bytes))
    for index in attachments.indices where attachments[index].mediaType.hasPrefix("image/") {
      attachments[index].isShownInline = attachments[index].contentID.map(references.contains) ?? false
    }
  }

  /// Behind a byte order mark and the `From ` line that a mail has in an mbox.
  private static func headerStart(_ file: [UInt8]) -> Int {
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard file.dropFirst(start).starts(with: Array("From ".utf8)) else { return start }
    let end = MailLine(file, at: start, end: file.count)?.end ?? start
    // Text may begin with the word, too.
    return Header(file, end..<file.count).fields.isEmpty ? start : end
  }
}

// MARK: - Reading parts

extension Mail {
  /// The bodies in an entity; what is no body becomes an attachment.
  private mutating func read(_ entity: Entity, _ file: [UInt8]) -> [Body] {
    if !entity.parts.isEmpty { return readParts(of: entity, file) }
    let disposition = Mail.disposition(entity)
    guard disposition != .attachment, Mail.bodyTypes.contains(entity.mediaType) else {
      attachments.append(Attachment(entity, disposition, file))
      return []
    }
    let charset = entity.parameters?["charset"].flatMap(Charset.init(label:))
    var text = entity.transferEncoding.text(of: file, entity.body, charset)
    let isHTML = entity.mediaType == "text/html"
    if !isHTML, entity.parameters?["format"]?.lowercased() == "flowed" {
      text = FlowedText.joined(text, deletesSpace: entity.parameters?["delsp"]?.lowercased() == "yes")
    }
    return [Body(isHTML: isHTML, text: text)]
  }

  private mutating func readParts(of entity: Entity, _ file: [UInt8]) -> [Body] {
    switch entity.mediaType {
    case "multipart/alternative": return entity.parts.flatMap { read($0, file) }
    case "multipart/related":
      let root = Mail.root(of: entity)
      var bodies: [Body] = []
      for (index, part) in entity.parts.enumerated() {
        if index == root {
          bodies = read(part, file)
        } else {
          attachments.append(Attachment(part, Mail.disposition(part), file))
        }
      }
      return bodies
    default:
      var bodies = BodyJoin()
      for part in entity.parts { bodies.append(read(part, file), at: part.headerStart) }
      return bodies.bodies
    }
  }

  /// RFC 2387: the part that `start` names, otherwise the first.
  private static func root(of entity: Entity) -> Int {
    guard let start = entity.parameters?["start"] else { return 0 }
    let identifier = start.filter { $0 != "<" && $0 != ">" }
    return entity.parts.firstIndex { $0.contentID == identifier } ?? 0
  }

  private static let bodyTypes: Set<String> = ["text/plain", "text/html", "text/enriched", "text/markdown"]

  /// RFC 2183, 2.8: what is not known is an attachment.
  private static func disposition(_ entity: Entity) -> Disposition {
    guard let word = entity.disposition?.word, !word.isEmpty else { return .unstated }
    return word == "inline" ? .inline : .attachment
  }
}

extension Mail.Attachment {
  init(_ entity: Entity, _ disposition: Mail.Disposition, _ file: [UInt8]) {
    let value = entity.disposition?.value("filename") ?? entity.parameters?.value("name")
    name = value?.text
    nameRange = value?.range ?? entity.parameters?.range ?? entity.headerStart..<entity.headerStart
    mediaType = entity.mediaType
    self.disposition = disposition
    contentID = entity.contentID
    size = entity.transferEncoding.size(of: file, entity.body)
  }
}
