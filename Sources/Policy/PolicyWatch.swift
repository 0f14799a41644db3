import Synchronization

/// Watches drafts with the eyes of a rulebook: listens to the phrases of all rules at once and looks for what is no word.
struct PolicyWatch: Watch {
  let signalCount: Int
  let grammar: Grammar
  private let signals: [SignalName: Signal]
  private let hearsQuotes: [Bool]
  private let hearsTextOnly: [Bool]
  private let lookouts: [Lookout]
  fileprivate let charts = ChartPool()

  /// Looks for one kind of thing that is no phrase.
  struct Lookout: Sendable {
    let look: @Sendable (Sight, inout [Mark]) -> Void
  }

  /// - Parameter own: phrases that settings add.
  init(_ rules: [Rule], own: [String] = []) {
    let names = PolicyWatch.signalNames(of: rules)
    let signals = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Signal($0)) })
    self.signals = signals
    signalCount = names.count
    hearsQuotes = names.map(SignalName.heardInQuotes.contains)
    hearsTextOnly = names.map(SignalName.heardInTextOnly.contains)

    let sources = PolicyWatch.sources(of: rules, own: own)
    grammar = CompiledGrammar.grammar(of: sources) ?? sources.compiled()
    lookouts = [
      Emoji.lookout(signals[.emoji]), Emoticon.lookout(signals[.emoticon]), LineBreaks.lookout(signals[.lineBreaks]),
      Links.lookout(
        grammar,
        Links.Signals(
          external: signals[.externalLink], insecure: signals[.insecureLink], optOut: signals[.optOutAddress],
          phone: signals["phone-number"],
          email: signals["email-address"])),
      Substance.lookout(grammar, signals[.substance]), English.lookout(grammar, signals[.english]),
      Pictures.lookout(
        Pictures.Signals(
          pixel: signals[.trackingPixel], logoLink: signals[.logoLink], animated: signals[.animatedImage],
          image: signals[.image], alternative: signals[.imageAlt])),
      LanguageSignal.lookout(signals), GrammarSlip.lookout(signals[.grammarSlip]),
      SpellingSignal.lookout(signals[.rareWord]), Markup.lookout(signals[.markup]),
      ImportantTag.lookout(signals[.importantTag]),
      AttachedFiles.lookout(grammar, signals[.attachedFile]),
      Looks.lookout([
        .fontSize: signals[.fontSize], .fontOverride: signals[.fontOverride], .alignment: signals[.alignment],
        .imageWidth: signals[.imageWidth], .bodyMargin: signals[.bodyMargin], .emptyLink: signals[.imageAlt],
      ]),
    ].compactMap { $0 }
  }

  private static func signalNames(of rules: [Rule]) -> [SignalName] {
    var names: [SignalName] = []
    for rule in rules { for name in rule.signals where !names.contains(name) { names.append(name) } }
    return names
  }

  /// All that the rules listen to.
  static func sources(of rules: [Rule], own: [String] = []) -> PhraseSources {
    let topics = rules.contains { $0.code == "grammar" } ? GrammarTopic.all : []
    return PhraseSources(
      Lexicon.all + rules.map(\.phrases) + topics.map(\.phrases), signals: signalNames(of: rules).map(\.rawValue),
      heard: Sight.heard, own: own)
  }

  /// What is wrong in the phrases themselves.
  var errors: [PhraseError] { grammar.errors }

  func signal(_ name: SignalName) -> Signal? { signals[name] }

  func observer() -> any Observer { PolicyObserver(self) }

  func look(at passage: Passage, marking marks: inout [Mark]) {
    PolicyObserver(self).look(at: passage, marking: &marks)
  }

  /// Looks at a passage with a chart that has served before.
  fileprivate func look(at passage: Passage, with chart: inout SentenceChart, marking marks: inout [Mark]) {
    guard !passage.isFrontMatter else { return }
    var heard: [UInt64] = []
    heard.reserveCapacity(passage.sentences.count)
    var candidates: [Candidate] = []
    for (index, sentence) in passage.sentences.enumerated() {
      chart.read(passage.words[sentence.words], isQuestion: sentence.ending == .question, grammar)
      heard.append(chart.heard)
      let first = sentence.words.lowerBound
      for find in chart.finds {
        candidates.append(
          Candidate(
            symbol: find.symbol, sentence: index, words: (first + Int(find.start))..<(first + Int(find.end))))
      }
    }
    candidates.sort { ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound) }
    let sight = Sight(passage: passage, heard: heard)
    add(candidates, sight, to: &marks)
    for lookout in lookouts { lookout.look(sight, &marks) }
  }

  /// A signal's phrase that was heard, before its paragraph has been asked.
  private struct Candidate {
    let symbol: Grammar.Symbol
    let sentence: Int
    let words: Range<Int>
  }

  private func add(_ candidates: [Candidate], _ sight: Sight, to marks: inout [Mark]) {
    let start = marks.count
    for candidate in candidates {
      let signal = Int(grammar.signals[Int(candidate.symbol)])
      let words = sight.passage.words[candidate.words]
      if !hearsQuotes[signal] {
        if words.contains(where: { $0.flags.contains(.quoted) }) { continue }
        if words.allSatisfy({ $0.flags.contains(.inQuotes) }) { continue }
      }
      if hearsTextOnly[signal], words.allSatisfy({ !$0.flags.isDisjoint(with: [.heading, .link, .hidden]) }) {
        continue
      }
      let isRuledOut = grammar.contextsBySignal[signal].contains {
        sight.hears(grammar.heardMasks[Int($0.symbol)], nearby: candidate.sentence) != $0.isWanted
      }
      if isRuledOut { continue }
      let range = sight.passage.sourceRange(ofWords: candidate.words)
      // Where phrases of one signal overlap, the first tells it all.
      if marks[start...].contains(where: { Int($0.signal.index) == signal && $0.range.overlaps(range) }) { continue }
      marks.append(Mark(Signal(signal), range, value: Int32(clamping: candidate.sentence + 1)))
    }
  }
}

/// Reads sentence after sentence in one chart, which it borrows.
private final class PolicyObserver: Observer {
  private let watch: PolicyWatch
  private var chart: SentenceChart

  init(_ watch: PolicyWatch) {
    self.watch = watch
    chart = watch.charts.borrow() ?? SentenceChart(watch.grammar)
  }

  deinit { watch.charts.giveBack(chart) }

  func look(at passage: Passage, marking marks: inout [Mark]) {
    watch.look(at: passage, with: &chart, marking: &marks)
  }
}

/// Charts that nobody reads in just now: they are large, and remember sentences that come again in the next draft.
final class ChartPool: Sendable {
  private let charts = Mutex<[SentenceChart]>([])
  private static let most = 16

  func borrow() -> SentenceChart? { charts.withLock { $0.popLast() } }

  func giveBack(_ chart: SentenceChart) {
    charts.withLock { if $0.count < Self.most { $0.append(chart) } }
  }
}

/// A passage and what was heard in each of its sentences.
struct Sight {
  let passage: Passage
  let heard: [UInt64]
  /// Of each of the passage's words.
  let facts: [UInt32]

  init(passage: Passage, heard: [UInt64]) {
    self.passage = passage
    self.heard = heard
    let known = WordFacts.shared
    facts = passage.words.map { $0.kind == .word ? known($0.hash) : 0 }
  }

  /// Whether a sentence has letters that English has not.
  func hasLetters(beyond sentence: Sentence) -> Bool {
    passage.words[sentence.words].contains { word in
      word.kind == .word && passage.prose[word.range].contains { $0 >= 0xE3 }
    }
  }

  /// Definitions that lookouts ask for by sentence.
  static let heard = Substance.heard + English.heard + Links.heard + AttachedFiles.heard

  func hears(_ bits: UInt64, nearby sentence: Int) -> Bool {
    // Lines that only name a number or an address belong to what stands above them.
    var first = sentence
    while first > 0, first > sentence - 4, isContactLine(first) { first -= 1 }
    let around = min(max(0, sentence - 1), first)...min(heard.count - 1, sentence + 1)
    return around.contains { heard[$0] & bits != 0 }
  }

  private func isContactLine(_ sentence: Int) -> Bool {
    let words = passage.words[passage.sentences[sentence].words]
    return words.count <= 4 && words.contains { $0.kind == .phone || $0.kind == .email || $0.kind == .link }
  }
}
