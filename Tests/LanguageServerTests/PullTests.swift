import LanguageServer
import Testing

/// A client that asks for diagnostics is told of none besides.
struct PullTests {
  private static let able: JSON = ["textDocument": ["diagnostic": ["dynamicRegistration": false]]]

  private func pull(_ client: inout Client, previous: String? = nil, uri: String = Client.uri) -> JSON? {
    var params: JSON.Object = ["textDocument": ["uri": .string(uri)]]
    params["previousResultId"] = previous.map(JSON.string)
    return client.request("textDocument/diagnostic", .object(params))?["result"]
  }

  @Test func eitherPushOrPull() {
    var client = Client(encodings: ["utf-8"], Self.able)
    let provider = client.received.first?["result"]?["capabilities"]?["diagnosticProvider"]
    #expect(provider?["interFileDependencies"] == true && provider?["workspaceDiagnostics"] == true)
    client.open("Hello 😀\n")
    client.change(version: 2, [Client.change(0, 0, 0, 0, "Oh ")])
    _ = client.close()
    #expect(!client.received.contains { $0.isPublication })
    let pushing = Client(encodings: ["utf-8"])
    #expect(pushing.received.first?["result"]?["capabilities"]?["diagnosticProvider"] == nil)
  }

  @Test func theReportKeepsItsNameAsLongAsItIsTheSame() throws {
    var client = Client(encodings: ["utf-8"], Self.able)
    client.open("Hello 😀\n\nThe lamp waits.\n")
    let first = try #require(pull(&client))
    #expect(first["kind"] == "full" && first["items"]?.codes.contains("emoji") == true)
    let id = try #require(first["resultId"]?.stringValue)
    #expect(pull(&client, previous: id) == ["kind": "unchanged", "resultId": .string(id)])
    client.change(version: 2, [Client.change(2, 15, 2, 15, " Here")])
    #expect(pull(&client, previous: id)?["kind"] == "unchanged")
    client.change(version: 3, [Client.change(0, 0, 0, 0, "Oh ")])
    let moved = try #require(pull(&client, previous: id))
    #expect(moved["kind"] == "full" && moved["resultId"]?.stringValue != id)
    // Opened anew, the document has no older names.
    client.open("Other 😀 words")
    #expect(pull(&client, previous: moved["resultId"]?.stringValue)?["kind"] == "full")
  }

  @Test func allThatThereIs() {
    var client = Client(encodings: ["utf-8"], Self.able)
    client.open(String(repeating: "😀 word\n\n", count: 800))
    #expect(pull(&client)?["items"]?.codes.count { $0 == "emoji" } == 800)
  }

  @Test func anUnknownDocumentHasNone() {
    var client = Client(encodings: ["utf-8"], Self.able)
    #expect(pull(&client, uri: "file:///nowhere")?["items"] == [])
  }
}
