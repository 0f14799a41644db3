extension JSON {
  /// The member of an object with this key; `nil` where there is none or where the value is no object.
  public subscript(key: String) -> JSON? { objectValue?[key] }

  /// The element of an array at this index; `nil` where there is none or where the value is no array.
  public subscript(index: Int) -> JSON? {
    guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  public var isNull: Bool { self == .null }

  public var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The value as an integer; also of a number such as `1.0`, which JSON does not tell from `1`.
  public var intValue: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  public var doubleValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  public var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  public var arrayValue: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  public var objectValue: Object? {
    if case .object(let members) = self { members } else { nil }
  }
}
