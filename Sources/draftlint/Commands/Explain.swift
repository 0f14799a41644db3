import Workspace

extension Command {
  /// `draftlint explain RULE`: what a rule forbids, why, and what to do.
  static let explain = Command(
    name: "explain", operands: Operands(name: "RULE", candidates: .words(Rule.all.map(\.code))),
    summary: "what a rule forbids, why, and how to mend it",
    about: """
      Tells what RULE forbids and why, with examples of what breaks it, how that is mended, and what does not break it.
      `draftlint rules` lists the rules; those of your own settings can be explained, too.
      """,
    options: []
  ) { arguments throws(UsageError) in
    let code = try arguments.onlyOperand("one rule: `draftlint explain emoji`")
    let desk = Desk()
    _ = desk.rulebook(for: "draft.md")
    guard let rule = desk.rules.first(where: { $0.code == code }) else { throw ExplainCommand.unknown(code) }
    Terminal.print(ExplainCommand.page(of: rule))
    return 0
  }
}

enum ExplainCommand {
  static func unknown(_ code: String) -> UsageError {
    let nearest = Nearest.word(to: code, in: Rule.all.map(\.code)).map { "; did you mean `\($0)`?" } ?? ";"
    return UsageError("there is no rule `\(Printable.text(code))`\(nearest) `draftlint rules` lists them")
  }

  static func page(of rule: Rule) -> String {
    var lines = ["\(rule.code) (\(rule.severity.name))", "", rule.summary, rule.clause, ""]
    var flagged: [String] = []
    var allowed: [String] = []
    for example in rule.examples {
      switch example {
      case .flags(let text, let fixed):
        flagged.append(indented(text) + (fixed.map { "\n  mended:\n" + indented($0) } ?? ""))
      case .allows(let text): allowed.append(indented(text))
      }
    }
    if !flagged.isEmpty {
      lines += ["Not like this (the part between ⟦ and ⟧):", flagged.joined(separator: "\n\n"), ""]
    }
    if !allowed.isEmpty { lines += ["Like this:", allowed.joined(separator: "\n\n"), ""] }
    lines.append(
      "To turn it off in one draft, put `ignore: \(rule.code)` into its front matter; for all drafts, see `rules` in")
    lines.append("\(Settings.fileName).")
    return lines.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n")
  }
}
