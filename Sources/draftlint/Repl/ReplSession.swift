import Workspace

/// A conversation about a draft that grows line by line: what is said for each line typed.
struct ReplSession {
  private let desk: Desk
  private let today: Day
  private let report: HumanReport
  /// What the draft is called: that of the file that it came from or went to.
  private var path = "draft"
  private var verdict: Verdict
  /// The draft as it was before each change, for `:undo`.
  private var past: [Draft] = []
  /// Lines that are being pasted, and are to be taken as one.
  private var pasted: [String]?
  /// How long the last judgement took, in microseconds.
  private var lastTime = 0
  private(set) var isOver = false

  init(_ desk: Desk, today: Day, isColoured: Bool = false) {
    self.desk = desk
    self.today = today
    report = HumanReport(isColoured: isColoured)
    verdict = Verdict(path: path, text: [], format: .plain, rulebook: desk.rulebook(for: "draft.txt"), today: today)
  }

  /// What waits for the next line: how many findings the draft has.
  var prompt: String { pasted == nil ? "\(findings.count)> " : "… " }

  /// Nothing is wrong before there is a word.
  private var findings: [Finding] { verdict.draft.isEmpty ? [] : verdict.findings }

  /// Takes a line in and says what to print.
  mutating func enter(_ line: String) -> String {
    if pasted != nil {
      guard line == ":end" else {
        pasted?.append(line)
        return ""
      }
      return endPasting()
    }
    guard line.hasPrefix(":") else { return add(line + "\n") }
    if line.hasPrefix("::") { return add(line.dropFirst() + "\n") }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let name = words.first ?? ""
    guard let command = ReplCommands.named(name) else {
      let nearest = Nearest.word(to: name, in: ReplCommands.all.map(\.name)).map { "; did you mean `:\($0)`?" } ?? ";"
      return "There is no command `\(Printable.text(line))`\(nearest) :help lists them."
    }
    let operand = words.count > 1 ? words[1].trimmed : ""
    if command.operand.isEmpty, !operand.isEmpty { return "`:\(command.name)` takes nothing behind it." }
    if operand.isEmpty, !command.operand.isEmpty, !command.operand.hasPrefix("[") {
      return "`:\(command.name)` wants \(command.operand) behind it."
    }
    return command.run(&self, operand)
  }

  /// The line is not to be taken: what was being pasted is dropped.
  mutating func interrupt() { pasted = nil }

  /// The end of input ends pasting first.
  mutating func end() -> String {
    defer { isOver = true }
    return pasted == nil ? "" : endPasting()
  }
}

// MARK: - Commands

/// What may be said behind a colon.
struct ReplCommands: Sendable {
  let name: String
  /// In brackets where it may be missing; empty where there is none.
  let operand: String
  let summary: String
  /// What may stand as the operand's words, the last of which is being typed.
  let candidates: @Sendable ([String]) -> Command.Candidates
  let run: @Sendable (inout ReplSession, String) -> String

  init(
    _ name: String, _ operand: String = "", _ summary: String,
    offering candidates: @escaping @Sendable ([String]) -> Command.Candidates = { _ in .nothing },
    _ run: @escaping @Sendable (inout ReplSession, String) -> String
  ) {
    self.name = name
    self.operand = operand
    self.summary = summary
    self.candidates = candidates
    self.run = run
  }

  static func named(_ name: String) -> ReplCommands? {
    let short = ["h": "help", "?": "help", "q": "quit"]
    return all.first { $0.name == short[name] ?? name }
  }

  static let all: [ReplCommands] = [
    ReplCommands("help", "", "this list") { _, _ in help },
    ReplCommands("show", "", "the draft so far") { session, _ in session.show() },
    ReplCommands("check", "", "everything that is wrong with the draft, with numbers for :fix") { session, _ in
      session.checkAll()
    },
    ReplCommands("fix", "[N]", "makes the preferred repairs, or that of finding N") { session, operand in
      session.fix(operand)
    },
    ReplCommands(
      "set", "KEY VALUE", "declares something in the front matter: `:set reason review-request`",
      offering: { words in
        guard words.count > 1, let key = Declarations.help.first(where: { $0.name == words[0] }) else {
          return .words(Declarations.keys)
        }
        return .words(key.values.map(\.value))
      }
    ) { session, operand in session.set(operand) },
    ReplCommands("paste", "", "takes the lines up to `:end` as one") { session, _ in session.startPasting() },
    ReplCommands("load", "FILE", "takes a file as the draft", offering: { _ in .files }) { session, operand in
      session.load(operand)
    },
    ReplCommands("save", "FILE", "writes the draft into a file that is not there yet", offering: { _ in .files }) {
      session, operand in session.save(operand)
    },
    ReplCommands("undo", "", "takes the last change back") { session, _ in session.undo() },
    ReplCommands("clear", "", "begins a new draft") { session, _ in session.clear() },
    ReplCommands(
      "explain", "RULE", "what a rule forbids and why", offering: { _ in .words(Rule.all.map(\.code)) }
    ) { session, operand in session.explain(operand) },
    ReplCommands("rules", "", "all rules") { session, _ in session.listRules() },
    ReplCommands("time", "", "how long the last judgement took") { session, _ in session.time() },
    ReplCommands("quit", "", "leaves; so does the end of input") { session, _ in session.quit() },
  ]

  static let help =
    "Every line you type joins the draft; what it adds and what it resolves is shown.\n"
    + Command.table(all.map { (":" + ($0.operand.isEmpty ? $0.name : "\($0.name) \($0.operand)"), $0.summary) })
    + "\nA line that begins with a colon itself is typed with two."

  /// What may stand for the word that ends a line, and the word.
  static func candidates(for line: String) -> Command.Candidates {
    guard line.hasPrefix(":"), !line.hasPrefix("::") else { return .nothing }
    let words = line.dropFirst().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 1 else { return .words(all.map { ":" + $0.name }) }
    return named(words[0])?.candidates(Array(words.dropFirst())) ?? .nothing
  }
}

extension ReplSession {
  fileprivate func show() -> String {
    guard !verdict.draft.isEmpty else { return "The draft is empty." }
    let lines = String(decoding: verdict.draft.text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.map { Printable.text(String($0)) }.joined(separator: "\n").trimmedEnd
  }

  fileprivate func checkAll() -> String {
    let pieces = zip(verdict.findings, verdict.fixes()).enumerated().map { index, found in
      "[\(index + 1)] " + report.text(of: found.0, found.1, in: verdict)
    }
    return (pieces + [report.summary(of: Tally(verdict))]).joined(separator: "\n")
  }

  fileprivate mutating func fix(_ operand: String) -> String {
    let text: [UInt8]
    if operand.isEmpty {
      text = verdict.mended(.preferred)
    } else {
      guard let number = Int(operand), verdict.findings.indices.contains(number - 1) else {
        return "There is no finding \(Printable.text(operand)); :check shows their numbers."
      }
      guard let fix = verdict.fixes(for: verdict.findings[number - 1]).first else {
        return "Finding \(number) has no repair; it wants other words."
      }
      text = fix.applied(to: verdict.draft.text)
    }
    guard text != verdict.draft.text else { return "There is nothing to repair." }
    let said = change(to: verdict.rulebook.draft(text, format: verdict.draft.format))
    return [show(), said].joined(separator: "\n\n").trimmedEnd
  }

  fileprivate mutating func set(_ operand: String) -> String {
    let words = operand.split(separator: " ", maxSplits: 1).map(String.init)
    guard let key = Declarations.help.first(where: { $0.name == words.first }) else {
      return
        "There is no key `\(Printable.text(words.first ?? ""))`; there are \(Declarations.keys.joined(separator: ", "))."
    }
    guard words.count == 2 else {
      let values = key.values.map(\.value).joined(separator: ", ")
      return "`:set \(key.name)` wants a value behind it\(values.isEmpty ? "." : ": \(values).")"
    }
    guard let fix = verdict.rulebook.setting(key.name, to: words[1].trimmed, in: verdict.draft, today: today) else {
      return "This draft cannot declare it."
    }
    return change(to: verdict.rulebook.draft(fix.applied(to: verdict.draft.text), format: verdict.draft.format))
  }

  fileprivate mutating func startPasting() -> String {
    pasted = []
    return "Paste, and end with a line `:end`."
  }

  fileprivate mutating func endPasting() -> String {
    let lines = pasted ?? []
    pasted = nil
    return lines.isEmpty ? "" : add(lines.map { $0 + "\n" }.joined())
  }

  fileprivate mutating func load(_ file: String) -> String {
    let format = Format(fileName: file) ?? .plain
    do throws(InputError) {
      let text = try DraftFile(path: file, format: format).read()
      path = file
      let rulebook = desk.rulebook(for: file)
      past.append(verdict.draft)
      verdict = Verdict(path: file, text: text, format: format, rulebook: rulebook, today: today)
      return checkAll()
    } catch {
      return "\(Printable.text(error.description))."
    }
  }

  fileprivate mutating func save(_ file: String) -> String {
    do throws(InputError) {
      try FileWriter.create(file, verdict.draft.text)
      return "\(Printable.text(file)): written"
    } catch {
      return "\(Printable.text(error.description))."
    }
  }

  fileprivate mutating func undo() -> String {
    guard let draft = past.popLast() else { return "There is no change to take back." }
    return judge(draft)
  }

  fileprivate mutating func clear() -> String {
    past.append(verdict.draft)
    path = "draft"
    verdict = Verdict(path: path, text: [], format: .plain, rulebook: desk.rulebook(for: "draft.txt"), today: today)
    return "A new draft."
  }

  fileprivate func explain(_ code: String) -> String {
    guard let rule = desk.rules.first(where: { $0.code == code }) else { return ExplainCommand.unknown(code).reason }
    return ExplainCommand.page(of: rule)
  }

  fileprivate func listRules() -> String { RulesCommand.table(desk.rules, verdict.rulebook.surroundings.levels) }

  fileprivate func time() -> String {
    "\(lastTime) µs for \(verdict.draft.count) bytes, \(verdict.draft.work.blocksRead) paragraphs read since the draft began"
  }

  fileprivate mutating func quit() -> String {
    isOver = true
    return ""
  }

  // MARK: Judging

  /// Puts text behind the draft.
  private mutating func add(_ text: String) -> String {
    var draft = verdict.draft
    draft.replace(draft.count..<draft.count, with: text.utf8)
    return change(to: draft)
  }

  private mutating func change(to draft: Draft) -> String {
    past.append(verdict.draft)
    return judge(draft)
  }

  /// Judges the draft and says what is new and what is gone.
  private mutating func judge(_ draft: Draft) -> String {
    let start = Clock.microseconds()
    let before = findings
    verdict = Verdict(path: path, draft: draft, rulebook: verdict.rulebook, today: today)
    let findings = findings
    lastTime = Clock.microseconds() - start
    let new = findings.filter { finding in
      !before.contains { $0.rule == finding.rule && $0.range == finding.range }
    }
    let count = { (findings: [Finding], rule: String) in findings.count { $0.rule == rule } }
    // What moved is neither gone nor new: a finding about the whole draft keeps its rule.
    let added = new.filter { finding in
      !before.contains { $0.rule == finding.rule && $0.message == finding.message }
        || count(findings, finding.rule) > count(before, finding.rule)
    }
    var said = added.map { report.text(of: $0, verdict.fixes(for: $0), in: verdict) }
    for old in before where count(findings, old.rule) < count(before, old.rule) {
      let line = "resolved: \(old.rule)"
      if !said.contains(line) { said.append(line) }
    }
    return said.joined(separator: "\n").trimmedEnd
  }
}

extension StringProtocol {
  /// Without white space at the end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }

  fileprivate var trimmed: String { String(drop(while: \.isWhitespace)).trimmedEnd }
}
