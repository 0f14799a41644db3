import LanguageServerProtocol

extension InitializeRequest: AnsweredRequest {
  static func answer(_ params: Params, by server: inout Server) -> Result {
    let session = Session(params.capabilities)
    server.session = session
    server.phase = .running
    server.clientProcess = params.processID
    return Result(
      capabilities: ServerCapabilities(
        positionEncoding: session.encoding.kind, textDocumentSync: .incremental, save: false, hoverProvider: true,
        codeActionKinds: session.takesCodeActions ? [.quickFix, .sourceFixAllDraftlint] : [],
        codeActionResolve: session.resolvesEdits, diagnosticProvider: session.pullsDiagnostics, helpsDrafting: true),
      serverInfo: ProgramInfo(name: "draftlint", version: server.version))
  }
}
