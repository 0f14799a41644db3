import LanguageServerProtocol

extension DidOpenTextDocumentNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) {
    server.open(params.textDocument)
  }
}
