import Foundation

/// `draftlint lsp` as a process, and the pipes to it.
public final class LspProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let ended = DispatchSemaphore(value: 0)
  private var unread = Data()

  /// - Parameter isBlocking: whether the process's ends of the pipes block, which is up to who made them.
  public init(_ arguments: [String] = ["lsp", "--stdio"], isBlocking: Bool = true, release: String? = nil) throws {
    process.executableURL = release.map { URL(fileURLWithPath: $0) } ?? Executable.url
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    if !isBlocking {
      for end in [input.fileHandleForReading, output.fileHandleForWriting] {
        let flags = fcntl(end.fileDescriptor, F_GETFL)
        guard flags >= 0, fcntl(end.fileDescriptor, F_SETFL, flags | O_NONBLOCK) == 0 else { throw POSIXError(.EBADF) }
      }
    }
    process.terminationHandler = { [ended] _ in ended.signal() }
    // A process that is gone already is to fail a test, not to end it.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
  }

  /// A test that fails leaves no process behind.
  deinit {
    if process.isRunning { process.terminate() }
  }

  public static func frame(_ message: String) -> Data {
    Data("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
  }

  public func send(_ messages: String...) throws {
    try write(messages.reduce(Data()) { $0 + LspProcess.frame($1) })
  }

  public func write(_ bytes: Data) throws {
    try input.fileHandleForWriting.write(contentsOf: bytes)
  }

  public func closeInput() throws { try input.fileHandleForWriting.close() }

  public func closeOutput() throws { try output.fileHandleForReading.close() }

  /// The next message; nil at the end of the output, and where none comes for half a minute.
  public func receive() -> String? {
    while true {
      if let message = takeMessage() { return message }
      var wanted = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, 30_000) > 0 else { return nil }
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else { return nil }
      unread += bytes
    }
  }

  private func takeMessage() -> String? {
    guard let header = unread.range(of: Data("\r\n\r\n".utf8)) else { return nil }
    let fields = String(decoding: unread[..<header.lowerBound], as: UTF8.self)
    guard fields.hasPrefix("Content-Length: "), let length = Int(fields.dropFirst("Content-Length: ".count)),
      unread.endIndex - header.upperBound >= length
    else { return nil }
    let body = unread[header.upperBound..<header.upperBound + length]
    unread = Data(unread[(header.upperBound + length)...])
    return String(decoding: body, as: UTF8.self)
  }

  /// The most memory that the process has held, in bytes; nil where the system does not tell.
  public func peakMemory() throws -> Int? {
    let path = "/proc/\(process.processIdentifier)/status"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let line = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 << 10 }
  }

  /// What the process ended with; nil where it did not within so many seconds, or was killed.
  public func status(within seconds: Double) -> Int32? {
    guard ended.wait(timeout: .now() + seconds) == .success, process.terminationReason == .exit else { return nil }
    return process.terminationStatus
  }
}
