/// Asks for the diagnostics of a document, by a client that does not wait to be told.
public enum DocumentDiagnosticRequest: Request {
  public static let method = "textDocument/diagnostic"

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var textDocument: TextDocumentIdentifier
    /// What the client has already.
    public var previousResultID: String?

    public init(textDocument: TextDocumentIdentifier, previousResultID: String? = nil) {
      self.textDocument = textDocument
      self.previousResultID = previousResultID
    }

    public init(json: JSON) throws(JSON.DecodingError) {
      self.init(
        textDocument: try json.value("textDocument"), previousResultID: try json.optional("previousResultId"))
    }
  }

  public enum Result: Sendable, Equatable, JSONEncodable {
    /// An array of `Diagnostic`, written already.
    case full(resultID: String, items: JSON.Text)
    /// The client has them.
    case unchanged(resultID: String)

    public func encode(to writer: inout JSON.Writer) {
      writer.object {
        switch self {
        case .full(let resultID, let items):
          $0.member("kind", "full")
          $0.member("resultId", resultID)
          $0.member("items", items)
        case .unchanged(let resultID):
          $0.member("kind", "unchanged")
          $0.member("resultId", resultID)
        }
      }
    }
  }
}
