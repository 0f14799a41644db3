/// Asks what can be done about a stretch of a document.
public enum CodeActionRequest: Request {
  public static let method = "textDocument/codeAction"
  public typealias Result = [CodeAction]

  public struct Params: Sendable, Equatable {
    public var textDocument: TextDocumentIdentifier
    public var range: Range
    public var context: Context

    public init(textDocument: TextDocumentIdentifier, range: Range, context: Context = Context()) {
      self.textDocument = textDocument
      self.range = range
      self.context = context
    }
  }

  public struct Context: Sendable, Equatable {
    /// What the client shows at the range, from any server, and maybe out of date.
    public var diagnostics: [Diagnostic]
    /// The kinds asked for; `nil` means all.
    public var only: [CodeActionKind]?
    public var triggerKind: TriggerKind?

    public init(diagnostics: [Diagnostic] = [], only: [CodeActionKind]? = nil, triggerKind: TriggerKind? = nil) {
      self.diagnostics = diagnostics
      self.only = only
      self.triggerKind = triggerKind
    }
  }

  public enum TriggerKind: Int, Sendable, IntegerEnumeration {
    /// The user asked.
    case invoked = 1
    /// The editor asked by itself.
    case automatic
  }
}

extension CodeActionRequest.Params: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(
      textDocument: try json.value("textDocument"), range: try json.value("range"), context: try json.value("context"))
  }
}

extension CodeActionRequest.Context: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(
      diagnostics: try json.value("diagnostics"), only: try json.optional("only"),
      triggerKind: try json.optional("triggerKind"))
  }
}
