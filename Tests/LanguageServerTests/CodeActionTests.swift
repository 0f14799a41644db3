import LanguageServer
import Testing

struct CodeActionTests {
  private let text = "---\norder: 113-4829175-3306621\nreason: order-problem\n---\nHello 😀 there\n"

  @Test func aQuickFix() {
    var client = Client(encodings: ["utf-16"])
    client.open(text, version: 3)
    let diagnostic = client.shown()?[0] ?? .null
    #expect(
      client.actions(4, 0, 4, 20) == [
        [
          "title": "Remove the emoji", "kind": "quickfix", "diagnostics": [diagnostic], "isPreferred": true,
          "edit": [
            "documentChanges": [
              [
                "textDocument": ["uri": .string(Client.uri), "version": 3],
                "edits": [["range": Client.range(4, 5, 4, 8), "newText": ""]],
              ]
            ]
          ],
        ]
      ])
  }

  @Test func clientsWithoutDocumentChanges() {
    var client = Client(
      encodings: ["utf-8"], ["textDocument": ["codeAction": ["codeActionLiteralSupport": ["codeActionKind": [:]]]]])
    client.open(text)
    let edit = client.actions(4, 0, 4, 20).first?["edit"]
    #expect(edit == ["changes": ["file:///drafts/a.md": [["range": Client.range(4, 5, 4, 10), "newText": ""]]]])
  }

  @Test func clientsWithoutLiterals() {
    var client = Client(encodings: ["utf-8"], [:])
    #expect(client.received.first?["result"]?["capabilities"]?["codeActionProvider"] == nil)
    client.open(text)
    #expect(client.actions(4, 0, 4, 20).isEmpty)
  }

  /// From the end of the emoji at 10 in UTF-8, all that touches counts.
  @Test(arguments: [
    (0, 5, false), (0, 6, true), (6, 6, true), (8, 8, true), (10, 10, true), (11, 11, false), (11, 5, true),
  ])
  func ranges(start: Int, end: Int, isOffered: Bool) {
    var client = Client(encodings: ["utf-8"])
    client.open(text)
    #expect(client.actions(4, start, 4, end).isEmpty == !isOffered)
  }

  @Test(
    arguments: [
      (nil, true), (["quickfix"], true), ([""], true), (["refactor", "quickfix"], true), (["quickfix.emoji"], false),
      (["source"], false), (["quick"], false), ([], false),
    ] as [([String]?, Bool)])
  func kinds(only: [String]?, isOffered: Bool) {
    var client = Client(encodings: ["utf-8"])
    client.open(text)
    #expect(client.actions(4, 0, 4, 20, only: only).isEmpty == !isOffered)
  }

  /// A client may ask before it is told of the change: the answer fits the text as it is.
  @Test func askedInTheSameBatchAsTheChange() {
    var client = Client(encodings: ["utf-8"])
    client.open(text)
    let ask: JSON = [
      "textDocument": ["uri": .string(Client.uri)], "range": Client.range(0, 0, 99, 0), "context": ["diagnostics": []],
    ]
    let answers = client.send([
      Client.didChange(version: 2, [Client.change(4, 0, 4, 0, "Oh ")]),
      ["jsonrpc": "2.0", "id": "a", "method": "textDocument/codeAction", "params": ask],
      Client.didChange(version: 3, [Client.change(4, 0, 4, 0, "Oh ")]),
    ])
    #expect(answers.count == 2)
    let edit = answers.first?["result"]?[0]?["edit"]?["documentChanges"]?[0]
    #expect(edit?["textDocument"]?["version"] == 2)
    #expect(edit?["edits"]?[0]?["range"] == Client.range(4, 8, 4, 13))
    #expect(answers.last?["params"]?["version"] == 3)
  }
}
