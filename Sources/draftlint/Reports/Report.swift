import Workspace

/// A way to tell what a check found.
///
/// Each draft is told of apart, on any thread and in any order; the pieces are put together in the order of the paths,
/// with what stands before, between and behind them.
protocol Report: Sendable {
  var opening: String { get }
  func piece(of verdict: Verdict) -> [UInt8]
  /// What stands between two pieces that say something.
  var separator: String { get }
  /// - Parameter rules: all that had a say.
  func closing(_ tally: Tally, _ rules: [Rule]) -> [UInt8]
}

/// How many drafts were judged and what was found in them.
struct Tally: Sendable {
  private(set) var drafts = 0
  private var counts = [Int](repeating: 0, count: Severity.allCases.count + 1)
  /// By rule, how often it is broken and how grave that is at its gravest.
  private(set) var byRule: [String: (count: Int, severity: Severity)] = [:]

  init() {}

  init(_ verdict: Verdict) {
    drafts = 1
    for finding in verdict.findings {
      counts[finding.severity.rawValue] += 1
      add(1, finding.severity, to: finding.rule)
    }
  }

  static func += (tally: inout Tally, more: Tally) {
    tally.drafts += more.drafts
    for index in tally.counts.indices { tally.counts[index] += more.counts[index] }
    for (rule, entry) in more.byRule { tally.add(entry.count, entry.severity, to: rule) }
  }

  private mutating func add(_ count: Int, _ severity: Severity, to rule: String) {
    let known = byRule[rule] ?? (0, severity)
    byRule[rule] = (known.count + count, min(known.severity, severity))
  }

  func count(_ severity: Severity) -> Int { counts[severity.rawValue] }

  func count(atLeast severity: Severity) -> Int {
    Severity.allCases.reduce(0) { $0 + ($1 <= severity ? count($1) : 0) }
  }
}
