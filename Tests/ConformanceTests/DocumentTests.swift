import JSON
import Testing

/// Documents and their changes, seen by where diagnostics stand.
@Suite(.timeLimit(.minutes(2)))
struct DocumentTests {
  private static let coupon = "Use the coupon SAVE10."

  private func capabilities(_ encodings: [String]) -> JSON {
    [
      "general": ["positionEncodings": .array(encodings.map(JSON.string))],
      "textDocument": ["publishDiagnostics": ["versionSupport": true]],
    ]
  }

  /// Where the emoji stand.
  private func emoji(_ diagnostics: [JSON]) -> [JSON] {
    diagnostics.filter { $0.code == "emoji" }.compactMap { $0["range"] }
  }

  @Test(
    "positions count what was agreed",
    arguments: [
      (["utf-8"], "utf-8", 6, 10), (["utf-16", "utf-8"], "utf-8", 6, 10), (["utf-16"], "utf-16", 4, 6),
      (["utf-32"], "utf-32", 3, 4), ([], "utf-16", 4, 6), (["utf-9"], "utf-16", 4, 6),
    ])
  func encodings(_ offered: [String], _ agreed: String, _ start: Int, _ end: Int) throws {
    let editor = try Conversation()
    let answer = try editor.request(
      "initialize", ["processId": .null, "rootUri": .null, "capabilities": capabilities(offered)])
    #expect(answer["result"]?["capabilities"]?["positionEncoding"]?.stringValue == agreed)
    // 𝒜 is four, two and one; é two, one and one.
    try editor.open("𝒜é 😀")
    let (lead, width) = (start + (agreed == "utf-8" ? 1 : 0), end - start)
    #expect(emoji(try editor.diagnostics()) == [range(0, lead, 0, lead + width)])
    // Behind the emoji, and in front of it, in the same units.
    try editor.change(2, edit(0, lead + width, 0, lead + width, "!"), edit(0, 0, 0, lead, ""))
    #expect(emoji(try editor.diagnostics(version: 2)) == [range(0, 0, 0, width)])
  }

  @Test("CR, LF and CRLF end a line", arguments: ["\n", "\r", "\r\n"])
  func lineBreaks(_ lineBreak: String) throws {
    let editor = try Conversation(Conversation.able)
    try editor.open("a\(lineBreak)b\(lineBreak)😀")
    #expect(emoji(try editor.diagnostics()) == [range(2, 0, 2, 4)])
    try editor.change(2, edit(1, 0, 2, 0, ""))
    #expect(emoji(try editor.diagnostics(version: 2)) == [range(1, 0, 1, 4)])
  }

  @Test("positions beyond the end of a line or of the text are taken back to it")
  func clamping() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open("ab\ncd")
    try editor.change(2, edit(0, 99, 0, 4_000_000, "😀"))
    #expect(emoji(try editor.diagnostics(version: 2)) == [range(0, 2, 0, 6)])
    try editor.change(3, edit(77, 0, 2_147_483_647, 5, "\n🎉"))
    #expect(emoji(try editor.diagnostics(version: 3)) == [range(0, 2, 0, 6), range(2, 0, 2, 4)])
    // The end in front of the start.
    try editor.change(4, edit(0, 6, 0, 2, ""))
    #expect(emoji(try editor.diagnostics(version: 4)) == [range(2, 0, 2, 4)])
  }

  @Test("changes of a batch follow each other; rangeLength is passed over; a text may be replaced whole")
  func batches() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open("one")
    var counted = edit(0, 0, 0, 0, "😀 ").objectValue ?? [:]
    counted["rangeLength"] = 4711
    try editor.change(2, edit(0, 3, 0, 3, "\ntwo"), .object(counted), edit(1, 0, 1, 3, "🎉"))
    #expect(emoji(try editor.diagnostics(version: 2)) == [range(0, 0, 0, 4), range(1, 0, 1, 4)])
    try editor.change(3, ["text": "new\n\n😀"], edit(0, 0, 1, 0, ""))
    #expect(emoji(try editor.diagnostics(version: 3)) == [range(1, 0, 1, 4)])
    try editor.change(4)
    #expect(try editor.request("no/such").errorCode == -32601)
  }

  @Test("the version is that of the text; the last one where many wait")
  func versions() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open(Self.coupon, version: 7)
    #expect(try editor.diagnostics(version: 7).contains { $0.code == "coupon" })
    for version in 8...60 { try editor.change(version, edit(0, 22, 0, 22, " ")) }
    #expect(try editor.diagnostics(version: 60).contains { $0.code == "coupon" })
  }

  @Test func openedTwiceAndUnknown() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open(Self.coupon)
    _ = try editor.diagnostics(version: 1)
    try editor.open("About order 113-4829175-3306621: which colour did you mean?", version: 2)
    #expect(try editor.diagnostics(version: 2).isEmpty)
    try editor.change(3, uri: "file:///nowhere.txt", edit(0, 0, 0, 0, "x"))
    try editor.close(uri: "file:///nowhere.txt")
    #expect(try editor.soFar().isEmpty)
  }

  @Test("what is closed is cleared, and can be opened again")
  func closing() throws {
    let editor = try Conversation(Conversation.able)
    try editor.open(Self.coupon)
    #expect(try !editor.diagnostics().isEmpty)
    try editor.close()
    #expect(try editor.diagnostics().isEmpty)
    try editor.change(2, edit(0, 0, 0, 0, "x"))
    #expect(try editor.soFar().isEmpty)
    try editor.open(Self.coupon)
    #expect(try !editor.diagnostics(version: 1).isEmpty)
  }

  @Test func aHundredAtOnce() throws {
    let editor = try Conversation(Conversation.able)
    for number in 0..<100 { try editor.open("😀 \(number)", uri: "file:///drafts/\(number).txt") }
    for number in 0..<100 { try editor.change(2, uri: "file:///drafts/\(number).txt", edit(0, 0, 0, 0, "a")) }
    for number in (0..<100).reversed() {
      let found = try editor.diagnostics(of: "file:///drafts/\(number).txt", version: 2)
      #expect(emoji(found) == [range(0, 1, 0, 5)])
    }
  }

  @Test(
    "the URI's ending decides the format, then the language id, then the text",
    arguments: [
      ("file:///a.txt", "html", "<b>cou</b>pon", false),
      ("file:///a.html", "plaintext", "<p>Use the cou<b>pon</b> SAVE10.</p>", true),
      ("untitled:1", "html", "<p>Use the cou<b>pon</b> SAVE10.</p>", true),
      ("untitled:1", "mhtml", "<p>Use the cou<b>pon</b> SAVE10.</p>", true),
      ("untitled:1", "fundamental", "<p>Use the cou<b>pon</b> SAVE10.</p>", true),
      ("untitled:1", "fundamental", "Use a coupon: SAVE10", true),
      ("untitled:1", "", "<!DOCTYPE html><p>Use the cou<b>pon</b> SAVE10.</p>", true),
      ("file:///draft", "eml", "Subject: A\nMIME-Version: 1.0\n\ncou=\n", false),
      (
        "file:///draft", "unknown",
        "From: a@b.example\nSubject: Lamp\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nUse the cou=\npon SAVE10\n",
        true
      ),
      ("file:///draft", "text", "`Use the coupon SAVE10.`", true),
      ("file:///draft", "markdown", "`Use the coupon SAVE10.`", false),
      ("file:///A.HTML", "x", "<p>Use the cou<b>pon</b> SAVE10.</p>", true),
      ("file:///a.md?x=1", "plaintext", "Use a coupon: SAVE10", true),
    ])
  func formats(_ uri: String, _ languageID: String, _ text: String, _ isFound: Bool) throws {
    let editor = try Conversation(Conversation.able)
    try editor.open(text, uri: uri, languageID: languageID)
    #expect(try editor.diagnostics(of: uri).contains { $0.code == "coupon" } == isFound)
  }
}
