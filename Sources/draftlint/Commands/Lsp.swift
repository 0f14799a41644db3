import LanguageServer
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Command {
  /// `draftlint lsp`: the language server over standard input and output.
  static let lsp = Command(
    name: "lsp", operands: .none, summary: "the language server, over standard input and output",
    about: """
      Runs the language server, which an editor talks to over standard input and output. A transcript holds the text of your
      drafts.
      """,
    options: [.stdio, .log, .logLevel, .record, .today]
  ) { arguments throws(UsageError) in
    try arguments.refuseOperands()
    let level = try arguments.choice(of: .logLevel).flatMap { Journal.Level(name: $0) } ?? .info
    let journal = try Journal(
      log: arguments.value(of: .log), level: level, transcript: arguments.value(of: .record))
    let today = try arguments.day(of: .today)
    // A client that goes away is seen by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    let status = LspCommand.serve(journal, today: today.map { day in { @Sendable in day } } ?? Clock.today)
    journal.note(.info, "ended with \(status)")
    return status
  }
}

extension Command.Option {
  fileprivate static let stdio = Self("--stdio", "says the same once more, as some editors do")
  fileprivate static let log = Self(
    "--log", "FILE", "writes what the server does behind what the file holds", offering: .files)
  fileprivate static let logLevel = Self(
    "--log-level", "LEVEL", "how much of it: error, warning, info (unless you say otherwise) or debug",
    offering: .words(Journal.Level.names))
  fileprivate static let record = Self(
    "--record", "FILE", "writes all messages of both sides, as a transcript", offering: .files)
}

private enum LspCommand {
  static func serve(_ journal: Journal, today: @escaping @Sendable () -> Day) -> Int32 {
    var input = Input()
    let dictionaries = Dictionaries(isEager: false, ownFile: Dictionaries.userFile)
    var server = Server(dictionaries: dictionaries, version: Draftlint.version, today: today)
    server.keepsNotes = journal.isLogging
    journal.note(.info, "draftlint \(Draftlint.version) waits for messages")
    while server.exitCode == nil {
      let outgoing: [Outgoing]
      if server.isBusy, !input.isWaiting {
        outgoing = server.goOn()
      } else {
        guard let messages = input.next(whileAlive: server.clientProcess) else { return server.isShutDown ? 0 : 1 }
        journal.note(messages)
        outgoing = server.receive(messages)
      }
      for note in server.takeNotes() { journal.note(.info, note) }
      journal.note(outgoing)
      let frames = outgoing.flatMap { Connection.frame($0.body) }
      guard frames.isEmpty || write(frames) else { break }
    }
    return server.exitCode ?? 1
  }
}

/// Standard input, cut into messages.
private struct Input {
  private var connection = Connection()
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var isAtEnd = false

  /// How many messages may wait for more to come: whoever never stops sending wants answers all the same.
  private static let mostWaiting = 256

  /// Whether there is something to take, be it the end.
  var isWaiting: Bool { isAtEnd || isReady(STDIN_FILENO, POLLIN, timeout: 0) }

  /// Waits for messages and takes all that are there; nil at the end of the input, and where the client has died.
  mutating func next(whileAlive client: Int?) -> [Incoming]? {
    var messages: [Incoming] = []
    // A client that is killed may leave its pipes to others, so that the input does not end with it.
    while let client, !isAtEnd, !isReady(STDIN_FILENO, POLLIN, timeout: 1000) {
      if !isAlive(client) { return nil }
    }
    while !isAtEnd {
      let isDone = !messages.isEmpty
      guard messages.count < Self.mostWaiting, !isDone || isReady(STDIN_FILENO, POLLIN, timeout: 0) else { break }
      let count = readOnce()
      if count > 0 {
        messages += buffer.withUnsafeBytes { connection.receive(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      } else {
        isAtEnd = true
      }
    }
    return isAtEnd && messages.isEmpty ? nil : messages
  }

  /// Waits for bytes and reads them; 0 where there will be no more.
  private mutating func readOnce() -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      guard mayGoOn(STDIN_FILENO, POLLIN) else { return 0 }
    }
  }
}

/// Whether there is a process of that number.
private func isAlive(_ process: Int) -> Bool {
  guard let number = pid_t(exactly: process), number > 0 else { return true }
  return kill(number, 0) == 0 || errno != ESRCH
}

/// Writes all of it; false where nobody reads any more.
private func write(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = write(STDOUT_FILENO, rest.baseAddress, rest.count)
      if count > 0 {
        written += count
      } else if !mayGoOn(STDOUT_FILENO, POLLOUT) {
        return false
      }
    }
    return true
  }
}

/// Whether a read or write that failed is to be tried again: a signal came in between, or an editor has handed over a
/// pipe that does not block and is not ready yet.
private func mayGoOn(_ descriptor: Int32, _ event: Int32) -> Bool {
  switch errno {
  case EINTR: true
  case EAGAIN, EWOULDBLOCK: isReady(descriptor, event, timeout: -1)
  default: false
  }
}

/// Whether a descriptor can be read or written, or has come to its end.
private func isReady(_ descriptor: Int32, _ event: Int32, timeout: Int32) -> Bool {
  var wanted = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: event), revents: 0)
  while true {
    let count = poll(&wanted, 1, timeout)
    if count < 0 && errno == EINTR { continue }
    return count > 0
  }
}
