extension JSON {
  /// Where the parts of a JSON text stand, for messages and edits that point into it.
  public struct Outline: Sendable, Equatable {
    /// From the value's first byte to behind its last.
    public fileprivate(set) var range: Range<Int>
    /// Of the member's key with its quotes; empty where the value is none's.
    public fileprivate(set) var keyRange = 0..<0
    /// The members or elements, in their order.
    public fileprivate(set) var children: [(step: DecodingError.Step, node: Outline)] = []

    /// Reads the places of a text that holds exactly one value.
    public init(of bytes: [UInt8], dialect: Dialect = .strict) throws(SyntaxError) {
      self = try bytes.withUnsafeBufferPointer { buffer throws(SyntaxError) in
        var parser = Parser(bytes: buffer, dialect: dialect)
        return try parser.outline()
      }
    }

    fileprivate init(range: Range<Int>) { self.range = range }

    public static func == (a: Outline, b: Outline) -> Bool {
      a.range == b.range && a.keyRange == b.keyRange
        && a.children.elementsEqual(b.children) { $0.step == $1.step && $0.node == $1.node }
    }

    /// The part that a path leads to; of members of one name the last.
    public func node(at path: some Collection<DecodingError.Step>) -> Outline? {
      guard let step = path.first else { return self }
      return children.last { $0.step == step }?.node.node(at: path.dropFirst())
    }
  }
}

extension Parser {
  /// Reads what `document` reads, and keeps the places instead of the values.
  fileprivate mutating func outline() throws(JSON.SyntaxError) -> JSON.Outline {
    var copy = self
    // Whatever is wrong is found here, so that the walk below meets well-formed text alone.
    _ = try copy.document()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    try skipBlanks()
    return try node()
  }

  private mutating func node() throws(JSON.SyntaxError) -> JSON.Outline {
    let start = position
    var node = JSON.Outline(range: start..<start)
    switch peek {
    case UInt8(ascii: "{"):
      position += 1
      try skipBlanks()
      while peek != UInt8(ascii: "}") {
        let keyStart = position
        let key = try string()
        let keyRange = keyStart..<position
        try skipBlanks()
        position += 1
        try skipBlanks()
        var member = try self.node()
        member.keyRange = keyRange
        node.children.append((.key(key), member))
        try skipToNext()
      }
      position += 1
    case UInt8(ascii: "["):
      position += 1
      try skipBlanks()
      while peek != UInt8(ascii: "]") {
        let element = try self.node()
        node.children.append((.index(node.children.count), element))
        try skipToNext()
      }
      position += 1
    default: _ = try scalar()
    }
    node.range = start..<position
    return node
  }

  private mutating func skipToNext() throws(JSON.SyntaxError) {
    try skipBlanks()
    if peek == UInt8(ascii: ",") {
      position += 1
      try skipBlanks()
    }
  }
}
