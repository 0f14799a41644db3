/// An enumeration of the protocol whose values are integers; any other value is an error.
protocol IntegerEnumeration: JSONDecodable, JSONEncodable, RawRepresentable<Int>, CaseIterable {}

extension IntegerEnumeration {
  public init(json: JSON) throws(JSON.DecodingError) {
    guard let value = json.intValue.flatMap(Self.init) else {
      let all = Self.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")
      throw JSON.DecodingError(expected: "one of \(all)", found: json.intValue.map { "\($0)" } ?? json.kind)
    }
    self = value
  }

  public func encode(to writer: inout JSON.Writer) { writer.integer(rawValue) }
}

/// An enumeration of the protocol whose values are strings and which may grow: a value we do not know is kept.
protocol OpenEnumeration: JSONDecodable, JSONEncodable, RawRepresentable<String> {
  init(rawValue: String)
}

extension OpenEnumeration {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(rawValue: try String(json: json))
  }

  public func encode(to writer: inout JSON.Writer) { writer.string(rawValue) }
}
