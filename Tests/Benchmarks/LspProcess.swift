import LanguageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `draftlint lsp` as editors start it, over pipes.
final class LspProcess: Answering {
  private let input: Int32
  private let output: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  /// Nil where it cannot be started.
  init?(path: String) {
    var toServer: [Int32] = [0, 0]
    var fromServer: [Int32] = [0, 0]
    guard pipe(&toServer) == 0, pipe(&fromServer) == 0 else { return nil }
    input = toServer[1]
    output = fromServer[0]
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toServer[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromServer[1], 1)
    for descriptor in toServer + fromServer { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), strdup("lsp"), nil]
    var process = pid_t()
    let status = posix_spawn(&process, path, &actions, nil, &arguments, environ)
    for argument in arguments { free(argument) }
    posix_spawn_file_actions_destroy(&actions)
    close(toServer[0])
    close(fromServer[1])
    guard status == 0 else { return nil }
  }

  deinit {
    // The server ends with its input.
    close(input)
    close(output)
  }

  /// Sends a message and waits for one: the benchmark sends nothing that is not answered.
  func exchange(_ bytes: [UInt8]) -> [[UInt8]] {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return [] }
      sent += count
    }
    var answer: [UInt8] = []
    while !isWhole(answer) {
      let count = buffer.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
      guard count > 0 else { return [] }
      answer += buffer[..<count]
    }
    return [answer]
  }

  /// Whether the bytes hold as many as their header promises.
  private func isWhole(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(64)
    guard let end = head.firstIndex(of: UInt8(ascii: "\r")), bytes.count >= end + 4 else { return false }
    let length = Int(String(decoding: head[..<end].drop { $0 != 0x20 }.dropFirst(), as: UTF8.self)) ?? 0
    return bytes.count >= end + 4 + length
  }
}
