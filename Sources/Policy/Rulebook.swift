/// The rules that hold, ready to judge drafts: the one analysis core behind server, command line and REPL.
public struct Rulebook: Sendable {
  public let rules: [Rule]
  /// What settings add: a draft that was read with other words is to be read again.
  public let own: OwnWords
  let watch: PolicyWatch
  /// What holds for the drafts judged with this book, beside what they say themselves.
  public var surroundings = Surroundings()
  /// Who is asked about words.
  public var speller: any Speller = NoSpeller()
  private let byCode: [String: Int]
  /// By rule: where its code stands among the codes in alphabetical order.
  private let ranks: [Int]

  /// All rules, as they are shipped.
  public static let standard = Rulebook(Rule.all)

  public init(_ rules: [Rule]) { self.init(rules, own: OwnWords()) }

  /// All rules, with what settings add to them.
  public init(adding own: OwnWords) { self.init(Rule.all + own.rules.map(Rule.init), own: own) }

  private init(_ rules: [Rule], own: OwnWords) {
    self.rules = rules
    self.own = own
    watch = PolicyWatch(rules, own: own.phrases)
    let codes = rules.map(\.code).sorted()
    ranks = rules.map { codes.firstIndex(of: $0.code) ?? 0 }
    byCode = Dictionary(rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func rule(_ code: String) -> Rule? { byCode[code].map { rules[$0] } }

  /// Reads a draft so that this book can judge it.
  public func draft(_ text: [UInt8], format: Format) -> Draft { Draft(text, format: format, watching: watch) }

  /// How often each signal was seen that has a say beyond the place where it is seen.
  public func decisiveCounts(in draft: Draft) -> [Int32] {
    var counts = draft.signalCounts
    if let rare = watch.signal(.rareWord)?.index, counts.indices.contains(Int(rare)) { counts[Int(rare)] = 0 }
    return counts
  }

  /// What the draft breaks, in the order of the text; at most `limit` findings a rule, and of such as stand at a place
  /// those that begin in the window.
  public func findings(
    in draft: Draft, today: Day, limit: Int = .max, window: Range<Int> = 0..<Int.max
  ) -> [Finding] {
    var visited = 0
    return findings(in: draft, today: today, limit: limit, window: window, marksVisited: &visited)
  }

  /// - Parameter marksVisited: grows by how many marks the rules look at, letters aside.
  public func findings(
    in draft: Draft, today: Day, limit: Int = .max, window: Range<Int> = 0..<Int.max, marksVisited: inout Int
  ) -> [Finding] {
    if !draft.letters.isEmpty { return letterFindings(in: draft, today: today, limit: limit).map(\.finding) }
    let evidence = Evidence(
      draft, today: today, limit: limit, window: window, watch: watch, surroundings: surroundings, speller: speller)
    defer { marksVisited += evidence.marksVisited }
    return findings(evidence)
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    var findings: [Finding] = []
    // Places are put in order, not findings: these are large, and each rule has its own in order already.
    var places: [Place] = []
    let ignored = evidence.declarations.ignore
    // By index: a copy of a rule costs more than most rules do.
    for number in rules.indices where ignored.isEmpty || !ignored.contains(rules[number].code) {
      let level = surroundings.levels.isEmpty ? nil : surroundings.levels[rules[number].code]
      if level == .off { continue }
      for finding in rules[number].judge(evidence) {
        places.append(
          Place(
            start: finding.range.lowerBound, end: finding.range.upperBound, rule: ranks[number], index: findings.count))
        findings.append(level.map { finding.at($0) } ?? finding)
      }
    }
    places.sort { ($0.start, $0.end, $0.rule) < ($1.start, $1.end, $1.rule) }
    return places.map { findings[$0.index] }
  }

  private struct Place {
    let start, end, rule, index: Int
  }

  /// The order of the text.
  static func isBefore(_ a: Finding, _ b: Finding) -> Bool {
    (a.range.lowerBound, a.range.upperBound, a.rule) < (b.range.lowerBound, b.range.upperBound, b.rule)
  }

  /// The repairs of a finding of this draft, the preferred one first.
  public func fixes(for finding: Finding, in draft: Draft, today: Day) -> [Fix] {
    fixes(for: [finding], in: draft, today: today).first ?? []
  }

  /// The repairs of many findings of this draft; each paragraph is read once where the findings are in order.
  public func fixes(for findings: [Finding], in draft: Draft, today: Day) -> [[Fix]] {
    if !draft.letters.isEmpty { return letterFixes(for: findings, in: draft, today: today) }
    let evidence = Evidence(
      draft, today: today, limit: .max, watch: watch, surroundings: surroundings, speller: speller)
    return findings.map { rule($0.rule)?.repair($0, evidence) ?? [] }
  }
}
