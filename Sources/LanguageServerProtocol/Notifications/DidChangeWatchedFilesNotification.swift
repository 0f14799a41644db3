/// Files have changed that the server asked to be told of.
public enum DidChangeWatchedFilesNotification: Notification {
  public static let method = "workspace/didChangeWatchedFiles"

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var changes: [FileEvent]

    public init(json: JSON) throws(JSON.DecodingError) { changes = try json.value("changes") }
  }

  public struct FileEvent: Sendable, Equatable, JSONDecodable {
    public var uri: DocumentURI
    public var type: FileChangeType

    public init(json: JSON) throws(JSON.DecodingError) {
      uri = try json.value("uri")
      type = try json.value("type")
    }
  }

  public enum FileChangeType: Int, Sendable, IntegerEnumeration {
    case created = 1
    case changed, deleted
  }
}
