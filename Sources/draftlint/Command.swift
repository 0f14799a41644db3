import Workspace

/// One subcommand: how it is called and what it does. Its `--help`, the completions of shells and what is wrong with its
/// options all come from here.
struct Command: Sendable {
  let name: String
  /// What it takes beside its options: `PATH…`.
  let operands: Operands
  /// Half a line for the list of all commands.
  let summary: String
  /// What `--help` tells beside the options.
  let about: String
  let options: [Option]
  /// Answers what the process ends with.
  let run: @Sendable (Arguments) throws(UsageError) -> Int32

  struct Option: Sendable {
    /// With its hyphens.
    let name: String
    /// What its value is called; nil where it has none.
    let value: String?
    let summary: String
    /// What a shell offers for the value.
    let candidates: Candidates

    init(_ name: String, _ value: String, _ summary: String, offering candidates: Candidates = .nothing) {
      self.name = name
      self.value = value
      self.summary = summary
      self.candidates = candidates
    }

    init(_ name: String, _ summary: String) {
      self.name = name
      value = nil
      self.summary = summary
      candidates = .nothing
    }
  }

  struct Operands: Sendable {
    /// Empty where there are none.
    let name: String
    let candidates: Candidates

    static let none = Operands(name: "", candidates: .nothing)
    static let paths = Operands(name: "PATH…", candidates: .files)
  }

  /// What may stand at a place.
  enum Candidates: Sendable, Equatable {
    case nothing
    case files
    case words([String])
  }

  /// Made when they are asked for: to make one knows all rules.
  private static let makers: [(name: String, make: @Sendable () -> Command)] = [
    ("check", { .check }), ("fix", { .fix }), ("lsp", { .lsp }), ("repl", { .repl }), ("explain", { .explain }),
    ("rules", { .rules }), ("init", { .initialize }), ("body", { .body }), ("completions", { .completions }),
  ]

  static var names: [String] { makers.map(\.name) }
  static var all: [Command] { makers.map { $0.make() } }

  static func named(_ name: String) -> Command? { makers.first { $0.name == name }?.make() }

  var help: String {
    let usage =
      "draftlint \(name)" + (options.isEmpty ? "" : " [OPTION…]") + (operands.name.isEmpty ? "" : " \(operands.name)")
    let rows = options.map { (([$0.name] + [$0.value].compactMap { $0 }).joined(separator: " "), $0.summary) }
    return usage + "\n\n" + about + (rows.isEmpty ? "" : "\n\n" + Self.table(rows))
  }

  /// Two columns, the second broken at 100.
  static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    let margin = String(repeating: " ", count: width + 4)
    return rows.map { left, right in
      var lines: [String] = [""]
      for word in right.split(separator: " ") {
        if lines[lines.count - 1].count + word.count >= 96 - width { lines.append("") }
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
      }
      return "  " + left + String(repeating: " ", count: width - left.count + 2)
        + lines.joined(separator: "\n" + margin)
    }.joined(separator: "\n")
  }
}

// MARK: - Options of several commands

extension Command.Option {
  static let today = Self("--today", "YYYY-MM-DD", "judge as if it were this day")
  static let standardInputPath = Self(
    "--stdin-path", "NAME", "what standard input is called; its ending tells the format", offering: .files)
  static let jobs = Self("--jobs", "N", "how many drafts are worked on at once (as many as there are processors)")
  static let rule = Self("--rule", "RULE", "this rule alone; may be said again", offering: .words(Rule.all.map(\.code)))
  static let noRule = Self(
    "--no-rule", "RULE", "without this rule; may be said again", offering: .words(Rule.all.map(\.code)))
  static let noIgnore = Self("--no-ignore", "takes what .gitignore names, too")
  static let failOn = Self(
    "--fail-on", "SEVERITY", "the least severity that makes the command end with 1 (warning); never for none",
    offering: .words(Severity.allCases.map(\.name) + ["never"]))
}
