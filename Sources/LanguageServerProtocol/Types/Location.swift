/// A stretch of some document.
public struct Location: Sendable, Hashable {
  public var uri: DocumentURI
  public var range: Range

  public init(uri: DocumentURI, range: Range) {
    self.uri = uri
    self.range = range
  }
}

extension Location: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(uri: try json.value("uri"), range: try json.value("range"))
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("uri", uri)
      $0.member("range", range)
    }
  }
}
