import Testing

@testable import Policy

struct EvidenceTests {
  static func evidence(_ text: String, format: Format = .markdown) -> Evidence {
    let book = Rulebook.standard
    return Evidence(
      book.draft(Array(text.utf8), format: format), today: RulebookTests.today, limit: .max, watch: book.watch)
  }

  @Test(
    "the anchor is the first line of the body",
    arguments: [
      ("Hi Ana,\n\nwhich one?", "Hi Ana,"), ("\n \n\tHi Ana, \t\r\nwhich?", "Hi Ana,"), ("Hi", "Hi"), ("", ""),
      (" \n\n", ""),
      ("---\nkind: proactive\n---\n\nHi\n", "Hi"), ("---\nkind: proactive\n---\n", ""),
      ("---\nnot closed\n\nHi", "---"),
      ("Subject: Your lamp\n\nHi", "Subject: Your lamp"), ("Grüße 🎄\nx", "Grüße 🎄"),
    ])
  func anchor(text: String, line: String) {
    let evidence = Self.evidence(text)
    #expect(evidence.text(evidence.anchor) == line)
    #expect(evidence.anchor.upperBound <= evidence.draft.count)
  }

  @Test("paragraphs are the same, near, or far")
  func paragraphs() {
    let evidence = Self.evidence("one two\n\nthree\n\nfour\n\nfive\n")
    func word(_ word: String) -> Range<Int> {
      let text = evidence.text(0..<evidence.draft.count)
      let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: word)?.lowerBound ?? text.endIndex)
      return start..<(start + word.utf8.count)
    }
    #expect(evidence.isSameParagraph(word("one"), word("two")) && evidence.isSameParagraph(word("two"), word("one")))
    #expect(!evidence.isSameParagraph(word("two"), word("three")))
    #expect(evidence.isNear(word("one"), word("four")) && evidence.isNear(word("four"), word("one")))
    #expect(!evidence.isNear(word("one"), word("five")) && !evidence.isNear(word("five"), word("one")))
    func sighting(_ text: String) -> Evidence.Sighting { Evidence.Sighting(range: word(text), value: 0, paragraph: 0) }
    let near = evidence.sightings(["one", "three", "five"].map(sighting), near: [sighting("one")])
    #expect(near == [sighting("one"), sighting("three")])
    #expect(evidence.sightings([sighting("one")], near: []) == [])
  }

  @Test("sightings keep to their limit and to the draft's order")
  func sightings() {
    let evidence = Self.evidence("🎄 one :)\n\ntwo 🎁\n\n:D three")
    #expect(evidence.count(.emoji) == 2 && evidence.sees(.emoticon) && !evidence.sees(.lineBreaks))
    let both = evidence.distinctSightings([.emoji, .emoticon])
    #expect(both.map { evidence.text($0.range) } == ["🎄", ":)", "🎁", ":D"])
    #expect(evidence.sightings(.emoji, limit: 1) == [both[0]])
    #expect(evidence.sightings("no-such-signal") == [])
    #expect(evidence.count("no-such-signal") == 0)
  }

  @Test("the day of sending is the declared one, or else today")
  func sendDay() {
    #expect(Self.evidence("Hi").sendDay == RulebookTests.today)
    #expect(Self.evidence("---\nsend: 2026-12-24\n---\nHi").sendDay == Day("2026-12-24"))
    #expect(Self.evidence("---\nsend: 2026-12-44\n---\nHi").sendDay == RulebookTests.today)
  }
}
