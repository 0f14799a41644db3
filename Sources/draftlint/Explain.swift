import Workspace

/// `draftlint explain RULE`: what a rule forbids, why, and what to do.
enum ExplainCommand {
  static let help = """
    draftlint explain RULE

    Tells what RULE forbids and why, with examples of what breaks it and what does not. `draftlint rules` lists them.
    """

  static func run(_ words: [String]) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    if arguments.has("--help") || arguments.has("-h") {
      Terminal.print(help)
      return 0
    }
    let codes = try arguments.rest(of: "explain")
    guard let code = codes.first, codes.count == 1 else {
      throw UsageError("`explain` wants one rule: `draftlint explain emoji`")
    }
    guard let rule = Rulebook.standard.rule(code) else { throw unknown(code) }
    Terminal.print(page(of: rule))
    return 0
  }

  static func unknown(_ code: String) -> UsageError {
    let nearest = Nearest.word(to: code, in: Rule.all.map(\.code)).map { "; did you mean `\($0)`?" } ?? ""
    return UsageError("there is no rule `\(Printable.text(code))`\(nearest) `draftlint rules` lists them")
  }

  static func page(of rule: Rule) -> String {
    var lines = ["\(rule.code) (\(rule.severity.name))", "", rule.summary, rule.clause, ""]
    var flagged: [String] = []
    var allowed: [String] = []
    for example in rule.examples {
      switch example {
      case .flags(let text, let fixed):
        flagged.append(indented(text))
        if let fixed { flagged.append("  mended:\n" + indented(fixed)) }
      case .allows(let text):
        allowed.append(indented(text))
      }
    }
    lines += ["Not like this (the part between ⟦ and ⟧):", flagged.joined(separator: "\n\n"), ""]
    lines += ["Like this:", allowed.joined(separator: "\n\n"), ""]
    lines.append("To turn it off in one draft, put `ignore: \(rule.code)` into its front matter.")
    return lines.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n")
  }
}
