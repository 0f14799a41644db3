import Workspace

extension Command {
  /// `draftlint fix`: makes the repairs.
  static let fix = Command(
    name: "fix", operands: .paths, summary: "make the repairs in files and folders",
    about: """
      Makes the preferred repairs in drafts, as long as they take faults away and add no error: fixing twice is fixing once.
      A PATH is what it is for `check`; of standard input, `-`, the repaired text is printed.

      Ends with 0 if nothing at or above --fail-on is left, with 1 if something is, with 2 for usage, settings and input
      errors. With --diff nothing is written, and the command ends with 1 if there is something to repair.
      """,
    options: [.diff, .all, .rule, .noRule, .failOn, .today, .standardInputPath, .noIgnore, .jobs]
  ) { arguments throws(UsageError) in
    let selection = try Selection(arguments)
    let run = FixRun(
      desk: Desk(selection), repairs: arguments.has(.all) ? .all : .preferred, isDry: arguments.has(.diff),
      today: try arguments.day(of: .today) ?? Clock.today())
    let failOn = try arguments.choice(of: .failOn).map { Severity(name: $0) } ?? .warning
    return run.run(selection, failOn: failOn)
  }
}

extension Command.Option {
  fileprivate static let diff = Self("--diff", "shows the repairs as a diff and writes nothing")
  fileprivate static let all = Self("--all", "makes the repairs that want a second look, too")
}

/// Drafts being repaired.
private struct FixRun: Sendable {
  let desk: Desk
  let repairs: Rulebook.Repairs
  let isDry: Bool
  let today: Day

  /// One draft, repaired.
  private struct Repaired: Sendable {
    let before, after: Verdict

    var isChanged: Bool { before.draft.text != after.draft.text }
  }

  func run(_ selection: Selection, failOn: Severity?) -> Int32 {
    let (sources, pathErrors) = selection.sources(desk)
    var errors = pathErrors
    var (mended, left, changed) = (0, Tally(), 0)
    Parallel.forEach(sources.count, jobs: selection.jobs) {
      (sources[$0], repair(sources[$0]))
    } take: { source, outcome in
      do throws(InputError) {
        let repaired = try outcome.get()
        try tell(repaired, source)
        left += Tally(repaired.after)
        guard repaired.isChanged else { return }
        changed += 1
        mended += max(0, repaired.before.findings.count - repaired.after.findings.count)
      } catch {
        errors.append(error)
      }
    }
    let all = desk.settings.errors + errors
    for error in all { Terminal.complain(error.description) }
    let report = HumanReport(isColoured: false)
    let done = changed == 0 ? "nothing to repair" : "\(mended) of \(mended + left.count(atLeast: .hint)) repaired"
    Terminal.note("\(done); left in \(report.summary(of: left))")
    if !all.isEmpty { return 2 }
    if isDry { return changed > 0 ? 1 : 0 }
    return failOn.map { left.count(atLeast: $0) > 0 ? 1 : 0 } ?? 0
  }

  private func repair(_ source: DraftSource) -> Result<Repaired, InputError> {
    Result { () throws(InputError) in
      let file = source.file
      let rulebook = desk.rulebook(for: file.path)
      let before = Verdict(
        path: file.path, text: try source.read(), format: file.format, rulebook: rulebook, today: today)
      let after = Verdict(
        path: file.path, text: before.mended(repairs), format: file.format, rulebook: rulebook, today: today)
      return Repaired(before: before, after: after)
    }
  }

  /// Writes what is repaired where it belongs.
  private func tell(_ repaired: Repaired, _ source: DraftSource) throws(InputError) {
    let (old, new) = (repaired.before.draft.text, repaired.after.draft.text)
    if isDry {
      guard repaired.isChanged else { return }
      Terminal.write(UnifiedDiff(old, new, path: source.file.path).bytes(isColoured: Terminal.wantsColour))
    } else if source.isStandardInput {
      Terminal.write(new)
    } else if repaired.isChanged {
      try FileWriter.replace(source.file.path, with: new)
      Terminal.note("\(Printable.text(source.file.path)): repaired")
    }
  }
}
