import Testing

@testable import Policy

/// How rules meet: what front matter silences, what quoted lines hold, in which order findings come.
struct RulebookTests {
  static let today = Day("2026-11-22") ?? .epoch

  static func codes(_ text: String, format: Format = .markdown) -> Set<String> {
    let book = Rulebook.standard
    return Set(book.findings(in: book.draft(Array(text.utf8), format: format), today: today).map(\.rule))
  }

  /// A message that breaks the four rules that an answer need not keep, and some that every message must.
  static let bad = "Your kettle has been shipped today 🎄. Use the code BULK8 next time. Call us at 303-555-0127.\n"

  @Test("`kind: necessary` silences the four rules that are for messages of one's own, and no other")
  func necessary() {
    let own = Self.codes("---\ndelivered: 2026-01-01\n---\n" + Self.bad)
    let answer = Self.codes("---\nkind: necessary\ndelivered: 2026-01-01\n---\n" + Self.bad)
    #expect(own.subtracting(answer) == ["missing-reason", "missing-order-id", "late-message", "order-notification"])
    #expect(answer.subtracting(own) == [])
    #expect(answer.isSuperset(of: ["emoji", "coupon", "phone-number", "off-amazon-contact"]))
  }

  @Test("any `reason:` silences missing-reason and nothing else", arguments: Declarations.Reason.allCases)
  func reason(reason: Declarations.Reason) {
    let without = Self.codes("---\ndelivered: 2026-01-01\n---\n" + Self.bad)
    let with = Self.codes("---\ndelivered: 2026-01-01\nreason: \(reason.rawValue)\n---\n" + Self.bad)
    #expect(without.subtracting(with) == ["missing-reason"])
    #expect(with.subtracting(without) == [])
  }

  @Test(
    "`ignore:` turns off just the rules that it names",
    arguments: ["emoji", "coupon", "missing-reason", "front-matter"])
  func ignore(code: String) {
    let without = Self.codes("---\nodd: 1\n---\n" + Self.bad)
    #expect(without.contains(code))
    for list in [code, "[\(code)]"] {
      #expect(Self.codes("---\nodd: 1\nignore: \(list)\n---\n" + Self.bad) == without.subtracting([code]))
    }
  }

  @Test(
    "thirty days after the delivery are allowed, thirty-one are not",
    arguments: [
      ("2026-10-23", nil, false), ("2026-10-22", nil, true), ("2026-10-22", "2026-11-21", false),
      ("2026-10-22", "2026-11-22", true), ("2026-12-24", nil, false), ("2026-02-30", nil, false),
    ] as [(String, String?, Bool)])
  func late(delivered: String, send: String?, isLate: Bool) {
    let sending = send.map { "send: \($0)\n" } ?? ""
    let codes = Self.codes("---\ndelivered: \(delivered)\n\(sending)---\nWould you rate us?\n")
    #expect(codes.contains("late-message") == isLate)
  }

  @Test("an order ID that is declared is there, even if it is none")
  func order() {
    #expect(!Self.codes("---\norder: 113\n---\nHi").contains("missing-order-id"))
    #expect(Self.codes("---\norder: 113\n---\nHi").contains("invalid-order-id"))
    #expect(Self.codes("---\norder:\n---\nHi").contains("missing-order-id"))
  }

  @Test("what the buyer wrote breaks no rule of purpose, but what stands in it is sent", arguments: Format.allCases)
  func quoted(format: Format) {
    let kind = format == .mail ? "X-Draft-Kind: necessary\n\n" : "---\nkind: necessary\n---\n"
    let head = kind + "The lamp is made of brass, as the box says.\n\n"
    let words = """
      Your kettle has been shipped today. Use the code BULK8 next time. Please remove your negative review.
      Get a free lantern once your review is online. Please leave us a 5-star review. Call us.
      """
    let things = "We thank you 🎄 :) at https://lamps.example/all or 303-555-0127 and lily@lamps.example"
    func quoting(_ text: String) -> String {
      if format == .html { return "<blockquote>\(text)</blockquote>" }
      return text.split(separator: "\n").map { "> \($0)\n" }.joined()
    }
    #expect(Self.codes(head + words, format: format).isSuperset(of: ["coupon", "review-removal", "review-pressure"]))
    #expect(Self.codes(head + quoting(words), format: format) == [])
    #expect(
      Self.codes(head + quoting(things), format: format) == [
        "emoji", "emoticon", "external-link", "phone-number", "email-address",
      ])
  }

  @Test("findings come in the order of the text")
  func sorted() {
    let text = String(
      repeating: "🎄 Use the code BULK8 now :) or call us at 303-555-0127.\n\n\n\nMore at https://bit.ly/x\n", count: 20)
    let book = Rulebook.standard
    let findings = book.findings(in: book.draft(Array(text.utf8), format: .markdown), today: Self.today)
    #expect(findings.count > 100)
    for (one, next) in zip(findings, findings.dropFirst()) {
      #expect(
        (one.range.lowerBound, one.range.upperBound, one.rule) <= (
          next.range.lowerBound, next.range.upperBound, next.rule
        ))
    }
  }

  @Test("a limit holds for each rule, and keeps the first findings", arguments: [1, 2, 7, .max])
  func limit(limit: Int) {
    let text = String(repeating: "🎄 Use the code BULK8 now :) at https://bit.ly/x\n\n", count: 20)
    let book = Rulebook.standard
    let draft = book.draft(Array(text.utf8), format: .markdown)
    let all = book.findings(in: draft, today: Self.today)
    let limited = book.findings(in: draft, today: Self.today, limit: limit)
    for code in ["emoji", "emoticon", "external-link", "coupon"] {
      #expect(limited.filter { $0.rule == code } == Array(all.filter { $0.rule == code }.prefix(limit)), "\(code)")
    }
  }

  @Test(
    "a draft without text has no finding outside its bounds",
    arguments: ["", "\n", " ", "---\n---\n", "\u{FEFF}", "\0"])
  func empty(text: String) {
    let book = Rulebook.standard
    let draft = book.draft(Array(text.utf8), format: .markdown)
    for finding in book.findings(in: draft, today: Self.today) {
      #expect(0 <= finding.range.lowerBound && finding.range.upperBound <= draft.count)
      for fix in book.fixes(for: finding, in: draft, today: Self.today) { _ = fix.applied(to: draft.text) }
    }
  }

  @Test("a rule that is not in the book has no repair")
  func unknown() {
    let finding = Finding(rule: "nothing", severity: .error, range: 0..<1, message: "")
    #expect(
      Rulebook.standard.fixes(for: finding, in: Rulebook.standard.draft([0x61], format: .plain), today: .epoch) == [])
    #expect(Rulebook.standard.rule("nothing") == nil)
    #expect(Rulebook([]).findings(in: Rulebook([]).draft(Array(Self.bad.utf8), format: .plain), today: .epoch) == [])
  }
}
