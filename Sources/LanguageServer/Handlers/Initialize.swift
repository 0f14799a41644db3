import LanguageServerProtocol

extension InitializeRequest: AnsweredRequest {
  static func answer(_ params: Params, by server: inout Server) -> Result {
    let session = Session(params.capabilities)
    server.session = session
    server.phase = .running
    server.clientProcess = params.processID
    server.traceValue = params.trace
    for folder in params.folders { server.workspace.add(folder) }
    if let options = params.initializationOptions { server.take(editorSettings: options["draftlint"] ?? options) }
    return Result(
      capabilities: ServerCapabilities(
        positionEncoding: session.encoding.kind, textDocumentSync: .incremental, save: true, hoverProvider: true,
        codeActionKinds: session.takesCodeActions ? [.quickFix, .sourceFixAllDraftlint] : [],
        codeActionResolve: session.resolvesEdits, diagnosticProvider: session.pullsDiagnostics, helpsDrafting: true,
        workspaceFolders: true, commands: [AddToDictionary.command]),
      serverInfo: ProgramInfo(name: "draftlint", version: server.version))
  }
}
