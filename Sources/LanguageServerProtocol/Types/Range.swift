/// A half-open stretch of a document. Its ends are what the client sent: they may be out of order or beyond the text.
public struct Range: Sendable, Hashable {
  public var start: Position
  public var end: Position

  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}

extension Range: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(start: try json.value("start"), end: try json.value("end"))
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("start", start)
      $0.member("end", end)
    }
  }
}
