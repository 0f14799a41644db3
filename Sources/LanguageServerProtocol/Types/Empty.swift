/// The params of messages that have none, and the result of requests that answer nothing. Whatever is sent is ignored.
public struct Empty: Sendable, Equatable, JSONDecodable, JSONEncodable {
  public init() {}
  public init(json: JSON) {}
  public func encode(to writer: inout JSON.Writer) { writer.null() }
}
