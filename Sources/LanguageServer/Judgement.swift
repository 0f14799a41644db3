import Workspace

/// What a rulebook found in a draft on one day, as far as a person would read it.
struct Judgement: Sendable {
  /// How many findings of a rule are looked for: as many as are shown at most, few enough for the time of a keystroke.
  static let limit = Diagnosis.limit

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
    // Rules are few: comparing their codes is faster than hashing them.
    var counts: [(rule: String, count: Int)] = []
    for finding in findings {
      if let index = counts.firstIndex(where: { $0.rule == finding.rule }) {
        counts[index].count += 1
      } else {
        counts.append((finding.rule, 1))
      }
    }
    return counts.contains { $0.count >= limit }
  }

  /// The findings that overlap a stretch of the draft or touch it, even those that were not looked for at first.
  func findings(at range: Swift.Range<Int>, in draft: Draft, _ rulebook: Rulebook) -> [Finding] {
    let all = isCut ? rulebook.findings(in: draft, today: day) : findings
    return all.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
  }
}
