import LanguageServer
import Testing

struct DocumentTests {
  @Test func openChangeClose() {
    var client = Client(encodings: ["utf-16"])
    let opened = client.open("Your order 113-4829175-3306621 😀 waits.\n", version: 7)
    #expect(opened.count == 1)
    #expect(opened.first?["params"]?["version"] == 7)
    #expect(client.shown()?.codes.contains("emoji") == true)

    let changed = client.change(version: 9, [Client.change(0, 30, 0, 33, "")])
    #expect(client.text() == "Your order 113-4829175-3306621 waits.\n")
    #expect(changed.count == 1)
    #expect(changed.first?["params"]?["version"] == 9)
    #expect(client.shown()?.codes.contains("emoji") == false)

    client.open("😀", version: 10)
    #expect(client.close().map { $0["params"]?["diagnostics"] } == [[]])
    #expect(client.server.draft(in: DocumentURI(Client.uri)) == nil)
  }

  /// A client that counts versions waits for the one it has sent; any other need not be told twice of the same.
  @Test(arguments: [true, false]) func anEmptyFirstPublicationIsSentOnce(countsVersions: Bool) {
    var client = Client(encodings: ["utf-8"], countsVersions ? Client.able : [:])
    let fine = "---\nkind: necessary\n---\nYes, the lamp is made of brass.\n"
    #expect(client.open(fine).map { $0["params"]?["diagnostics"] } == [[]])
    let told = client.change(version: 2, [Client.change(3, 0, 3, 3, "Oh")])
    #expect(told.map { $0["params"]?["version"] } == (countsVersions ? [2] : []))
    #expect(told.allSatisfy { $0["params"]?["diagnostics"] == [] })
    #expect(client.close().isEmpty)
  }

  @Test(arguments: [true, false]) func whatIsShownAlreadyIsNotSentAgain(countsVersions: Bool) {
    var client = Client(encodings: ["utf-8"], countsVersions ? Client.able : [:])
    client.open("Hello 😀\n\nThe lamp waits.\n")
    let shown = client.shown()
    let told = client.change(version: 2, [Client.change(2, 15, 2, 15, " Here")])
    #expect(told.count == (countsVersions ? 1 : 0))
    #expect(client.shown() == shown)
    // Above the finding, though, everything moves.
    #expect(client.change(version: 3, [Client.change(0, 0, 0, 0, "Oh ")]).count == 1)
    #expect(client.shown() != shown)
  }

  @Test func aBatchOfChangesIsPublishedOnceWithTheNewestVersion() {
    var client = Client(encodings: ["utf-8"])
    client.open("Hello 😀")
    let batch = (0..<20).map { Client.didChange(version: $0 + 2, [Client.change(0, $0, 0, $0, "x")]) }
    let answers = client.send(batch)
    #expect(answers.count == 1)
    #expect(answers.first?["params"]?["version"] == 21)
    #expect(client.text() == String(repeating: "x", count: 20) + "Hello 😀")
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func whatIsTypedInABurstIsReadAtOnce(encoding: String) throws {
    var client = Client(encodings: [encoding])
    let paragraph = "The lamp waits for you at home. 😀 It is green.\n\n"
    client.open(String(repeating: paragraph, count: 1000))
    let before = try #require(client.server.draft(in: DocumentURI(Client.uri))?.work.blocksRead)
    let width = ["utf-8": 4, "utf-16": 2, "utf-32": 1][encoding] ?? 0
    var column = 33 + width
    let burst = "We are 😀 sorry.".unicodeScalars.enumerated().map { index, scalar in
      defer { column += scalar == "😀" ? width : 1 }
      return Client.didChange(version: index + 2, [Client.change(900, column, 900, column, String(scalar))])
    }
    #expect(client.send(burst).count == 1)
    let after = try #require(client.server.draft(in: DocumentURI(Client.uri)))
    #expect(after.work.blocksRead - before <= 2)
    let lines = String(decoding: after.text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[900] == "The lamp waits for you at home. 😀 We are 😀 sorry.It is green.")
  }

  @Test func severalChangesOfOneMessageBuildOnEachOther() {
    var client = Client(encodings: ["utf-16"])
    client.open("a\r\nb\r\nc")
    client.change(
      version: 2,
      [Client.change(1, 0, 2, 0, ""), Client.change(1, 1, 1, 1, "😀\n"), Client.change(1, 3, 1, 9, "!"), ["text": "z😀"]])
    #expect(client.text() == "z😀")
    client.change(version: 3, [Client.change(0, 3, 0, 3, "a\r\nb\rc\nd"), Client.change(2, 0, 3, 1, "")])
    #expect(client.text() == "z😀a\r\nb\r")
  }

  @Test func documentsThatAreNotOpen() {
    var client = Client(encodings: ["utf-8"])
    let told =
      client.change(version: 1, uri: "file:///other.md", [["text": "😀"]]) + client.close(uri: "file:///other.md")
    #expect(told.isEmpty)
    #expect(client.actions(0, 0, 9, 9).isEmpty)
    #expect(client.hover(0, 0) == .null)
  }

  @Test func openTwice() {
    var client = Client(encodings: ["utf-8"])
    client.open("Hello 😀")
    client.open("Hello\n\nAna 😀", version: 5)
    #expect(client.text() == "Hello\n\nAna 😀")
    let emoji = client.shown()?.arrayValue?.last
    #expect(emoji?["range"] == Client.range(2, 4, 2, 8))
  }

  @Test func manyDocumentsAtOnce() {
    var client = Client(encodings: ["utf-8"])
    for index in 0..<100 { client.open("Hello 😀", uri: "file:///\(index).txt") }
    let batch = (0..<100).map {
      Client.didChange(version: 2, uri: "file:///\($0).txt", [Client.change(0, 0, 0, 0, "\($0)")])
    }
    let answers = client.send(batch)
    #expect(answers.map { $0["params"]?["uri"]?.stringValue } == (0..<100).map { "file:///\($0).txt" })
    #expect(client.text(uri: "file:///42.txt") == "42Hello 😀")
  }

  /// A code span hides its words from the rules in Markdown, but not in plain text.
  @Test(arguments: [
    ("file:///a.md", "plaintext", Format.markdown), ("file:///a.txt", "markdown", .plain),
    ("file:///a%2Emd", "plaintext", .markdown), ("untitled:Untitled-1", "markdown", .markdown),
    ("untitled:Untitled-1", "text", .plain), ("file:///a.b/draft", "fundamental", .plain), ("", "", .plain),
  ])
  func formats(uri: String, languageID: String, format: Format) {
    var client = Client(encodings: ["utf-8"])
    client.open("Hello", uri: uri, languageID: languageID)
    #expect(client.server.draft(in: DocumentURI(uri))?.format == format)
  }
}
