import JSON
import Testing

/// Reading values of the shape a program wants.
struct DecodingTests {
  private let params: JSON = [
    "position": ["line": 3, "character": -1], "tags": [1, 2, "x"], "version": .null, "ratio": 2, "flag": true,
    "name": "n",
  ]

  @Test func values() throws {
    let position: JSON = try params.value("position")
    #expect(try position.value("line") == 3)
    #expect(try position.value("line", as: UInt32.self) == 3)
    #expect(try params.value("ratio") == 2.0)
    #expect(try params.value("flag") == true)
    #expect(try params.value("name") == "n")
    #expect(try params.optional("version", as: Int.self) == nil)
    #expect(try params.optional("missing", as: Int.self) == nil)
    #expect(try params.optional("ratio") == 2)
    #expect(try JSON.number(3).value(as: Int.self) == 3)
    #expect(try JSON.array([1, 2]).value(as: [Int].self) == [1, 2])
  }

  /// An error says where it is, what should be there and what is.
  @Test func errors() {
    expect("position.character: expected an unsigned integer, found -1") { json throws(JSON.DecodingError) in
      try json.value("position", as: Place.self)
    }
    expect("tags[2]: expected an integer, found a string") { json throws(JSON.DecodingError) in
      try json.value("tags", as: [Int].self)
    }
    expect("missing: expected a string, found nothing") { json throws(JSON.DecodingError) in
      try json.value("missing", as: String.self)
    }
    expect("version: expected a boolean, found null") { json throws(JSON.DecodingError) in
      try json.value("version", as: Bool.self)
    }
    expect("name: expected an object, found a string") { json throws(JSON.DecodingError) in
      try json.value("name", as: Place.self)
    }
    expect("flag: expected a number, found a boolean") { json throws(JSON.DecodingError) in
      try json.optional("flag", as: Double.self)
    }
  }

  @Test(arguments: [JSON.integer(-1), .integer(4_294_967_296), .number(0.5), .number(1e300), "1", .null])
  func unsignedIntegers(json: JSON) {
    #expect(throws: JSON.DecodingError.self) { try UInt32(json: json) }
  }

  private func expect<Value>(
    _ description: String, _ read: (JSON) throws(JSON.DecodingError) -> Value,
    at location: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: JSON.DecodingError.self, sourceLocation: location) { _ = try read(params) }
    #expect(error?.description == description, sourceLocation: location)
  }
}

private struct Place: JSONDecodable {
  let line: UInt32
  let character: UInt32

  init(json: JSON) throws(JSON.DecodingError) {
    line = try json.value("line")
    character = try json.value("character")
  }
}

extension JSON {
  fileprivate func value<Value: JSONDecodable>(as _: Value.Type) throws -> Value { try Value(json: self) }
}

/// Looking into values by hand.
struct AccessTests {
  @Test func objects() {
    typealias Member = JSON.Object.Member
    var object = JSON.Object([
      Member(key: "a", value: 1), Member(key: "b", value: 2), Member(key: "a", value: 3),
    ])
    #expect(object["a"] == 3)
    #expect(object["c"] == nil)
    object["a"] = 4
    object["c"] = 5
    #expect(object.map(\.value) == [1, 2, 4, 5])
    object["a"] = nil
    #expect(object == ["b": 2, "c": 5])
    #expect(object.map(\.key) == ["b", "c"])
  }

  @Test func subscripts() {
    let json: JSON = ["a": [true, ["b": 1.0]]]
    #expect(json["a"]?[1]?["b"]?.intValue == 1)
    #expect(json["a"]?[0]?.boolValue == true)
    #expect(json["a"]?[2] == nil)
    #expect(json["a"]?[-1] == nil)
    #expect(json["a"]?["b"] == nil)
    #expect(json[0] == nil)
    #expect(JSON.integer(2).doubleValue == 2)
    #expect(JSON.number(2.5).intValue == nil)
    #expect(JSON.null.isNull)
  }
}
