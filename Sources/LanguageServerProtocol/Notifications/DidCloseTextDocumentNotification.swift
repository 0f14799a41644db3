/// A document is closed: its text is what the disk holds again.
public enum DidCloseTextDocumentNotification: Notification {
  public static let method = "textDocument/didClose"

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var textDocument: TextDocumentIdentifier

    public init(textDocument: TextDocumentIdentifier) {
      self.textDocument = textDocument
    }

    public init(json: JSON) throws(JSON.DecodingError) {
      self.init(textDocument: try json.value("textDocument"))
    }
  }
}
