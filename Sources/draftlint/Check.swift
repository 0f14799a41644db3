import Workspace

/// `draftlint check`: judges files and folders.
enum CheckCommand {
  static let help = """
    draftlint check [--format human|json] [--today YYYY-MM-DD] [--fail-on error|warning|information|hint|never]
                    [--jobs N] PATH…

    Checks drafts. A PATH may be a file or a folder, which is walked for drafts
    (\(Format.fileEndings.map { "." + $0 }.joined(separator: " "))); `-` is standard input, whose format --stdin-path NAME tells.

      --format F         human (the text with what is wrong drawn under it) or json
      --today DAY        judge as if it were this day
      --fail-on SEV      the least severity that makes the command end with 1 (warning unless you say otherwise)
      --stdin-path NAME  the name that standard input is reported under
      --jobs N           how many drafts are judged at once (as many as there are processors unless you say otherwise)

    Ends with 0 if nothing at or above --fail-on was found, with 1 if something was, with 2 for usage and input errors.
    """

  static func run(_ words: [String]) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    if arguments.has("--help") || arguments.has("-h") {
      Terminal.print(help)
      return 0
    }
    let options = try Options(&arguments)
    let paths = try arguments.rest(of: "check")
    guard !paths.isEmpty else {
      throw UsageError("`check` wants a file or folder; `draftlint check --help` tells more")
    }

    let desk = Desk()
    let search = DraftSearch(paths.filter { $0 != "-" }) { !desk.settings.excludes($0) }
    let report = options.format.report
    let judge = { @Sendable (file: DraftFile, read: () throws(InputError) -> [UInt8]) in
      Judged(file, desk.rulebook(for: file.path), report: report, today: options.today, read)
    }
    var writer = ReportWriter(report)
    if paths.contains("-") { writer.take(judge(options.input, options.readInput)) }
    Parallel.forEach(search.files.count, jobs: options.jobs) {
      judge(search.files[$0], search.files[$0].read)
    } take: {
      writer.take($0)
    }
    writer.close()

    let errors = desk.settings.errors + search.errors + writer.errors
    for error in errors { Terminal.complain(error.description) }
    if !errors.isEmpty { return 2 }
    guard let severity = options.failOn else { return 0 }
    return writer.tally.count(atLeast: severity) > 0 ? 1 : 0
  }

  enum ReportFormat: String, CaseIterable {
    case human, json

    var report: any Report {
      switch self {
      case .human: HumanReport(isColoured: Terminal.wantsColour)
      case .json: JSONReport()
      }
    }
  }

  struct Options: Sendable {
    var format = ReportFormat.human
    var today = Clock.today()
    /// Nil: never.
    var failOn: Severity? = .warning
    var inputPath = "<stdin>"
    var jobs = Parallel.usualJobs

    /// Standard input as a draft.
    var input: DraftFile { DraftFile(path: inputPath, format: Format(fileName: inputPath) ?? .plain) }

    func readInput() throws(InputError) -> [UInt8] {
      let bytes = try Terminal.readInput()
      if input.format != .mail { try DraftFile.checkUTF8(bytes, path: inputPath) }
      return bytes
    }

    init(_ arguments: inout Arguments) throws(UsageError) {
      if let name = try arguments.value(of: "--format") {
        guard let known = ReportFormat(rawValue: name) else {
          let all = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
          throw UsageError("`--format \(name)`: there are \(all)")
        }
        format = known
      }
      today = try arguments.day(of: "--today") ?? today
      if let name = try arguments.value(of: "--fail-on") {
        guard name == "never" || Severity(name: name) != nil else {
          throw UsageError("`--fail-on \(name)`: there are error, warning, information, hint and never")
        }
        failOn = Severity(name: name)
      }
      if let path = try arguments.value(of: "--stdin-path") { inputPath = path }
      if let text = try arguments.value(of: "--jobs") {
        guard let number = Int(text), (1...1024).contains(number) else {
          throw UsageError("`--jobs \(text)`: a number from 1 to 1024 is wanted")
        }
        jobs = number
      }
    }
  }
}

/// What there is to say of one draft.
private enum Judged: Sendable {
  case piece([UInt8], Tally)
  case unreadable(InputError)

  init(
    _ file: DraftFile, _ rulebook: Rulebook, report: any Report, today: Day, _ read: () throws(InputError) -> [UInt8]
  ) {
    do {
      let verdict = Verdict(
        path: file.path, text: try read(), format: file.format, rulebook: rulebook, today: today)
      self = .piece(report.piece(of: verdict), Tally(verdict))
    } catch {
      self = .unreadable(error)
    }
  }
}

/// Writes a report piece by piece, and keeps what is needed at its end.
private struct ReportWriter {
  private let report: any Report
  private(set) var tally = Tally()
  private(set) var errors: [InputError] = []
  private var waiting: [UInt8]
  private var isFirst = true

  init(_ report: any Report) {
    self.report = report
    waiting = Array(report.opening.utf8)
  }

  mutating func take(_ judged: Judged) {
    switch judged {
    case .unreadable(let error): errors.append(error)
    case .piece(let piece, let tally):
      self.tally += tally
      guard !piece.isEmpty else { return }
      if !isFirst { waiting += report.separator.utf8 }
      isFirst = false
      waiting += piece
      if waiting.count > 1 << 16 { flush() }
    }
  }

  mutating func close() {
    waiting += report.closing(tally)
    flush()
  }

  private mutating func flush() {
    Terminal.write(waiting)
    waiting = []
  }
}
