import LanguageServerProtocol

extension SetTraceNotification: HeardNotification {
  /// Nothing is traced yet.
  static func hear(_ params: Params, by server: inout Server) {}
}
