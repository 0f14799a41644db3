import Workspace

/// What a rulebook found in a draft on one day, as far as a person would read it.
struct Judgement: Sendable {
  /// How many findings of a rule are looked for: enough to show, few enough for the time of a keystroke.
  static let limit = 1000

  /// In the order of the text.
  let findings: [Finding]
  /// Whether a rule may have found more.
  let isCut: Bool
  let day: Day

  init(of draft: Draft, _ rulebook: Rulebook, today: Day) {
    day = today
    findings = rulebook.findings(in: draft, today: today, limit: Self.limit)
    isCut = Self.reachLimit(findings)
  }

  private static func reachLimit(_ findings: [Finding]) -> Bool {
    guard findings.count >= limit else { return false }
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule, default: 0] += 1 }
    return counts.values.contains { $0 >= limit }
  }

  /// The findings that overlap a stretch of the draft or touch it, even those that were not looked for at first.
  func findings(at range: Swift.Range<Int>, in draft: Draft, _ rulebook: Rulebook) -> [Finding] {
    let all = isCut ? rulebook.findings(in: draft, today: day) : findings
    return all.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
  }
}
