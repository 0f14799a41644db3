/// Says how much the server shall tell about what it does.
public enum SetTraceNotification: Notification {
  public static let method = "$/setTrace"

  public enum TraceValue: String, Sendable {
    case off, messages, verbose
  }

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var value: TraceValue

    public init(value: TraceValue) {
      self.value = value
    }

    public init(json: JSON) throws(JSON.DecodingError) {
      let value: String = try json.value("value")
      guard let known = TraceValue(rawValue: value) else {
        throw JSON.DecodingError(expected: "'off', 'messages' or 'verbose'", found: "'\(value)'", path: [.key("value")])
      }
      self.init(value: known)
    }
  }
}
