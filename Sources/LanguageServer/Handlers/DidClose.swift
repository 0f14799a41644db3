import LanguageServerProtocol

extension DidCloseTextDocumentNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) {
    server.close(params.textDocument.uri)
  }
}
