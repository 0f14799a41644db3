extension JSON {
  /// Reads a member that must be there: `try json.value("line", as: UInt32.self)`.
  @inlinable
  public func value<Value: JSONDecodable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(DecodingError) -> Value {
    guard let member = try object()[key] else { throw missing(key, as: type) }
    do { return try Value(json: member) } catch { throw error.within(.key(key)) }
  }

  /// Reads a member that may be missing or `null`: clients send `null` for what the protocol calls optional.
  @inlinable
  public func optional<Value: JSONDecodable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(DecodingError) -> Value? {
    guard let member = try object()[key], !member.isNull else { return nil }
    do { return try Value(json: member) } catch { throw error.within(.key(key)) }
  }

  /// The value's members, where it must be an object.
  public func object() throws(DecodingError) -> Object {
    guard case .object(let object) = self else { throw DecodingError(expected: "an object", found: self) }
    return object
  }

  /// The value as an integer within bounds, which `expected` describes.
  public func integer(in bounds: ClosedRange<Int>, _ expected: String) throws(DecodingError) -> Int {
    guard let value = intValue else { throw DecodingError(expected: expected, found: self) }
    guard bounds.contains(value) else { throw DecodingError(expected: expected, found: "\(value)") }
    return value
  }

  /// What is missing is called what the type asks for when it is given `null`.
  @usableFromInline
  func missing<Value: JSONDecodable>(_ key: String, as type: Value.Type) -> DecodingError {
    do {
      _ = try Value(json: .null)
      return DecodingError(expected: "a value", found: "nothing", path: [.key(key)])
    } catch {
      return DecodingError(expected: error.expected, found: "nothing", path: [.key(key)])
    }
  }
}
