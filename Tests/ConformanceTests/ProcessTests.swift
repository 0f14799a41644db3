import Foundation
import Processes
import Testing

/// What only a process can get wrong: pipes, their ends, and how it ends itself.
@Suite(.timeLimit(.minutes(2)))
struct ProcessTests {
  private let initialize =
    #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"#
  private let shutdown = #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#
  private let exit = #"{"jsonrpc":"2.0","method":"exit"}"#

  private func didOpen(_ text: String, name: String = "a.txt") -> String {
    """
    {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///\(name)",\
    "languageId":"plaintext","version":1,"text":"\(text)"}}}
    """
  }

  private func didChange(_ version: Int) -> String {
    """
    {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.txt",\
    "version":\(version)},"contentChanges":[{"range":{"start":{"line":0,"character":0},\
    "end":{"line":0,"character":0}},"text":"x"}]}}
    """
  }

  @Test func exitEndsTheProcessWhileItsInputIsOpen() throws {
    let server = try LspProcess()
    try server.send(initialize)
    #expect(server.receive()?.contains(#""name":"draftlint""#) == true)
    try server.send(shutdown)
    #expect(server.receive() == #"{"jsonrpc":"2.0","id":2,"result":null}"#)
    try server.send(exit)
    try #require(server.status(within: 5) == 0)
    #expect(server.receive() == nil)
  }

  @Test func exitWithoutShutdown() throws {
    let server = try LspProcess()
    try server.send(initialize, exit)
    #expect(server.status(within: 5) == 1)
  }

  @Test func endOfInput() throws {
    let server = try LspProcess()
    try server.send(initialize)
    #expect(server.receive() != nil)
    try server.closeInput()
    #expect(server.status(within: 2) == 1)

    let dismissed = try LspProcess()
    try dismissed.send(initialize, shutdown)
    try dismissed.closeInput()
    #expect(dismissed.status(within: 2) == 0)
    #expect(dismissed.receive() != nil)
    #expect(dismissed.receive() != nil)
  }

  @Test func aMessageByteByByte() throws {
    let server = try LspProcess()
    for byte in LspProcess.frame(initialize) + LspProcess.frame(shutdown) { try server.write(Data([byte])) }
    #expect(server.receive()?.contains(#""id":1"#) == true)
    #expect(server.receive()?.contains(#""id":2"#) == true)
  }

  /// Changes that wait are judged together: far fewer publications than changes, and the last has the last version.
  @Test func changesThatWaitAreJudgedOnce() throws {
    let server = try LspProcess()
    try server.send(initialize, didOpen("Hello 😀"))
    #expect(server.receive() != nil)
    #expect(server.receive()?.contains(#""version":1"#) == true)
    try server.write((2...200).reduce(Data()) { $0 + LspProcess.frame(didChange($1)) })
    var publications = 0
    while let message = server.receive() {
      publications += 1
      if message.contains(#""version":200"#) { break }
    }
    #expect(publications <= 20)
  }

  @Test func whatIsNoMessage() throws {
    let server = try LspProcess()
    try server.write(Data("garbage\r\n\r\n".utf8))
    #expect(server.receive()?.contains("-32700") == true)
    try server.send("{no JSON", initialize)
    #expect(server.receive()?.contains("-32700") == true)
    #expect(server.receive()?.contains(#""name":"draftlint""#) == true)
  }

  /// More than a pipe holds, in both directions; some editors' pipes do not wait.
  @Test(arguments: [true, false])
  func aLongDraft(isBlocking: Bool) throws {
    let server = try LspProcess(isBlocking: isBlocking)
    try server.send(initialize)
    #expect(server.receive() != nil)
    try server.send(didOpen(String(repeating: "The lamp 😀 waits.\\n\\n", count: 20_000)))
    #expect((server.receive() ?? "").utf8.count > 1 << 16)
    try server.send(shutdown)
    #expect(server.receive() != nil)
    try server.closeInput()
    #expect(server.status(within: 10) == 0)
  }

  /// Of text as messages are: paragraphs of two sentences, one in eight with a breach.
  @Test(
    "a draft takes at most six bytes a byte",
    .enabled(if: Executable.release != nil, "DRAFTLINT_RELEASE is not set"),
    arguments: ["txt", "html"])
  func memory(format: String) throws {
    func peak(paragraphs: Int) throws -> (Int, Int)? {
      let text = (0..<paragraphs).map { number in
        let breach =
          number % 8 == 0 ? "Please call us at 303-555-01\(number % 90 + 10)." : "Its cord is two metres long."
        let paragraph =
          "The lamp number \(number) that you asked us about is made of brass and of green glass. \(breach)"
        return format == "html" ? "<p style=\\\"margin:0 0 12px\\\">\(paragraph)</p>\\n" : paragraph + "\\n\\n"
      }.joined()
      let server = try LspProcess(release: Executable.release)
      try server.send(initialize)
      #expect(server.receive() != nil)
      try server.send(didOpen(text, name: "draft.\(format)"))
      #expect((server.receive() ?? "").contains("phone-number"))
      return try server.peakMemory().map { (text.utf8.count, $0) }
    }
    guard let base = try peak(paragraphs: 1), let large = try peak(paragraphs: 160_000) else { return }
    #expect(large.0 > 16 << 20 && large.1 - base.1 <= 6 * large.0)
    print("\(format): \(Double(large.1 - base.1) / Double(large.0)) bytes a byte")
  }

  /// The input stays open: only the number of the process tells.
  @Test func aClientThatDies() throws {
    let client = Process()
    client.executableURL = URL(fileURLWithPath: "/bin/cat")
    let input = Pipe()
    client.standardInput = input
    let ended = DispatchSemaphore(value: 0)
    client.terminationHandler = { _ in ended.signal() }
    try client.run()
    let server = try LspProcess()
    try server.send(initialize.replacing("\"processId\":null", with: "\"processId\":\(client.processIdentifier)"))
    #expect(server.receive() != nil)
    try input.fileHandleForWriting.close()
    #expect(ended.wait(timeout: .now() + 5) == .success)
    #expect(server.status(within: 5) == 1)
  }

  @Test func aClientThatGoesAway() throws {
    let server = try LspProcess()
    try server.send(initialize)
    #expect(server.receive() != nil)
    try server.closeOutput()
    try server.send(shutdown)
    #expect(server.status(within: 5) == 1)
  }

  @Test func arguments() throws {
    #expect(try Executable.run(["lsp", "--port", "99"]).status == 2)
    #expect(try Executable.run(["lsp", "--help"]).output.contains("--stdio"))
    let silent = try Executable.run(["lsp"])
    #expect(silent.status == 1)
    #expect(silent.output.isEmpty)
  }
}
