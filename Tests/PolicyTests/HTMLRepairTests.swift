import Drafts
import Testing

@testable import Policy

/// Repairs in HTML leave tags in pairs and no empty elements.
struct HTMLRepairTests {
  static let today = Day("2026-11-22") ?? .epoch

  static func fixed(_ text: String, _ rule: String) throws -> String {
    let book = Rulebook.standard
    let draft = book.draft(Array(text.utf8), format: .html)
    let finding = try #require(book.findings(in: draft, today: today).first { $0.rule == rule })
    let fix = try #require(book.fixes(for: finding, in: draft, today: today).first)
    return String(decoding: fix.applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "a sentence goes with its element, or leaves the tags of others",
    arguments: [
      ("<p>One lamp. Use the code X9 now. Two lamps.</p>", "<p>One lamp. Two lamps.</p>"),
      ("<p>One lamp.</p>\n<p>Use the code X9 now.</p>\n<p>Two lamps.</p>", "<p>One lamp.</p>\n<p>Two lamps.</p>"),
      ("<p>One lamp. <b>Use the code X9 now.</b> Two lamps.</p>", "<p>One lamp. Two lamps.</p>"),
      ("<p>One lamp. <b>Use the code</b> X9 now. Two lamps.</p>", "<p>One lamp. Two lamps.</p>"),
      ("<p><b>One lamp. Use the code</b> X9 now. Two lamps.</p>", "<p><b>One lamp. </b>Two lamps.</p>"),
      ("One lamp.<br><br>Use the code X9 now.<br><br>Two lamps.", "One lamp.<br><br>Two lamps."),
      ("<div>One lamp.<br><br>Use the code X9 now.</div>", "<div>One lamp.</div>"),
      ("<ul><li>One lamp</li><li>Use the code X9 now</li></ul>", "<ul><li>One lamp</li></ul>"),
      (
        "<table><tr><td>One lamp</td><td>Use the code X9 now.</td></tr></table>",
        "<table><tr><td>One lamp</td><td></td></tr></table>"
      ),
      ("<p>One lamp.</p><p><span style=\"x:y\">Use the co<b>de</b> X9 now.</span></p>", "<p>One lamp.</p>"),
    ])
  func removesSentences(text: String, expected: String) throws {
    let fixed = try Self.fixed(text, "coupon")
    #expect(fixed == expected)
  }

  @Test(
    "links, tags and styles are changed where they stand",
    arguments: [
      (
        "external-link", "<p>See <a href=\"https://lamps.example\">our <b>shop</b></a>.</p>",
        "<p>See our <b>shop</b>.</p>"
      ),
      ("email-address", "<p>See <a href=\"mailto:a@lamps.example\">us</a>.</p>", "<p>See us.</p>"),
      ("phone-number", "<p>See <a href=\"tel:+15035550184\">us</a>.</p>", "<p>See us.</p>"),
      (
        "insecure-link", "<td background=\"http://lamps.example/a.png\">x",
        "<td background=\"https://lamps.example/a.png\">x"
      ),
      (
        "insecure-link", "<div style=\"background:url(http://lamps.example/a.png)\">x",
        "<div style=\"background:url(https://lamps.example/a.png)\">x"
      ),
      ("tracking-pixel", "<p>Hi</p>\n<img src=x.png width=1 height=1>\n<p>Jo</p>", "<p>Hi</p>\n<p>Jo</p>"),
      (
        "tracking-pixel", "<style>.t{width:1px;height:1px}</style><p>Hi<img class=t src=x.png></p>",
        "<style>.t{width:1px;height:1px}</style><p>Hi</p>"
      ),
      (
        "logo-link", "<a href=\"https://www.amazon.com\"><img src=\"logo.png\" alt=\"Lamp\"></a>",
        "<img src=\"logo.png\" alt=\"Lamp\">"
      ),
      ("line-breaks", "One<br><br><br><br>two", "One<br><br>two"),
      ("line-breaks", "<p>One</p><p>&nbsp;</p><p>&nbsp;</p><p>two</p>", "<p>One</p><p>&nbsp;</p><p>two</p>"),
      (
        "line-breaks", "<div>One</div><div><br></div><div><br></div><div>two</div>",
        "<div>One</div><div><br></div><div>two</div>"
      ),
      ("emoji", "<p>Hi &#x1F384; Jo</p>", "<p>Hi Jo</p>"),
      ("image-alt", "<p><img src=part.png></p>", "<p><img alt=\"\" src=part.png></p>"),
      (
        "channel-format", "---\nchannel: api\n---\n<p>Hi <b>J</b>o,</p><p>one &lt; two<br>three</p>",
        "---\nchannel: api\n---\nHi Jo,\n\none < two\nthree\n"
      ),
    ])
  func repairs(rule: String, text: String, expected: String) throws {
    let fixed = try Self.fixed(text, rule)
    #expect(fixed == expected)
  }

  @Test(
    "what only looks like a breach is none",
    arguments: [
      ("line-breaks", "<p>One</p><p>&nbsp;</p><p>two</p>"), ("line-breaks", "One<br><br>two"),
      ("line-breaks", "<tr><td>&nbsp;</td></tr><tr><td>&nbsp;</td></tr><tr><td>&nbsp;</td></tr>"),
      ("tracking-pixel", "<td width=1 height=1></td>"),
      ("tracking-pixel", "<img src=gift-gif-size.png width=300 height=200 alt=proof>"),
      ("coupon", "<blockquote>Use the code X9 now.</blockquote>"),
      ("coupon", "<!-- Use the code X9 now. --><script>var a = 'Use the code X9 now.'</script>"),
      ("image-width", "<!--[if mso]><img src=a.png width=600><![endif]-->"),
      ("repeat-review-request", "<h1>Would you review the fan?</h1><p>Would you review the fan on Amazon?</p>"),
      ("external-link", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><p>Hi"),
      ("image-alt", "<a name=top></a><p>Hi"),
    ])
  func allows(rule: String, text: String) {
    let book = Rulebook.standard
    let draft = book.draft(Array(text.utf8), format: .html)
    #expect(book.findings(in: draft, today: Self.today).allSatisfy { $0.rule != rule })
  }
}
