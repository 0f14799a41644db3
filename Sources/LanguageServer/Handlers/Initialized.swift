import LanguageServerProtocol

extension InitializedNotification: HeardNotification {
  /// From here on the client could be asked something; there is nothing to ask yet.
  static func hear(_ params: Params, by server: inout Server) {}
}
