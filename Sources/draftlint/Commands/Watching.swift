import Workspace

/// `draftlint check --watch`: checks what has changed, again and again.
struct Watching {
  private let options: CheckOptions
  private var desk: Desk
  private var check: Check
  /// What was known of each draft and of the settings files when they were looked at last.
  private var drafts: [String: FileStamp] = [:]
  private var settings: [String: FileStamp] = [:]
  /// What was said of each draft, and of what is wrong.
  private var said: [String: [UInt8]]?
  private var complaints: [String] = []

  private static let interval: Int32 = 200

  init(_ options: CheckOptions) {
    self.options = options
    desk = Desk(options.selection)
    check = Check(desk, report: options.report, today: options.today)
  }

  /// Until the reader of what is said goes away, or a signal ends the process.
  func run() -> Int32 {
    var state = self
    while state.look() { Clock.sleep(milliseconds: Self.interval) }
    return 0
  }

  /// - Returns: whether anybody still listens.
  private mutating func look() -> Bool {
    let fresh = Desk(options.selection)
    let (sources, errors) = options.selection.sources(fresh)
    for source in sources { _ = fresh.rulebook(for: source.file.path) }
    let settings = Self.stamps(fresh.settings.files.map(\.path))
    let drafts = Self.stamps(sources.map(\.file.path))
    let found = (fresh.settings.errors + errors).map(\.description)
    guard said == nil || drafts != self.drafts || settings != self.settings || found != complaints else { return true }

    var unchanged: Set<String> = []
    if settings == self.settings {
      unchanged = Set(drafts.keys.filter { drafts[$0] == self.drafts[$0] })
    } else {
      desk = fresh
      check = Check(fresh, report: options.report, today: options.today)
    }
    (self.drafts, self.settings) = (drafts, settings)
    check.judge(sources, jobs: options.selection.jobs, unchanged: unchanged)
    if found != complaints { for error in fresh.settings.errors + errors { Terminal.complain(error.description) } }
    complaints = found
    for error in check.errors { Terminal.complain(error.description) }
    return tell()
  }

  /// Says what is new about the drafts, and how it stands with all.
  private mutating func tell() -> Bool {
    var page: [UInt8] = []
    var now: [String: [UInt8]] = [:]
    for (path, piece) in check.pieces {
      now[path] = piece
      let before = said?[path] ?? []
      if piece == before { continue }
      page += (piece.isEmpty ? Array("\(Printable.text(path)): nothing to mend any more\n".utf8) : piece) + [0x0A]
    }
    for path in (said ?? [:]).keys.sorted() where now[path] == nil {
      page += Array("\(Printable.text(path)): is gone\n\n".utf8)
    }
    said = now
    return Terminal.write(page + Array((HumanReport(isColoured: false).summary(of: check.tally) + "\n").utf8))
  }

  private static func stamps(_ paths: [String]) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for path in paths { stamps[path] = FileStamp(of: path) }
    return stamps
  }
}
