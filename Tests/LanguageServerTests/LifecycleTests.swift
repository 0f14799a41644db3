import LanguageServer
import Testing

struct LifecycleTests {
  private let initialize: JSON = ["processId": .null, "rootUri": .null, "capabilities": [:]]

  @Test func nothingGoesBeforeInitialize() {
    var client = Client()
    #expect(client.request("textDocument/hover", [:])?.errorCode == -32002)
    #expect(client.request("shutdown", .null)?.errorCode == -32002)
    #expect(client.request("no/such", .null)?.errorCode == -32002)
    #expect(client.open("Hello 😀").isEmpty)
    #expect(client.text() == nil)
    #expect(client.request("initialize", initialize)?["result"] != nil)
  }

  @Test func initializeIsAnsweredWithWhatTheServerCan() {
    var client = Client()
    let result = client.request("initialize", initialize)?["result"]
    #expect(result?["capabilities"]?["textDocumentSync"]?["change"] == 2)
    #expect(result?["capabilities"]?["textDocumentSync"]?["openClose"] == true)
    #expect(result?["capabilities"]?["positionEncoding"] == "utf-16")
    #expect(result?["capabilities"]?["hoverProvider"] == true)
    #expect(result?["serverInfo"]?["name"] == "draftlint")
  }

  @Test func initializeMayComeButOnce() {
    var client = Client(encodings: [])
    #expect(client.request("initialize", initialize)?.errorCode == -32600)
    #expect(client.request("textDocument/hover", [:])?.errorCode == -32602)
  }

  @Test func initializeWithWrongParamsMayBeTriedAgain() {
    var client = Client()
    let error = client.request("initialize", ["processId": "no"])?["error"]
    #expect(error?["code"] == -32602)
    #expect(error?["message"]?.stringValue?.contains("params.processId") == true)
    #expect(client.request("initialize", initialize)?["result"] != nil)
  }

  @Test(arguments: [
    (["utf-8"], "utf-8"), (["utf-16", "utf-8"], "utf-8"), (["utf-32", "utf-16"], "utf-32"), (["utf-32"], "utf-32"),
    (["utf-16", "utf-32"], "utf-16"), ([], "utf-16"), (["utf-7"], "utf-16"),
  ])
  func encodings(offered: [String], agreed: String) {
    let client = Client(encodings: offered)
    #expect(client.received.first?["result"]?["capabilities"]?["positionEncoding"] == .string(agreed))
  }

  @Test func nothingButExitFollowsShutdown() {
    var client = Client(encodings: [])
    client.open("Hello 😀")
    #expect(client.request("shutdown", .null)?["result"] == .null)
    #expect(client.server.isShutDown)
    #expect(client.request("shutdown", .null)?.errorCode == -32600)
    #expect(client.request("initialize", initialize)?.errorCode == -32600)
    #expect(client.request("no/such", .null)?.errorCode == -32600)
    #expect(client.open("Hello 😀").isEmpty)
    #expect(client.server.exitCode == nil)
    #expect(client.notify("exit", .null).isEmpty)
    #expect(client.server.exitCode == 0)
  }

  @Test func exitWithoutShutdownIsAFailure() {
    var client = Client(encodings: [])
    client.notify("exit", .null)
    #expect(client.server.exitCode == 1)
    var early = Client()
    early.notify("exit", .null)
    #expect(early.server.exitCode == 1)
  }

  @Test func unknownMessages() {
    var client = Client(encodings: [])
    #expect(client.request("no/such", .null)?.errorCode == -32601)
    #expect(client.request("$/no/such", .null)?.errorCode == -32601)
    // A notification, but sent as a request: there is no such request.
    #expect(client.request("textDocument/didOpen", [:])?.errorCode == -32601)
    #expect(client.notify("no/such", .null).isEmpty)
    #expect(client.notify("$/no/such", .null).isEmpty)
    #expect(client.notify("textDocument/hover", [:]).isEmpty)
    #expect(client.notify("$/cancelRequest", ["id": 7]).isEmpty)
    #expect(client.notify("$/setTrace", ["value": "verbose"]).isEmpty)
  }

  @Test func wrongParamsAreNamed() {
    var client = Client(encodings: [])
    let position: JSON = ["line": -1, "character": 0]
    let error = client.request("textDocument/hover", ["textDocument": ["uri": "a:b"], "position": position])?["error"]
    #expect(error?["code"] == -32602)
    #expect(error?["message"]?.stringValue?.contains("params.position.line") == true)
    // A notification is not answered, but who traces the server is told.
    #expect(client.notify("textDocument/didOpen", ["textDocument": [:]]).isEmpty)
    client.notify("$/setTrace", ["value": "messages"])
    let told = client.notify("textDocument/didOpen", ["textDocument": [:]])
    #expect(told.map { $0["method"] } == ["$/logTrace"])
  }

  @Test func responsesAreNotAnswered() {
    var client = Client(encodings: [])
    #expect(client.send([["jsonrpc": "2.0", "id": 1, "result": .null]]).isEmpty)
    #expect(client.send([["jsonrpc": "2.0", "id": .null, "error": ["code": 1, "message": "no"]]]).isEmpty)
  }

  @Test func everyRequestOfABatchIsAnsweredInOrder() {
    var client = Client(encodings: [])
    let methods = ["no/such", "textDocument/hover", "shutdown", "textDocument/hover", "no/such"]
    let batch = methods.enumerated().map { index, method -> JSON in
      ["jsonrpc": "2.0", "id": .string("\(index)"), "method": .string(method)]
    }
    let answers = client.send(batch)
    #expect(answers.map { $0["id"]?.stringValue } == ["0", "1", "2", "3", "4"])
    #expect(answers.map(\.errorCode) == [-32601, -32602, nil, -32600, -32600])
  }
}
