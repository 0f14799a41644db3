/// A line to show the user.
public enum ShowMessageNotification: Notification {
  public static let method = "window/showMessage"
  public typealias Params = MessageParams
}
