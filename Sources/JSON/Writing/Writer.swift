extension JSON {
  /// Writes JSON text straight into bytes, without a value in between: the server does so at every keystroke.
  ///
  ///     var writer = JSON.Writer()
  ///     writer.object {
  ///       $0.member("uri", uri)
  ///       $0.member("tags") { $0.array(tags) }
  ///     }
  ///
  /// The writer sets commas and escapes; calling `member` in objects and `element` in arrays is up to the caller.
  public struct Writer: Sendable {
    /// What has been written, and room for more: appending byte by byte to an array costs twice as much.
    var buffer: [UInt8]
    /// How much of the buffer has been written.
    var count = 0
    /// Whether the innermost array or object is still empty. One flag will do: a container that has been closed leaves
    /// the one around it with an element.
    private var isEmpty = true

    public init() {
      buffer = [UInt8](repeating: 0, count: 1024)
    }

    /// Ends the text and hands it over.
    public consuming func finish() -> [UInt8] {
      buffer.removeLast(buffer.count - count)
      return buffer
    }

    public mutating func object(_ members: (inout Writer) -> Void) {
      nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    public mutating func array(_ elements: (inout Writer) -> Void) {
      nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
    }

    @inlinable
    public mutating func array(_ elements: some Sequence<some JSONEncodable>) {
      array { writer in
        for element in elements { writer.element(element) }
      }
    }

    @inlinable
    public mutating func element(_ value: some JSONEncodable) {
      separate()
      value.encode(to: &self)
    }

    /// Writes a member whose key is known to need no escapes, as the names of a protocol are.
    @inlinable
    public mutating func member(_ key: StaticString, _ value: some JSONEncodable) {
      self.key(key)
      value.encode(to: &self)
    }

    /// Writes a member, or nothing where the value is `nil`.
    @inlinable
    public mutating func member(_ key: StaticString, ifPresent value: (some JSONEncodable)?) {
      if let value { member(key, value) }
    }

    /// Writes a member whose value `write` writes.
    @inlinable
    public mutating func member(_ key: StaticString, _ write: (inout Writer) -> Void) {
      self.key(key)
      write(&self)
    }

    /// Writes a member whose key may hold anything.
    @inlinable
    public mutating func member(escaping key: String, _ value: some JSONEncodable) {
      separate()
      string(key)
      raw(":")
      value.encode(to: &self)
    }
  }
}

extension JSON.Writer {
  private mutating func nest(_ start: UInt8, _ end: UInt8, _ write: (inout Self) -> Void) {
    byte(start)
    isEmpty = true
    write(&self)
    isEmpty = false
    byte(end)
  }

  @usableFromInline
  mutating func separate() {
    if !isEmpty { byte(UInt8(ascii: ",")) }
    isEmpty = false
  }

  @usableFromInline
  mutating func key(_ key: StaticString) {
    let comma = isEmpty ? 0 : 1
    isEmpty = false
    key.withUTF8Buffer { key in
      append(atMost: key.count + 4) { text in
        text[0] = UInt8(ascii: ",")
        let end = comma + UnsafeMutableBufferPointer(rebasing: text[comma...]).quote(key)
        text[end] = UInt8(ascii: ":")
        return end + 1
      }
    }
  }
}
