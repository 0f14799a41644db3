import Workspace

/// Hits, false alarms and misses, by rule.
struct Score {
  private struct Tally {
    var hit = 0
    var alarm = 0
    var miss = 0

    var precision: Double { hit + alarm == 0 ? 1 : Double(hit) / Double(hit + alarm) }
    var recall: Double { hit + miss == 0 ? 1 : Double(hit) / Double(hit + miss) }
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  }

  private var rules: [String: Tally] = [:]
  private var drafts = 0
  private var clean = 0
  private var cleanWithoutFinding = 0
  private var misplaced = 0
  private var unknownLabels = 0
  private var lines: [String] = []

  mutating func add(_ draft: LabelledDraft, _ findings: [Finding], known: Set<String>, only: Set<String>?) {
    drafts += 1
    let counts = { (rule: String) in known.contains(rule) && only?.contains(rule) != false }
    // A hint is no false alarm, but finds what is labelled.
    let found = Dictionary(
      grouping: findings.filter { counts($0.rule) && ($0.severity != .hint || draft.expected[$0.rule] != nil) },
      by: \.rule)
    unknownLabels += draft.expected.keys.count { !known.contains($0) }
    for rule in Set(draft.expected.keys).union(found.keys) where counts(rule) {
      switch (draft.expected[rule], found[rule]) {
      case (let quotes?, let hits?):
        rules[rule, default: Tally()].hit += 1
        if !quotes.contains(where: { overlaps($0, hits, in: draft.text) }) {
          misplaced += 1
          lines.append("misplaced  \(draft.path)  \(rule): \(quotes)")
        }
      case (let quotes?, nil):
        rules[rule, default: Tally()].miss += 1
        lines.append("missed     \(draft.path)  \(rule): \(quotes.joined(separator: " | "))")
      case (nil, let alarms?):
        rules[rule, default: Tally()].alarm += 1
        let shown = String(decoding: draft.text[alarms[0].range].prefix(90), as: UTF8.self)
        lines.append("false      \(draft.path)  \(rule): \(shown.debugDescription)")
      case (nil, nil): break
      }
    }
    if draft.expected.isEmpty {
      clean += 1
      if found.isEmpty { cleanWithoutFinding += 1 }
    }
  }

  private func overlaps(_ quote: String, _ findings: [Finding], in text: [UInt8]) -> Bool {
    let wanted = Array(quote.utf8)
    guard !wanted.isEmpty, wanted.count <= text.count else { return wanted.isEmpty }
    for start in 0...(text.count - wanted.count) where text[start] == wanted[0] && text[start...].starts(with: wanted) {
      let range = start..<(start + wanted.count)
      if findings.contains(where: { $0.range.overlaps(range) || $0.range == range }) { return true }
    }
    return false
  }

  func report(showsMisses: Bool) -> String {
    var report = showsMisses ? lines.sorted() : []
    report.append(row("rule", "hit", "false", "missed", "precision", "recall", "F1"))
    var all = Tally()
    for (rule, tally) in rules.sorted(by: { $0.key < $1.key }) {
      report.append(row(rule, tally))
      all.hit += tally.hit
      all.alarm += tally.alarm
      all.miss += tally.miss
    }
    report.append(row("all", all))
    report.append(
      "\(drafts) drafts; \(cleanWithoutFinding) of \(clean) clean drafts without a finding; \(misplaced) hits misplaced; "
        + "\(unknownLabels) labels of rules that do not exist yet")
    return report.joined(separator: "\n")
  }

  private func row(_ rule: String, _ tally: Tally) -> String {
    row(
      rule, "\(tally.hit)", "\(tally.alarm)", "\(tally.miss)", rounded(tally.precision), rounded(tally.recall),
      rounded(tally.f1))
  }

  private func row(_ first: String, _ others: String...) -> String {
    first + String(repeating: " ", count: max(1, 24 - first.count))
      + others.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }

  private func rounded(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
