import JSON
import Testing

/// Diagnostics, pushed or asked for, and what can be done about them.
@Suite(.timeLimit(.minutes(2)))
struct DiagnosticTests {
  private static let text =
    "About order 113-4829175-3306621: which colour?\n\nUse the code BULK8 for 10 % off. Bye :)\n"

  private func pulling(_ more: JSON.Object = [:]) -> JSON {
    var textDocument = more
    textDocument["diagnostic"] = ["dynamicRegistration": true]
    return ["general": ["positionEncodings": ["utf-8"]], "textDocument": .object(textDocument)]
  }

  @Test func whatADiagnosticHolds() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open(Self.text)
    let found = try editor.diagnostics(version: 1)
    #expect(found.map(\.code) == ["coupon", "emoticon"])
    for diagnostic in found {
      #expect(diagnostic["source"] == "draftlint" && diagnostic["severity"] == 1)
      #expect(diagnostic["message"]?.stringValue?.isEmpty == false)
    }
    #expect(found.last?["range"] == range(2, 37, 2, 39))
  }

  @Test("related places are told to those who take them", arguments: [true, false])
  func related(isTaken: Bool) throws {
    let editor = try Conversation([
      "textDocument": ["publishDiagnostics": ["relatedInformation": .bool(isTaken)]]
    ])
    try editor.open(
      "Would you review the lamp, order 113-4829175-3306621?\n\nIt is brass.\n\nPlease leave your feedback on it.\n")
    let found = try editor.diagnostics().first { $0.code == "repeat-review-request" }
    #expect((found?["relatedInformation"] != nil) == isTaken)
  }

  @Test("a client without versions is told only what is new to it")
  func withoutVersions() throws {
    let editor = try Conversation([:])
    try editor.open(Self.text)
    #expect(try editor.diagnostics().count == 2)
    try editor.change(2, edit(3, 0, 3, 0, "Turnwood Lamps"))
    #expect(try editor.soFar().isEmpty)
    try editor.change(3, edit(2, 36, 2, 39, ""))
    #expect(try editor.diagnostics().count == 1)
  }

  @Test("a client that asks is answered and not told besides")
  func pull() throws {
    let editor = try Conversation(pulling())
    let document: JSON = ["uri": .string(Conversation.uri)]
    try editor.open(Self.text)
    let first = try editor.request("textDocument/diagnostic", ["textDocument": document])["result"]
    #expect(first?["kind"] == "full" && first?["items"]?.arrayValue?.count == 2)
    let id = first?["resultId"] ?? .null
    let again = try editor.request("textDocument/diagnostic", ["textDocument": document, "previousResultId": id])
    #expect(again["result"] == ["kind": "unchanged", "resultId": id])
    try editor.change(2, edit(2, 36, 2, 39, ""))
    let changed = try editor.request("textDocument/diagnostic", ["textDocument": document, "previousResultId": id])
    #expect(changed["result"]?["items"]?.arrayValue?.count == 1 && changed["result"]?["resultId"] != id)
    let all = try editor.request("workspace/diagnostic", ["previousResultIds": []])["result"]?["items"]
    #expect(all?.arrayValue?.count == 1 && all?.arrayValue?.first?["version"] == 2)
    try editor.close()
    #expect(try editor.soFar().isEmpty)
    let closed = try editor.request("textDocument/diagnostic", ["textDocument": document])["result"]
    #expect(closed?["items"] == [])
  }

  @Test("of very many findings the gravest are pushed, and all are answered")
  func many() throws {
    let text = String(repeating: "Bye :)\n\n", count: 2000)
    let pushed = try Conversation(Conversation.able)
    try pushed.open(text)
    let shown = try pushed.diagnostics(version: 1)
    #expect(shown.count == 500 && shown.contains { $0["severity"] == 3 })
    let pulled = try Conversation(pulling())
    try pulled.open(text)
    let all = try pulled.request("textDocument/diagnostic", ["textDocument": ["uri": .string(Conversation.uri)]])
    #expect((all["result"]?["items"]?.arrayValue?.count ?? 0) >= 2000)
  }

  // MARK: Code actions

  private func acting(_ workspaceEdit: JSON = ["documentChanges": true], resolves: Bool = false) -> JSON {
    var codeAction: JSON.Object = [
      "codeActionLiteralSupport": ["codeActionKind": ["valueSet": [""]]], "isPreferredSupport": true,
    ]
    if resolves {
      codeAction["dataSupport"] = true
      codeAction["resolveSupport"] = ["properties": ["edit"]]
    }
    return [
      "general": ["positionEncodings": ["utf-8"]], "workspace": ["workspaceEdit": workspaceEdit],
      "textDocument": ["codeAction": .object(codeAction), "publishDiagnostics": ["versionSupport": true]],
    ]
  }

  @Test("all repairs at the range, with the exact version, the preferred one marked")
  func quickFixes() throws {
    let editor = try Conversation(acting())
    try editor.open(Self.text, version: 3)
    let actions = try editor.actions(range(2, 0, 2, 39))
    #expect(actions.filter { $0["isPreferred"] == true }.count == 2)
    #expect(actions.allSatisfy { $0["kind"] == "quickfix" && $0["diagnostics"]?.arrayValue?.count == 1 })
    for action in actions {
      let document = action["edit"]?["documentChanges"]?.arrayValue?.first?["textDocument"]
      #expect(document == ["uri": .string(Conversation.uri), "version": 3])
    }
    #expect(actions.contains { $0["title"] == "Ignore coupon in this draft" })
    // Only what the caret touches.
    let touched = try editor.actions(range(2, 38, 2, 38))
    #expect(touched.allSatisfy { $0["diagnostics"]?.arrayValue?.first?.code == "emoticon" } && !touched.isEmpty)
    #expect(try editor.actions(range(0, 0, 0, 3)).isEmpty)
  }

  @Test("a repair made is a finding gone")
  func repair() throws {
    let editor = try Conversation(acting())
    try editor.open(Self.text)
    #expect(try editor.diagnostics(version: 1).count == 2)
    let fix = try editor.actions(range(2, 38, 2, 38)).first { $0["isPreferred"] == true }
    let edit = try #require(fix?["edit"]?["documentChanges"]?.arrayValue?.first?["edits"]?.arrayValue?.first)
    try editor.change(2, ["range": edit["range"] ?? .null, "text": edit["newText"] ?? .null])
    #expect(try editor.diagnostics(version: 2).map(\.code) == ["coupon"])
  }

  @Test("who knows no document changes gets plain ones")
  func plainChanges() throws {
    let editor = try Conversation(acting([:]))
    try editor.open(Self.text)
    let action = try editor.actions(range(2, 38, 2, 38)).first
    #expect(action?["edit"]?["changes"]?[Conversation.uri]?.arrayValue?.count == 1)
    #expect(action?["edit"]?["documentChanges"] == nil)
  }

  @Test(
    "kinds are filtered as clients do: each stands for all below it",
    arguments: [
      (["quickfix"], 2, 0), (["source"], 0, 1), (["source.fixAll"], 0, 1), (["source.fixAll.draftlint"], 0, 1),
      (["source.fixAll.other"], 0, 0), (["quickfix.x"], 0, 0), (["refactor"], 0, 0), (["quick"], 0, 0),
      (["quickfix", "source.fixAll"], 2, 1), ([""], 2, 1),
    ])
  func kinds(_ only: [String], _ quickFixes: Int, _ fixAlls: Int) throws {
    let editor = try Conversation(acting())
    try editor.open(Self.text)
    let actions = try editor.actions(range(2, 38, 2, 38), only: only)
    #expect(actions.filter { $0["kind"] == "quickfix" }.count == quickFixes)
    #expect(actions.filter { $0["kind"] == "source.fixAll.draftlint" }.count == fixAlls)
  }

  @Test("fix all may be left open until it is chosen")
  func resolve() throws {
    let editor = try Conversation(acting(resolves: true))
    try editor.open(Self.text)
    let action = try #require(try editor.actions(range(0, 0, 0, 0), only: ["source.fixAll"]).first)
    #expect(action["edit"] == nil && action["data"] != nil)
    let resolved = try editor.request("codeAction/resolve", action)["result"]
    #expect(resolved?["title"] == action["title"])
    let edits = resolved?["edit"]?["documentChanges"]?.arrayValue?.first?["edits"]?.arrayValue
    let edit = try #require(edits?.first)
    try editor.change(2, ["range": edit["range"] ?? .null, "text": edit["newText"] ?? .null])
    #expect(try editor.diagnostics(version: 2).isEmpty)
    #expect(try editor.actions(range(0, 0, 9, 0), only: ["source.fixAll"]).count == 1)
  }

  @Test("clients that know commands only are offered none")
  func commandsOnly() throws {
    let editor = try Conversation()
    let answer = try editor.request("initialize", ["processId": .null, "rootUri": .null, "capabilities": [:]])
    #expect(answer["result"]?["capabilities"]?["codeActionProvider"] == nil)
    try editor.notify("initialized", [:])
    try editor.open(Self.text)
    #expect(try editor.actions(range(2, 38, 2, 38)).isEmpty)
  }
}
