import Testing

@testable import Policy

struct EmoticonTests {
  @Test(
    "a face made of signs is flagged as a word of its own",
    arguments: [
      ":)", ":-)", ";)", ";-)", ":D", ":-D", ":(", ":-(", ":P", ":p", ":o", ":/", ":-/", ":*", ":|", "=)", "=D", "<3",
      "</3", "(^_^)", "^_^", "^^", "XD", "xD", ":')", ":'(", ">:(", "8-)", "B-)", "T_T", "-_-", "o_O", "(:", ":))",
      ":-)))", ":DDD", ";-P", ":3", "\\o/", "*_*", ">_<", "n_n",
    ])
  func flagged(face: String) {
    var texts = ["Thank you \(face)", "Thank you \(face) dear Ana", "Thank you\t\(face)."]
    // In front of a line, `>` quotes.
    if !face.hasPrefix(">") { texts.append("\(face) Thank you\nJo") }
    for text in texts {
      #expect(EmojiTests.found("emoticon", in: text, format: .plain) == [face], "\(text)")
    }
  }

  @Test(
    "a face counts without what closes the sentence",
    arguments: [
      ("Fine :)!", [":)"]), ("Fine :) :D", [":)", ":D"]), ("Fine ;-),", [";-)"]), ("\"Fine :)\"", [":)"]),
      ("Fine **:)** so", [":)"]), ("> Fine :)", [":)"]), ("Fine&nbsp;:)", [":)"]), ("Fine\u{A0}:) so", [":)"]),
      ("Fine :)\r\nSo", [":)"]), ("- Fine :)\n- So", [":)"]),
    ] as [(String, [String])])
  func placed(text: String, found: [String]) { #expect(EmojiTests.found("emoticon", in: text) == found) }

  @Test(
    "list letters, ratios, times, addresses and brackets are no faces",
    arguments: [
      "B) the black one\nC) the white one\nD) the red one", "8) the eighth",
      "The sizes are A) small, B) large, D) huge",
      "A: red\nB: blue\nD: black", "Choose size D: it is 10 cm wide", "It is 3:1, or 16:9", "at 8:30, 9:00 or 10:45",
      "See https://www.amazon.com/:D and https://www.amazon.com/a:)", "[important]:Dear Ms. Obi (order below),",
      "(see note:) and (colours: red, blue)", "Dear Ana:", "Colours; sizes; (both)", "Runs on Windows XP and XL",
      "a < 3, b > 3, c = 3", "10:00-18:00 (Mo-Fr)", "Price: $3; 100 % ;", "order_id o_order", "f(x) = (x:3)", "6' x 8'",
      "x d", "Model X-D", "Size: XXL", "1) one\n2) two\n8) eight", "{key: value}", "(c) 2026", "ratio 1:3)",
    ], Format.allCases)
  func notFlagged(text: String, format: Format) {
    #expect(EmojiTests.found("emoticon", in: text, format: format) == [])
  }

  @Test("code is no prose", arguments: ["Type `:)` here", "```\n:)\n```\n", "Hi\n\n    :)\n"])
  func code(text: String) { #expect(EmojiTests.found("emoticon", in: text) == []) }
}
