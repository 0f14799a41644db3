import Drafts
import Testing

@testable import Policy

/// A rule's examples are its tests: code, range and repaired text.
struct RuleExampleTests {
  static let today = Day("2026-11-22") ?? .epoch

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: Rule.Example
    let format: Format
    var testDescription: String { "\(rule): \(example)" }
  }

  static let cases = Rule.all.flatMap { rule in
    rule.examples.map { Case(rule: rule.code, example: $0, format: rule.exampleFormat) }
  }

  @Test("an example is flagged, or allowed, as it says", arguments: cases)
  func example(_ example: Case) throws {
    let book = Rulebook.standard
    switch example.example {
    case .allows(let text):
      let draft = book.draft(Array(text.utf8), format: example.format)
      let found = book.findings(in: draft, today: Self.today).filter { $0.rule == example.rule }
      #expect(found.isEmpty, "\(found.map { String(decoding: draft[$0.range], as: UTF8.self) })")
    case .flags(let marked, let fixed):
      let (text, ranges) = Self.unmarked(marked)
      #expect(ranges.count == 1)
      let draft = book.draft(text, format: example.format)
      let found = book.findings(in: draft, today: Self.today).filter { $0.rule == example.rule }
      #expect(found.map(\.range) == ranges, "\(found.map { String(decoding: draft[$0.range], as: UTF8.self) })")
      guard let fixed, let finding = found.first else { return }
      let fix = try #require(book.fixes(for: finding, in: draft, today: Self.today).first)
      #expect(String(decoding: fix.applied(to: text), as: UTF8.self) == fixed)
    }
  }

  @Test("every rule has at least three examples of each side", arguments: Rule.all.map(\.code))
  func enoughExamples(code: String) throws {
    let rule = try #require(Rulebook.standard.rule(code))
    let flags = rule.examples.count { if case .flags = $0 { true } else { false } }
    #expect(flags >= 3 && rule.examples.count - flags >= 3)
    #expect(!rule.summary.isEmpty && !rule.clause.isEmpty)
  }

  @Test("all phrases can be read, and refer to what is defined")
  func phrasesAreWellFormed() { #expect(Rulebook.standard.watch.errors == []) }

  /// The text without its ⟦ ⟧, and the ranges that they marked.
  static func unmarked(_ text: String) -> (text: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for character in text.unicodeScalars {
      switch character {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes += Array(String(character).utf8)
      }
    }
    return (bytes, ranges)
  }
}
