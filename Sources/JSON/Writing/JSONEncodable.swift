/// A value that can be written as JSON.
public protocol JSONEncodable {
  /// Writes exactly one JSON value.
  func encode(to writer: inout JSON.Writer)
}

extension JSONEncodable {
  /// The value as compact JSON text.
  public var jsonBytes: [UInt8] {
    var writer = JSON.Writer()
    encode(to: &writer)
    return writer.finish()
  }
}

extension JSON {
  /// A value that has been written already, kept to be sent more than once.
  public struct Text: JSONEncodable, Sendable, Equatable {
    public let bytes: [UInt8]

    public init(_ value: some JSONEncodable) { bytes = value.jsonBytes }

    public func encode(to writer: inout Writer) { writer.raw(bytes) }
  }
}

extension JSON: JSONEncodable {
  public func encode(to writer: inout Writer) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .integer(let value): writer.integer(value)
    case .number(let value): writer.number(value)
    case .string(let value): writer.string(value)
    case .array(let elements): writer.array(elements)
    case .object(let members): members.encode(to: &writer)
    }
  }
}

extension JSON.Object: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) {
    writer.object { writer in
      for member in members { writer.member(escaping: member.key, member.value) }
    }
  }
}

extension Bool: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) { writer.bool(self) }
}

extension Int: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) { writer.integer(self) }
}

extension UInt32: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) { writer.integer(Int(self)) }
}

extension Double: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) { writer.number(self) }
}

extension String: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) { writer.string(self) }
}

extension Array: JSONEncodable where Element: JSONEncodable {
  @inlinable
  public func encode(to writer: inout JSON.Writer) { writer.array(self) }
}

/// `nil` is `null`, as in results that may be missing; a member that may be left out is written with `ifPresent`.
extension Optional: JSONEncodable where Wrapped: JSONEncodable {
  @inlinable
  public func encode(to writer: inout JSON.Writer) {
    if let self { self.encode(to: &writer) } else { writer.null() }
  }
}
