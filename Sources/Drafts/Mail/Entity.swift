/// A mail or a part of one: its header's MIME fields and its body, which may hold parts again.
struct Entity: Sendable {
  /// In lower case: `text/plain`.
  let mediaType: String
  let parameters: Parameters?
  let disposition: Parameters?
  let transferEncoding: TransferEncoding
  /// Without angle brackets.
  let contentID: String?
  let body: Range<Int>
  /// The whole header of the part.
  let headerStart: Int
  private(set) var parts: [Entity] = []

  /// Multiparts deeper than that are attachments.
  static let depthLimit = 32

  init(_ file: [UInt8], _ header: Header, _ range: Range<Int>, depth: Int = 0, implied: String = "text/plain") {
    headerStart = range.lowerBound
    body = header.bodyStart..<max(header.bodyStart, range.upperBound)
    let type = header["content-type"].map { Parameters(file, $0) }
    parameters = type
    disposition = header["content-disposition"].map { Parameters(file, $0) }
    transferEncoding = TransferEncoding(label: header["content-transfer-encoding"].map { Parameters(file, $0).word })
    contentID = header["content-id"].map { Entity.identifier(file[$0]) }
    let mediaType = type.map { Entity.mediaType($0.word) } ?? implied
    guard mediaType.hasPrefix("multipart/") else {
      self.mediaType = mediaType
      return
    }
    if depth < Entity.depthLimit {
      let implied = mediaType == "multipart/digest" ? "message/rfc822" : "text/plain"
      for part in Multipart.parts(of: file, body, boundary: type?.value("boundary")?.text.bytes ?? []) {
        parts.append(Entity(file, Header(file, part), part, depth: depth + 1, implied: implied))
      }
    }
    // What has no parts is shown as it is.
    self.mediaType = parts.isEmpty && depth < Entity.depthLimit ? "text/plain" : mediaType
  }

  /// RFC 2045, 5.2: what is no media type is text. Words behind it, for want of a semicolon, do not count.
  private static func mediaType(_ word: String) -> String {
    let pieces = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard pieces.count == 2, pieces.allSatisfy({ !$0.isEmpty }) else { return "text/plain" }
    return word
  }

  private static func identifier(_ body: ArraySlice<UInt8>) -> String {
    let bytes = body.filter { !Bytes.isWhitespace($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    return String(decoding: bytes, as: UTF8.self)
  }
}
