/// A document is open: from now on its text is what the client says, not what the disk holds.
public enum DidOpenTextDocumentNotification: Notification {
  public static let method = "textDocument/didOpen"

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var textDocument: TextDocumentItem

    public init(textDocument: TextDocumentItem) {
      self.textDocument = textDocument
    }

    public init(json: JSON) throws(JSON.DecodingError) {
      self.init(textDocument: try json.value("textDocument"))
    }
  }
}
