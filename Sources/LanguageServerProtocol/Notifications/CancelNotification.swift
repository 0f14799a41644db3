/// A request whose answer the client no longer wants. It is answered all the same, if only with RequestCancelled.
public enum CancelNotification: Notification {
  public static let method = "$/cancelRequest"

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var id: Message.ID

    public init(id: Message.ID) {
      self.id = id
    }

    public init(json: JSON) throws(JSON.DecodingError) {
      self.init(id: try json.value("id"))
    }
  }
}
