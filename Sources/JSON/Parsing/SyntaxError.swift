extension JSON {
  /// Why a text is not JSON, and where.
  public struct SyntaxError: Error, Sendable, Equatable {
    /// In bytes, from 0.
    public let offset: Int
    /// From 1; LF, CR and CRLF end a line.
    public let line: Int
    /// From 1, in Unicode scalars, as editors count and as `draftlint check` reports.
    public let column: Int
    /// In lower case and without a full stop, so that it can follow a position: “expected ':' after a key”.
    public let reason: String

    /// Finds the line and column of an offset; done only when there is an error, so that reading pays nothing for it.
    init(_ reason: String, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
      self.reason = reason
      self.offset = offset
      var (line, column) = (1, 1)
      var previous: UInt8 = 0
      for byte in bytes.prefix(offset) {
        switch byte {
        case UInt8(ascii: "\n"):
          if previous != UInt8(ascii: "\r") { line += 1 }
          column = 1
        case UInt8(ascii: "\r"):
          line += 1
          column = 1
        case 0x80..<0xC0: break
        default: column += 1
        }
        previous = byte
      }
      self.line = line
      self.column = column
    }
  }
}

extension JSON.SyntaxError: CustomStringConvertible {
  public var description: String { "\(line):\(column): \(reason)" }
}
