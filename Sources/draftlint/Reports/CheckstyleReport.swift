import Workspace

/// The XML of Checkstyle, which many build servers read.
struct CheckstyleReport: Report {
  let opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
  let separator = ""

  func piece(of verdict: Verdict) -> [UInt8] {
    guard !verdict.findings.isEmpty else { return [] }
    var lines = "  <file name=\"\(Self.escaped(verdict.path))\">\n"
    for finding in verdict.findings {
      let place = verdict.place(of: finding.range.lowerBound)
      lines += "    <error line=\"\(place.line)\" column=\"\(place.column)\" severity=\"\(severity(finding.severity))\""
      lines += " message=\"\(Self.escaped(finding.message))\" source=\"draftlint.\(finding.rule)\"/>\n"
    }
    return Array((lines + "  </file>\n").utf8)
  }

  func closing(_ tally: Tally, _ rules: [Rule]) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }

  /// As an attribute's value; what XML 1.0 cannot say becomes U+FFFD.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
