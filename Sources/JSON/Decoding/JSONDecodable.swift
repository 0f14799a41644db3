/// A value that can be read from JSON.
public protocol JSONDecodable {
  init(json: JSON) throws(JSON.DecodingError)
}

extension JSON: JSONDecodable {
  public init(json: JSON) { self = json }
}

extension Bool: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    guard let value = json.boolValue else { throw .init(expected: "a boolean", found: json) }
    self = value
  }
}

extension Int: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self = try json.integer(in: .min ... .max, "an integer")
  }
}

extension UInt32: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(try json.integer(in: 0...Int(UInt32.max), "an unsigned integer"))
  }
}

extension Double: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    guard let value = json.doubleValue else { throw .init(expected: "a number", found: json) }
    self = value
  }
}

extension String: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    guard let value = json.stringValue else { throw .init(expected: "a string", found: json) }
    self = value
  }
}

extension Array: JSONDecodable where Element: JSONDecodable {
  @inlinable
  public init(json: JSON) throws(JSON.DecodingError) {
    guard let values = json.arrayValue else { throw .init(expected: "an array", found: json) }
    self = []
    reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do { append(try Element(json: value)) } catch { throw error.within(.index(index)) }
    }
  }
}
