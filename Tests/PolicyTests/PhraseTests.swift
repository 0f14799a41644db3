import Testing

@testable import Policy

/// The phrase language, row by row of `Phrases/README.md`.
struct PhraseTests {
  /// What the definition `x` hears in a text.
  static func heard(_ definitions: StaticString, in text: String, format: Format = .markdown) -> [String] {
    let rule = Rule(
      "x", .error, summary: "", clause: "", signals: ["x"], phrases: definitions,
      judge: Rule.each("x", .error, of: "x", ""), examples: [])
    let book = Rulebook([rule])
    #expect(book.watch.errors == [])
    let draft = book.draft(Array(text.utf8), format: format)
    return book.findings(in: draft, today: .epoch).map { String(decoding: draft[$0.range], as: UTF8.self) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let phrases: StaticString
    let text: String
    let heard: [String]
    var testDescription: String { "\(phrases) in \(text)" }
    init(_ phrases: StaticString, _ text: String, _ heard: String...) {
      self.phrases = phrases
      self.text = text
      self.heard = heard
    }
  }

  @Test(
    "a phrase hears what it says, and nothing else",
    arguments: [
      // Words.
      Case("x: lamp", "The LAMP, a Lamp; lamps and clamp", "LAMP", "Lamp"),
      Case("x: don't", "do not. DON\u{2019}T", "do not", "DON\u{2019}T"),
      Case("x: we will", "We'll see", "We'll"),
      Case("x: seller", "the seller's shop", "seller's"),
      Case("x: five-star", "five-star and five star", "five-star", "five star"),
      Case("x: cou", "cou**pon**"),
      Case("x: coupon", "a cou**pon** code", "cou**pon"),
      // Inflection.
      Case("x: leave~", "leave leaves leaving left leaf", "leave", "leaves", "leaving", "left"),
      Case("x: ship~", "ship shipped shipping ships shipper", "ship", "shipped", "shipping", "ships"),
      Case("x: reply~", "reply replies replied replying", "reply", "replies", "replied", "replying"),
      // Choices and options.
      Case("x: red|blue lamp", "red lamp, green lamp, blue lamp", "red lamp", "blue lamp"),
      Case(
        "x: (store credit|voucher) now", "store credit now, voucher now, credit now", "store credit now", "voucher now"),
      Case("x: (red|\n  blue) lamp", "red lamp, green lamp, blue lamp", "red lamp", "blue lamp"),
      Case("x: [free] gift", "free gift", "free gift"),
      Case(
        "x: a [big|very small] gift", "a gift. a big gift. a very small gift. a small gift", "a gift", "a big gift",
        "a very small gift"),
      // Classes and kinds.
      Case("y: lamp, desk light\nx: our <y>", "our lamp and our desk light", "our lamp", "our desk light"),
      Case("z: <y> bulb\ny: lamp\nx: <z> set", "lamp bulb set", "lamp bulb set"),
      Case("x: order #order-id", "order 113-4829175-3306621", "order 113-4829175-3306621"),
      Case("x: #number %", "20 % and 15%", "20 %", "15%"),
      Case(
        "x: {coupon-code}", "[[coupon-code]] and %COUPON_CODE% and {{order_id}}", "[[coupon-code]]", "%COUPON_CODE%"),
      Case("x: $ #number", "$20 or £20", "$20"),
      Case("x: a \\& b", "a & b", "a & b"),
      // Gaps.
      Case("x: use _ code", "use my code, use code, use our own code", "use my code"),
      Case("x: use ..2 code", "use code. use my own code. use a b c code", "use code", "use my own code"),
      Case("x: use ... code", "use it. The code", ""),
      // Places.
      Case("x: ^ call", "Call me. I call you. Well, call me", "Call", "call"),
      Case("x: thanks .", "Many thanks. Thanks a lot", "thanks"),
      Case("x: lamp & gift", "A gift comes with the lamp.", "gift comes with the lamp"),
      Case("x: lamp & gift", "A gift. The lamp."),
      Case("y: lamp\nx: lamp & <y>", "one lamp"),
      Case("x: lamp # gift\n  bulb", "lamp gift bulb", "lamp", "bulb"),
    ])
  func hears(_ example: Case) {
    #expect(Self.heard(example.phrases, in: example.text) == example.heard.filter { !$0.isEmpty })
  }

  @Test(
    "contexts look where they say",
    arguments: [
      Case("nay: not\nx: lamp\n  unless <nay> before 2", "lamp. not a lamp. not one more red lamp", "lamp", "lamp"),
      Case("nay: not\nx: a ..2 lamp\n  unless <nay> before", "a not red lamp"),
      Case("nay: not\nx: lamp\n  unless <nay> after 1", "lamp not. lamp is not", "lamp"),
      Case("y: refund\nx: lamp\n  unless <y> here", "A refund for the lamp. The lamp is red. A refund.", "lamp"),
      Case("y: ups\nx: lamp\n  unless <y> nearby", "By UPS. One lamp. No more."),
      Case("y: ups\nx: lamp\n  unless <y> nearby", "By UPS. It is far. It is near. One lamp.", "lamp"),
      Case("y: gift\nx: lamp\n  when <y> here", "A lamp. A gift lamp.", "lamp"),
    ])
  func contexts(_ example: Case) {
    #expect(Self.heard(example.phrases, in: example.text) == example.heard)
  }

  @Test("neither the buyer's quoted lines nor a phrase between quotation marks is heard")
  func quotes() {
    #expect(Self.heard("x: lamp", in: "> my lamp\n\nyour lamp", format: .plain) == ["lamp"])
    #expect(Self.heard("x: red lamp", in: "You wrote: \"My red lamp broke.\" Which red lamp?") == ["red lamp"])
  }

  @Test(
    "what is wrong with a phrase is told with its line",
    arguments: [
      ("x: (a|b", "line 1: a `(` is not closed"), ("x: [a", "line 1: a `[` is not closed"),
      ("x: #colour", "line 1: `#colour` is no kind of word"),
      ("x: a\n  unless <b before", "line 2: `<b` is not closed"),
      ("x: a\ny: a\n  unless <x> somewhere", "line 3: `somewhere` is none of before, after, here and nearby"),
      ("  a", "line 1: a phrase needs a `name:` above it"),
      ("x: <nothing>", "line 0: `<nothing>` is used but defined nowhere"),
      ("x: a <y>\ny: b <x>", "line 0: `x` is defined by itself"),
      ("x: [a] _", "line 0: a phrase of `x` has no word that must be there"),
      ("x: a\nx: b", "line 0: `x` is defined twice"), ("x: a )", "line 1: `)` fits nowhere here"),
    ] as [(StaticString, String)])
  func errors(source: StaticString, message: String) {
    let read = PhraseParser.read(source)
    let grammar = GrammarCompiler.compile(read.definitions, signals: ["x"], heard: [])
    #expect((read.errors + grammar.errors).map(\.description).contains(message), "\(read.errors + grammar.errors)")
  }
}
