import Drafts
import Testing

@testable import Policy

/// A repair removes its finding, adds no error, and leaves a well-formed text.
struct RepairTests {
  static let today = Day("2026-11-22") ?? .epoch

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: [UInt8]
    let format: Format
    var testDescription: String { "\(rule): \(String(decoding: text, as: UTF8.self).debugDescription)" }
  }

  static let flagged = Rule.all.flatMap { rule in
    rule.examples.compactMap { example in
      if case .flags(let marked, _) = example {
        Case(rule: rule.code, text: RuleExampleTests.unmarked(marked).text, format: rule.exampleFormat)
      } else {
        nil
      }
    }
  }

  /// How often each error is found.
  static func errors(_ text: [UInt8], _ format: Format) -> [String: Int] {
    let book = Rulebook.standard
    let findings = book.findings(in: book.draft(text, format: format), today: today)
    return findings.filter { $0.severity == .error }.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
  }

  @Test("a preferred fix takes its finding away and brings no error", arguments: flagged)
  func removesItsFinding(_ example: Case) {
    let book = Rulebook.standard
    let draft = book.draft(example.text, format: example.format)
    let all = book.findings(in: draft, today: Self.today)
    guard let finding = all.first(where: { $0.rule == example.rule }),
      let fix = book.fixes(for: finding, in: draft, today: Self.today).first
    else { return }
    let fixed = fix.applied(to: example.text)
    let after = book.draft(fixed, format: example.format)
    let left = book.findings(in: after, today: Self.today).count { $0.rule == example.rule }
    #expect(left < all.count { $0.rule == example.rule })

    let before = Self.errors(example.text, example.format)
    // What asks for a reason or an ID looks at what is left: a message of one bad sentence has none without it.
    let missing = ["missing-reason", "missing-order-id", "thanks-only"]
    for (rule, count) in Self.errors(fixed, example.format) where !missing.contains(rule) {
      #expect(count <= before[rule, default: 0], "\(rule)")
    }

    let text = String(decoding: fixed, as: UTF8.self)
    let original = String(decoding: example.text, as: UTF8.self)
    for fault in ["  ", " .", " ,", "\n\n\n"] where !original.contains(fault) {
      #expect(!text.contains(fault), "\(text.debugDescription)")
    }
  }

  @Test(
    "a sentence goes with the white space that it would leave behind",
    arguments: [
      ("One lamp. Use the code X9 now. Two lamps.", "One lamp. Two lamps."),
      ("Use the code X9 now. Two lamps.", "Two lamps."), ("One lamp. Use the code X9 now.", "One lamp."),
      ("One lamp.\n\nUse the code X9 now.\n\nTwo lamps.\n", "One lamp.\n\nTwo lamps.\n"),
      ("One lamp.\n\nUse the code X9 now.\n", "One lamp.\n"), ("One lamp.\n\nUse the code X9 now.", "One lamp."),
      ("One lamp. Use the\ncode X9 now. Two lamps.", "One lamp. Two lamps."),
      ("- One lamp\n- Use the code X9 now\n- Two lamps\n", "- One lamp\n- Two lamps\n"),
      ("One lamp. Use **the code** X9 now! Two lamps.", "One lamp. Two lamps."),
      ("One lamp. Use the code [X9](https://www.amazon.com) now. Two lamps.", "One lamp. Two lamps."),
      ("One lamp.\r\n\r\nUse the code X9 now.\r\n\r\nTwo lamps.\r\n", "One lamp.\r\n\r\nTwo lamps.\r\n"),
      ("---\nkind: necessary\n---\nUse the code X9 now.\n\nTwo lamps.\n", "---\nkind: necessary\n---\nTwo lamps.\n"),
    ])
  func removesSentences(text: String, fixed: String) throws {
    let book = Rulebook.standard
    let draft = book.draft(Array(text.utf8), format: .markdown)
    let finding = try #require(book.findings(in: draft, today: Self.today).first { $0.rule == "coupon" })
    let fix = try #require(book.fixes(for: finding, in: draft, today: Self.today).first)
    #expect(String(decoding: fix.applied(to: Array(text.utf8)), as: UTF8.self) == fixed)
  }
}
