import Foundation
import LanguageServer
import Testing

/// Random edits, applied one by one, must leave what a fresh server makes of the final text.
///
/// `DRAFTLINT_SCRIPTS` says how many scripts there are, `DRAFTLINT_SEED` where they begin.
struct DifferentialTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["DRAFTLINT_SCRIPTS"].flatMap { Int($0) } ?? 200
  private static let firstSeed = environment["DRAFTLINT_SEED"].flatMap { Int($0) } ?? 1

  @Test(arguments: 0..<8)
  func scripts(part: Int) throws {
    for seed in Self.firstSeed..<(Self.firstSeed + Self.count) where seed % 8 == part {
      var script = EditScript(seed: UInt64(seed))
      let typed = script.run()
      var fresh = Client(encodings: script.encodings)
      fresh.open(script.text, uri: script.uri)

      let name = Comment(rawValue: "seed \(seed), \(script.encodings), \(script.uri)")
      #expect(typed.text(uri: script.uri) == script.text, name)
      #expect(typed.shown(uri: script.uri) == fresh.shown(uri: script.uri), name)
      #expect(script.actions(of: typed) == script.actions(of: fresh), name)
    }
  }
}

/// An editor that types at random, and its own idea of the text.
struct EditScript {
  private var random: SplitMix
  let encodings: [String]
  let uri: String
  private var utf16: [UInt16] = []
  /// Behind what was typed last.
  private var caret = 0

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    encodings = [random.pick(["utf-8", "utf-16", "utf-32"])]
    uri = random.pick(["file:///a.md", "file:///a.txt", "file:///a.html", "file:///a.eml"])
  }

  var text: String { String(decoding: utf16, as: UTF16.self) }

  /// Opens a draft and edits it, in batches of several messages with several changes each.
  mutating func run() -> Client {
    var client = Client(encodings: encodings)
    utf16 = Array(snippets(random.below(30)).utf16)
    client.open(text, uri: uri, version: 0)
    var version = 0
    for _ in 0..<(1 + random.below(8)) {
      var batch: [JSON] = []
      for _ in 0..<(1 + random.below(3)) {
        version += 1
        let changes = (0..<(1 + random.below(4))).map { _ in change() }
        batch.append(Client.didChange(version: version, uri: uri, changes))
      }
      client.send(batch)
    }
    // Half a word is not called wrong before it is left.
    client.notify("textDocument/didSave", ["textDocument": ["uri": .string(uri)]])
    return client
  }

  /// The code actions of the whole draft, without the versions of their edits.
  func actions(of client: Client) -> [JSON] {
    var client = client
    return client.actions(0, 0, 1 << 30, 0, uri: uri).map { action in
      let edits = action["edit"]?["documentChanges"]?[0]?["edits"] ?? .null
      return [action["title"] ?? .null, action["diagnostics"] ?? .null, action["isPreferred"] ?? .null, edits]
    }
  }

  /// Makes a change in the text here and tells it as the protocol does.
  private mutating func change() -> JSON {
    if random.below(25) == 0 {
      utf16 = Array(snippets(random.below(20)).utf16)
      return ["text": .string(text)]
    }
    let isTypedOn = random.below(3) == 0 && caret <= utf16.count
    let start = boundary(isTypedOn ? caret : random.below(utf16.count + 1))
    let length = isTypedOn ? 0 : random.below(4) == 0 ? random.below(80) : random.below(3)
    let end = boundary(min(utf16.count, start + length))
    let new = snippets(random.below(3))
    var range: JSON.Object = ["start": position(of: start), "end": position(of: end)]
    // Some editors send the end of a line as a column beyond it.
    if random.below(6) == 0, end == utf16.count || isLineBreak(utf16[end]), end > start || start == utf16.count {
      range["end"] = beyond(position(of: end))
    }
    utf16.replaceSubrange(start..<max(start, end), with: new.utf16)
    caret = start + new.utf16.count
    return ["range": .object(range), "text": .string(new)]
  }

  private func beyond(_ position: JSON) -> JSON {
    Client.position(position["line"]?.intValue ?? 0, (position["character"]?.intValue ?? 0) + 1000)
  }

  private mutating func snippets(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(Self.snippets) }.joined()
  }

  private static let snippets = [
    "recieve ", "unfortunatly",
    "a", " ", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", ".", "😀", "👩‍👩‍👧", "é", "…", " :-)", "`", "**", "> ", "- ",
    "```\n", "---\n", "# ", "<b>", "order 113-4829175-3306621", "Please call us at 303-555-0127. ",
    "Use the code BULK8 for 15% off your next purchase. ", "Would you review the fan on Amazon? ",
    "This is a friendly reminder to leave your review. ", "[shop](http://shop.example.com) ", "jo@example.com ",
    "ignore: emoji\n", "---\nkind: necessary\n---\n", "We refund the lamp. ", "not ", "if ", "the lamp is sold out ",
    "<p>", "</p>", "<br>", "<p style=\"font-size:30px\">", "<table width=900><tr><td>", "</td></tr></table>", "&nbsp;",
    "<img src=\"https://t.example/o.gif\" width=1 height=1>", "<!-- ", "-->", "<style>p{font-family:x}</style>",
    "Subject: Your order\n", "Content-Type: text/html\n\n", "Content-Transfer-Encoding: quoted-printable\n", "=\n",
  ]

  // MARK: Positions, by counting

  /// Not inside a surrogate pair or between CR and LF, where no editor's caret stands.
  private func boundary(_ offset: Int) -> Int {
    guard offset > 0, offset < utf16.count else { return offset }
    let isInPair = UTF16.isTrailSurrogate(utf16[offset]) && UTF16.isLeadSurrogate(utf16[offset - 1])
    let isInBreak = utf16[offset - 1] == 0x0D && utf16[offset] == 0x0A
    return isInPair || isInBreak ? offset - 1 : offset
  }

  private func isLineBreak(_ unit: UInt16) -> Bool { unit == 0x0A || unit == 0x0D }

  private func position(of offset: Int) -> JSON {
    var (line, lineStart) = (0, 0)
    for index in 0..<offset where isLineBreak(utf16[index]) {
      if !(utf16[index] == 0x0A && index > 0 && utf16[index - 1] == 0x0D) { line += 1 }
      lineStart = index + 1
    }
    let rest = String(decoding: utf16[lineStart..<offset], as: UTF16.self)
    switch encodings[0] {
    case "utf-8": return Client.position(line, rest.utf8.count)
    case "utf-32": return Client.position(line, rest.unicodeScalars.count)
    default: return Client.position(line, rest.utf16.count)
    }
  }
}
