import LanguageServerProtocol

extension ExitNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) {
    server.exitCode = server.isShutDown ? 0 : 1
  }
}
