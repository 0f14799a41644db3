import LanguageServer
import Testing

/// 2,111 messages that a generator made from LSP's metamodel, each sent to a server that has a draft open.
@Suite(.enabled(if: !Conformance.examples.isEmpty, "../shared/conformance/lsp_messages.jsonl is not here"))
struct ConformanceTests {
  /// What the examples call a document, so that their requests find one.
  private static let ready: Client = {
    var client = Client(encodings: ["utf-16"])
    client.open("Hello 😀\n\nUse the code BULK8.\n", uri: "file:///some/path")
    return client
  }()

  @Test func eachRequestIsAnsweredOnce() {
    for example in Conformance.examples {
      let name = Comment(rawValue: "line \(example.line): \(example.method), \(example.why ?? "valid")")
      var client = Self.ready
      let answers = client.send([example.message]).filter { $0["method"] == nil }
      let isNotification = example.message["id"] == nil && example.why != "no-jsonrpc" && example.why != "no-method"
      #expect(answers.count == (isNotification ? 0 : 1), name)
      guard let answer = answers.first else { continue }
      #expect((answer["result"] == nil) != (answer["error"] == nil), name)
      if let code = expectedError(of: example) {
        #expect(answer.errorCode == code, name)
      } else if example.why == nil {
        #expect(answer["error"] == nil, name)
        #expect(answer["id"] == example.message["id"], name)
      }
    }
  }

  /// In one batch, too, whatever is wrong with some of them.
  @Test func allInOneBatch() {
    var client = Self.ready
    let messages = Conformance.examples.map(\.message).filter { message in
      !["exit", "shutdown"].contains(message["method"]?.stringValue)
    }
    let answers = (client.send(messages) + client.idle()).filter { $0["method"] == nil }
    let requests = messages.filter { $0["id"] != nil || $0["jsonrpc"] == nil || $0["method"] == nil }
    #expect(answers.count == requests.count)
  }

  /// Before it is initialized, a server answers all the same.
  @Test func beforeInitialize() {
    for example in Conformance.examples where example.why == nil && example.message["id"] != nil {
      var client = Client()
      let answers = client.send([example.message])
      #expect(answers.count == 1, "line \(example.line)")
      let isInitialize = example.method == "initialize"
      #expect(answers.first?.errorCode == (isInitialize ? nil : -32002), "line \(example.line)")
    }
  }

  private let requests: Set = [
    "initialize", "shutdown", "textDocument/codeAction", "codeAction/resolve", "textDocument/completion",
    "textDocument/diagnostic", "textDocument/documentLink", "textDocument/documentSymbol", "textDocument/foldingRange",
    "textDocument/formatting", "textDocument/hover", "textDocument/inlayHint", "textDocument/selectionRange",
    "textDocument/semanticTokens/full", "textDocument/semanticTokens/range", "workspace/diagnostic",
    "workspace/executeCommand",
  ]

  private func expectedError(of example: Conformance.Example) -> Int? {
    switch example.why {
    case "no-jsonrpc", "no-method", "id-bool", "id-null": -32600
    case nil where !requests.contains(example.method), "notification-with-id": -32601
    case nil where example.method == "initialize": -32600
    // The examples' commands are none of ours.
    case nil where example.method == "workspace/executeCommand": -32602
    default: nil
    }
  }
}
