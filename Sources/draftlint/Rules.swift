import Workspace

/// `draftlint rules`: all rules, a line each.
enum RulesCommand {
  static let help = """
    draftlint rules

    Lists the rules: code, severity, and what they forbid.
    """

  static func run(_ words: [String]) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    if arguments.has("--help") || arguments.has("-h") {
      Terminal.print(help)
      return 0
    }
    guard try arguments.rest(of: "rules").isEmpty else { throw UsageError("`rules` takes nothing behind it") }
    Terminal.print(table)
    return 0
  }

  static var table: String {
    let width = Rule.all.map(\.code.count).max() ?? 0
    return Rule.all.map { rule in
      "\(padded(rule.code, to: width))  \(padded(rule.severity.name, to: 11))  \(rule.summary)"
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
