@testable import LanguageServer
import Testing

struct HoverTests {
  private let text = "---\norder: 113-4829175-3306621\nreason: order-problem\n---\nHello 😀 there\n"

  @Test func onAFinding() {
    var client = Client(encodings: ["utf-16"])
    client.open(text)
    let hover = client.hover(4, 6)
    #expect(hover?["range"] == Client.range(4, 6, 4, 8))
    #expect(hover?["contents"]?["kind"] == "markdown")
    let page = hover?["contents"]?["value"]?.stringValue ?? ""
    let rule = Rulebook.standard.rule("emoji")
    for part in ["**emoji** (error)", rule?.summary, rule?.clause, "Remove the emoji", "⟦", "ignore: emoji"] {
      #expect(page.contains(part ?? "nothing"))
    }
  }

  @Test func elsewhereNothing() {
    var client = Client(encodings: ["utf-16"])
    client.open(text)
    #expect(client.hover(4, 5) == .null)
    #expect(client.hover(4, 8) == .null)
    #expect(client.hover(1, 12) == .null)
    #expect(client.hover(99, 99) == .null)
  }

  @Test(arguments: [
    (["plaintext", "markdown"], "plaintext"), (["markdown"], "markdown"), (["asciidoc", "markdown"], "markdown"),
    ([], "plaintext"),
  ])
  func formats(offered: [String], kind: String) {
    let hover: JSON = ["contentFormat": .array(offered.map(JSON.string))]
    var client = Client(encodings: ["utf-8"], ["textDocument": ["hover": hover]])
    client.open(text)
    let contents = client.hover(4, 6)?["contents"]
    #expect(contents?["kind"] == .string(kind))
    #expect(contents?["value"]?.stringValue?.contains("**") == (kind == "markdown"))
  }

  @Test func theNarrowestFindingComesFirst() {
    var client = Client(encodings: ["utf-8"])
    client.open("Hello 😀 there")
    let page = client.hover(0, 6)?["contents"]?["value"]?.stringValue ?? ""
    #expect(page.hasPrefix("**emoji**"))
    #expect(page.contains("**missing-order-id**"))
  }

  /// Each rule has a page, whatever its examples hold.
  @Test(arguments: Rule.all.map(\.code))
  func pages(code: String) throws {
    let rule = try #require(Rulebook.standard.rule(code))
    let finding = Finding(rule: code, severity: rule.severity, range: 0..<0, message: "Why.")
    for format in [MarkupKind.markdown, .plainText] {
      let page = RulePage(rule: rule, finding: finding, fixes: ["Mend it"]).text(format)
      #expect(page.contains(rule.summary) && page.contains("⟦") && page.contains("Mend it"))
    }
  }
}
