/// The name of a client or server: the protocol's `ClientInfo` and `ServerInfo`.
public struct ProgramInfo: Sendable, Equatable {
  public var name: String
  public var version: String?

  public init(name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }
}

extension ProgramInfo: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(name: try json.value("name"), version: try json.optional("version"))
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("name", name)
      $0.member("version", ifPresent: version)
    }
  }
}
