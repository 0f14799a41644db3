import LanguageServerProtocol

extension CancelNotification: HeardNotification {
  /// Requests are answered as they come: none is left to be cancelled by the time this is heard.
  static func hear(_ params: Params, by server: inout Server) {}
}
