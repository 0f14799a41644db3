/// The symbols that occur in one sentence, found from words upwards.
struct SentenceChart {
  struct Occurrence {
    let symbol: Grammar.Symbol
    /// Words of the sentence, half-open.
    let start: Int32
    let end: Int32
    let nextAtStart: Int32
    let nextAtEnd: Int32
  }

  private(set) var occurrences: [Occurrence] = []
  /// The definitions that are asked for by sentence and that occur.
  private(set) var heard: UInt64 = 0
  private var atStart: [Int32] = []
  private var atEnd: [Int32] = []
  private var count: Int32 = 0
  private var waiting: [[(pattern: Int32, occurrence: Int32)]]
  private var pauses: [Bool] = []

  init(_ grammar: Grammar) { waiting = Array(repeating: [], count: grammar.levelCount + 1) }

  /// Finds all that the grammar knows in the words.
  mutating func read(_ words: ArraySlice<Word>, _ grammar: Grammar) {
    count = Int32(clamping: words.count)
    occurrences.removeAll(keepingCapacity: true)
    heard = 0
    atStart.removeAll(keepingCapacity: true)
    atStart.append(contentsOf: repeatElement(-1, count: words.count + 1))
    atEnd.removeAll(keepingCapacity: true)
    atEnd.append(contentsOf: repeatElement(-1, count: words.count + 1))
    pauses.removeAll(keepingCapacity: true)
    var at: Int32 = 0
    for word in words {
      pauses.append(word.flags.contains(.afterPause))
      let symbol = grammar.vocabulary.symbol(of: word.hash)
      if symbol >= 0, word.hash != 0 { add(symbol, at, at + 1, grammar) }
      if word.kind != .word { add(grammar.kinds[Int(word.kind.rawValue)], at, at + 1, grammar) }
      at += 1
    }
    for level in waiting.indices {
      var next = 0
      while next < waiting[level].count {
        let trial = waiting[level][next]
        next += 1
        attempt(grammar.patterns[Int(trial.pattern)], at: occurrences[Int(trial.occurrence)], grammar)
      }
      waiting[level].removeAll(keepingCapacity: true)
    }
  }

  private mutating func add(_ symbol: Grammar.Symbol, _ start: Int32, _ end: Int32, _ grammar: Grammar) {
    for instance in grammar.closures[Int(symbol)] where !has(instance, start, end) {
      occurrences.append(
        Occurrence(
          symbol: instance, start: start, end: end, nextAtStart: atStart[Int(start)], nextAtEnd: atEnd[Int(end)]))
      let index = Int32(occurrences.count - 1)
      atStart[Int(start)] = index
      atEnd[Int(end)] = index
      if grammar.heardBits[Int(instance)] >= 0 { heard |= 1 << UInt64(grammar.heardBits[Int(instance)]) }
      for pattern in grammar.anchored[Int(instance)] {
        waiting[grammar.patterns[Int(pattern)].level].append((pattern, index))
      }
    }
  }

  private func has(_ symbol: Grammar.Symbol, _ start: Int32, _ end: Int32) -> Bool {
    var index = atStart[Int(start)]
    while index >= 0 {
      let occurrence = occurrences[Int(index)]
      if occurrence.symbol == symbol, occurrence.end == end { return true }
      index = occurrence.nextAtStart
    }
    return false
  }

  // MARK: Patterns

  private mutating func attempt(_ pattern: Grammar.Pattern, at anchor: Occurrence, _ grammar: Grammar) {
    let range: (start: Int32, end: Int32)
    if pattern.isUnordered {
      guard let hull = hull(of: pattern, around: anchor) else { return }
      range = hull
    } else {
      guard let start = left(pattern, pattern.anchor - 1, anchor.start, pattern.items[pattern.anchor].gap),
        let end = right(pattern, pattern.anchor + 1, anchor.end, 0)
      else { return }
      range = (start, end)
    }
    for context in pattern.contexts where isAround(context, range) != context.isWanted { return }
    add(pattern.target, range.start, range.end, grammar)
  }

  /// The end of the items from `index` on, behind the word `at`; nil where they are not there.
  private func right(_ pattern: Grammar.Pattern, _ index: Int, _ at: Int32, _ carried: Int32) -> Int32? {
    guard index < pattern.items.count else { return pattern.endsSentence && at < count ? nil : at }
    let item = pattern.items[index]
    let gap = item.gap + carried
    var start = at
    while start < count, start - at <= gap {
      if item.symbol == Grammar.any {
        if let end = right(pattern, index + 1, start + 1, 0) { return end }
      } else {
        var next = atStart[Int(start)]
        while next >= 0 {
          let occurrence = occurrences[Int(next)]
          if occurrence.symbol == item.symbol, let end = right(pattern, index + 1, occurrence.end, 0) { return end }
          next = occurrence.nextAtStart
        }
      }
      start += 1
    }
    return item.isOptional ? right(pattern, index + 1, at, gap) : nil
  }

  /// The start of the items up to `index`, in front of the word `at`; `gap` words may lie between.
  private func left(_ pattern: Grammar.Pattern, _ index: Int, _ at: Int32, _ gap: Int32) -> Int32? {
    guard index >= 0 else {
      return pattern.startsSentence && at > 0 && !pauses[Int(at)] ? nil : at
    }
    let item = pattern.items[index]
    var end = at
    while end > 0, at - end <= gap {
      if item.symbol == Grammar.any {
        if let start = left(pattern, index - 1, end - 1, item.gap) { return start }
      } else {
        var next = atEnd[Int(end)]
        while next >= 0 {
          let occurrence = occurrences[Int(next)]
          if occurrence.symbol == item.symbol, let start = left(pattern, index - 1, occurrence.start, item.gap) {
            return start
          }
          next = occurrence.nextAtEnd
        }
      }
      end -= 1
    }
    return item.isOptional ? left(pattern, index - 1, at, gap + item.gap) : nil
  }

  /// The words from the first to the last of the items, which may stand in any order.
  private func hull(of pattern: Grammar.Pattern, around anchor: Occurrence) -> (start: Int32, end: Int32)? {
    var hull = (start: anchor.start, end: anchor.end)
    for (index, item) in pattern.items.enumerated() where index != pattern.anchor {
      var nearest: Occurrence?
      for occurrence in occurrences where occurrence.symbol == item.symbol {
        // What is one thing for both is not two.
        guard occurrence.end <= anchor.start || occurrence.start >= anchor.end else { continue }
        if let known = nearest, abs(known.start - anchor.start) <= abs(occurrence.start - anchor.start) { continue }
        nearest = occurrence
      }
      guard let nearest else { return nil }
      hull = (min(hull.start, nearest.start), max(hull.end, nearest.end))
    }
    return hull
  }

  private func isAround(_ context: Grammar.Context, _ range: (start: Int32, end: Int32)) -> Bool {
    let window: (start: Int32, end: Int32)
    switch context.place {
    case .before(let words): window = (range.start - Int32(clamping: words), range.end)
    case .after(let words): window = (range.start, range.end + Int32(clamping: words))
    case .sentence, .nearby: window = (0, count)
    }
    return occurrences.contains {
      $0.symbol == context.symbol && $0.start >= window.start && $0.end <= window.end
    }
  }
}
