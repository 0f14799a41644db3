extension JSON {
  /// Which texts are read.
  public enum Dialect: Sendable {
    /// RFC 8259 and nothing else. A byte order mark at the start is ignored, as the RFC allows.
    case strict
    /// Settings written by people: also `//` and `/* */` comments, and a comma after the last element. No other JSON5.
    case json5Subset
  }

  /// How deep arrays and objects may nest: deeper than any message or settings file, and safe on any thread's stack.
  public static let depthLimit = 512

  /// Reads a text that holds exactly one value.
  ///
  /// Invalid UTF-8 is an error, the escape of a lone surrogate is U+FFFD, and a number beyond the range of a `Double`
  /// (`1e999`) is an error: clamping it would change what was written without a word.
  public init(parsing bytes: UnsafeBufferPointer<UInt8>, dialect: Dialect = .strict) throws(SyntaxError) {
    var parser = Parser(bytes: bytes, dialect: dialect)
    self = try parser.document()
  }

  /// Reads a text that holds exactly one value.
  public init(parsing bytes: [UInt8], dialect: Dialect = .strict) throws(SyntaxError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(SyntaxError) in
      try JSON(parsing: buffer, dialect: dialect)
    }
  }
}
