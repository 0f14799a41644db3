/// An `integer | string`, as ids and the codes of diagnostics are.
public enum IntegerOrString: Sendable, Hashable {
  case integer(Int)
  case string(String)
}

extension IntegerOrString: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    if let integer = json.intValue {
      self = .integer(integer)
    } else if let string = json.stringValue {
      self = .string(string)
    } else {
      throw JSON.DecodingError(expected: "an integer or a string", found: json)
    }
  }

  public func encode(to writer: inout JSON.Writer) {
    switch self {
    case .integer(let value): writer.integer(value)
    case .string(let value): writer.string(value)
    }
  }
}

extension IntegerOrString {
  public var json: JSON {
    switch self {
    case .integer(let value): .integer(value)
    case .string(let value): .string(value)
    }
  }
}

extension IntegerOrString: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(stringLiteral value: String) { self = .string(value) }
}
