/// The symbols that occur in one sentence, found from words upwards.
///
/// Used for one sentence after another, so that a sentence costs no allocation; all that it holds are plain numbers.
struct SentenceChart {
  private struct Occurrence {
    let symbol: Grammar.Symbol
    /// Words of the sentence, half-open.
    let start: Int32
    let end: Int32
    let nextAtStart: Int32
    let nextAtEnd: Int32
  }

  private struct ChartWord {
    /// The symbols of what it says and of what kind it is, or -1.
    let said: Grammar.Symbol
    let kind: Grammar.Symbol
    let isAfterPause: Bool
  }

  /// A pattern to try where its anchor occurs.
  private struct Trial {
    let pattern: Int32
    let rival: Grammar.Symbol
    let start: Int32
    let end: Int32
    let next: Int32
  }

  /// The signals that the sentence gives.
  private(set) var finds: [SentenceMemo.Find] = []
  /// The definitions that are asked for by sentence and that occur.
  private(set) var heard: UInt64 = 0
  private var memo = SentenceMemo()
  private var occurrences: [Occurrence] = []
  private var atStart: [Int32] = []
  private var atEnd: [Int32] = []
  private var words: [ChartWord] = []
  private var count: Int32 = 0
  private var isQuestion = false
  private var trials: [Trial] = []
  /// The last trial of each level.
  private var waiting: [Int32]
  /// What is somewhere in the sentence, as far as patterns ask that.
  private var seen: SymbolSet

  init(_ grammar: Grammar) {
    waiting = Array(repeating: -1, count: grammar.levelCount + 1)
    seen = SymbolSet(count: grammar.signals.count)
  }

  /// Finds all that the grammar knows in the words.
  mutating func read(_ words: ArraySlice<Word>, isQuestion: Bool, _ grammar: Grammar) {
    begin(isQuestion: isQuestion)
    var fingerprint = SentenceMemo.Fingerprint()
    fingerprint.add(isQuestion ? 1 : 0)
    for word in words {
      let symbol = word.hash == 0 ? -1 : grammar.vocabulary.symbol(of: word.hash)
      let kind = word.kind == .word ? -1 : grammar.kinds[Int(word.kind.rawValue)]
      let isAfterPause = word.flags.contains(.afterPause)
      self.words.append(ChartWord(said: symbol, kind: kind, isAfterPause: isAfterPause))
      fingerprint.add(
        UInt64(UInt32(bitPattern: symbol)) << 32 | UInt64(UInt32(bitPattern: kind) << 1) | (isAfterPause ? 1 : 0))
    }
    if let known = memo.recall(fingerprint) {
      heard = known.heard
      finds += known.finds
      return
    }
    chart(grammar)
    for occurrence in occurrences where grammar.signals[Int(occurrence.symbol)] >= 0 {
      finds.append(SentenceMemo.Find(symbol: occurrence.symbol, start: occurrence.start, end: occurrence.end))
    }
    memo.keep(fingerprint, heard: heard, finds)
  }

  private mutating func begin(isQuestion: Bool) {
    self.isQuestion = isQuestion
    finds.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    heard = 0
  }

  private mutating func chart(_ grammar: Grammar) {
    count = Int32(clamping: words.count)
    occurrences.removeAll(keepingCapacity: true)
    trials.removeAll(keepingCapacity: true)
    atStart.removeAll(keepingCapacity: true)
    atEnd.removeAll(keepingCapacity: true)
    for _ in 0...words.count {
      atStart.append(-1)
      atEnd.append(-1)
    }
    seen.removeAll()
    for at in 0..<count {
      let word = words[Int(at)]
      if word.said >= 0 { note(word.said, at, grammar) }
      if word.kind >= 0 { note(word.kind, at, grammar) }
    }
    // Only now is known what words there are: most patterns need another one that is not there, and are never tried.
    for at in 0..<count {
      let word = words[Int(at)]
      if word.said >= 0 { trigger(word.said, at, at + 1, grammar) }
      if word.kind >= 0 { trigger(word.kind, at, at + 1, grammar) }
    }
    for level in waiting.indices {
      // A trial may add more of its own level's kind, but never of a lower one.
      while waiting[level] >= 0 {
        let trial = trials[Int(waiting[level])]
        waiting[level] = trial.next
        // Most trials end here: another word that must be there is nowhere in the sentence.
        if trial.rival >= 0, !seen.contains(trial.rival) { continue }
        attempt(trial, grammar)
      }
    }
  }

  /// Notes what a single word is: most of it is looked up again where it is asked for, and not charted.
  private mutating func note(_ symbol: Grammar.Symbol, _ at: Int32, _ grammar: Grammar) {
    heard |= grammar.heard[Int(symbol)]
    for index in grammar.noted.range(of: symbol) { seen.insert(grammar.noted.values[index]) }
    for index in grammar.charted.range(of: symbol) { chart(grammar.charted.values[index], at, at + 1) }
  }

  /// Adds what a pattern found, and all that it is an instance of.
  private mutating func add(_ symbol: Grammar.Symbol, _ start: Int32, _ end: Int32, _ grammar: Grammar) {
    heard |= grammar.heard[Int(symbol)]
    for index in grammar.instances.range(of: symbol) {
      let instance = grammar.instances.values[index]
      if seen.contains(instance), has(instance, start, end) { continue }
      chart(instance, start, end)
      seen.insert(instance)
    }
    trigger(symbol, start, end, grammar)
  }

  private mutating func chart(_ symbol: Grammar.Symbol, _ start: Int32, _ end: Int32) {
    let position = Int32(truncatingIfNeeded: occurrences.count)
    occurrences.append(
      Occurrence(
        symbol: symbol, start: start, end: end, nextAtStart: atStart[Int(start)], nextAtEnd: atEnd[Int(end)]))
    atStart[Int(start)] = position
    atEnd[Int(end)] = position
  }

  private mutating func trigger(_ symbol: Grammar.Symbol, _ start: Int32, _ end: Int32, _ grammar: Grammar) {
    for index in grammar.triggered.range(of: symbol) {
      let trigger = grammar.triggers[index]
      if trigger.isWordRival, !seen.contains(trigger.rival) { continue }
      if trigger.endsQuestion, !isQuestion { continue }
      let level = Int(trigger.level)
      let position = Int32(truncatingIfNeeded: trials.count)
      trials.append(Trial(pattern: trigger.pattern, rival: trigger.rival, start: start, end: end, next: waiting[level]))
      waiting[level] = position
    }
  }

  /// Whether the one word at a place is an instance of the symbol.
  private func isWord(_ at: Int32, _ symbol: Grammar.Symbol, _ grammar: Grammar) -> Bool {
    let word = words[Int(at)]
    if word.said >= 0, grammar.instances.contains(symbol, in: word.said) { return true }
    return word.kind >= 0 && grammar.instances.contains(symbol, in: word.kind)
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

  private mutating func attempt(_ trial: Trial, _ grammar: Grammar) {
    let (start, end) = (trial.start, trial.end)
    let pattern = grammar.patterns[Int(trial.pattern)]
    let range: (start: Int32, end: Int32)
    if pattern.isUnordered {
      guard let hull = hull(of: pattern, start, end, grammar) else { return }
      range = hull
    } else {
      let anchor = pattern.firstItem + pattern.anchor
      guard let last = right(pattern, anchor + 1, end, 0, grammar),
        let first = left(pattern, anchor - 1, start, grammar.items[Int(anchor)].gap, grammar)
      else { return }
      range = (first, last)
    }
    for index in pattern.contexts {
      let context = grammar.contexts[Int(index)]
      if isAround(context, range) != context.isWanted { return }
    }
    if seen.contains(pattern.target), has(pattern.target, range.start, range.end) { return }
    add(pattern.target, range.start, range.end, grammar)
  }

  /// The end of the items from `index` on, behind the word `at`; nil where they are not there.
  private func right(
    _ pattern: Grammar.Pattern, _ index: Int32, _ at: Int32, _ carried: Int32, _ grammar: Grammar
  ) -> Int32? {
    guard index < pattern.endItem else {
      if pattern.endsQuestion { return isQuestion && count - at <= pattern.trailingGap ? at : nil }
      return pattern.endsSentence && at < count ? nil : at
    }
    let item = grammar.items[Int(index)]
    let gap = item.gap + carried
    var start = at
    if item.symbol == Grammar.any {
      while start < count, start - at <= gap {
        if let end = right(pattern, index + 1, start + 1, 0, grammar) { return end }
        start += 1
      }
    } else {
      while start < count, start - at <= gap {
        // What is longer than a word comes first.
        var next = atStart[Int(start)]
        while next >= 0 {
          let occurrence = occurrences[Int(next)]
          if occurrence.symbol == item.symbol, let end = right(pattern, index + 1, occurrence.end, 0, grammar) {
            return end
          }
          next = occurrence.nextAtStart
        }
        if isWord(start, item.symbol, grammar), let end = right(pattern, index + 1, start + 1, 0, grammar) {
          return end
        }
        start += 1
      }
    }
    return item.isOptional ? right(pattern, index + 1, at, gap, grammar) : nil
  }

  /// The start of the items up to `index`, in front of the word `at`; `gap` words may lie between.
  private func left(
    _ pattern: Grammar.Pattern, _ index: Int32, _ at: Int32, _ gap: Int32, _ grammar: Grammar
  ) -> Int32? {
    guard index >= pattern.firstItem else {
      return pattern.startsSentence && at > 0 && !words[Int(at)].isAfterPause ? nil : at
    }
    let item = grammar.items[Int(index)]
    var end = at
    if item.symbol == Grammar.any {
      while end > 0, at - end <= gap {
        if let start = left(pattern, index - 1, end - 1, item.gap, grammar) { return start }
        end -= 1
      }
    } else {
      while end > 0, at - end <= gap {
        var next = atEnd[Int(end)]
        while next >= 0 {
          let occurrence = occurrences[Int(next)]
          if occurrence.symbol == item.symbol,
            let start = left(pattern, index - 1, occurrence.start, item.gap, grammar)
          {
            return start
          }
          next = occurrence.nextAtEnd
        }
        if isWord(end - 1, item.symbol, grammar),
          let start = left(pattern, index - 1, end - 1, item.gap, grammar)
        {
          return start
        }
        end -= 1
      }
    }
    return item.isOptional ? left(pattern, index - 1, at, gap + item.gap, grammar) : nil
  }

  /// The words from the first to the last of the items, which may stand in any order.
  private func hull(
    of pattern: Grammar.Pattern, _ start: Int32, _ end: Int32, _ grammar: Grammar
  ) -> (start: Int32, end: Int32)? {
    var hull = (start: start, end: end)
    var taken: [(start: Int32, end: Int32)] = []
    for index in pattern.firstItem..<pattern.endItem where index != pattern.firstItem + pattern.anchor {
      let symbol = grammar.items[Int(index)].symbol
      guard seen.contains(symbol) else { return nil }
      var nearest: Occurrence?
      for occurrence in occurrences where occurrence.symbol == symbol {
        // What is one thing for two parts is not two.
        guard occurrence.end <= start || occurrence.start >= end,
          taken.allSatisfy({ occurrence.end <= $0.start || occurrence.start >= $0.end })
        else { continue }
        if let known = nearest, abs(known.start - start) <= abs(occurrence.start - start) { continue }
        nearest = occurrence
      }
      guard let nearest else { return nil }
      if pattern.endItem - pattern.firstItem > 2 { taken.append((nearest.start, nearest.end)) }
      hull = (min(hull.start, nearest.start), max(hull.end, nearest.end))
    }
    return hull
  }

  private func isAround(_ context: Grammar.Context, _ range: (start: Int32, end: Int32)) -> Bool {
    guard seen.contains(context.symbol) else { return false }
    let window: (start: Int32, end: Int32)
    switch context.place {
    case .before(let words): window = (range.start - Int32(clamping: words), range.end)
    case .after(let words): window = (range.start, range.end + Int32(clamping: words))
    case .sentence, .nearby: return true
    }
    return occurrences.contains {
      $0.symbol == context.symbol && $0.start >= window.start && $0.end <= window.end
    }
  }
}
