/// Ends the process: with 0 after `shutdown`, else with 1.
public enum ExitNotification: Notification {
  public static let method = "exit"
  public typealias Params = Empty
}
