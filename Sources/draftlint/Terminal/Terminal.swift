import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error.
enum Terminal {
  /// Writes all of it; a reader that went away is no error.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = writeBytes(descriptor, rest)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// Tells what was done, beside what is printed.
  static func note(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  static func complain(_ text: String) { write(Array(("draftlint: " + text + "\n").utf8), to: STDERR_FILENO) }

  /// Whether somebody types.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether standard output is a terminal that wants colour.
  static var wantsColour: Bool {
    isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// All of standard input.
  static func readInput() throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw InputError(path: "-", reason: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
