#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far a long run is, on standard error where that is a terminal.
struct Progress {
  private let count: Int
  private var done = 0
  private var isShown = false
  /// When the next line is due, in milliseconds.
  private var due: Int

  /// Quick runs need none.
  private static let patience = 500
  private static let interval = 100
  private static let width = 30

  init(of count: Int) {
    self.count = count
    due = isatty(STDERR_FILENO) == 1 ? Clock.milliseconds() + Self.patience : .max
  }

  mutating func step() {
    done += 1
    guard due != .max, Clock.milliseconds() >= due else { return }
    due = Clock.milliseconds() + Self.interval
    isShown = true
    let filled = count > 0 ? done * Self.width / count : 0
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    Terminal.write(Array("\r[\(bar)] \(done) of \(count) drafts".utf8), to: STDERR_FILENO)
  }

  /// Takes the line away.
  mutating func end() {
    guard isShown else { return }
    isShown = false
    Terminal.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}
