import LanguageServerProtocol
import Workspace

/// What a rulebook found in a draft on one day, as far as a person would read it.
struct Judgement: Sendable {
  /// How many findings of a rule are looked for: enough to show, few enough for the time of a keystroke.
  static let limit = 1000

  /// In the order of the text.
  let findings: [Finding]
  /// Whether a rule may have more to find.
  let isCut: Bool
  let day: Day

  init(of draft: Draft, _ rulebook: Rulebook, today: Day) {
    day = today
    findings = rulebook.findings(in: draft, today: today, limit: Self.limit)
    isCut = Self.isCut(findings)
  }

  private static func isCut(_ findings: [Finding]) -> Bool {
    guard findings.count >= limit else { return false }
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule, default: 0] += 1 }
    return counts.values.contains { $0 >= limit }
  }
}

extension OpenDraft {
  /// The findings that overlap a stretch of the text or touch it, beyond those that are shown too.
  mutating func findings(at range: Swift.Range<Int>, _ server: Server) -> (findings: [Finding], day: Day) {
    let judgement = judge(server)
    let all = judgement.isCut ? server.rulebook.findings(in: draft, today: judgement.day) : judgement.findings
    let findings = all.filter { $0.range.lowerBound <= range.upperBound && $0.range.upperBound >= range.lowerBound }
    return (findings, judgement.day)
  }
}
