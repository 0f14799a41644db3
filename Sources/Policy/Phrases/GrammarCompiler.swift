/// Makes a grammar of definitions.
struct GrammarCompiler {
  private var grammar = Grammar()
  private var words: [UInt64: Grammar.Symbol] = [:]
  /// Unnamed choices by what they are made of.
  private var choices: [[[Phrase.Term]]: Grammar.Symbol] = [:]
  private var defined: Set<String> = []
  /// Symbols that every occurrence of a symbol is one of, too.
  private var parents: [[Grammar.Symbol]] = [[]]
  /// How common a symbol is: the higher, the worse an anchor.
  private var weights: [Int] = [100_000]
  private var heard: [Grammar.Symbol] = []
  /// The line that is being compiled, and by definition the one that names it first.
  private var line = 0
  private var lines: [String: Int] = [:]

  /// `heard` are the definitions that are asked for by sentence, beside those that `nearby` asks for.
  static func compile(_ definitions: [Definition], signals: [String], heard: [String]) -> Grammar {
    var compiler = GrammarCompiler()
    for name in heard { compiler.hear(compiler.symbol(named: name)) }
    for kind in Word.Kind.allCases {
      compiler.grammar.kinds.append(compiler.symbol(weight: kind == .word ? 100_000 : 10))
    }
    for definition in definitions { compiler.add(definition) }
    for name in compiler.grammar.names.keys.sorted() where !compiler.defined.contains(name) {
      compiler.fail("`<\(name)>` is used but defined nowhere", at: compiler.lines[name])
    }
    compiler.finish(signals: signals)
    return compiler.grammar
  }

  private mutating func fail(_ reason: String, at line: Int? = nil) {
    grammar.errors.append(PhraseError(line: line ?? self.line, reason: reason))
  }

  private mutating func hear(_ symbol: Grammar.Symbol) {
    if !heard.contains(symbol) { heard.append(symbol) }
  }

  // MARK: Symbols

  private mutating func symbol(weight: Int) -> Grammar.Symbol {
    parents.append([])
    weights.append(weight)
    return Grammar.Symbol(parents.count - 1)
  }

  private mutating func symbol(named name: String) -> Grammar.Symbol {
    if let known = grammar.names[name] { return known }
    let new = symbol(weight: 0)
    grammar.names[name] = new
    lines[name] = line
    return new
  }

  private mutating func symbol(of definition: Definition) -> Grammar.Symbol {
    guard definition.name.hasPrefix("{") else { return symbol(named: definition.name) }
    return symbol(ofHash: WordHash(placeholder: definition.name.dropFirst().dropLast()).value, isCommon: false)
  }

  private mutating func symbol(ofHash hash: UInt64, isCommon: Bool) -> Grammar.Symbol {
    if let known = words[hash] { return known }
    let new = symbol(weight: isCommon ? 50 : 1)
    words[hash] = new
    return new
  }

  private mutating func symbol(ofWord word: String) -> Grammar.Symbol {
    symbol(ofHash: WordHash(folding: word).value, isCommon: CommonWords.contains(word))
  }

  // MARK: Definitions

  private mutating func add(_ definition: Definition) {
    line = definition.line
    let target = symbol(of: definition)
    if !defined.insert(definition.name).inserted { fail("`\(definition.name)` is defined twice") }
    var contexts: [Grammar.Context] = []
    for context in definition.contexts {
      let asked = symbol(named: context.name)
      let compiled = Grammar.Context(isWanted: context.isWanted, symbol: asked, place: context.place)
      if context.place == .nearby {
        hear(asked)
        grammar.signalContexts[target, default: []].append(compiled)
      } else {
        contexts.append(compiled)
      }
    }
    // A circle is told where the definition stands, not where it was first used.
    lines[definition.name] = definition.line
    for phrase in definition.phrases {
      line = phrase.line
      add(phrase, to: target, contexts, in: definition.name)
    }
  }

  private mutating func add(
    _ phrase: Phrase, to target: Grammar.Symbol, _ contexts: [Grammar.Context], in name: @autoclosure () -> String
  ) {
    if phrase.parts.count > 1 {
      let items = phrase.parts.map { Grammar.Item(symbol: symbol(of: $0), isOptional: false, gap: 0) }
      return add(pattern(of: items, for: target, contexts) { $0.isUnordered = true })
    }
    guard let terms = phrase.parts.first else { return }
    var items: [Grammar.Item] = []
    var (startsSentence, endsSentence, endsQuestion) = (false, false, false)
    var gap = 0
    var trailingGap = 0
    for (index, term) in terms.enumerated() {
      switch term {
      case .gap(let words): gap += words
      case .start where index == 0: startsSentence = true
      case .end where index == terms.count - 1: endsSentence = true
      case .question where index == terms.count - 1: (endsQuestion, trailingGap) = (true, gap)
      case .start, .end, .question: fail("`^`, `.` and `?` stand at the ends of a phrase, in `\(name())`")
      default:
        for item in symbols(of: term) {
          items.append(Grammar.Item(symbol: item.symbol, isOptional: item.isOptional, gap: Int32(clamping: gap)))
          gap = 0
        }
      }
    }
    guard items.contains(where: { !$0.isOptional && $0.symbol != Grammar.any }) else {
      return fail("a phrase of `\(name())` has no word that must be there")
    }
    if items.count == 1, contexts.isEmpty, !startsSentence, !endsSentence, !endsQuestion {
      parents[Int(items[0].symbol)].append(target)
    } else {
      add(
        pattern(of: items, for: target, contexts) {
          $0.startsSentence = startsSentence
          $0.endsSentence = endsSentence
          $0.endsQuestion = endsQuestion
          $0.trailingGap = Int32(clamping: trailingGap)
        })
    }
  }

  private mutating func add(_ pattern: Grammar.Pattern) { grammar.patterns.append(pattern) }

  private mutating func pattern(
    of items: [Grammar.Item], for target: Grammar.Symbol, _ contexts: [Grammar.Context],
    _ adjust: (inout Grammar.Pattern) -> Void
  ) -> Grammar.Pattern {
    let firstItem = Int32(clamping: grammar.items.count)
    let firstContext = Int32(clamping: grammar.contexts.count)
    grammar.items += items
    grammar.contexts += contexts
    var pattern = Grammar.Pattern(target: target, firstItem: firstItem, endItem: Int32(clamping: grammar.items.count))
    pattern.contexts = firstContext..<Int32(clamping: grammar.contexts.count)
    adjust(&pattern)
    return pattern
  }

  private mutating func symbols(of term: Phrase.Term) -> [(symbol: Grammar.Symbol, isOptional: Bool)] {
    switch term {
    case .word(let word): return sequence(of: word).map { ($0, false) }
    case .any: return [(Grammar.any, false)]
    case .kind(let kind): return [(grammar.kinds[Int(kind.rawValue)], false)]
    case .reference(let name): return [(symbol(named: name), false)]
    case .placeholder(let name): return [(symbol(ofHash: WordHash(placeholder: name).value, isCommon: false), false)]
    case .inflected(let word): return [(choice([[term]], Inflection.forms(of: word).map { [.word($0)] }), false)]
    case .choice(let choices): return [(choice(choices, choices), false)]
    case .optional(let terms):
      let inner = terms.count == 1 ? symbols(of: terms[0]) : []
      return [(inner.count == 1 ? inner[0].symbol : choice([terms], [terms]), true)]
    case .gap, .start, .end, .question: return []
    }
  }

  /// A symbol for a sequence of terms.
  private mutating func symbol(of terms: [Phrase.Term]) -> Grammar.Symbol {
    if terms.count == 1 {
      let items = symbols(of: terms[0])
      if items.count == 1, !items[0].isOptional { return items[0].symbol }
    }
    return choice([terms], [terms])
  }

  private mutating func choice(_ key: [[Phrase.Term]], _ alternatives: [[Phrase.Term]]) -> Grammar.Symbol {
    if let known = choices[key] { return known }
    let new = symbol(weight: 0)
    choices[key] = new
    for terms in alternatives { add(Phrase(parts: [terms]), to: new, [], in: "\(terms)") }
    return new
  }

  /// The words that the scanner makes of one: `don't`, `five-star`, `$`.
  private mutating func sequence(of word: String) -> [Grammar.Symbol] {
    if word.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return [symbol(ofWord: word)] }
    return WordHash.sequence(of: word).map { symbol(ofHash: $0, isCommon: false) }
  }

  // MARK: Finishing

  private mutating func finish(signals: [String]) {
    let count = parents.count
    var byTarget: [[Int]] = Array(repeating: [], count: count)
    for (index, pattern) in grammar.patterns.enumerated() { byTarget[Int(pattern.target)].append(index) }
    var children: [[Int]] = Array(repeating: [], count: count)
    for (symbol, above) in parents.enumerated() { for parent in above { children[Int(parent)].append(symbol) } }

    var levels = Array(repeating: -1, count: count)
    /// Settles the level and weight of a symbol after those of all it is made of.
    func settle(_ symbol: Int, _ path: inout [Int]) -> Int {
      if levels[symbol] >= 0 { return levels[symbol] }
      if path.contains(symbol) {
        let name = grammar.names.first { Int($0.value) == symbol }?.key
        fail("`\(name ?? "a choice")` is defined by itself", at: name.flatMap { lines[$0] })
        return 0
      }
      path.append(symbol)
      var level = 0
      for child in children[symbol] {
        level = max(level, settle(child, &path))
        weights[symbol] += weights[child]
      }
      for index in byTarget[symbol] {
        var below = 0
        let pattern = grammar.patterns[index]
        for item in items(of: pattern) { below = max(below, settle(Int(item.symbol), &path)) }
        for context in pattern.contexts {
          below = max(below, settle(Int(grammar.contexts[Int(context)].symbol), &path))
        }
        grammar.patterns[index].level = Int32(clamping: below + 1)
        weights[symbol] += chooseAnchor(of: index)
        level = max(level, below + 1)
      }
      path.removeLast()
      levels[symbol] = level
      return level
    }
    for symbol in 0..<count {
      var path: [Int] = []
      grammar.levelCount = max(grammar.levelCount, settle(symbol, &path) + 1)
    }

    lay(signals)
  }

  private func items(of pattern: Grammar.Pattern) -> ArraySlice<Grammar.Item> {
    grammar.items[Int(pattern.firstItem)..<Int(pattern.endItem)]
  }

  /// Settles where a pattern is looked up, and answers how common that is.
  private mutating func chooseAnchor(of index: Int) -> Int {
    let pattern = grammar.patterns[index]
    let firm = items(of: pattern).indices
      .filter { !grammar.items[$0].isOptional && grammar.items[$0].symbol != Grammar.any }
      .sorted { weights[Int(grammar.items[$0].symbol)] < weights[Int(grammar.items[$1].symbol)] }
    guard let anchor = firm.first else { return 0 }
    grammar.patterns[index].anchor = Int32(clamping: anchor) - pattern.firstItem
    if firm.count > 1 { grammar.patterns[index].rival = grammar.items[firm[1]].symbol }
    return weights[Int(grammar.items[anchor].symbol)]
  }

  /// Lays out the tables that sentences are read by.
  private mutating func lay(_ signals: [String]) {
    let count = parents.count
    grammar.signals = Array(repeating: -1, count: count)
    for (index, name) in signals.enumerated() {
      if let symbol = grammar.names[name] { grammar.signals[Int(symbol)] = Int32(index) }
    }
    grammar.heardMasks = Array(repeating: 0, count: count)
    if heard.count > 64 { fail("more than 64 definitions are asked for with `nearby`") }
    for (bit, symbol) in heard.prefix(64).enumerated() { grammar.heardMasks[Int(symbol)] = 1 << UInt64(bit) }

    var anchored: [[Int32]] = Array(repeating: [], count: count)
    var isAsked = Array(repeating: false, count: count)
    for (index, pattern) in grammar.patterns.enumerated() {
      anchored[Int(grammar.items[Int(pattern.firstItem + pattern.anchor)].symbol)].append(Int32(clamping: index))
      for (place, item) in items(of: pattern).enumerated() where place != Int(pattern.anchor) {
        isAsked[Int(item.symbol)] = true
      }
    }
    var isCharted = Array(repeating: false, count: count)
    for context in grammar.contexts { isCharted[Int(context.symbol)] = true }
    for pattern in grammar.patterns where pattern.isUnordered {
      for item in items(of: pattern) { isCharted[Int(item.symbol)] = true }
    }
    for symbol in 0..<count where grammar.signals[symbol] >= 0 { isCharted[symbol] = true }
    for symbol in 0..<count where isCharted[symbol] || grammar.heardMasks[symbol] != 0 { isAsked[symbol] = true }
    for symbol in 0..<count {
      let closure = closure(of: Grammar.Symbol(symbol))
      grammar.instances.append(closure.filter { isAsked[Int($0)] }.sorted())
      grammar.charted.append(closure.filter { isCharted[Int($0)] })
      grammar.triggered.append(closure.flatMap { anchored[Int($0)] })
    }
    let isMade = madeByPatterns()
    let rivals = grammar.patterns.map(\.rival)
    grammar.settle { rivals[$0] >= 0 && !isMade[Int(rivals[$0])] }
    grammar.vocabulary = WordTable(words)
  }

  /// By symbol: whether a pattern makes it, or makes one that it stands for.
  private func madeByPatterns() -> [Bool] {
    var isMade = Array(repeating: false, count: parents.count)
    for pattern in grammar.patterns { for symbol in closure(of: pattern.target) { isMade[Int(symbol)] = true } }
    return isMade
  }

  private func closure(of symbol: Grammar.Symbol) -> [Grammar.Symbol] {
    var found = [symbol]
    var next = 0
    while next < found.count {
      for parent in parents[Int(found[next])] where !found.contains(parent) { found.append(parent) }
      next += 1
    }
    return found
  }
}

/// Words that stand in nearly every sentence: bad places to look a phrase up by.
enum CommonWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    """
    a an the this that these those i you he she it we they me him her us them my your his its our their is are was were be
    been am do does did have has had will would can could shall should may might must not no of in on at to for from with
    by about as if or and but so than then when where what which who how there here any all some more most other such only
    just also very too up out into over after before now please order product item
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
