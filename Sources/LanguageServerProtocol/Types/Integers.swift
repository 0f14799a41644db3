extension JSON {
  /// Reads a member that is LSP's `uinteger`: 0 to 2^31-1. As an `Int`, it can be reckoned with and never overflows.
  func uinteger(_ key: String) throws(DecodingError) -> Int {
    try value(key, as: UInteger.self).value
  }

  /// Reads a member that is LSP's `integer`: 32 bits and signed.
  func integer(_ key: String) throws(DecodingError) -> Int {
    try value(key, as: Integer.self).value
  }

  /// Reads a member that may be LSP's `integer`.
  func optionalInteger(_ key: String) throws(DecodingError) -> Int? {
    try optional(key, as: Integer.self)?.value
  }
}

private struct UInteger: JSONDecodable {
  let value: Int
  init(json: JSON) throws(JSON.DecodingError) {
    value = try json.integer(in: 0...Int(Int32.max), "an unsigned integer below 2^31")
  }
}

private struct Integer: JSONDecodable {
  let value: Int
  init(json: JSON) throws(JSON.DecodingError) {
    value = try json.integer(in: Int(Int32.min)...Int(Int32.max), "a 32-bit integer")
  }
}
