import Drafts
import Testing

@testable import Policy

/// Mails: what their bodies say is judged once, found in the file, and repaired there.
struct LetterTests {
  static let today = Day("2026-11-22") ?? .epoch
  static let book = Rulebook.standard

  static func findings(_ mail: String) -> [Finding] {
    book.findings(in: book.draft(Array(mail.utf8), format: .mail), today: today)
  }

  static func fixed(_ mail: String, _ rule: String) throws -> String? {
    let draft = book.draft(Array(mail.utf8), format: .mail)
    let finding = try #require(book.findings(in: draft, today: today).first { $0.rule == rule })
    return book.fixes(for: finding, in: draft, today: today).first.map {
      String(decoding: $0.applied(to: Array(mail.utf8)), as: UTF8.self)
    }
  }

  static let head = "Subject: About your lamp\nX-Draft-Kind: proactive\nX-Draft-Reason: order-problem\n"
  static let order = "X-Draft-Order: 113-4829175-3306621\n"

  static func text(of mail: String, _ rule: String) -> [String] {
    let bytes = Array(mail.utf8)
    return findings(mail).filter { $0.rule == rule }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("what the header declares and the subject says counts; the addresses of the transport do not")
  func header() {
    let mail = "From: Jo <jo@lamps.example>\nTo: a@b.example\nReply-To: jo@lamps.example\n"
    let codes = Set(Self.findings(mail + Self.head + Self.order + "\nWhich colour did you mean?\n").map(\.rule))
    #expect(codes == [])
    #expect(
      Self.text(of: mail + Self.head + "\nWhich colour did you mean?\n", "missing-order-id") == ["About your lamp"])
    #expect(Self.text(of: "Subject: Mail jo@lamps.example\n\nHi", "email-address") == ["jo@lamps.example"])
    #expect(Self.text(of: "X-Draft-Raeson: invoice\n\nHi", "front-matter") == ["Raeson"])
    #expect(Self.text(of: "X-Draft-Order: 113-4829175\n\nHi", "invalid-order-id") == ["113-4829175"])
    #expect(Self.text(of: "Subject: =?utf-8?B?8J+YgA==?=\n\nHi", "emoji").count == 1)
  }

  @Test("a declaration is added as a header field")
  func declares() throws {
    let mail = "Subject: Your lamp\r\nTo: a@b.example\r\n\r\nThe lamp of order 113-4829175-3306621 is lovely.\r\n"
    let fixed = try Self.fixed(mail, "missing-reason")
    #expect(fixed?.contains("To: a@b.example\r\nX-Draft-Reason: order-problem\r\n\r\n") == true)
  }

  @Test("quoted-printable is found in the file and written back encoded")
  func quotedPrintable() throws {
    let mail =
      Self.head + Self.order + """
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>Which colour did you mean, gr=C3=BCn?</p>
        <p>Use the co=
        de X9 on your next order.</p>
        <p>See <a href=3D"https://lamps.ex=
        ample/all">all lamps</a>.</p>

        """
    #expect(Self.text(of: mail, "external-link") == ["https://lamps.ex=\nample/all"])
    #expect(try Self.fixed(mail, "external-link")?.contains("<p>See all lamps.</p>") == true)
    let fixed = try #require(try Self.fixed(mail, "coupon"))
    #expect(!fixed.contains("X9") && fixed.contains("gr=C3=BCn?</p>") && Self.text(of: fixed, "coupon") == [])
  }

  @Test("nothing is changed inside base64, though it is judged")
  func base64() throws {
    // <p>Use the code X9 on your next order.</p>
    let mail =
      Self.head + Self.order + """
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PHA+VXNlIHRoZSBjb2RlIFg5IG9uIHlvdXIgbmV4dCBvcmRlci48L3A+

        """
    #expect(Self.text(of: mail, "coupon").count == 1)
    #expect(try Self.fixed(mail, "coupon") == nil)
  }

  static func alternatives(_ text: String, _ html: String) -> String {
    head + order + """
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=utf-8

      \(text)
      --b
      Content-Type: text/html; charset=utf-8

      \(html)
      --b--

      """
  }

  @Test("what text and HTML both say is said once, and repaired in both")
  func alternatives() throws {
    let ask = "Would you review the lamp on Amazon?"
    let both = Self.alternatives("\(ask)\n\nUse the code X9 now.", "<p>\(ask)</p><p>Use the <b>code</b> X9 now.</p>")
    #expect(Self.text(of: both, "coupon").count == 1)
    #expect(Self.text(of: both, "repeat-review-request") == [])
    let fixed = try #require(try Self.fixed(both, "coupon"))
    #expect(!fixed.contains("X9") && Self.text(of: fixed, "coupon") == [])
    // What only one of them says is not lost.
    #expect(Self.text(of: Self.alternatives("Use the code X9 now.", "<p>Hi</p>"), "coupon").count == 1)
  }

  @Test(
    "attachments are judged by name, type and size",
    arguments: [
      ("spring-sale-flyer.jpg", "image/jpeg", 1), ("lamps.zip", "application/zip", 1), ("jo.vcf", "text/vcard", 1),
      ("invoice-113.pdf", "application/pdf", 0), ("assembly_instructions.pdf", "application/pdf", 0),
      ("plate-proof-A.png", "image/png", 0), ("return-label.pdf", "application/pdf", 0),
      ("setup.exe", "application/octet-stream", 1),
    ])
  func attachments(name: String, type: String, count: Int) {
    let mail =
      Self.head + Self.order + """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        Which colour did you mean?
        --b
        Content-Type: \(type)
        Content-Disposition: attachment; filename="\(name)"
        Content-Transfer-Encoding: base64

        AAAA
        --b--

        """
    let found = Self.text(of: mail, "attachment")
    #expect(found.count == count && found.allSatisfy { $0.contains(name) })
  }

  @Test("more than 10 MB in all is too much, 5 through the API")
  func sizes() {
    func mail(_ megabytes: Int, _ channel: String) -> String {
      "X-Draft-Channel: \(channel)\n" + Self.head + Self.order + """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: application/pdf; name="invoice.pdf"
        Content-Disposition: attachment; filename="invoice.pdf"

        \(String(repeating: String(repeating: "x", count: 63) + "\n", count: megabytes << 14))
        --b--

        """
    }
    #expect(Self.text(of: mail(11, "email"), "attachment").count == 1)
    #expect(Self.text(of: mail(6, "email"), "attachment") == [])
    #expect(Self.text(of: mail(6, "api"), "attachment").count == 1)
  }

  @Test("any bytes are a mail", arguments: ["", "\n", "---\n", "Subject:", "\u{FEFF}Hi", "a\0b: c\n\n--", "From x\n"])
  func anyBytes(text: String) {
    _ = Self.findings(text)
    var draft = Self.book.draft(Array(text.utf8), format: .mail)
    draft.replace(0..<0, with: Array("Subject: You are the best\n\n".utf8))
    let afresh = Self.findings("Subject: You are the best\n\n" + text)
    #expect(Self.book.findings(in: draft, today: Self.today) == afresh)
  }

  @Test("the forms of one message answer for each other by their words")
  func pairs() {
    func mail(_ text: String, _ html: String) -> String {
      Self.head + Self.order + "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\n"
        + "Content-Type: text/plain\n\n\(text)\n--b\nContent-Type: text/html\n\n<p>\(html)</p>\n--b--\n"
    }
    let two = mail(
      "We have a promo code for you. Which colour did you mean? Use our coupon XMAS.",
      "Which colour did you mean? Use our coupon XMAS.")
    let told = Self.text(of: two, "coupon")
    #expect(told.count == 2 && Set(told).count == 2)
    #expect(Self.text(of: mail("Write to jo@lamps.example", "Write to sam@other.example"), "email-address").count >= 1)
  }

  @Test("what mail programs add is no attachment")
  func ownParts() {
    let mail =
      Self.head + Self.order + "MIME-Version: 1.0\nContent-Type: multipart/signed; boundary=b\n\n--b\n"
      + "Content-Type: text/plain\n\nWhich colour did you mean?\n--b\n"
      + "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Disposition: attachment\n\nx\n--b--\n"
    #expect(Self.text(of: mail, "attachment") == [])
  }
}
