import Testing

@testable import Policy

/// A topic's examples are its tests: what is found, and the text put right.
struct GrammarTopicTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let topic: String
    let text: String
    let isFlagged: Bool
    var testDescription: String { "\(topic): \(text)" }
  }

  static let cases = GrammarTopic.all.flatMap { topic in
    topic.flags.map { Case(topic: topic.name, text: $0, isFlagged: true) }
      + topic.allows.map { Case(topic: topic.name, text: $0, isFlagged: false) }
  }

  private func findings(_ text: [UInt8]) -> (found: [Finding], draft: Draft) {
    let draft = Rulebook.standard.draft(text, format: .plain)
    return (Rulebook.standard.findings(in: draft, today: .epoch).filter { $0.rule == "grammar" }, draft)
  }

  @Test("an example is found and put right, or left alone", arguments: cases)
  func example(_ example: Case) throws {
    guard example.isFlagged else {
      let (found, draft) = findings(Array(example.text.utf8))
      #expect(found.isEmpty, "\(found.map { String(decoding: draft[$0.range], as: UTF8.self) })")
      return
    }
    let parts = example.text.split(separator: " → ", maxSplits: 1).map(String.init)
    let (text, ranges) = RuleExampleTests.unmarked(parts[0])
    let (found, draft) = findings(text)
    #expect(found.map(\.range) == ranges, "\(found.map { String(decoding: draft[$0.range], as: UTF8.self) })")
    guard parts.count == 2, let finding = found.first else { return }
    let fix = try #require(Rulebook.standard.fixes(for: finding, in: draft, today: .epoch).first)
    #expect(String(decoding: fix.applied(to: text), as: UTF8.self) == parts[1])
  }

  @Test("there are at least 150 patterns, and each topic says both sides")
  func patterns() {
    var patterns = 0
    for topic in GrammarTopic.all {
      #expect(!topic.flags.isEmpty && !topic.allows.isEmpty && !topic.message.isEmpty, "\(topic.name)")
      let read = PhraseParser.read(topic.phrases)
      #expect(read.errors.isEmpty, "\(topic.name): \(read.errors)")
      patterns += read.definitions.first { $0.name == "grammar-" + topic.name }?.phrases.count ?? 0
    }
    #expect(patterns >= 150, "\(patterns)")
    print("\(patterns) patterns of grammar in \(GrammarTopic.all.count) topics")
  }
}

/// The list of misspellings.
struct MisspellingTests {
  @Test("no word that is wrong is a common one, and every correction is another word")
  func list() {
    #expect(Misspellings.count >= 1500)
    Misspellings.list.withUTF8Buffer { text in
      for entry in String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
        let parts = entry.split(separator: "=").map(String.init)
        #expect(parts.count == 2 && !parts[1].split(separator: "|").contains { $0 == parts[0] }, "\(entry)")
        #expect(!EnglishWords.contains(WordHash(folding: parts[0]).value), "\(entry)")
        #expect(!Misspellings.corrections(of: parts[0]).isEmpty, "\(entry)")
      }
    }
  }

  @Test func corrections() {
    #expect(Misspellings.corrections(of: "Recieve") == ["receive"])
    #expect(Misspellings.corrections(of: "alot") == ["a lot"])
    #expect(Misspellings.corrections(of: "lamp").isEmpty)
  }
}
