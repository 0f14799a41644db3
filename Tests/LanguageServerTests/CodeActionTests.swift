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
        ],
        [
          "title": "Ignore emoji in this draft", "kind": "quickfix", "diagnostics": [diagnostic],
          "edit": [
            "documentChanges": [
              [
                "textDocument": ["uri": .string(Client.uri), "version": 3],
                "edits": [["range": Client.range(1, 0, 1, 0), "newText": "ignore: emoji\n"]],
              ]
            ]
          ],
        ],
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
      (nil, ["quickfix"]), (["quickfix"], ["quickfix"]), ([""], ["quickfix", "source.fixAll.draftlint"]),
      (["refactor", "quickfix"], ["quickfix"]), (["quickfix.emoji"], []), (["quick"], []), ([], []),
      (["source"], ["source.fixAll.draftlint"]), (["source.fixAll"], ["source.fixAll.draftlint"]),
      (["source.fixAll.draftlint"], ["source.fixAll.draftlint"]), (["source.fixAll.other"], []),
      (["source.organizeImports"], []),
    ] as [([String]?, [String])])
  func kinds(only: [String]?, offered: [String]) {
    var client = Client(encodings: ["utf-8"])
    client.open(text)
    let kinds = client.actions(4, 0, 4, 20, only: only).compactMap { $0["kind"]?.stringValue }
    #expect(Set(kinds) == Set(offered))
  }

  @Test func fixAllMendsTheWholeDraft() {
    var client = Client(encodings: ["utf-16"])
    let text = "---\norder: 113-4829175-3306621\nreason: order-problem\n---\nHello 😀 there :-)\n\n\n\nSee you 😀!\n"
    client.open(text, version: 7)
    let action = client.actions(0, 0, 0, 0, only: ["source.fixAll"]).first
    let change = action?["edit"]?["documentChanges"]?[0]
    #expect(change?["textDocument"]?["version"] == 7)
    #expect(change?["edits"]?.arrayValue?.count == 1)
    var mended = client
    mended.change(
      version: 8,
      (change?["edits"]?.arrayValue ?? []).map { ["range": $0["range"] ?? .null, "text": $0["newText"] ?? .null] })
    #expect(mended.text()?.hasSuffix("---\nHello there\n\nSee you!\n") == true)
    #expect(mended.shown() == [])
    #expect(mended.actions(0, 0, 0, 0, only: ["source.fixAll"]).isEmpty)
  }

  /// A client that fetches edits later is offered the costly one without.
  @Test func fixAllIsResolved() {
    let able: JSON = [
      "textDocument": [
        "codeAction": [
          "codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]], "dataSupport": true,
          "resolveSupport": ["properties": ["edit"]],
        ]
      ]
    ]
    var client = Client(encodings: ["utf-8"], able)
    #expect(client.received.first?["result"]?["capabilities"]?["codeActionProvider"]?["resolveProvider"] == true)
    client.open(text)
    let action = client.actions(4, 0, 4, 0).last ?? .null
    #expect(action["kind"] == "source.fixAll.draftlint" && action["edit"] == nil)
    let resolved = client.request("codeAction/resolve", action)?["result"]
    #expect(resolved?["title"] == action["title"] && resolved?["data"] == action["data"])
    let edit: JSON = [["range": Client.range(4, 6, 4, 11), "newText": ""]]
    #expect(resolved?["edit"]?["changes"]?[Client.uri] == edit)
    // What nobody left open comes back as it is.
    #expect(
      client.request("codeAction/resolve", ["title": "x", "kind": "y"])?["result"] == ["title": "x", "kind": "y"])
  }

  @Test func ignoringIsAddedToWhatIsIgnored() {
    for (head, range, new) in [
      ("", Client.range(0, 0, 0, 0), "---\nignore: emoji\n---\n"),
      ("---\nignore: emoticon\n---\n", Client.range(1, 16, 1, 16), ", emoji"),
      ("---\nignore: [emoticon]\n---\n", Client.range(1, 17, 1, 17), ", emoji"),
      ("---\r\nkind: necessary\r\n---\r\n", Client.range(1, 0, 1, 0), "ignore: emoji\r\n"),
    ] {
      var client = Client(encodings: ["utf-8"])
      client.open(head + "😀")
      let line = head.isEmpty ? 0 : 3
      let ignore = client.actions(line, 0, line, 0).first { $0["title"] == "Ignore emoji in this draft" }
      #expect(ignore?["edit"]?["documentChanges"]?[0]?["edits"] == [["range": range, "newText": .string(new)]])
    }
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
