/// Asks where a document links to.
public enum DocumentLinkRequest: Request {
  public static let method = "textDocument/documentLink"
  public typealias Params = TextDocumentParams
  public typealias Result = [DocumentLink]
}

/// A stretch of a document that can be followed.
public struct DocumentLink: Sendable, Equatable, JSONEncodable {
  public var range: Range
  public var target: String

  public init(range: Range, target: String) {
    self.range = range
    self.target = target
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("range", range)
      $0.member("target", target)
    }
  }
}
