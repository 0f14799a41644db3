/// How much a message matters.
public enum MessageType: Int, Sendable, IntegerEnumeration {
  case error = 1
  case warning, info, log, debug
}

/// A line of text for the user: the protocol's `LogMessageParams` and `ShowMessageParams`.
public struct MessageParams: Sendable, Equatable, JSONEncodable {
  public var type: MessageType
  public var message: String

  public init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("type", type)
      $0.member("message", message)
    }
  }
}
