import LanguageServerProtocol

/// Who takes which message. What is not in these tables, this server does not know.
enum Routes {
  static let requests: [String: Answer] = [
    InitializeRequest.method: InitializeRequest.respond,
    ShutdownRequest.method: ShutdownRequest.respond,
    WorkspaceDiagnosticRequest.method: WorkspaceDiagnosticRequest.respond,
    CodeActionRequest.method: CodeActionRequest.respond,
    CodeActionResolveRequest.method: CodeActionResolveRequest.respond,
    CompletionRequest.method: CompletionRequest.respond,
    DocumentDiagnosticRequest.method: DocumentDiagnosticRequest.respond,
    DocumentLinkRequest.method: DocumentLinkRequest.respond,
    DocumentSymbolRequest.method: DocumentSymbolRequest.respond,
    ExecuteCommandRequest.method: ExecuteCommandRequest.respond,
    FoldingRangeRequest.method: FoldingRangeRequest.respond,
    FormattingRequest.method: FormattingRequest.respond,
    HoverRequest.method: HoverRequest.respond,
    InlayHintRequest.method: InlayHintRequest.respond,
    SelectionRangeRequest.method: SelectionRangeRequest.respond,
    SemanticTokensRangeRequest.method: SemanticTokensRangeRequest.respond,
    SemanticTokensRequest.method: SemanticTokensRequest.respond,
  ]

  static let notifications: [String: Hear] = [
    InitializedNotification.method: InitializedNotification.take,
    ExitNotification.method: ExitNotification.take,
    DidOpenTextDocumentNotification.method: DidOpenTextDocumentNotification.take,
    DidChangeTextDocumentNotification.method: DidChangeTextDocumentNotification.take,
    DidCloseTextDocumentNotification.method: DidCloseTextDocumentNotification.take,
    DidSaveTextDocumentNotification.method: DidSaveTextDocumentNotification.take,
    DidChangeConfigurationNotification.method: DidChangeConfigurationNotification.take,
    DidChangeWatchedFilesNotification.method: DidChangeWatchedFilesNotification.take,
    DidChangeWorkspaceFoldersNotification.method: DidChangeWorkspaceFoldersNotification.take,
    WorkDoneProgressCancelNotification.method: WorkDoneProgressCancelNotification.take,
    CancelNotification.method: CancelNotification.take,
    SetTraceNotification.method: SetTraceNotification.take,
  ]

  /// Reads the params and answers the request; what it throws is the answer, too.
  /// Nil where the answer follows later.
  typealias Answer = @Sendable (Message.ID, JSON, inout Server) throws(ResponseError) -> Outgoing?
  /// Reads the params and takes note of them.
  typealias Hear = @Sendable (JSON, inout Server) throws(ResponseError) -> Void
}

/// A request that this server answers.
protocol AnsweredRequest: Request where Params: JSONDecodable, Result: JSONEncodable {
  static func answer(_ params: Params, by server: inout Server) throws(ResponseError) -> Result
}

extension AnsweredRequest {
  static func respond(to id: Message.ID, _ params: JSON, by server: inout Server) throws(ResponseError) -> Outgoing? {
    .response(to: id, try answer(try Self.params(from: params), by: &server))
  }
}

/// A notification that this server listens to.
protocol HeardNotification: Notification where Params: JSONDecodable {
  static func hear(_ params: Params, by server: inout Server)
}

extension HeardNotification {
  static func take(_ params: JSON, by server: inout Server) throws(ResponseError) {
    hear(try Self.params(from: params), by: &server)
  }
}
