/// The params of requests that ask about a document as a whole.
public struct TextDocumentParams: Sendable, Equatable, JSONDecodable {
  public var textDocument: TextDocumentIdentifier

  public init(textDocument: TextDocumentIdentifier) { self.textDocument = textDocument }

  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(textDocument: try json.value("textDocument"))
  }
}

/// The params of requests that ask about a place in a document.
public struct TextDocumentPositionParams: Sendable, Equatable, JSONDecodable {
  public var textDocument: TextDocumentIdentifier
  public var position: Position

  public init(textDocument: TextDocumentIdentifier, position: Position) {
    self.textDocument = textDocument
    self.position = position
  }

  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(textDocument: try json.value("textDocument"), position: try json.value("position"))
  }
}

/// The params of requests that ask about a stretch of a document.
public struct TextDocumentRangeParams: Sendable, Equatable, JSONDecodable {
  public var textDocument: TextDocumentIdentifier
  public var range: Range

  public init(textDocument: TextDocumentIdentifier, range: Range) {
    self.textDocument = textDocument
    self.range = range
  }

  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(textDocument: try json.value("textDocument"), range: try json.value("range"))
  }
}
