/// Asks the server to stop working; `exit` follows.
public enum ShutdownRequest: Request {
  public static let method = "shutdown"
  public typealias Params = Empty
  public typealias Result = Empty
}
