import LanguageServerProtocol

extension SetTraceNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) { server.traceValue = params.value }
}
