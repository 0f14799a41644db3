/// What stands under the hash of a name: an open table, since the keys are hashes already and need no second hashing.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ entries: [(key: UInt64, value: Value)]) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key) & mask
      while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & mask }
      (keys[slot], values[slot]) = (key, value)
    }
  }

  subscript(key: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: key) & mask
    while let value = values[slot] {
      if keys[slot] == key { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

extension WordHash {
  /// Of a name in any case, where names are ASCII.
  static func name(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in range { hash.add(Bytes.lowercased(text[index])) }
    return hash.value
  }
}
