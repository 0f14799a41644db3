import Workspace

/// What a rulebook found in a draft on one day, as far as a person would read it.
struct Judgement: Sendable {
  /// How many findings are looked for: as many as are shown at most, few enough for the time of a keystroke.
  static let limit = Diagnosis.limit

  /// In the order of the text: all, or those up to the horizon.
  let findings: [Finding]
  /// How far was looked; the whole draft where there are few findings.
  let horizon: Int
  /// Whether there may be more.
  let isCut: Bool
  let day: Day
  /// What was faulted in the message as a whole, and how often each signal was seen: all that what lies behind the
  /// horizon has a say in.
  private let wholeFindings: [Finding]
  private let counts: [Int32]
  /// The horizon of a first look: beyond it, one is looked for only where fewer than `limit` errors stand before it.
  private static let nearestHorizon = 1 << 17

  /// - Parameters:
  ///   - horizon: that of the judgement before, which most often is right again.
  ///   - marksVisited: grows by how many marks are looked at.
  init(of draft: Draft, _ rulebook: Rulebook, today: Day, horizon last: Int, marksVisited: inout Int) {
    day = today
    // A mail is judged by its letters, which have no horizon.
    var horizon = draft.format == .mail ? .max : max(last, Self.nearestHorizon)
    var found: [Finding] = []
    while true {
      found = rulebook.findings(
        in: draft, today: today, limit: Self.limit, window: 0..<horizon, marksVisited: &marksVisited)
      if horizon >= draft.count || found.count(where: { $0.severity == .error }) >= Self.limit { break }
      horizon = horizon > Int.max / 4 ? Int.max : horizon * 4
    }
    findings = found
    self.horizon = horizon
    isCut = horizon < draft.count || Self.reachLimit(found)
    counts = rulebook.decisiveCounts(in: draft)
    wholeFindings =
      horizon < draft.count
      ? rulebook.findings(in: draft, today: today, window: 0..<0, marksVisited: &marksVisited) : []
  }

  /// Of a settings file.
  init(of problems: [SettingsProblem], today: Day) {
    findings = problems.map {
      Finding(rule: "settings", severity: .error, range: $0.range ?? 0..<0, message: $0.message)
    }
    (horizon, isCut, day, wholeFindings, counts) = (.max, false, today, [], [])
  }

  /// Whether it is right, too, for what became of the draft by changes from an offset on.
  func holds(
    for draft: Draft, changedFrom offset: Int, _ rulebook: Rulebook, today: Day, marksVisited: inout Int
  ) -> Bool {
    today == day && horizon < draft.count && offset - horizon > Self.reach
      && rulebook.decisiveCounts(in: draft) == counts
      && rulebook.findings(in: draft, today: today, window: 0..<0, marksVisited: &marksVisited) == wholeFindings
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
    var all = findings
    if isCut {
      let window = max(0, range.lowerBound - Self.reach)..<min(Int.max - 1, range.upperBound + Self.reach) + 1
      all += rulebook.findings(in: draft, today: day, window: window).filter { !findings.contains($0) }
    }
    return all.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
  }

  /// Farther from a place, nothing decides over it but what decides over the whole draft.
  private static let reach = 1 << 14
}
