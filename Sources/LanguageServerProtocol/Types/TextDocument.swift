/// Which document is meant, and its version where the message has one.
///
/// Stands for the protocol's `TextDocumentIdentifier` and its two versioned forms.
public struct TextDocumentIdentifier: Sendable, Hashable {
  public var uri: DocumentURI
  public var version: Int?

  public init(uri: DocumentURI, version: Int? = nil) {
    self.uri = uri
    self.version = version
  }
}

extension TextDocumentIdentifier: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(uri: try json.value("uri"), version: try json.optionalInteger("version"))
  }

  /// Writes an `OptionalVersionedTextDocumentIdentifier`, the only form we send: an unknown version is `null`.
  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("uri", uri)
      $0.member("version", version)
    }
  }
}

/// A document as the client opens it.
public struct TextDocumentItem: Sendable, Equatable {
  public var uri: DocumentURI
  public var languageID: String
  public var version: Int
  public var text: String

  public init(uri: DocumentURI, languageID: String, version: Int, text: String) {
    self.uri = uri
    self.languageID = languageID
    self.version = version
    self.text = text
  }
}

extension TextDocumentItem: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(
      uri: try json.value("uri"), languageID: try json.value("languageId"),
      version: try json.integer("version"), text: try json.value("text"))
  }
}
