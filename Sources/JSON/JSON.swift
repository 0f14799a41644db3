/// A JSON value (RFC 8259).
///
/// Integers are kept apart from other numbers, because line numbers, versions and ids must not pass through a `Double`.
/// An integer that `Int` cannot hold is a `.number`.
public enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object(Object)

  /// What kind of value this is, with its article, for messages such as “expected an array, found a string”.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSON: CustomStringConvertible {
  /// The value as compact JSON text.
  public var description: String { String(decoding: jsonBytes, as: UTF8.self) }
}
