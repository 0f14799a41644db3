import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process at a terminal of its own, as a person would use it.
public final class Pseudoterminal {
  private let descriptor: Int32
  private let process: pid_t
  private var waiting = ""

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// - Parameter environment: beside `TERM` and `PATH`.
  public init(_ arguments: [String], environment: [String: String] = [:]) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Swift's Glibc leaves these out.
    typealias OfDescriptor = @convention(c) (Int32) -> Int32
    typealias NameOfDescriptor = @convention(c) (Int32) -> UnsafePointer<CChar>?
    func symbol<F>(_ name: String, as: F.Type) -> F? {
      dlsym(dlopen(nil, RTLD_NOW), name).map { unsafeBitCast($0, to: F.self) }
    }
    guard descriptor >= 0, symbol("grantpt", as: OfDescriptor.self)?(descriptor) == 0,
      symbol("unlockpt", as: OfDescriptor.self)?(descriptor) == 0,
      let name = symbol("ptsname", as: NameOfDescriptor.self)?(descriptor)
    else { throw Failure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))") }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let newSession: Int16 = 0x80
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let newSession: Int16 = 0x400
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that the leader of a session opens is its own: an interrupt typed there reaches it.
    // Signals are blocked on threads that tests run on, which is no matter of the child's.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, descriptor)
    var size = winsize(ws_row: 40, ws_col: 160, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)

    var variables = ["TERM": "xterm", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    variables.merge(environment) { _, new in new }
    var words: [UnsafeMutablePointer<CChar>?] = ([Executable.url.path] + arguments).map { strdup($0) } + [nil]
    var names: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + names { free(text) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, Executable.url.path, &actions, &attributes, &words, &names)
    process = child
    guard error == 0 else { throw Failure(description: "\(Executable.url.path): \(String(cString: strerror(error)))") }
  }

  deinit { close(descriptor) }

  /// Types text as it is; a return is `\r`.
  public func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// What is shown up to the first time that a text is, with it; later calls go on behind it.
  @discardableResult
  public func read(upTo text: String, seconds: Double = 20) throws -> String {
    let end = Date(timeIntervalSinceNow: seconds)
    while true {
      if let found = waiting.range(of: text) {
        defer { waiting = String(waiting[found.upperBound...]) }
        return String(waiting[..<found.upperBound])
      }
      let left = end.timeIntervalSinceNow
      guard left > 0 else { throw Failure(description: "'\(text)' was not shown, but: \(waiting)") }
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&state, 1, Int32(left * 1000)) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      let count = buffer.withUnsafeMutableBytes { Self.read(descriptor, $0) }
      guard count > 0 else { throw Failure(description: "'\(text)' was not shown before the end, but: \(waiting)") }
      waiting += String(decoding: buffer[..<count], as: UTF8.self)
    }
  }

  /// Waits for the end; the rest of what is shown is read meanwhile.
  public func exitStatus() -> Int32 {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while buffer.withUnsafeMutableBytes({ Self.read(descriptor, $0) }) > 0 {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
