/// The rules that hold, ready to judge drafts: the one analysis core behind server, command line and REPL.
public struct Rulebook: Sendable {
  public let rules: [Rule]
  let watch: PolicyWatch
  private let byCode: [String: Int]

  /// All rules, as they are shipped.
  public static let standard = Rulebook(Rule.all)

  public init(_ rules: [Rule]) {
    self.rules = rules
    watch = PolicyWatch(rules)
    byCode = Dictionary(rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func rule(_ code: String) -> Rule? { byCode[code].map { rules[$0] } }

  /// Reads a draft so that this book can judge it.
  public func draft(_ text: [UInt8], format: Format) -> Draft { Draft(text, format: format, watching: watch) }

  /// What the draft breaks, in the order of the text; at most `limit` findings a rule.
  public func findings(in draft: Draft, today: Day, limit: Int = .max) -> [Finding] {
    let evidence = Evidence(draft, today: today, limit: limit, watch: watch)
    var findings: [Finding] = []
    for rule in rules where !evidence.declarations.ignore.contains(rule.code) { findings += rule.judge(evidence) }
    return findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
  }

  /// The repairs of a finding of this draft, the preferred one first.
  public func fixes(for finding: Finding, in draft: Draft, today: Day) -> [Fix] {
    fixes(for: [finding], in: draft, today: today).first ?? []
  }

  /// The repairs of many findings of this draft; each paragraph is read once where the findings are in order.
  public func fixes(for findings: [Finding], in draft: Draft, today: Day) -> [[Fix]] {
    let evidence = Evidence(draft, today: today, limit: .max, watch: watch)
    return findings.map { rule($0.rule)?.repair($0, evidence) ?? [] }
  }
}
