/// A folder that is open in the editor.
public struct WorkspaceFolder: Sendable, Equatable, JSONDecodable {
  public var uri: DocumentURI
  public var name: String

  public init(uri: DocumentURI, name: String) {
    self.uri = uri
    self.name = name
  }

  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(uri: try json.value("uri"), name: try json.value("name"))
  }
}
