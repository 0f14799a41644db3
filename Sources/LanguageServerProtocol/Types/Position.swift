/// A place between two characters, both counted from 0. What `character` counts is `PositionEncodingKind`'s matter.
public struct Position: Sendable, Hashable {
  public var line: Int
  public var character: Int

  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }
}

extension Position: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(line: try json.uinteger("line"), character: try json.uinteger("character"))
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("line", line)
      $0.member("character", character)
    }
  }
}
