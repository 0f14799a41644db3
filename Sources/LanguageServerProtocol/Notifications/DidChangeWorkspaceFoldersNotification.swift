/// Folders were opened and closed in the editor.
public enum DidChangeWorkspaceFoldersNotification: Notification {
  public static let method = "workspace/didChangeWorkspaceFolders"

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var added: [WorkspaceFolder]
    public var removed: [WorkspaceFolder]

    public init(json: JSON) throws(JSON.DecodingError) {
      let event: JSON = try json.value("event")
      do {
        added = try event.optional("added") ?? []
        removed = try event.optional("removed") ?? []
      } catch {
        throw error.within(.key("event"))
      }
    }
  }
}
