import Workspace

extension Command {
  /// `draftlint rules`: all rules, and whether one's own do what their examples say.
  static let rules = Command(
    name: "rules", operands: .none, summary: "all rules, and those of your own settings",
    about: """
      Lists the rules: code, severity, and what they forbid; those of the settings above this folder, too.

      With --test, tries the examples of your own rules instead, and ends with 1 if one does not do what its examples say.
      """,
    options: [.rulesFormat, .test, .today]
  ) { arguments throws(UsageError) in
    try arguments.refuseOperands()
    let desk = Desk()
    let rulebook = desk.rulebook(for: "draft.md")
    for error in desk.settings.errors { Terminal.complain(error.description) }
    let status: Int32
    if arguments.has(.test) {
      status = RulesCommand.test(desk, today: try arguments.day(of: .today) ?? Clock.today())
    } else {
      let isJSON = try arguments.choice(of: .rulesFormat) == "json"
      Terminal.print(
        isJSON ? RulesCommand.json(desk.rules) : RulesCommand.table(desk.rules, rulebook.surroundings.levels))
      status = 0
    }
    return desk.settings.errors.isEmpty ? status : 2
  }
}

extension Command.Option {
  fileprivate static let rulesFormat = Self(
    "--format", "FORMAT", "human (a table) or json", offering: .words(["human", "json"]))
  fileprivate static let test = Self("--test", "tries the examples of your own rules")
}

enum RulesCommand {
  static func table(_ rules: [Rule], _ levels: [String: Surroundings.Level]) -> String {
    let width = rules.map(\.code.count).max() ?? 0
    return rules.map { rule in
      let severity: String
      switch levels[rule.code] {
      case .off: severity = "off"
      case .severity(let level): severity = level.name
      case nil: severity = rule.severity.name
      }
      return "\(padded(rule.code, to: width))  \(padded(severity, to: 11))  \(rule.summary)"
    }.joined(separator: "\n")
  }

  static func json(_ rules: [Rule]) -> String {
    let rows = rules.map { rule -> JSON in
      [
        "code": .string(rule.code), "severity": .string(rule.severity.name), "summary": .string(rule.summary),
        "clause": .string(rule.clause),
      ]
    }
    return JSON.array(rows).description
  }

  /// Tries the examples of own rules, each with the settings that it is from.
  static func test(_ desk: Desk, today: Day) -> Int32 {
    let settings = desk.settings.files.compactMap(\.settings)
    var (count, failed) = (0, 0)
    for settings in settings {
      for settings in [settings] + settings.overrides.map(\.settings) where !settings.own.rules.isEmpty {
        let rulebook = settings.rulebook()
        for own in settings.own.rules {
          count += own.flags.count + own.allows.count
          for failure in rulebook.failures(of: Rule(own), today: today) {
            failed += 1
            Terminal.print("\(own.code): \(Printable.text(failure))")
          }
        }
      }
    }
    let examples = count == 1 ? "1 example" : "\(count) examples"
    Terminal.print(
      failed == 0 ? "\(examples) of own rules, all as they say" : "\(failed) of \(examples) of own rules failed")
    return failed == 0 ? 0 : 1
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
