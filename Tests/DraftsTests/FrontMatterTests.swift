import Testing

@testable import Drafts

/// What a draft declares about itself, and what merely looks like it.
struct FrontMatterTests {
  static func entries(_ text: String) -> [String] {
    Draft(Array(text.utf8), format: .markdown).frontMatter.entries.map { "\($0.key)=\($0.value)" }
  }

  @Test(
    "entries are read",
    arguments: [
      ("---\nkind: necessary\n---\nHi", ["kind=necessary"]), ("---\nkind: a\nkind: b\n---\n", ["kind=a", "kind=b"]),
      ("---\r\nkind: necessary\r\n---\r\nHi", ["kind=necessary"]), ("---\rkind: x\r---\rHi", ["kind=x"]),
      ("\u{FEFF}---\nkind: necessary\n---\n", ["kind=necessary"]), ("---\nkind: x\n---", ["kind=x"]),
      ("--- \n  kind :  x  \n---\t\n", ["kind=x"]),
      ("---\n\nkind: x\n\n# why\norder: 1\n---\n", ["kind=x", "order=1"]),
      ("---\nkind: x # why\norder: a#b\nsend: # none\n---\n", ["kind=x", "order=a#b", "send="]),
      ("---\nkind: \"x # y\"\norder: 'a'\nsend: \"b'\n---\n", ["kind=x # y", "order=a", "send=\"b'"]),
      ("---\nreason: \"a\" # why\n---\n", ["reason=a"]), ("---\nsend: a:b\n---\n", ["send=a:b"]), ("---\n---\n", []),
      ("---\nkind: grün\n---\n", ["kind=grün"]),
    ])
  func entries(text: String, entries: [String]) {
    #expect(Self.entries(text) == entries)
    #expect(Draft(Array(text.utf8), format: .plain).bodyStart > 0)
  }

  @Test(
    "what is no front matter is text",
    arguments: [
      "", "---", "---\n", "---\nkind: x\n", "---\nkind: x\n--", " ---\nkind: x\n---\n", "----\nkind: x\n---\n",
      "Hi\n---\nkind: x\n---\n", "\n---\nkind: x\n---\n", "---\n\nThanks for your order.\n\n---\n", "---x\n---\n",
      "---\n" + String(repeating: "kind: x\n", count: 600) + "---\n", "\u{FEFF}\u{FEFF}---\n---\n",
    ])
  func text(text: String) {
    let draft = Draft(Array(text.utf8), format: .markdown)
    #expect(draft.frontMatter == FrontMatter())
    #expect(draft.bodyStart == 0)
  }

  @Test("ranges are where keys and values stand", arguments: ["", "\u{FEFF}"])
  func ranges(mark: String) {
    let text = mark + "---\n kind:  necessary # why\n\"a b\": \"c d\"\n stray \n---\nHi"
    let draft = Draft(Array(text.utf8), format: .markdown)
    func source(_ range: Range<Int>) -> String { String(decoding: draft[range], as: UTF8.self) }
    #expect(draft.frontMatter.entries.map { source($0.keyRange) } == ["kind", "\"a b\""])
    #expect(draft.frontMatter.entries.map { source($0.valueRange) } == ["necessary", "c d"])
    #expect(draft.frontMatter.strayLines.map(source) == ["stray"])
    #expect(source(draft.frontMatter.range).hasSuffix("\n---\n"))
    #expect(source(draft.bodyStart..<draft.count) == "Hi")
    #expect(draft.frontMatter["kind"]?.value == "necessary")
  }

  @Test("the last entry of a key counts")
  func last() {
    #expect(Draft(Array("---\nkind: a\nkind: b\n---\n".utf8), format: .plain).frontMatter["kind"]?.value == "b")
  }
}
