import LanguageServerProtocol

extension CancelNotification: HeardNotification {
  /// Most requests are answered as they come; only those about the whole workspace wait.
  static func hear(_ params: Params, by server: inout Server) { server.cancelPulls { $0 == params.id } }
}
