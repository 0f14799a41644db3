/// A recursive descent over bytes.
///
/// Bytes are read through `peek` alone or in loops that end at `bytes.count`; nothing else guards the buffer's end in
/// a release build.
struct Parser {
  let bytes: UnsafeBufferPointer<UInt8>
  let dialect: JSON.Dialect
  var position = 0
  private var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, dialect: JSON.Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  mutating func document() throws(JSON.SyntaxError) -> JSON {
    if peek == 0xEF, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    try skipBlanks()
    let value = try value()
    try skipBlanks()
    guard position == bytes.count else { throw failure("expected nothing after the value, found \(found)") }
    return value
  }

  /// The byte at `position`; 0 at the end, which no JSON text contains outside of an error.
  @inline(__always) var peek: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func value() throws(JSON.SyntaxError) -> JSON {
    switch peek {
    case UInt8(ascii: "{"): return try nested { parser throws(JSON.SyntaxError) in .object(try parser.object()) }
    case UInt8(ascii: "["): return try nested { parser throws(JSON.SyntaxError) in .array(try parser.array()) }
    default: return try scalar()
    }
  }

  /// A value that holds no others.
  mutating func scalar() throws(JSON.SyntaxError) -> JSON {
    switch peek {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try keyword("true", .bool(true))
    case UInt8(ascii: "f"): return try keyword("false", .bool(false))
    case UInt8(ascii: "n"): return try keyword("null", .null)
    default: throw failure("expected a value, found \(found)")
    }
  }

  @inline(__always)
  private mutating func nested(
    _ read: (inout Parser) throws(JSON.SyntaxError) -> JSON
  ) throws(JSON.SyntaxError) -> JSON {
    guard depth < JSON.depthLimit else { throw failure("nested deeper than \(JSON.depthLimit) levels") }
    depth += 1
    defer { depth -= 1 }
    position += 1
    try skipBlanks()
    return try read(&self)
  }

  private mutating func array() throws(JSON.SyntaxError) -> [JSON] {
    var elements: [JSON] = []
    if skip(UInt8(ascii: "]")) { return elements }
    repeat {
      elements.append(try value())
    } while try another(before: UInt8(ascii: "]"))
    return elements
  }

  private mutating func object() throws(JSON.SyntaxError) -> JSON.Object {
    var members: [JSON.Object.Member] = []
    if skip(UInt8(ascii: "}")) { return JSON.Object() }
    members.reserveCapacity(4)
    repeat {
      guard peek == UInt8(ascii: "\"") else { throw failure("expected a key in double quotes, found \(found)") }
      let key = try string()
      try skipBlanks()
      guard skip(UInt8(ascii: ":")) else { throw failure("expected ':' after a key, found \(found)") }
      try skipBlanks()
      members.append(.init(key: key, value: try value()))
    } while try another(before: UInt8(ascii: "}"))
    return JSON.Object(members)
  }

  /// Skips what stands between two elements, or the end of the array or object; answers whether an element follows.
  private mutating func another(before end: UInt8) throws(JSON.SyntaxError) -> Bool {
    try skipBlanks()
    if skip(end) { return false }
    guard skip(UInt8(ascii: ",")) else {
      throw failure("expected ',' or '\(Unicode.Scalar(end))', found \(found)")
    }
    try skipBlanks()
    return !(dialect == .json5Subset && skip(end))
  }

  @inline(__always)
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func keyword(_ word: StaticString, _ value: JSON) throws(JSON.SyntaxError) -> JSON {
    let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard matches else { throw failure("expected '\(word)'") }
    position += word.utf8CodeUnitCount
    return value
  }
}
