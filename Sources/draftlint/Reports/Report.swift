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
  func closing(_ tally: Tally) -> [UInt8]
}

/// How many drafts were judged and what was found in them.
struct Tally: Sendable {
  private(set) var drafts = 0
  private var counts = [Int](repeating: 0, count: Severity.allCases.count + 1)

  init() {}

  init(_ verdict: Verdict) {
    drafts = 1
    for finding in verdict.findings { counts[finding.severity.rawValue] += 1 }
  }

  static func += (tally: inout Tally, more: Tally) {
    tally.drafts += more.drafts
    for index in tally.counts.indices { tally.counts[index] += more.counts[index] }
  }

  func count(_ severity: Severity) -> Int { counts[severity.rawValue] }

  func count(atLeast severity: Severity) -> Int {
    Severity.allCases.reduce(0) { $0 + ($1 <= severity ? count($1) : 0) }
  }
}
