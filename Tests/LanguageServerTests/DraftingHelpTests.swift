import LanguageServer
import Testing

/// What the server offers to somebody who writes, beside findings and repairs.
struct DraftingHelpTests {
  static let text =
    "---\nkind: proactive\nreason:review-request\ndelivered: 2026-11-12\n---\n# Your lamp\n\nHello {{buyer_name}},\nsee https://www.amazon.com/x\nand [this](https://www.amazon.com/y).\n\n\n\nJo\n"
  static let snippets: JSON = ["textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]]

  static func ask(_ method: String, _ more: JSON.Object = [:], _ text: String = text, able: JSON = Client.able) -> JSON
  {
    var client = Client(encodings: ["utf-8"], able)
    client.open(text)
    var params = more
    params["textDocument"] = ["uri": .string(Client.uri)]
    return client.request("textDocument/" + method, .object(params))?["result"] ?? .null
  }

  static func completion(_ text: String, _ line: Int, _ character: Int, able: JSON = Client.able) -> [JSON] {
    ask("completion", ["position": Client.position(line, character)], text, able: able)["items"]?.arrayValue ?? []
  }

  private static func labels(_ items: [JSON]) -> [String] { items.compactMap { $0["label"]?.stringValue } }

  @Test("keys that are not there yet, and what may stand behind them")
  func frontMatter() {
    let keys = Self.labels(Self.completion("---\nkind: proactive\nre\n---\n", 2, 2))
    #expect(keys.contains("reason") && keys.contains("received") && !keys.contains("kind"))
    let open = Self.labels(Self.completion("---\nord", 1, 3))
    #expect(open.contains("order"))
    let reasons = Self.completion("---\nreason: \n---\n", 1, 8)
    #expect(Self.labels(reasons).count == 7 && Self.labels(reasons).contains("home-service"))
    #expect(reasons.first?["textEdit"]?["newText"] == "order-problem")
    #expect(Self.completion("---\nreason:\n---\n", 1, 7).first?["textEdit"]?["newText"] == " order-problem")
    #expect(Self.labels(Self.completion("---\nignore: emoji, cou\n---\n", 1, 18)).contains("coupon"))
    #expect(Self.labels(Self.completion("---\nsend: \n---\n", 1, 6)) == ["2026-11-22"])
  }

  @Test("words for what is permitted on an empty line, and nowhere else")
  func phrasings() {
    let plain = Self.completion("Hello Jo,\n\n", 1, 0)
    #expect(plain.count == 8 && plain.allSatisfy { $0["insertTextFormat"] == 1 })
    let first = plain.first?["textEdit"]?["newText"]?.stringValue
    #expect(first?.hasPrefix("How do you find the lamp?") == true)
    let snippets = Self.completion("Hello Jo,\n\n", 1, 0, able: Self.snippets)
    #expect(snippets.first?["insertTextFormat"] == 2)
    #expect(snippets.first?["textEdit"]?["newText"]?.stringValue?.contains("${1:lamp}") == true)
    #expect(Self.labels(Self.completion("", 0, 0)).contains("front matter"))
    #expect(Self.completion("Hello Jo, how", 0, 13).isEmpty)
    #expect(Self.completion("Order {{", 0, 8).contains { $0["textEdit"]?["newText"] == "order_id}}" })
  }

  @Test func hoverOnAKey() {
    let hover = Self.ask("hover", ["position": Client.position(1, 2)])
    #expect(hover["contents"]?["value"]?.stringValue?.contains("necessary: an answer") == true)
    #expect(hover["range"] == Client.range(1, 0, 1, 4))
    #expect(Self.ask("hover", ["position": Client.position(7, 2)]) == .null)
  }

  @Test func symbols() {
    let symbols = Self.ask("documentSymbol", able: Self.trees).arrayValue ?? []
    #expect(symbols.map { $0["name"]?.stringValue } == ["front matter", "Your lamp"])
    #expect(
      symbols.first?["children"]?.arrayValue?.map { $0["detail"]?.stringValue } == [
        "proactive", "review-request", "2026-11-12",
      ])
    #expect(symbols.last?["range"] == Client.range(5, 2, 5, 11))
    // In a row, for those who take no trees.
    let row = Self.ask("documentSymbol").arrayValue ?? []
    #expect(row.map { $0["name"] } == ["front matter", "kind", "reason", "delivered", "Your lamp"])
    #expect(row.map { $0["containerName"]?.stringValue } == [nil, "front matter", "front matter", "front matter", nil])
    #expect(row.last?["location"] == ["uri": .string(Client.uri), "range": Client.range(5, 2, 5, 11)])
  }

  private static let trees: JSON = ["textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]]

  @Test func folding() {
    #expect(
      Self.ask("foldingRange") == [
        ["startLine": 0, "endLine": 4, "kind": "region"], ["startLine": 7, "endLine": 9],
      ])
  }

  @Test func selection() {
    let chain = Self.ask("selectionRange", ["positions": [Client.position(7, 1)]])[0]
    #expect(chain?["range"] == Client.range(7, 0, 7, 5))
    var (depth, place) = (0, chain)
    while let next = place {
      depth += 1
      place = next["parent"]
    }
    #expect(depth >= 3)
  }

  @Test func links() {
    let links = Self.ask("documentLink").arrayValue ?? []
    #expect(links.map { $0["target"]?.stringValue } == ["https://www.amazon.com/y", "https://www.amazon.com/x"])
    #expect(links.last?["range"] == Client.range(8, 4, 8, 28))
  }

  @Test("formatting touches empty lines and the front matter alone")
  func formatting() {
    let edits = Self.ask("formatting", ["options": ["tabSize": 2, "insertSpaces": true]])
    #expect(
      edits == [
        ["range": Client.range(2, 6, 2, 7), "newText": ": "], ["range": Client.range(9, 37, 13, 0), "newText": "\n\n"],
      ])
  }

  @Test(arguments: [
    ("2026-11-12", "to be sent by 2026-12-12: 20 days left"), ("2026-10-24", "to be sent by 2026-11-23: 1 day left"),
    ("2026-09-01", "30 days ended on 2026-10-01"),
  ])
  func hints(delivered: String, label: String) {
    let text = "---\ndelivered: \(delivered)\n---\nHello\n"
    let hints = Self.ask("inlayHint", ["range": Client.range(0, 0, 9, 0)], text)
    #expect(hints == [["position": Client.position(1, 21), "label": .string(label), "paddingLeft": true]])
    #expect(Self.ask("inlayHint", ["range": Client.range(2, 0, 9, 0)], text) == [])
    #expect(
      Self.ask("inlayHint", ["range": Client.range(0, 0, 9, 0)], "---\nkind: necessary\n" + text.dropFirst(4)) == [])
  }

  @Test("what is counted is told where it counts")
  func counts() {
    var client = Client(encodings: ["utf-8"])
    let text = "<p style=\"font-size:12px\">Would you review the lamp?</p>\n<p style=\"font-size:14px\">Jo</p>\n"
    client.open(text, uri: "file:///a.html")
    let hints =
      client.request(
        "textDocument/inlayHint",
        ["textDocument": ["uri": "file:///a.html"], "range": Client.range(0, 0, 9, 0)])?["result"]?.arrayValue ?? []
    #expect(
      hints.map { $0["label"]?.stringValue } == [
        "font size 1 of 3", "font size 2 of 3", "the one review request of this order",
      ])
    #expect(hints.last?["position"]?["line"] == 0)
  }

  @Test func semanticTokens() {
    let full = Self.ask("semanticTokens/full")["data"]
    #expect(
      full == [
        1, 0, 4, 0, 0, 0, 6, 9, 1, 0, 1, 0, 6, 0, 0, 0, 7, 14, 1, 0, 1, 0, 9, 0, 0, 0, 11, 10, 1, 0, 4, 6, 14, 2, 0,
      ])
    #expect(Self.ask("semanticTokens/range", ["range": Client.range(6, 0, 9, 0)])["data"] == [7, 6, 14, 2, 0])
  }

  @Test("what has been typed in the same batch counts")
  func typedJustNow() {
    var client = Client(encodings: ["utf-8"])
    client.open("Hello\n")
    let answers = client.send([
      Client.didChange(version: 2, [Client.change(0, 0, 0, 0, "# ")]),
      [
        "jsonrpc": "2.0", "id": 7, "method": "textDocument/documentSymbol",
        "params": ["textDocument": ["uri": .string(Client.uri)]],
      ],
    ])
    #expect(answers.first { $0["id"] == 7 }?["result"]?[0]?["name"] == "Hello")
  }

  @Test("an unknown document has nothing to offer")
  func unknown() {
    var client = Client(encodings: ["utf-8"])
    for method in ["documentSymbol", "foldingRange", "documentLink", "formatting"] {
      let answer = client.request("textDocument/" + method, ["textDocument": ["uri": "file:///no"], "options": [:]])
      #expect(answer?["result"] == [])
    }
  }
}
