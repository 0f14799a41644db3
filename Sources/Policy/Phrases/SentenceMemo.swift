/// What was found in sentences read before: messages are made of templates, and a sentence says the same every time.
///
/// Knows a sentence by 128 bits of hash and keeps the newest one of each slot, so that remembering costs next to nothing.
struct SentenceMemo {
  /// A signal that was heard, and the words of the sentence that say it.
  struct Find {
    let symbol: Grammar.Symbol
    let start: Int32
    let end: Int32
  }

  /// A sentence as its words are known to the grammar.
  struct Fingerprint: Equatable {
    private var a: UInt64 = 0
    private var b: UInt64 = 0

    @inline(__always)
    mutating func add(_ word: UInt64) {
      a = (a ^ word) &* 0x9E37_79B9_7F4A_7C15
      a ^= a >> 29
      b = (b &+ word &+ 1) &* 0xD6E8_FEB8_6659_FD93
      b ^= b >> 32
    }

    fileprivate var slot: Int { Int(truncatingIfNeeded: a >> 40) & (SentenceMemo.slots - 1) }
  }

  private struct Entry {
    var fingerprint = Fingerprint()
    var heard: UInt64 = 0
    var firstFind: Int32 = 0
    /// -1 where nothing is kept.
    var findCount: Int32 = -1
  }

  private var entries: [Entry] = []
  private var finds: [Find] = []
  private var read = 0

  private static let slots = 1 << 15
  /// Finds that are kept before all is forgotten.
  private static let most = 1 << 18
  /// A keystroke reads a few sentences, and has no use for a memory.
  private static let patience = 32

  func recall(_ fingerprint: Fingerprint) -> (heard: UInt64, finds: ArraySlice<Find>)? {
    guard !entries.isEmpty else { return nil }
    let entry = entries[fingerprint.slot]
    guard entry.findCount >= 0, entry.fingerprint == fingerprint else { return nil }
    return (entry.heard, finds[Int(entry.firstFind)..<Int(entry.firstFind + entry.findCount)])
  }

  mutating func keep(_ fingerprint: Fingerprint, heard: UInt64, _ found: [Find]) {
    read &+= 1
    guard read > SentenceMemo.patience, found.count < SentenceMemo.most else { return }
    if entries.isEmpty || finds.count + found.count > SentenceMemo.most {
      entries = Array(repeating: Entry(), count: SentenceMemo.slots)
      finds.removeAll(keepingCapacity: true)
    }
    entries[fingerprint.slot] = Entry(
      fingerprint: fingerprint, heard: heard, firstFind: Int32(clamping: finds.count),
      findCount: Int32(clamping: found.count))
    finds += found
  }
}
