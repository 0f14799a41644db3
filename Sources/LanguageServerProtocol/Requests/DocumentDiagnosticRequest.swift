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
      writer.object { encodeMembers(to: &$0) }
    }

    /// A report of many drafts has more members for each.
    func encodeMembers(to writer: inout JSON.Writer) {
      switch self {
      case .full(let resultID, let items):
        writer.member("kind", "full")
        writer.member("resultId", resultID)
        writer.member("items", items)
      case .unchanged(let resultID):
        writer.member("kind", "unchanged")
        writer.member("resultId", resultID)
      }
    }
  }
}
