/// An open document was saved.
public enum DidSaveTextDocumentNotification: Notification {
  public static let method = "textDocument/didSave"

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var textDocument: TextDocumentIdentifier
    /// The saved text, where the server asked for it.
    public var text: String?

    public init(textDocument: TextDocumentIdentifier, text: String? = nil) {
      self.textDocument = textDocument
      self.text = text
    }

    public init(json: JSON) throws(JSON.DecodingError) {
      self.init(textDocument: try json.value("textDocument"), text: try json.optional("text"))
    }
  }
}
