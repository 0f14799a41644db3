/// All definitions together, made ready to be found in sentences.
///
/// Words, kinds of words, definitions and the unnamed choices inside phrases are all *symbols*. A *pattern* says of which
/// symbols another one is made. Each pattern hangs at its rarest symbol, its anchor: where that occurs in a sentence, the
/// pattern is tried to its left and right. Patterns are tried in the order of their levels, so that whatever a pattern is
/// made of has been found before it.
struct Grammar: Sendable {
  typealias Symbol = Int32

  struct Item: Sendable {
    var symbol: Symbol
    var isOptional: Bool
    /// Words that may stand between this item and the one before.
    var gap: Int32
  }

  struct Pattern: Sendable {
    var target: Symbol
    var items: [Item]
    var anchor: Int
    var level: Int
    var startsSentence = false
    var endsSentence = false
    /// The items occur in any order, anywhere in the sentence.
    var isUnordered = false
    var contexts: [Context] = []
  }

  struct Context: Sendable {
    let isWanted: Bool
    let symbol: Symbol
    let place: Definition.Context.Place
  }

  /// Matches any one word.
  static let any: Symbol = 0

  /// The symbol of a word, by its hash.
  var vocabulary = WordTable()
  /// The symbol of each kind of word, by its raw value.
  var kinds: [Symbol] = []
  var names: [String: Symbol] = [:]
  /// By symbol: itself and what it is an instance of.
  var closures: [[Symbol]] = []
  /// By symbol: the patterns that are tried where it occurs.
  var anchored: [[Int32]] = []
  var patterns: [Pattern] = []
  var levelCount = 0
  /// By symbol: the index of the signal that it is, or -1.
  var signals: [Int32] = []
  /// By symbol: the contexts that decide over the signal when its whole paragraph has been read.
  var signalContexts: [Symbol: [Context]] = [:]
  /// By symbol: its bit among those that are asked for by sentence, or -1.
  var heardBits: [Int32] = []
  var errors: [PhraseError] = []

  /// The bit of a definition that is asked for by sentence; 0 for any other.
  func bit(of name: String) -> UInt64 {
    guard let symbol = names[name], heardBits[Int(symbol)] >= 0 else { return 0 }
    return 1 << UInt64(heardBits[Int(symbol)])
  }
}

/// Word hashes to symbols: open addressing, a power of two large.
struct WordTable: Sendable {
  private var keys: [UInt64] = []
  private var values: [Grammar.Symbol] = []
  private var mask = 0

  init() {}

  init(_ words: [UInt64: Grammar.Symbol]) {
    var size = 16
    while size < words.count * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
    mask = size - 1
    for (key, value) in words {
      var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  @inline(__always)
  func symbol(of hash: UInt64) -> Grammar.Symbol {
    if keys.isEmpty { return -1 }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }
}
