extension JSON.Writer {
  /// Appends what `write` puts at the start of the free part of the buffer, `limit` bytes at most; it answers how many.
  @inline(__always)
  mutating func append(atMost limit: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    if buffer.count - count < limit { grow(by: limit) }
    let free = count..<count + limit
    count += buffer.withUnsafeMutableBufferPointer { write(UnsafeMutableBufferPointer(rebasing: $0[free])) }
  }

  @inline(never)
  private mutating func grow(by limit: Int) {
    buffer.append(contentsOf: repeatElement(0, count: max(limit, buffer.count)))
  }

  mutating func byte(_ byte: UInt8) {
    append(atMost: 1) { $0.put(byte, at: 0) }
  }

  mutating func bytes(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(atMost: bytes.count) { $0.put(bytes, at: 0) }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes one byte; answers 1.
  @inline(__always)
  func put(_ byte: UInt8, at index: Int) -> Int {
    self[index] = byte
    return 1
  }

  /// Writes bytes; answers how many.
  @inline(__always)
  func put(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    UnsafeMutableBufferPointer(rebasing: self[index..<index + bytes.count]).update(fromContentsOf: bytes)
  }

  /// Writes bytes between quotes; answers how many with them.
  @inline(__always)
  func quote(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    put(UInt8(ascii: "\""), at: 0) + put(bytes, at: 1) + put(UInt8(ascii: "\""), at: bytes.count + 1)
  }
}
