import LanguageServerProtocol

extension InitializedNotification: HeardNotification {
  /// From here on the client may be asked something.
  static func hear(_ params: Params, by server: inout Server) { server.startWorkspace() }
}
