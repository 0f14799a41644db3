/// What was found in sentences read before: messages are made of templates, and a sentence says the same every time.
///
/// Keeps the newest sentence of each slot; all in three arrays, so that remembering costs next to nothing.
struct SentenceMemo {
  /// A signal that was heard, and the words of the sentence that say it.
  struct Find {
    let symbol: Grammar.Symbol
    let start: Int32
    let end: Int32
  }

  private struct Entry {
    var key = 0..<0
    var finds = 0..<0
    var heard: UInt64 = 0
  }

  private var entries: [Entry] = []
  /// The words of all kept sentences, end to end.
  private var keys: [UInt64] = []
  private var finds: [Find] = []
  private var read = 0

  private static let slots = 4096
  /// Words that are kept before all is forgotten: some megabytes.
  private static let most = 1 << 18
  /// A keystroke reads a few sentences, and has no use for a memory.
  private static let patience = 32

  func recall(_ key: [UInt64]) -> (heard: UInt64, finds: ArraySlice<Find>)? {
    guard !entries.isEmpty else { return nil }
    let entry = entries[slot(of: key)]
    guard entry.key.count == key.count, !key.isEmpty, keys[entry.key].elementsEqual(key) else { return nil }
    return (entry.heard, finds[entry.finds])
  }

  mutating func keep(_ key: [UInt64], heard: UInt64, _ found: [Find]) {
    read += 1
    guard read > SentenceMemo.patience else { return }
    if entries.isEmpty || keys.count + key.count > SentenceMemo.most {
      entries = Array(repeating: Entry(), count: SentenceMemo.slots)
      keys.removeAll(keepingCapacity: true)
      finds.removeAll(keepingCapacity: true)
    }
    let slot = slot(of: key)
    entries[slot] = Entry(
      key: keys.count..<(keys.count + key.count), finds: finds.count..<(finds.count + found.count), heard: heard)
    keys += key
    finds += found
  }

  private func slot(of key: [UInt64]) -> Int {
    var hash: UInt64 = 0
    for word in key { hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 29) }
    return Int(truncatingIfNeeded: hash >> 40) & (SentenceMemo.slots - 1)
  }
}
