import LanguageServerProtocol

extension ShutdownRequest: AnsweredRequest {
  static func answer(_ params: Params, by server: inout Server) -> Result {
    server.phase = .shutDown
    server.cancelPulls()
    server.workspace.stop()
    server.drafts = [:]
    server.changed = []
    return Empty()
  }
}
