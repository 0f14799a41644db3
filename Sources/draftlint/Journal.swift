import LanguageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the language server writes down for somebody who wonders what it did: a log for reading, and a transcript that can
/// be played again.
struct Journal {
  private var log: Int32?
  private var transcript: Int32?
  private let level: Level

  /// How much is logged; each level holds those above it.
  enum Level: Int, CaseIterable {
    case error, warning, info, debug

    static let names = allCases.map { "\($0)" }
    init?(name: String) {
      guard let level = Level.allCases.first(where: { "\($0)" == name }) else { return nil }
      self = level
    }
  }

  /// - Throws: where a file cannot be written.
  init(log: String?, level: Level, transcript: String?) throws(UsageError) {
    self.level = level
    self.log = try log.map { path throws(UsageError) in try Self.open(path, O_APPEND) }
    self.transcript = try transcript.map { path throws(UsageError) in try Self.open(path, O_TRUNC) }
  }

  var isLogging: Bool { log != nil }

  /// A line for the log.
  func note(_ level: Level, _ text: @autoclosure () -> String) {
    guard let log, level.rawValue <= self.level.rawValue else { return }
    Self.write("\(Clock.timestamp()) \(level) \(text())\n", to: log)
  }

  func note(_ incoming: [Incoming]) {
    guard log != nil || transcript != nil else { return }
    for message in incoming {
      switch message {
      case .malformed(let invalid): note(.warning, "what came is no message: \(invalid.error.message)")
      case .message(let message):
        note(.debug, "← \(message.summary)")
        if let transcript { Self.write("{\"client\":\(message.json)}\n", to: transcript) }
      }
    }
  }

  func note(_ outgoing: [Outgoing]) {
    guard log != nil || transcript != nil else { return }
    for message in outgoing {
      let body = String(decoding: message.body, as: UTF8.self)
      if let transcript { Self.write("{\"server\":\(body)}\n", to: transcript) }
      note(body.hasPrefix(Self.logMessage) ? .warning : .debug, "→ \(body.prefix(400))")
    }
  }

  private static let logMessage = "{\"jsonrpc\":\"2.0\",\"method\":\"window/logMessage\""

  private static func open(_ path: String, _ flag: Int32) throws(UsageError) -> Int32 {
    let descriptor = openFile(path, O_WRONLY | O_CREAT | O_CLOEXEC | flag, 0o600)
    guard descriptor >= 0 else {
      throw UsageError("\(path): it cannot be written: \(String(cString: strerror(errno)))")
    }
    return descriptor
  }

  /// What cannot be written down is lost: a full disk must not end an editor's session.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = writeBytes(descriptor, rest)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

extension Message {
  /// In a few words.
  fileprivate var summary: String {
    switch self {
    case .request(let id, let method, _): "\(method) (\(id.json))"
    case .notification(let method, _): method
    case .response(let id, _): "the answer to \(id?.json ?? .null)"
    }
  }
}
