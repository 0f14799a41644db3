import Workspace

/// A conversation about a draft that grows line by line: what is said for each line typed.
struct ReplSession {
  private let rulebook: Rulebook
  private let today: Day
  private var lines: [String] = []
  private var findings: [Finding] = []
  private(set) var isOver = false

  init(rulebook: Rulebook, today: Day) {
    self.rulebook = rulebook
    self.today = today
  }

  static let help = """
    Every line you type joins the draft; what it adds and what it resolves is shown.
      :help          this list
      :show          the draft so far
      :check         everything that is wrong with the draft
      :explain RULE  what a rule forbids and why
      :rules         all rules
      :undo          takes the last line back
      :clear         begins a new draft
      :quit          leaves; so does the end of input
    A line that begins with a colon itself is typed with two.
    """

  /// How many findings the draft has.
  var count: Int { findings.count }

  /// Takes a line in and says what to print.
  mutating func enter(_ line: String) -> String {
    guard line.hasPrefix(":"), !line.hasPrefix("::") else {
      return add(line.hasPrefix("::") ? String(line.dropFirst()) : line)
    }
    let words = line.dropFirst().split(separator: " ").map(String.init)
    switch (words.first ?? "", words.dropFirst().first) {
    case ("help", nil), ("h", nil), ("?", nil): return Self.help
    case ("show", nil): return lines.isEmpty ? "The draft is empty." : lines.map(Printable.text).joined(separator: "\n")
    case ("check", nil): return checkAll()
    case ("explain", let code?):
      guard let rule = rulebook.rule(code) else { return ExplainCommand.unknown(code).reason }
      return ExplainCommand.page(of: rule)
    case ("rules", nil): return RulesCommand.table
    case ("undo", nil): return undo()
    case ("clear", nil):
      lines = []
      findings = []
      return "A new draft."
    case ("quit", nil), ("q", nil):
      isOver = true
      return ""
    default: return "There is no command `\(Printable.text(line))`; :help lists them."
    }
  }

  // MARK: The draft

  private var text: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

  private func verdict() -> Verdict {
    Verdict(path: "draft", text: text, format: .plain, rulebook: rulebook, today: today)
  }

  private mutating func add(_ line: String) -> String {
    lines.append(line)
    return changes()
  }

  private mutating func undo() -> String {
    guard !lines.isEmpty else { return "There is no line to take back." }
    lines.removeLast()
    return changes()
  }

  /// Judges the draft and says what is new and what is gone.
  private mutating func changes() -> String {
    let verdict = verdict()
    let before = findings
    findings = verdict.findings
    let report = HumanReport(isColoured: false)
    let new = findings.filter { finding in !before.contains { $0.rule == finding.rule && $0.range == finding.range } }
    // What moved is neither gone nor new: a finding about the whole draft keeps its rule.
    let isMoved = { (finding: Finding) in before.contains { $0.rule == finding.rule && $0.message == finding.message } }
    let added = new.filter { finding in
      !isMoved(finding) || findings.count { $0.rule == finding.rule } > before.count { $0.rule == finding.rule }
    }
    var said = added.map { report.text(of: $0, verdict.fixes(for: $0), in: verdict) }
    for old in before
    where findings.count(where: { $0.rule == old.rule }) < before.count(where: { $0.rule == old.rule }) {
      let line = "resolved: \(old.rule)"
      if !said.contains(line) { said.append(line) }
    }
    return said.joined(separator: "\n").trimmedEnd
  }

  private func checkAll() -> String {
    let (verdict, report) = (verdict(), HumanReport(isColoured: false))
    let found = report.text(of: verdict)
    return (found.isEmpty ? "" : found + "\n") + report.summary(of: Tally(verdict))
  }
}

extension String {
  /// Without line breaks and spaces at the end.
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
