import Workspace

/// How often each rule is broken, the rule that is broken most first.
struct StatisticsReport: Report {
  let isJSON: Bool
  let opening = ""
  let separator = ""

  func piece(of verdict: Verdict) -> [UInt8] { [] }

  func closing(_ tally: Tally, _ rules: [Rule]) -> [UInt8] {
    let rows = tally.byRule.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    if isJSON {
      let counts = rows.map { rule, entry -> JSON in
        ["rule": .string(rule), "severity": .string(entry.severity.name), "count": .integer(entry.count)]
      }
      var summary: JSON.Object = ["files": .integer(tally.drafts)]
      for severity in Severity.allCases { summary[severity.name] = .integer(tally.count(severity)) }
      summary["rules"] = .array(counts)
      let report: JSON = ["version": 1, "files": [], "summary": .object(summary)]
      return report.jsonBytes + [0x0A]
    }
    let width = rows.map { String($0.value.count).count }.max() ?? 0
    let codeWidth = rows.map(\.key.count).max() ?? 0
    let lines = rows.map { code, entry in
      let count = String(entry.count)
      let summary = rules.first { $0.code == code }?.summary ?? ""
      return String(repeating: " ", count: width - count.count) + "\(count)  \(code)"
        + String(repeating: " ", count: codeWidth - code.count) + "  \(summary)"
    }
    return Array((lines + [HumanReport(isColoured: false).summary(of: tally)]).map { $0 + "\n" }.joined().utf8)
  }
}
