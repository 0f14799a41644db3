import Synchronization
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads lines: at a terminal with the editing, history and completion of libedit or readline where one is installed, else
/// as they come.
struct LineEditor {
  private let isInteractive: Bool
  private let library: EditingLibrary?
  private var input = PlainInput()

  enum Input {
    case line(String)
    case interrupted
    case end
  }

  init(isInteractive: Bool) {
    self.isInteractive = isInteractive
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    library = isInteractive && !isDumb ? EditingLibrary() : nil
    library?.readHistory(from: Self.historyFile)
  }

  mutating func line(prompt: String) -> Input {
    if let library { return library.line(prompt: prompt) }
    if isInteractive { Terminal.write(Array(prompt.utf8)) }
    return input.line(isInteractive: isInteractive)
  }

  /// Keeps what was typed for the next run.
  func close() { library?.writeHistory(to: Self.historyFile) }

  /// `$XDG_STATE_HOME/draftlint/history`, or in `~/.local/state`; nil where there is no home.
  private static var historyFile: String? {
    func folder(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return (folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }).map { $0 + "/draftlint/history" }
  }
}

/// Standard input, cut into lines.
private struct PlainInput {
  private var waiting: [UInt8] = []
  private var isAtEnd = false

  mutating func line(isInteractive: Bool) -> LineEditor.Input {
    if isInteractive { Interrupt.catchSignals() }
    var looked = 0
    while true {
      if let end = waiting[looked...].firstIndex(of: 0x0A) {
        var line = waiting[..<end]
        if line.last == 0x0D { line = line.dropLast() }
        defer { waiting.removeSubrange(...end) }
        return .line(String(decoding: line, as: UTF8.self))
      }
      looked = waiting.count
      if isAtEnd {
        defer { waiting = [] }
        return waiting.isEmpty ? .end : .line(String(decoding: waiting, as: UTF8.self))
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR {
        guard Interrupt.take() else { continue }
        waiting = []
        Terminal.write([0x0A])
        return .interrupted
      }
      if count > 0 { waiting += buffer[..<count] } else { isAtEnd = true }
    }
  }
}

/// That the user has interrupted.
private enum Interrupt {
  private static let isSet = Atomic(false)

  static func set() { isSet.store(true, ordering: .relaxed) }

  static func take() -> Bool { isSet.exchange(false, ordering: .relaxed) }

  /// An interrupt ends a read instead of the process.
  static func catchSignals() {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in Interrupt.set() }
    #else
      action.__sigaction_handler.sa_handler = { _ in Interrupt.set() }
    #endif
    sigaction(SIGINT, &action, nil)
  }
}

/// The functions that libedit and GNU readline share, opened where one of them is installed.
private struct EditingLibrary {
  private typealias ReadLine = @convention(c) (UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
  private typealias WithText = @convention(c) (UnsafePointer<CChar>) -> CInt
  private typealias AddHistory = @convention(c) (UnsafePointer<CChar>) -> Void
  private typealias WithNumber = @convention(c) (CInt) -> CInt
  private typealias KeyFunction = @convention(c) (CInt, CInt) -> CInt
  private typealias AddDefun = @convention(c) (UnsafePointer<CChar>, KeyFunction, CInt) -> CInt
  fileprivate typealias Complete = @convention(c) (UnsafePointer<CChar>?, CInt, CInt) -> Matches?
  fileprivate typealias Generator = @convention(c) (UnsafePointer<CChar>?, CInt) -> UnsafeMutablePointer<CChar>?
  fileprivate typealias CompletionMatches = @convention(c) (UnsafePointer<CChar>?, Generator) -> Matches?
  fileprivate typealias Matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  private let readLine: ReadLine
  private let addHistory: AddHistory
  private let readHistoryFile: WithText
  private let writeHistoryFile: WithText
  private let stifleHistory: WithNumber

  /// libedit first: readline's licence is the stricter one.
  private static let names = [
    "libedit.so.2", "libedit.so.0", "libedit.so", "/usr/lib/libedit.dylib", "libreadline.so.8", "libreadline.so",
  ]
  private static let mostLines: CInt = 1000
  private static let control: CInt = 3

  /// Nil where there is none.
  init?() {
    for name in Self.names {
      guard let library = dlopen(name, RTLD_NOW) else { continue }
      func symbol<F>(_ name: String, as: F.Type) -> F? { dlsym(library, name).map { unsafeBitCast($0, to: F.self) } }
      guard let readLine = symbol("readline", as: ReadLine.self),
        let addHistory = symbol("add_history", as: AddHistory.self),
        let readHistoryFile = symbol("read_history", as: WithText.self),
        let writeHistoryFile = symbol("write_history", as: WithText.self),
        let stifleHistory = symbol("stifle_history", as: WithNumber.self),
        let addDefun = symbol("rl_add_defun", as: AddDefun.self), let initialize = dlsym(library, "rl_initialize"),
        let matches = symbol("rl_completion_matches", as: CompletionMatches.self),
        let complete = dlsym(library, "rl_attempted_completion_function"), let done = dlsym(library, "rl_done"),
        let over = dlsym(library, "rl_attempted_completion_over"), let buffer = dlsym(library, "rl_line_buffer")
      else { continue }
      self.readLine = readLine
      self.addHistory = addHistory
      self.readHistoryFile = readHistoryFile
      self.writeHistoryFile = writeHistoryFile
      self.stifleHistory = stifleHistory
      _ = unsafeBitCast(initialize, to: (@convention(c) () -> CInt).self)()
      Completion.library = Completion.Library(matches: matches, over: over, buffer: buffer, done: done)
      complete.assumingMemoryBound(to: Complete?.self).pointee = { Completion.complete($0, $1, $2) }
      _ = addDefun("draftlint-interrupt", { _, _ in Completion.interrupt() }, Self.control)
      return
    }
    return nil
  }

  func line(prompt: String) -> LineEditor.Input {
    // The interrupt comes as a key, so that the library can drop its line and put the terminal back.
    let terminal = KeyInterrupts()
    defer { terminal?.restore() }
    guard let line = readLine(prompt) else {
      guard Interrupt.take() else { return .end }
      Terminal.write([0x0A])
      return .interrupted
    }
    defer { free(line) }
    if Interrupt.take() {
      Terminal.write([0x0A])
      return .interrupted
    }
    if line.pointee != 0 { addHistory(line) }
    return .line(String(cString: line))
  }

  func readHistory(from path: String?) {
    _ = stifleHistory(Self.mostLines)
    if let path { _ = readHistoryFile(path) }
  }

  func writeHistory(to path: String?) {
    guard let path else { return }
    do throws(InputError) {
      try FileWriter.makeFolder(above: path)
      // What was typed is nobody else's business.
      try FileWriter.makePrivate(path)
    } catch { return Terminal.complain(error.description) }
    if writeHistoryFile(path) < 0 { Terminal.complain("\(path): the history cannot be written") }
  }
}

/// The terminal with its interrupt key as any other key.
private struct KeyInterrupts {
  private let before: termios
  /// What stands for no key: `_POSIX_VDISABLE`.
  #if canImport(Darwin)
    private static let none: UInt8 = 0xFF
  #else
    private static let none: UInt8 = 0
  #endif

  init?() {
    var state = termios()
    guard tcgetattr(STDIN_FILENO, &state) == 0 else { return nil }
    before = state
    withUnsafeMutableBytes(of: &state.c_cc) { $0[Int(VINTR)] = Self.none }
    tcsetattr(STDIN_FILENO, TCSANOW, &state)
  }

  func restore() {
    var state = before
    tcsetattr(STDIN_FILENO, TCSANOW, &state)
  }
}

/// What the library calls while a line is typed.
private enum Completion {
  struct Library {
    let matches: EditingLibrary.CompletionMatches
    /// `int`: whether the library shall leave off completing by itself.
    let over: UnsafeMutableRawPointer
    /// `char *`: the line so far.
    let buffer: UnsafeMutableRawPointer
    /// `int`: whether the line is done.
    let done: UnsafeMutableRawPointer
  }

  // Lines are read, and the library calls back, on one thread.
  nonisolated(unsafe) static var library: Library?
  private nonisolated(unsafe) static var left: [String] = []

  static func complete(_ text: UnsafePointer<CChar>?, _ start: CInt, _ end: CInt) -> EditingLibrary.Matches? {
    guard let library, let line = library.buffer.assumingMemoryBound(to: UnsafePointer<CChar>?.self).pointee
    else { return nil }
    let before = String(decoding: UnsafeRawBufferPointer(start: line, count: strnlen(line, Int(end))), as: UTF8.self)
    let word = text.map { String(cString: $0) } ?? ""
    switch ReplCommands.candidates(for: before) {
    // The library knows how to complete paths.
    case .files: return nil
    case .words(let words): left = words.filter { $0.hasPrefix(word) }
    case .nothing: left = []
    }
    library.over.assumingMemoryBound(to: CInt.self).pointee = 1
    return library.matches(text, nextMatch)
  }

  /// The next of what is left, in memory that the library frees.
  private static let nextMatch: EditingLibrary.Generator = { _, _ in left.isEmpty ? nil : strdup(left.removeFirst()) }

  static func interrupt() -> CInt {
    Interrupt.set()
    library?.done.assumingMemoryBound(to: CInt.self).pointee = 1
    return 0
  }
}
