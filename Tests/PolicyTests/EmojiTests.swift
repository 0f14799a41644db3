import Testing

@testable import Policy

struct EmojiTests {
  /// What is flagged in a text, whatever else is wrong with it.
  static func found(_ code: String, in text: String, format: Format = .markdown) -> [String] {
    let book = Rulebook.standard
    let draft = book.draft(Array(text.utf8), format: format)
    return book.findings(in: draft, today: .epoch).filter { $0.rule == code }
      .map { String(decoding: draft[$0.range], as: UTF8.self) }
  }

  @Test(
    "signs, digits and pictures in text form are no emoji",
    arguments: [
      "Lamp™ © 2026 ®", "→ below • ✓ done ✗ not ★ ☆ ¶ § † °", "1 2 3 # * 0", "Step 1\u{FE0F}", "№ 5 – 10 × 20 cm ± 1 ½",
      "♥ ♀ ♂ ☎ ✉ ✂ ❤ as text", "⭐\u{FE0E} and ❤\u{FE0E} and ☺\u{FE0E}", "日本語 한국어 ελληνικά",
      "\u{FE0F}\u{200D}\u{20E3}", "A\u{200D}B", "¼ € £ ¥ ₹",
    ], Format.allCases)
  func none(text: String, format: Format) { #expect(Self.found("emoji", in: text, format: format) == []) }

  @Test(
    "a run of emoji with all that joins them is one finding",
    arguments: [
      ("Thanks 🎄 to you", ["🎄"]), ("🙂", ["🙂"]), ("⭐⭐⭐⭐⭐", ["⭐⭐⭐⭐⭐"]), ("⭕ and ❌", ["⭕", "❌"]),
      ("❤️ it", ["❤️"]), ("©️", ["©️"]), ("✔️ ✅", ["✔️ ✅"]), ("Step 1️⃣: x", ["1️⃣"]), ("#️⃣*️⃣", ["#️⃣*️⃣"]),
      ("1⃣", ["1⃣"]), ("🇩🇪", ["🇩🇪"]), ("🇩🇪🇫🇷 x 🇺🇸", ["🇩🇪🇫🇷", "🇺🇸"]), ("👨‍👩‍👧‍👦!", ["👨‍👩‍👧‍👦"]),
      ("👍🏽", ["👍🏽"]), ("👩🏾‍🚀", ["👩🏾‍🚀"]), ("❤️‍🔥", ["❤️‍🔥"]), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", ["🏴󠁧󠁢󠁥󠁮󠁧󠁿"]), ("🏳️‍🌈", ["🏳️‍🌈"]),
      ("🎄 🎁\t🎅", ["🎄 🎁\t🎅"]), ("🎄, 🎁", ["🎄", "🎁"]), ("🎄\n🎁", ["🎄", "🎁"]), ("a🎄b🎁c", ["🎄", "🎁"]),
      ("🎄\u{200D}", ["🎄"]), ("⌚ ⏰ ☕ ⚡ ⛄", ["⌚ ⏰ ☕ ⚡ ⛄"]), ("🫶🥹", ["🫶🥹"]),
    ] as [(String, [String])])
  func runs(text: String, found: [String]) {
    for format in [Format.plain, .markdown] { #expect(Self.found("emoji", in: text, format: format) == found) }
  }

  @Test(
    "an emoji is seen in whatever markup it stands",
    arguments: [
      ("&#127876; &#x1F384;", ["&#127876; &#x1F384;"]), ("a **🎄** b", ["🎄"]), ("> 🎄 said the buyer", ["🎄"]),
      ("# 🎄 Title", ["🎄"]), ("- 🎄 item", ["🎄"]), ("`🎄`", ["🎄"]), ("    🎄 code", ["🎄"]), ("[🎄](https://a.co)", ["🎄"]),
    ] as [(String, [String])])
  func markup(text: String, found: [String]) { #expect(Self.found("emoji", in: text) == found) }

  @Test("front matter and comments are never sent")
  func unsent() {
    #expect(Self.found("emoji", in: "---\norder: 🎄\n---\nHi") == [])
    #expect(Self.found("emoji", in: "Hi <!-- 🎄 --> there") == [])
  }
}
