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
    /// Indices into the grammar's items.
    var firstItem: Int32
    var endItem: Int32
    /// Which of the items is looked up, from the first.
    var anchor: Int32 = 0
    var rival: Symbol = -1
    var level: Int32 = 0
    var startsSentence = false
    var endsSentence = false
    var endsQuestion = false
    /// Words that may stand between the last item and the end of the question.
    var trailingGap: Int32 = 0
    /// The items occur in any order, anywhere in the sentence.
    var isUnordered = false
    /// Indices into the grammar's contexts.
    var contexts: Range<Int32> = 0..<0
  }

  /// What is to be known of a triggered pattern before it is tried.
  struct Trigger: Sendable {
    let pattern: Int32
    /// The rarest of the other items that must be there, or -1.
    let rival: Symbol
    /// Only words are one: it is known to be there or not before any pattern is tried.
    let isWordRival: Bool
    let endsQuestion: Bool
    let level: UInt16

    init(_ index: Int32, _ pattern: Pattern, isWordRival: Bool) {
      self.pattern = index
      rival = pattern.rival
      self.isWordRival = isWordRival
      level = UInt16(clamping: pattern.level)
      endsQuestion = pattern.endsQuestion
    }
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
  var items: [Item] = []
  var contexts: [Context] = []
  var patterns: [Pattern] = []
  var levelCount = 0
  /// By symbol: what it is an instance of, itself perhaps among it, and some pattern asks for; in ascending order.
  var instances = Rows()
  /// By symbol: those of its instances that are charted even where a single word is one: signals and contexts.
  var charted = Rows()
  /// By symbol: the patterns that are tried where it, or what it is an instance of, occurs.
  var triggered = Rows()
  /// In the order of `triggered`.
  private(set) var triggers: [Trigger] = []
  /// By symbol: those of its instances that must be known to be somewhere in a sentence before any pattern is tried.
  private(set) var noted = Rows()
  /// By signal: its `signalContexts`.
  private(set) var contextsBySignal: [[Context]] = []
  /// By symbol: the bits of all that it is an instance of.
  private(set) var heard: [UInt64] = []
  /// By symbol: the index of the signal that it is, or -1.
  var signals: [Int32] = []
  /// By symbol: the contexts that decide over the signal when its whole paragraph has been read.
  var signalContexts: [Symbol: [Context]] = [:]
  /// By symbol: its bit among those that are asked for by sentence, or 0.
  var heardMasks: [UInt64] = []
  var errors: [PhraseError] = []

  /// Derives the tables that follow from the others.
  mutating func settle(isWordRival: (Int) -> Bool) {
    var isNoted = Array(repeating: false, count: signals.count)
    for pattern in patterns where pattern.rival >= 0 { isNoted[Int(pattern.rival)] = true }
    for symbol in charted.values { isNoted[Int(symbol)] = true }
    noted.reserve(rows: signals.count, values: instances.values.count)
    heard = Array(repeating: 0, count: signals.count)
    for symbol in signals.indices {
      for index in instances.range(of: Int32(clamping: symbol)) {
        let instance = instances.values[index]
        heard[symbol] |= heardMasks[Int(instance)]
        if isNoted[Int(instance)] { noted.append(instance) }
      }
      noted.endRow()
    }
    contextsBySignal = Array(repeating: [], count: Int(signals.max() ?? -1) + 1)
    for (symbol, contexts) in signalContexts where signals[Int(symbol)] >= 0 {
      contextsBySignal[Int(signals[Int(symbol)])] = contexts
    }
    triggers = triggered.values.map { Trigger($0, patterns[Int($0)], isWordRival: isWordRival(Int($0))) }
  }

  /// The bit of a definition that is asked for by sentence; 0 for any other.
  func bit(of name: String) -> UInt64 { names[name].map { heardMasks[Int($0)] } ?? 0 }
}

/// Rows of numbers, end to end.
struct Rows: Sendable {
  private(set) var values: [Int32] = []
  private var starts: [Int32] = [0]

  init() {}

  /// - Parameter starts: where each row starts in the values, and where the last one ends.
  init(values: [Int32], starts: [Int32]) {
    self.values = values
    self.starts = starts
  }

  mutating func append(_ row: [Int32]) {
    values += row
    endRow()
  }

  /// Adds to the row that has not ended yet.
  mutating func append(_ number: Int32) { values.append(number) }

  mutating func endRow() { starts.append(Int32(clamping: values.count)) }

  mutating func reserve(rows: Int, values count: Int) {
    starts.reserveCapacity(rows + 1)
    values.reserveCapacity(count)
  }

  /// Whether a row holds a number; rows are in ascending order where this is asked.
  @inline(__always)
  func contains(_ number: Int32, in row: Int32) -> Bool {
    let range = range(of: row)
    var low = range.lowerBound
    var high = range.upperBound
    while high - low > 8 {
      let middle = (low + high) / 2
      if values[middle] <= number { low = middle } else { high = middle }
    }
    while low < high {
      if values[low] == number { return true }
      low += 1
    }
    return false
  }

  @inline(__always)
  func range(of row: Int32) -> Range<Int> {
    let start = Int(starts[Int(row)])
    return start..<max(start, Int(starts[Int(row) + 1]))
  }
}

/// Symbols that occur in a sentence, a bit each.
struct SymbolSet: Sendable {
  private var bits: [UInt64]

  init(count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  @inline(__always)
  func contains(_ symbol: Grammar.Symbol) -> Bool { bits[Int(symbol) >> 6] & 1 << UInt64(symbol & 63) != 0 }

  @inline(__always)
  mutating func insert(_ symbol: Grammar.Symbol) { bits[Int(symbol) >> 6] |= 1 << UInt64(symbol & 63) }

  mutating func removeAll() { for index in bits.indices { bits[index] = 0 } }
}

/// Word hashes to symbols: open addressing, a power of two large.
struct WordTable: Sendable {
  private var keys: [UInt64] = []
  private var values: [Grammar.Symbol] = []
  private var mask = 0

  init() {}

  /// An empty table with room for so many words.
  init(count: Int) {
    var size = 16
    while size < count * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
    mask = size - 1
  }

  init(_ words: [UInt64: Grammar.Symbol]) {
    self.init(count: words.count)
    for (hash, symbol) in words { add(hash, symbol) }
  }

  mutating func add(_ hash: UInt64, _ symbol: Grammar.Symbol) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = hash
    values[slot] = symbol
  }

  var words: [(hash: UInt64, symbol: Grammar.Symbol)] {
    zip(keys, values).filter { $0.0 != 0 }.map { (hash: $0.0, symbol: $0.1) }
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
