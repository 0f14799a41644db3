/// The client has the answer to `initialize`; from now on requests may be sent to it.
public enum InitializedNotification: Notification {
  public static let method = "initialized"
  public typealias Params = Empty
}
