import Testing

@testable import Policy

/// Where the words of a phrase stand: how far apart, at which end, in which order, and what is around them.
struct PhrasePlaceTests {
  typealias Case = PhraseTests.Case

  @Test(
    "a gap is as long as it says, and ends with the sentence",
    arguments: [
      Case("x: use _ code", "use my code, use code, use our own code", "use my code"),
      Case("x: use ..2 code", "use code. use my own code. use a b c code", "use code", "use my own code"),
      Case("x: use ..0 code", "use code. use a code", "use code"),
      Case("x: a ... z", "a b c d e f g h i j k l m z", "a b c d e f g h i j k l m z"),
      Case("x: a ... z", "a b c d e f g h i j k l m n z"), Case("x: use ... code", "use it. The code"),
      Case("x: use ... code", "Use it! The code"), Case("x: use ... code", "Use it\n\nthe code"),
      Case("x: use ... code", "Use it, (really it), the code", "Use it, (really it), the code"),
      Case("x: a ..1 b ..1 c", "a b c. a 1 b 2 c. a 1 b 2 3 c", "a b c", "a 1 b 2 c"),
      Case("x: a ..1 [b] ..1 c", "a 1 b 2 c. a 1 2 c. a 1 2 3 c", "a 1 b 2 c", "a 1 2 c"),
      Case("x: rare ..2 the", "rare one two the. rare the", "rare one two the", "rare the"),
      Case("x: the ..2 rare", "the one two rare. the rare", "the one two rare", "the rare"),
      Case("x: _ lamp", "lamp. a lamp", "a lamp"), Case("x: lamp _", "lamp. lamp is", "lamp is"),
    ])
  func gaps(_ example: Case) { check(example) }

  @Test(
    "`^` is the start of a sentence or of a part behind a comma, `.` and `?` are its end",
    arguments: [
      Case("x: ^ call", "Call me. I call you. Well, call me. (call me)", "Call", "call", "call"),
      Case("x: ^ call me", "I call me; you: call me", "call me"),
      Case("x: ^ [please] call", "Please call. So please call", "Please call"),
      Case("x: (^ call|ring) me", "call me and ring me and call me", "call me", "ring me"),
      Case("x: thanks .", "Many thanks. Thanks a lot", "thanks"), Case("x: thanks .", "Many thanks", "thanks"),
      Case("x: thanks .", "Thanks!\n\nThanks, Jo", "Thanks"),
      Case("x: thanks [a lot] .", "Thanks a lot. Thanks a bit.", "Thanks a lot"),
      Case("x: will you ?", "Will you? I will you. Or will you", "Will you"),
      Case("x: will you ..3 ?", "Will you call me now? Will you call me right now?", "Will you"),
      Case("x: will you ... ?", "Will you b c d e f g h i j k l m? Will you call. Why?", "Will you"),
      Case("x: will you ... ?", "Will you b c d e f g h i j k l m n?"),
    ])
  func ends(_ example: Case) { check(example) }

  @Test(
    "parts joined by `&` stand in one sentence in any order, and are words of their own",
    arguments: [
      Case(
        "x: lamp & gift", "A gift comes with the lamp. A lamp and a gift", "gift comes with the lamp", "lamp and a gift"
      ),
      Case("x: lamp & gift", "A gift. The lamp."), Case("x: lamp & lamp", "one lamp"),
      Case("x: lamp & lamp", "one lamp, another lamp", "lamp, another lamp"),
      Case("y: lamp\nx: lamp & <y>", "one lamp"),
      Case("y: lamp, red lamp\nx: lamp & <y>", "one red lamp"),
      Case("y: lamp\nz: lamp\nx: gift & <y> & <z>", "a gift, a lamp"),
      Case("y: lamp\nz: lamp\nx: gift & <y> & <z>", "a lamp, a gift, a lamp", "lamp, a gift, a lamp"),
      Case("x: a & b & c", "c 1 a 2 b", "c 1 a 2 b"), Case("x: a & b & c", "c 1 a 2"),
      Case("x: red|blue lamp & [free] gift", "free gift, blue lamp", "free gift, blue lamp"),
      Case("x: ^ call & now .", "Call him now. I call now", "Call him now"),
    ])
  func anyOrder(_ example: Case) { check(example) }

  @Test(
    "contexts look where they say",
    arguments: [
      Case("nay: not\nx: lamp\n  unless <nay> before 2", "lamp. not a lamp. not one more red lamp", "lamp", "lamp"),
      Case("nay: not\nx: lamp\n  unless <nay> before", "not 1 2 3 lamp. not 1 2 3 4 lamp", "lamp"),
      Case("nay: not\nx: lamp\n  unless <nay> before 1", "lamp not", "lamp"),
      Case("nay: not\nx: a ..2 lamp\n  unless <nay> before", "a not red lamp"),
      Case("nay: not\nx: lamp\n  unless <nay> after 1", "lamp not. lamp is not", "lamp"),
      Case("nay: not\nx: lamp\n  unless <nay> after", "lamp 1 2 3 not. lamp 1 2 3 4 not", "lamp"),
      Case("nay: not\nx: a ..2 lamp\n  unless <nay> after", "a not red lamp"),
      Case("nay: not\nx: lamp\n  unless <nay> after 1", "not lamp", "lamp"),
      Case("nay: not at all\nx: lamp\n  unless <nay> before 3", "not at all lamp. not lamp", "lamp"),
      Case("nay: not\nx: lamp\n  unless <nay> before 3", "I did not. The lamp is red", "lamp"),
      Case("y: refund\nx: lamp\n  unless <y> here", "A refund for the lamp. The lamp is red. A refund.", "lamp"),
      Case("y: ups\nx: lamp\n  unless <y> nearby", "By UPS. One lamp. No more."),
      Case("y: ups\nx: lamp\n  unless <y> nearby", "One lamp. By UPS."),
      Case("y: ups\nx: lamp\n  unless <y> nearby", "By UPS. It is far. It is near. One lamp.", "lamp"),
      Case("y: ups\nx: lamp\n  unless <y> nearby", "By UPS.\n\nOne lamp.", "lamp"),
      Case("y: gift\nx: lamp\n  when <y> here", "A lamp. A gift lamp.", "lamp"),
      Case("y: gift\nx: lamp\n  when <y> before 1", "gift lamp. gift a lamp", "lamp"),
      Case("y: gift\nx: lamp\n  when <y> after 1", "lamp gift. lamp a gift", "lamp"),
      Case("y: ups\nx: lamp\n  when <y> nearby", "UPS. A lamp. So. A lamp.", "lamp"),
      Case(
        "y: red\nz: ups\nx: lamp, bulb\n  unless <y> before 1\n  when <z> here", "ups lamp red lamp bulb. bulb", "lamp",
        "bulb"),
      Case("y: red\nz: <w>\nw: lamp\n  unless <y> before 1\nx: a ..1 <z>", "a lamp. a red lamp", "a lamp"),
      Case("x: unless you\n  when we", "unless you, when we", "unless you", "when we"),
    ])
  func contexts(_ example: Case) { check(example) }

  @Test(
    "neither the buyer's quoted lines nor a phrase between quotation marks is heard",
    arguments: [
      Case("x: lamp", "> my lamp\n\nyour lamp", "lamp"), Case("x: lamp", ">> my lamp\n> a lamp"),
      Case("x: lamp", "You wrote: \"My lamp broke.\" Which lamp?", "lamp"),
      Case("x: lamp", "the \u{201C}lamp\u{201D} and \u{AB}lamp\u{BB}"),
      Case("x: red lamp", "a red \"lamp\"", "red \"lamp"),
      Case("x: red lamp", "a \"red lamp\" of 3\" and a red lamp", "red lamp"),
      Case("x: lamp", "an \"open quote\n\nand a lamp", "lamp"), Case("x: lamp", "the 'lamp' is heard", "lamp"),
    ])
  func quotes(_ example: Case) {
    for format in [Format.plain, .markdown] {
      #expect(PhraseTests.heard(example.phrases, in: example.text, format: format) == example.heard)
    }
  }

  private func check(_ example: Case) { #expect(PhraseTests.heard(example.phrases, in: example.text) == example.heard) }
}
