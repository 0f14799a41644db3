import Foundation
import JSON
import Processes
import Testing

/// The life of a server, and JSON-RPC: over pipes, as an editor meets it.
@Suite(.timeLimit(.minutes(2)))
struct LifecycleTests {
  private static let initialize: JSON = ["processId": .null, "rootUri": .null, "capabilities": [:]]

  @Test func nothingBeforeInitialize() throws {
    let editor = try Conversation()
    for method in ["textDocument/hover", "shutdown", "no/such", "workspace/symbol"] {
      #expect(try editor.request(method, [:]).errorCode == -32002, "\(method)")
    }
    try editor.open("Use the coupon SAVE10.")
    #expect(try editor.request("initialize", Self.initialize)["result"]?["capabilities"]?.objectValue != nil)
    // What was opened before is not known.
    try editor.notify("initialized", [:])
    #expect(try editor.soFar().isEmpty)
  }

  @Test func onceAndNotAgain() throws {
    let editor = try Conversation(Conversation.able)
    #expect(try editor.request("initialize", Self.initialize).errorCode == -32600)
    #expect(try editor.request("shutdown")["result"] == .null)
    for method in ["textDocument/hover", "shutdown", "initialize", "no/such"] {
      #expect(try editor.request(method, [:]).errorCode == -32600, "\(method)")
    }
    try editor.notify("exit")
    #expect(editor.status(within: 5) == 0)
  }

  @Test func exitWithoutShutdown() throws {
    let editor = try Conversation(Conversation.able)
    try editor.notify("exit")
    #expect(editor.status(within: 5) == 1)
    let early = try Conversation()
    try early.notify("exit")
    #expect(early.status(within: 5) == 1)
  }

  @Test("the end of the input ends the process within two seconds")
  func endOfInput() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open(String(repeating: "The lamp waits.\n\n", count: 1000))
    try editor.closeInput()
    #expect(editor.status(within: 2) == 1)
  }

  @Test("null params, missing params and params of a kind that does not matter", arguments: [JSON.null, [:], []])
  func shutdownParams(_ params: JSON) throws {
    let editor = try Conversation(Conversation.able)
    #expect(try editor.request("shutdown", params)["result"] == .null)
  }

  // MARK: Headers

  @Test(
    "headers in any order and case, and the fields that may stand beside",
    arguments: [
      "Content-Length: %\r\n\r\n", "content-length: %\r\n\r\n", "CONTENT-LENGTH:%\r\n\r\n",
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %\r\n\r\n",
      "Content-Length: %\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n",
      "X-Other: 1\r\nContent-Length: %  \r\n\r\n", "Content-Length: %\n\n",
    ])
  func headers(_ header: String) throws {
    let editor = try Conversation()
    let body =
      #"{"jsonrpc":"2.0","id":"é","method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"#
    try editor.write(header.replacing("%", with: "\(body.utf8.count)") + body)
    #expect(try editor.receive()?["id"] == "é")
  }

  @Test(
    "what is no header is one error, and reading goes on behind it",
    arguments: [
      "garbage\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: ten\r\n\r\n", "Content-Length:\r\n\r\n",
      "Content-Length: 99999999999999999999\r\n\r\n", "Content-Type: text/plain\r\n\r\n", "\u{0}\u{1}\r\n\r\n",
      "Content-Length: 1e3\r\n\r\n", "Content-Length: 5\r\nContent-Length: 6\r\n\r\n",
    ])
  func garbage(_ bytes: String) throws {
    let editor = try Conversation()
    try editor.write(bytes)
    #expect(try editor.receive()?.errorCode == -32700)
    #expect(try editor.request("initialize", Self.initialize)["result"]?.objectValue != nil)
  }

  @Test func severalInOneWriteAndOneInMany() throws {
    let editor = try Conversation(Conversation.able)
    let messages = (10..<20).map { id -> JSON in ["jsonrpc": "2.0", "id": .integer(id), "method": "no/such"] }
    let bytes = messages.reduce(Data()) { $0 + LspProcess.frame("\($1)") }
    try editor.write(String(decoding: bytes, as: UTF8.self))
    for id in 10..<20 { #expect(try editor.receive()?["id"]?.intValue == id) }
    for byte in bytes { try editor.write(String(decoding: [byte], as: UTF8.self)) }
    for id in 10..<20 { #expect(try editor.receive()?["id"]?.intValue == id) }
  }

  // MARK: JSON

  @Test(
    "what is no JSON is -32700 with a null id, and nothing is lost",
    arguments: [
      "{", "nonsense", "{\"jsonrpc\":\"2.0\",}", "{\"id\":1e999}", "[1,2", "\u{FEFF}{", "{\"a\":\"\u{1}\"}",
    ])
  func noJSON(_ body: String) throws {
    let editor = try Conversation(Conversation.able)
    try editor.write("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    let answer = try editor.receive()
    #expect(answer?.errorCode == -32700 && answer?["id"] == .null)
    #expect(try editor.request("no/such").errorCode == -32601)
  }

  @Test("deep nesting is an error and no crash")
  func deep() throws {
    let editor = try Conversation(Conversation.able)
    for depth in [1000, 1_000_000] {
      let body = String(repeating: "[", count: depth)
      try editor.write("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
      #expect(try editor.receive()?.errorCode == -32700)
    }
  }

  @Test(
    "what is no request is -32600",
    arguments: [
      "[]", "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}]", "1", "\"shutdown\"", "null", "{}",
      "{\"jsonrpc\":\"1.0\",\"id\":4,\"method\":\"shutdown\"}", "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":5}",
      "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"shutdown\",\"params\":3}",
      "{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"shutdown\"}",
    ])
  func noRequest(_ body: String) throws {
    let editor = try Conversation(Conversation.able)
    try editor.write("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(try editor.receive()?.errorCode == -32600)
    #expect(try editor.request("no/such").errorCode == -32601)
  }

  @Test("an id is handed back as it came", arguments: [0, -3, 2_147_483_647, "a", "", "😀"] as [JSON])
  func ids(_ id: JSON) throws {
    let editor = try Conversation(Conversation.able)
    #expect(try editor.request("no/such", [:], id: id)["id"] == id)
  }

  @Test("unknown requests are refused, unknown notifications are not")
  func unknown() throws {
    let editor = try Conversation(Conversation.able)
    for method in ["no/such", "$/no/such", "textDocument/definition", "Initialize", ""] {
      #expect(try editor.request(method, .null).errorCode == -32601, "\(method)")
    }
    for method in ["no/such", "$/no/such", "textDocument/definition", "$/progress"] { try editor.notify(method, [:]) }
    // A notification with a method of a request, and wrong params: silence, too.
    try editor.notify("textDocument/hover", ["textDocument": 3])
    try editor.notify("textDocument/didOpen", ["textDocument": []])
    try editor.notify("$/cancelRequest", ["id": 99])
    try editor.notify("$/cancelRequest", ["id": .null])
    #expect(try editor.soFar().isEmpty)
  }

  @Test(
    "wrong params are -32602 and name the place",
    arguments: [
      ("textDocument/hover", ["textDocument": ["uri": "a:b"]], "params.position"),
      (
        "textDocument/hover", ["textDocument": ["uri": 1], "position": ["line": 0, "character": 0]],
        "params.textDocument.uri"
      ),
      ("textDocument/codeAction", ["textDocument": ["uri": "a:b"], "range": [], "context": [:]], "params.range"),
      ("textDocument/completion", JSON.null, "params"), ("textDocument/diagnostic", [1], "params"),
      ("textDocument/selectionRange", ["textDocument": ["uri": "a:b"], "positions": [["line": 1.5]]], "positions[0]"),
    ] as [(String, JSON, String)])
  func wrongParams(_ method: String, _ params: JSON, _ place: String) throws {
    let editor = try Conversation(Conversation.able)
    let error = try editor.request(method, params)["error"]
    #expect(error?["code"] == -32602)
    #expect(error?["message"]?.stringValue?.contains(place) ?? false, "\(error ?? .null)")
  }

  @Test("a cancelled request is answered once, with its result or -32800")
  func cancel() throws {
    let editor = try Conversation(Conversation.able)
    try editor.send(
      [
        "jsonrpc": "2.0", "id": 70, "method": "textDocument/documentSymbol",
        "params": ["textDocument": ["uri": .string(Conversation.uri)]],
      ],
      ["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 70]])
    let answers = try editor.soFar()
    #expect(answers.count == 1 && answers[0]["id"] == 70)
  }

  @Test("lone surrogates and NUL in strings are read, and handed back as valid text")
  func strings() throws {
    let editor = try Conversation(Conversation.able)
    let body = #"{"jsonrpc":"2.0","id":"\ud800\u0000","method":"no/such"}"#
    try editor.write("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(try editor.receive()?["id"]?.stringValue == "\u{FFFD}\u{0}")
  }

  @Test("a huge Content-Length costs no memory, only an error")
  func hugeLength() throws {
    let editor = try Conversation()
    try editor.write("Content-Length: 900000000000\r\n\r\n")
    #expect(try editor.receive()?.errorCode == -32700)
    #expect(try editor.request("initialize", Self.initialize)["result"]?.objectValue != nil)
  }

  @Test("$/setTrace makes the server tell what it passes over")
  func trace() throws {
    let editor = try Conversation(Conversation.able)
    try editor.notify("$/setTrace", ["value": "messages"])
    try editor.notify("textDocument/didOpen", ["textDocument": []])
    #expect(try editor.soFar().contains { $0["method"] == "$/logTrace" })
    try editor.notify("$/setTrace", ["value": "off"])
    try editor.notify("textDocument/didOpen", ["textDocument": []])
    #expect(try editor.soFar().isEmpty)
  }

  /// 2,111 messages that a generator made from LSP's metamodel.
  @Test(
    "each request of the public examples is answered exactly once",
    .enabled(if: FileManager.default.fileExists(atPath: examples.path), "../shared/conformance is not here"))
  func publicExamples() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open("Hello\n", uri: "file:///some/path")
    var expected = 0
    var answers = 0
    for line in try Data(contentsOf: Self.examples).split(separator: UInt8(ascii: "\n")) {
      let example = try JSON(parsing: [UInt8](line))
      guard let message = example["message"], !["exit", "shutdown"].contains(message["method"]?.stringValue) else {
        continue
      }
      let isRequest = message["id"] != nil || message["jsonrpc"] == nil || message["method"] == nil
      if isRequest { expected += 1 }
      try editor.send(message)
      // Now and then, lest both pipes are full.
      if expected % 50 == 0 { answers += try editor.soFar().count { $0["method"] == nil } }
    }
    answers += try editor.soFar().count { $0["method"] == nil }
    #expect(answers == expected && expected > 1700)
    #expect(try editor.request("shutdown")["result"] == .null)
    try editor.notify("exit")
    #expect(editor.status(within: 5) == 0)
  }

  private static let examples = Executable.root.appending(path: "../shared/conformance/lsp_messages.jsonl")
    .standardizedFileURL
}
