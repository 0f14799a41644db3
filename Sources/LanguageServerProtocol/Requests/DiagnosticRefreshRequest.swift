/// Asks the client to ask for all diagnostics again.
public enum DiagnosticRefreshRequest: Request {
  public static let method = "workspace/diagnostic/refresh"
  public typealias Params = Empty
  public typealias Result = Empty
}
