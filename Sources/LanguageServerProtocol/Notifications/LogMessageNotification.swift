/// A line for the editor's log.
public enum LogMessageNotification: Notification {
  public static let method = "window/logMessage"
  public typealias Params = MessageParams
}
