/// The user's settings in the editor have changed.
public enum DidChangeConfigurationNotification: Notification {
  public static let method = "workspace/didChangeConfiguration"

  public struct Params: Sendable, Equatable, JSONDecodable {
    /// What they are now; `null` from clients that want to be asked.
    public var settings: JSON

    public init(json: JSON) throws(JSON.DecodingError) {
      settings = try json.object()["settings"] ?? .null
    }
  }
}
