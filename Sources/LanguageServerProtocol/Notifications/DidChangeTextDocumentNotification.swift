/// The text of an open document has changed.
public enum DidChangeTextDocumentNotification: Notification {
  public static let method = "textDocument/didChange"

  public struct Params: Sendable, Equatable {
    /// With the version after all changes.
    public var textDocument: TextDocumentIdentifier
    /// One after the other: each range is meant in the text the previous one left.
    public var contentChanges: [ContentChange]

    public init(textDocument: TextDocumentIdentifier, contentChanges: [ContentChange]) {
      self.textDocument = textDocument
      self.contentChanges = contentChanges
    }
  }

  /// `rangeLength`, which some clients send too, is deprecated and ignored.
  public struct ContentChange: Sendable, Equatable {
    /// What is replaced; `nil` is the whole document.
    public var range: Range?
    public var text: String

    public init(range: Range? = nil, text: String) {
      self.range = range
      self.text = text
    }
  }
}

extension DidChangeTextDocumentNotification.Params: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(textDocument: try json.value("textDocument"), contentChanges: try json.value("contentChanges"))
  }
}

extension DidChangeTextDocumentNotification.ContentChange: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(range: try json.optional("range"), text: try json.value("text"))
  }
}
