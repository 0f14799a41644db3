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
    "a word is heard in any case and inflection, whatever joins or parts it",
    arguments: [
      Case("x: lamp", "The LAMP, a Lamp; lamps and clamp, lamp-shade", "LAMP", "Lamp", "lamp"),
      Case("x: LAMP", "lamp", "lamp"), Case("x: Café", "CAFÉ", "CAFÉ"), Case("x: lamp", "läamp"),
      Case("x: don't", "do not. DON\u{2019}T. don't", "do not", "DON\u{2019}T", "don't"),
      Case("x: do not", "don't", "don't"), Case("x: cannot|can not", "can't", "can't"),
      Case("x: we will", "We'll see", "We'll"), Case("x: we'll", "we will", "we will"),
      Case("x: i am", "I'm here", "I'm"), Case("x: they have", "They've", "They've"),
      Case("x: seller", "the seller's shop", "seller's"), Case("x: seller's", "the seller", "seller"),
      Case("x: five-star", "five-star and five star", "five-star", "five star"),
      Case("x: five star", "five\u{2011}star", "five\u{2011}star"),
      Case("x: cou", "cou**pon**"), Case("x: coupon", "a cou**pon** code", "cou**pon"),
      Case("x: gift card", "a gift\ncard and a **gift** card", "gift\ncard", "gift** card"),
      Case("x: gift card", "a gift, card", "gift, card"), Case("x: gift card", "a gift. Card"),
      Case("x: gift card", "a gift\n\ncard"), Case("x: gift card", "- gift\n- card"),
      // Inflection.
      Case("x: leave~", "leave leaves leaving left leaf", "leave", "leaves", "leaving", "left"),
      Case("x: Leave~", "left", "left"), Case("x: fade~", "fade fadeout faded", "fade", "faded"),
      Case("x: ship~", "ship shipped shipping ships shipper", "ship", "shipped", "shipping", "ships"),
      Case("x: reply~", "reply replies replied replying", "reply", "replies", "replied", "replying"),
      Case("x: gift~ card~", "gifts cards", "gifts cards"), Case("x: mock-up~", "two mock-ups", "mock-ups"),
      Case("x: (leave~|write) it", "left it and write it and wrote it", "left it", "write it"),
    ])
  func words(_ example: Case) { check(example) }

  @Test(
    "choices, options and classes",
    arguments: [
      Case("x: red|blue lamp", "red lamp, green lamp, blue lamp", "red lamp", "blue lamp"),
      Case("x: a red|blue|green", "a green red", "a green"), Case("x: leave~|write~ it", "left it", "left it"),
      Case("x: <y>|desk\ny: lamp", "lamp desk", "lamp", "desk"), Case("x: #number|many lamps", "3 lamps", "3 lamps"),
      Case("x: (gift|card box) now", "gift now, card box now, card now", "gift now", "card box now"),
      Case("x: (a (b|c d)|e)", "a b, a c d, a c, e", "a b", "a c d", "e"),
      Case("x: [free] gift", "free gift, gift, free", "free gift", "gift"),
      Case("x: a [big|very small] gift", "a gift. a very small gift. a small gift", "a gift", "a very small gift"),
      Case(
        "x: a [[very] big] gift", "a gift. a very big gift. a big gift. a very gift", "a gift", "a very big gift",
        "a big gift"),
      Case("x: gift [card]", "gift card, gift", "gift card", "gift"),
      Case("x: a [_] b", "a b. a c b. a c c b", "a b", "a c b"),
      Case("x: a [..2] b", "a b. a c c b. a c c c b", "a b", "a c c b"),
      Case("x: a [(b|c d)] e", "a e, a c d e", "a e", "a c d e"),
      Case("y: lamp, desk light\nx: our <y>", "our lamp and our desk light", "our lamp", "our desk light"),
      Case("z: <y> bulb\ny: lamp\nx: <z> set", "lamp bulb set", "lamp bulb set"),
      Case("x: <a>\na: <b>\nb: <c>|d\nc: e", "d e", "d", "e"),
      Case("x:\n  lamp,\n  desk light\n", "lamp, desk light", "lamp", "desk light"),
      Case("\n# about lamps\n#\nx: lamp # gift, card\n\n  bulb #\n", "lamp gift card bulb", "lamp", "bulb"),
      Case("x: lamp\r\n\tbulb\r\n", "lamp bulb", "lamp", "bulb"),
      Case("x:  lamp ,  bulb ,", "lamp bulb", "lamp", "bulb"),
    ])
  func choices(_ example: Case) { check(example) }

  @Test(
    "kinds of words, placeholders and signs",
    arguments: [
      Case("x: #number lamps", "3 lamps, 1,200 lamps, 4.5 lamps, many lamps", "3 lamps", "1,200 lamps", "4.5 lamps"),
      Case("x: #order-id", "order 113-4829175-3306621", "113-4829175-3306621"),
      Case("x: #order-id", "113-48291753-306621"),
      Case("x: #dashed", "113-48291753-306621 and 113-4829175-3306621", "113-48291753-306621"),
      Case("x: #phone", "+1 646 555 0189, or 12", "+1 646 555 0189"),
      Case("x: #digits", "is 6465550189 or 12", "6465550189"),
      Case("x: #link", "https://a.example/x and www.a.example", "https://a.example/x", "www.a.example"),
      Case("x: #email", "lily@lamps.example, lily", "lily@lamps.example"),
      Case("x: #handle", "We are @lamps here", "@lamps"),
      Case("x: #placeholder", "{{name}} and [Order ID]", "{{name}}", "[Order ID]"),
      Case("x: #sign", "5 % & 3 €", "%", "&", "€"),
      Case("x: {coupon-code}", "[[coupon-code]] %COUPON_CODE% {{order_id}}", "[[coupon-code]]", "%COUPON_CODE%"),
      Case("x: {order-id}|lamp", "{{ order.id }} lamp", "{{ order.id }}", "lamp"),
      Case("x: $ #number", "$20 or £20", "$20"), Case("x: #number %", "20 % and 15%", "20 %", "15%"),
      Case("x: a \\& b", "a & b and b & a", "a & b"), Case("x: €|£ #number", "£20 or €20 or $20", "£20", "€20"),
    ])
  func kinds(_ example: Case) { check(example) }

  private func check(_ example: Case) { #expect(Self.heard(example.phrases, in: example.text) == example.heard) }
}
