import Workspace

/// Workflow commands that GitHub Actions shows beside the changed lines.
struct GitHubReport: Report {
  let opening = ""
  let separator = ""

  func piece(of verdict: Verdict) -> [UInt8] {
    var lines = ""
    for finding in verdict.findings {
      let (start, end) = (verdict.place(of: finding.range.lowerBound), verdict.place(of: finding.range.upperBound))
      // Columns are not told across lines: GitHub shows none of the annotation then.
      let columns = start.line == end.line ? ",col=\(start.column),endColumn=\(end.column)" : ""
      lines += "::\(command(finding.severity)) file=\(property(verdict.path)),line=\(start.line),endLine=\(end.line)"
      lines += "\(columns),title=\(property("draftlint " + finding.rule))::\(text(finding.message))\n"
    }
    return Array(lines.utf8)
  }

  func closing(_ tally: Tally, _ rules: [Rule]) -> [UInt8] { [] }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  private func text(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ value: String) -> String {
    text(value).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
