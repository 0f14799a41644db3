/// Has the server run one of its commands.
public enum ExecuteCommandRequest: Request {
  public static let method = "workspace/executeCommand"
  public typealias Result = Empty

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var command: String
    public var arguments: [JSON]

    public init(json: JSON) throws(JSON.DecodingError) {
      command = try json.value("command")
      arguments = try json.optional("arguments") ?? []
    }
  }
}
