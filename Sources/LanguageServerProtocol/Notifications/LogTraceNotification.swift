/// What the server does, for a client that traces it.
public enum LogTraceNotification: Notification {
  public static let method = "$/logTrace"

  public struct Params: Sendable, Equatable, JSONEncodable {
    public var message: String
    /// Only for those who want to know all.
    public var verbose: String?

    public init(message: String, verbose: String? = nil) {
      self.message = message
      self.verbose = verbose
    }

    public func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("message", message)
        $0.member("verbose", ifPresent: verbose)
      }
    }
  }
}
