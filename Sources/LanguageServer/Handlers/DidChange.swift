import LanguageServerProtocol

extension DidChangeTextDocumentNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) {
    server.change(params)
  }
}
