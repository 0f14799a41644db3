import Testing

@testable import Policy

/// Typing brings about what reading afresh does, with every rule listening.
struct EditedDraftTests {
  /// What is typed or pasted: sentences of the rules' own examples, and whatever opens, closes or cuts something.
  static let snippets =
    Rule.all.flatMap { rule in
      rule.examples.prefix(4).map { example in
        switch example {
        case .flags(let marked, _): String(decoding: RuleExampleTests.unmarked(marked).text, as: UTF8.self)
        case .allows(let text): text
        }
      }
    }.filter { $0.utf8.count < 400 } + [
      "\n", "\n\n", "\n\n\n\n", "\r\n", " ", ". ", "> ", "- ", "```\n", "<!-- ", " -->",
      "<a href=\"https://x.example\">",
      "</a>", "[", "](https://x.example)", "**", "\"", "\u{201C}", "---\n", "---\nkind: necessary\n---\n", "not ",
      "UPS. ", "🎄",
    ]

  @Test("findings of an edited draft are those of the same text read afresh", arguments: Format.allCases, 0..<4)
  func equal(format: Format, seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let book = Rulebook.standard
    var text: [UInt8] = []
    var draft = book.draft(text, format: format)
    for step in 0..<150 {
      let start = Int.random(in: 0...text.count, using: &random)
      let length = Bool.random(using: &random) ? 0 : Int.random(in: 0...min(40, text.count - start), using: &random)
      let new = Array((Self.snippets.randomElement(using: &random) ?? "").utf8)
      text.replaceSubrange(start..<(start + length), with: new)
      draft.replace(start..<(start + length), with: new)
      if text.count > 6000 {
        draft.replace(1500..<text.count, with: [])
        text.removeSubrange(1500...)
      }
      let edited = book.findings(in: draft, today: RulebookTests.today)
      let fresh = book.findings(in: book.draft(text, format: format), today: RulebookTests.today)
      guard edited == fresh else {
        let differing = Set(edited.map(\.rule)).symmetricDifference(fresh.map(\.rule)).sorted()
        Issue.record("seed \(seed), step \(step): \(differing), \(edited.count) and \(fresh.count) findings")
        return
      }
    }
  }
}

/// Steele, Lea and Flood's generator: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
