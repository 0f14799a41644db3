import Workspace

extension Command {
  /// `draftlint check`: judges files and folders.
  static let check = Command(
    name: "check", operands: .paths, summary: "judge files and folders",
    about: """
      Checks drafts. A PATH may be a file, a pattern such as 'templates/**/*.md', or a folder, which is walked for drafts
      (\(Format.fileEndings.map { "." + $0 }.joined(separator: " "))) without those that .gitignore names; `-` is standard input.

      Ends with 0 if nothing at or above --fail-on was found, with 1 if something was, with 2 for usage, settings and input
      errors.
      """,
    options: [
      .format, .statistics, .watch, .rule, .noRule, .failOn, .today, .standardInputPath, .noIgnore, .jobs,
    ]
  ) { arguments throws(UsageError) in
    let options = try CheckOptions(arguments)
    return options.watches ? Watching(options).run() : options.run()
  }
}

extension Command.Option {
  fileprivate static let format = Self(
    "--format", "FORMAT", "human (the text with what is wrong drawn under it), json, sarif, github or checkstyle",
    offering: .words(ReportFormat.allCases.map(\.rawValue)))
  fileprivate static let statistics = Self("--statistics", "how often each rule is broken, instead of where")
  fileprivate static let watch = Self("--watch", "goes on checking what changes, until it is interrupted")
}

/// The reports there are.
enum ReportFormat: String, CaseIterable {
  case human, json, sarif, github, checkstyle

  var report: any Report {
    switch self {
    case .human: HumanReport(isColoured: Terminal.wantsColour)
    case .json: JSONReport()
    case .sarif: SARIFReport()
    case .github: GitHubReport()
    case .checkstyle: CheckstyleReport()
    }
  }
}

/// What is to be checked, and how.
struct CheckOptions: Sendable {
  let selection: Selection
  let report: any Report
  let today: Day
  /// Nil: never.
  let failOn: Severity?
  let watches: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    selection = try Selection(arguments)
    today = try arguments.day(of: .today) ?? Clock.today()
    failOn = try arguments.choice(of: .failOn).map { Severity(name: $0) } ?? .warning
    watches = arguments.has(.watch)
    let format = try arguments.choice(of: .format).flatMap(ReportFormat.init) ?? .human
    let isCounted = arguments.has(.statistics)
    guard format == .human || format == .json || !isCounted else {
      throw UsageError("`--statistics` are told in the formats human and json")
    }
    report = isCounted ? StatisticsReport(isJSON: format == .json) : format.report
    guard watches else { return }
    guard format == .human, !isCounted else { throw UsageError("`--watch` tells what it finds in the format human") }
    guard !selection.paths.contains("-") else { throw UsageError("`--watch` cannot see standard input change") }
  }

  /// Judges all, and tells what was found.
  func run() -> Int32 {
    let desk = Desk(selection)
    let (sources, errors) = selection.sources(desk)
    var check = Check(desk, report: report, today: today)
    check.judge(sources, jobs: selection.jobs)
    check.tell()

    let all = desk.settings.errors + errors + check.errors
    for error in all { Terminal.complain(error.description) }
    if !all.isEmpty { return 2 }
    guard let failOn else { return 0 }
    return check.tally.count(atLeast: failOn) > 0 ? 1 : 0
  }
}

/// Drafts that are judged together, with what is said of each.
struct Check {
  private let desk: Desk
  private let report: any Report
  private let today: Day
  private var judged: [Judged] = []

  init(_ desk: Desk, report: any Report, today: Day) {
    self.desk = desk
    self.report = report
    self.today = today
  }

  /// What there is to say of one draft.
  struct Judged: Sendable {
    let source: DraftSource
    let outcome: Result<Piece, InputError>
    let request: (orders: [String], place: DraftPlace)?
    /// Whether what is said depends on another draft.
    var isRepeated = false

    struct Piece: Sendable {
      let bytes: [UInt8]
      let tally: Tally
    }
  }

  var errors: [InputError] {
    judged.compactMap { if case .failure(let error) = $0.outcome { error } else { nil } }
  }

  var tally: Tally {
    var all = Tally()
    for one in judged { if case .success(let piece) = one.outcome { all += piece.tally } }
    return all
  }

  /// Judges drafts; those that ask for a review that another one asks for, too, once more when that is known.
  ///
  /// - Parameter unchanged: paths of drafts of which what was said last still holds.
  mutating func judge(_ sources: [DraftSource], jobs: Int, unchanged: Set<String> = []) {
    var known: [String: Judged] = [:]
    for one in judged where unchanged.contains(one.source.file.path) { known[one.source.file.path] = one }
    judged = []
    judged.reserveCapacity(sources.count)
    var progress = Progress(of: sources.count)
    Parallel.forEach(sources.count, jobs: jobs) { [desk, report, today, known] in
      known[sources[$0].file.path] ?? Judged(sources[$0], desk, ReviewRequests(), report, today)
    } take: {
      judged.append($0)
      progress.step()
    }
    progress.end()

    var requests = ReviewRequests()
    for one in judged { requests.set(one.request, of: one.source.file.path) }
    let repeated = requests.repeated
    for (index, one) in judged.enumerated() where repeated.contains(one.source.file.path) || one.isRepeated {
      judged[index] = Judged(one.source, desk, requests, report, today)
      judged[index].isRepeated = true
    }
  }

  /// What is said of each draft that could be read.
  var pieces: [(path: String, bytes: [UInt8])] {
    judged.compactMap { if case .success(let piece) = $0.outcome { ($0.source.file.path, piece.bytes) } else { nil } }
  }

  /// Writes the report.
  func tell() {
    var waiting = Array(report.opening.utf8)
    var isFirst = true
    for one in judged {
      guard case .success(let piece) = one.outcome, !piece.bytes.isEmpty else { continue }
      if !isFirst { waiting += report.separator.utf8 }
      isFirst = false
      waiting += piece.bytes
      if waiting.count > 1 << 16 {
        guard Terminal.write(waiting) else { return }
        waiting = []
      }
    }
    Terminal.write(waiting + report.closing(tally, desk.rules))
  }
}

extension Check.Judged {
  init(_ source: DraftSource, _ desk: Desk, _ requests: ReviewRequests, _ report: any Report, _ today: Day) {
    self.source = source
    let path = source.file.path
    do throws(InputError) {
      var rulebook = desk.rulebook(for: path)
      rulebook.surroundings.path = path
      rulebook.surroundings.requests = requests
      let verdict = Verdict(
        path: path, text: try source.read(), format: source.file.format, rulebook: rulebook, today: today)
      outcome = .success(Piece(bytes: report.piece(of: verdict), tally: Tally(verdict)))
      request = verdict.reviewRequest
    } catch {
      outcome = .failure(error)
      request = nil
    }
  }
}
