import Drafts
import Testing

@testable import Policy

/// What mail builders and mail programs write, and what is only seen by reading it as they do.
struct HTMLHabitTests {
  /// A message that breaks no rule.
  static let fine =
    "<p>Dear Jo, there is a problem with your order 113-4829175-3306621: the lamp is broken. May we send a new one?</p>"

  static func codes(_ text: String) -> [String] {
    let book = Rulebook.standard
    return book.findings(in: book.draft(Array(text.utf8), format: .html), today: HTMLRepairTests.today).map(\.rule)
  }

  @Test(
    "is fine",
    arguments: [
      "",
      "<table width=600><tr><td style=\"font-size:0px\"><img src=\"https://x.example/part.png\" width=300 alt=\"The part\"></td></tr></table>",
      "<table><tr><td style=\"font-size:0\"><p style=\"font-size:14px\">Or do you prefer a refund?</p></td></tr></table>",
      "<img src=\"https://x.example/part.png\" style=\"mso-hide:all;width:200px\" alt=\"The part\">",
      "<p>The crack:</p><img src=\"https://x.example/img/e.png?v=3\" width=300 height=200 alt=\"\">",
      "<img src=\"cid:image001.png@01DB2C3D.5E6F7A80\" width=300 alt=\"\">",
      "<img src=\"cid:ii_lz3k4a5b0\" alt=\"image.png\">", "<img src=\"IMG_2231.jpg\" alt=\"\">",
      "<img src=\"https://m.media-amazon.com/images/I/71aBcD2eFgL._AC_SL1500_.jpg\" alt=\"\">",
      "<a href=\" https://www.amazon.com/your-orders \">Your Orders</a>",
    ])
  func fine(html: String) {
    #expect(Self.codes(Self.fine + html) == [])
  }

  @Test(
    "is seen",
    arguments: [
      ("<p>See <a href=\" https://lamps.example/ \">this</a></p>", "external-link"),
      ("<a href=\"&#104;ttps://lamps.example/\">this</a>", "external-link"),
      ("<a href=\"https&colon;//lamps.example/\">this</a>", "external-link"),
      ("<a href=\"https://lam\nps.example/\">this</a>", "external-link"),
      ("<a href=\"&#109;ailto:jo&#64;lamps.example\">write</a>", "email-address"),
      (
        "<table><tr><td style=\"font-size:0\"><div style=\"font-size:14px;color:red\">Two words</div></td></tr></table>",
        "font-override"
      ),
      ("<p><a href=\"{{unsubscribe_url}}\">x</a></p>", "opt-out-link"),
      ("<p><a href=\"https://www.amazon.com/optout?u=1\">here</a></p>", "opt-out-link"),
      ("<p><a href=\"*|UNSUB|*\">here</a></p>", "opt-out-link"), ("<p>Manage preferences</p>", "opt-out-link"),
      ("<p>You can opt out at any time.</p>", "opt-out-link"), ("<p>To opt-out, click here.</p>", "opt-out-link"),
      ("<p>If you no longer wish to receive these emails, click here.</p>", "opt-out-link"),
      ("<img src=\"https://x.example/o.gif?u=1\" alt=\"\">", "tracking-pixel"),
    ])
  func seen(html: String, code: String) {
    #expect(Self.codes(Self.fine + html).contains(code))
  }

  @Test("what a link holds stays when the logo's link goes")
  func logoLink() throws {
    #expect(
      try HTMLRepairTests.fixed(
        Self.fine
          + "<a href=\"https://www.amazon.com/x\"><table><tr><td><img src=\"logo.png\" alt=\"Lamp logo\"></td></tr></table></a>",
        "logo-link")
        == Self.fine + "<table><tr><td><img src=\"logo.png\" alt=\"Lamp logo\"></td></tr></table>")
  }

  @Test(
    "a link goes with both its tags, wherever they stand",
    arguments: [
      (
        "<a href=\"https://lamps.example\"><p>One.</p><p>Two.</p></a>", "<p>One.</p><p>Two.</p>"
      ), ("<button formaction=\"https://lamps.example\">Go</button>", "<button>Go</button>"),
      ("<form action=\"https://lamps.example\" id=f>Go</form>", "<form id=f>Go</form>"),
    ])
  func links(html: String, expected: String) throws {
    let fixed = try HTMLRepairTests.fixed(html + Self.fine, "external-link")
    #expect(fixed == expected + Self.fine)
  }

  @Test("empty paragraphs go whole")
  func emptyParagraphs() throws {
    let fixed = try HTMLRepairTests.fixed("<p>One</p><p><br></p><p><br></p><p><br></p><p>Two</p>", "line-breaks")
    #expect(!Self.codes(fixed).contains("line-breaks") && !fixed.contains("<p></p>"))
  }

  @Test("many findings that need the whole source are mended in no time", .timeLimit(.minutes(1)))
  func manyRepairs() {
    let book = Rulebook.standard
    let draft = book.draft(Array(String(repeating: "<center>Dear Jo</center>\n", count: 4000).utf8), format: .html)
    let fixes = book.fixes(
      for: book.findings(in: draft, today: HTMLRepairTests.today), in: draft, today: HTMLRepairTests.today)
    #expect(fixes.count { $0.first?.edits.count == 2 } == 4000)
  }

  @Test("repairs leave tags whole")
  func wholeTags() throws {
    #expect(
      try HTMLRepairTests.fixed("<p style=color:red align=left>Dear Jo,</p>", "font-override")
        == "<p align=left>Dear Jo,</p>")
    #expect(
      try HTMLRepairTests.fixed("<html><body><p>Which colour did you mean?</p></body></html>\n", "missing-order-id")
        == "<html><body><p>Which colour did you mean?</p><p>Order {{order_id}}</p>\n</body></html>\n")
  }

  /// Exponential once: each ancestor was tried for each part of the selector.
  @Test("a selector of a hundred parts is read in no time", .timeLimit(.minutes(1)))
  func longSelectors() {
    let divs = String(repeating: "<div>", count: 240)
    let html =
      "<style>b " + String(repeating: "div ", count: 100) + "p{color:red} b > div div p{color:red}</style>" + divs
      + String(repeating: "<p>Two words</p>", count: 20)
    #expect(!Self.codes(html).contains("font-override"))
    #expect(Self.codes("<b>" + html).contains("font-override"))
  }
}
