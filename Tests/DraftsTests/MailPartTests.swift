import Testing

@testable import Drafts

/// Multiparts: which parts are bodies and which are attachments.
struct MailPartTests {
  static let mixed = ["Content-Type: multipart/mixed; boundary=\"b c\"", ""]

  static func mail(_ lines: [String]) -> Mail { Mail(Array(lines.joined(separator: "\n").utf8)) }

  @Test("alternatives: HTML first, whatever the order")
  func alternatives() {
    let text = ["Content-Type: text/plain", "", "plain"]
    let html = ["Content-Type: text/html", "", "<p>html"]
    for parts in [[text, html], [html, text]] {
      let mail = Self.mail(
        ["Content-Type: multipart/alternative; boundary=b", "", "--b"] + parts[0] + ["--b"] + parts[1] + ["--b--"])
      #expect(mail.alternatives.map(\.isHTML) == [true, false])
      #expect(mail.texts == ["<p>html", "plain"])
    }
  }

  @Test("preamble, epilogue, and blanks behind a boundary")
  func surroundings() {
    let mail = Self.mail(
      Self.mixed + ["preamble", "--b cd", "--b c \t", "", "one", "--b c-- ", "epilogue", "--b c", "", "two"])
    #expect(mail.texts == ["one"])
  }

  @Test("blanks at the end of the parameter are no part of the boundary")
  func blankBoundary() {
    let mail = Self.mail(["Content-Type: multipart/mixed; boundary=\"b \"", "", "--b", "", "one", "--b--"])
    #expect(mail.texts == ["one"])
  }

  @Test("a boundary that never closes, and one inside that never closes")
  func unclosed() {
    #expect(Self.mail(Self.mixed + ["--b c", "", "one", ""]).texts == ["one"])
    let nested = Self.mail(
      Self.mixed + [
        "--b c", "Content-Type: multipart/alternative; boundary=x", "", "--x", "", "one", "--b c",
        "Content-Type: image/gif", "", "gif", "--b c--",
      ])
    #expect(nested.texts == ["one"])
    #expect(nested.attachments.map(\.mediaType) == ["image/gif"])
  }

  @Test("without a boundary, or one that never comes, it is text")
  func noBoundary() {
    #expect(Self.mail(["Content-Type: multipart/mixed", "", "--b", "", "x"]).texts == ["--b\n\nx"])
    #expect(Self.mail(Self.mixed + ["x"]).texts == ["x"])
    #expect(Self.mail(Self.mixed + ["--b c", "--b c", "", "x", "--b c", "--b c--"]).texts == ["x"])
  }

  @Test("inline texts of a multipart/mixed are one body of a kind")
  func mixedTexts() throws {
    let mail = Self.mail(
      Self.mixed + [
        "--b c", "", "one", "--b c", "Content-Type: text/html", "", "<p>two", "--b c",
        "Content-Disposition: inline", "", "three", "--b c", "Content-Type: text/html", "", "<p>four", "--b c",
        "Content-Type: text/plain", "Content-Disposition: attachment; filename=five.txt", "", "five", "--b c--",
      ])
    #expect(mail.texts == ["<p>two\n<hr>\n<p>four", "one\n\nthree"])
    #expect(mail.attachments.map { $0.name?.string } == ["five.txt"])
    #expect(mail.attachments.map(\.size) == [4])
    #expect(mail.alternatives[1].text.segments.map { $0.encoding == .synthetic } == [false, true, false])
  }

  @Test("a text with alternatives and one behind it")
  func footer() {
    let mail = Self.mail(
      Self.mixed + [
        "--b c", "Content-Type: multipart/alternative; boundary=x", "", "--x", "", "one", "--x",
        "Content-Type: text/html", "", "<p>one", "--x", "", "other", "--x--", "--b c", "", "footer", "--b c--",
      ])
    #expect(mail.texts == ["<p>one", "one\n\nfooter", "other"])
  }

  @Test("a related part: the root is the body, and images that it refers to are shown inline")
  func related() {
    let mail = Self.mail([
      "Content-Type: multipart/related; boundary=r; start=\"<root@x>\"", "", "--r",
      "Content-Type: image/png", "Content-ID: <logo@x>", "Content-Disposition: inline; filename=logo.png",
      "Content-Transfer-Encoding: base64", "", "YWJj", "--r", "Content-Type: text/html", "Content-ID: <root@x>", "",
      "<img src=\"CID:logo%40x\"><div style=\"background:url(cid:back)\"><img src=cid:<tail>>", "--r",
      "Content-Type: image/jpeg", "Content-ID: other@x", "", "", "--r", "Content-Type: image/gif", "Content-ID: back",
      "", "", "--r", "Content-Type: image/gif", "Content-ID: <tail>", "", "", "--r", "Content-Type: audio/x-wav",
      "Content-ID: <back>", "", "", "--r--",
    ])
    #expect(mail.alternatives.map(\.isHTML) == [true])
    #expect(mail.attachments.map(\.isShownInline) == [true, false, true, true, false])
    #expect(mail.attachments.map(\.contentID) == ["logo@x", "other@x", "back", "tail", "back"])
    #expect(mail.attachments[0].disposition == .inline)
    #expect(mail.attachments[0].size == 3)
    #expect(mail.attachments[1].disposition == .unstated)
  }

  @Test("signed mails, reports and mails in mails")
  func others() {
    let signed = Self.mail([
      "Content-Type: multipart/signed; boundary=s", "", "--s", "Content-Type: text/plain", "", "text", "--s",
      "Content-Type: application/pgp-signature; name=s.asc", "", "sig", "--s--",
    ])
    #expect(signed.texts == ["text"])
    #expect(signed.attachments.map(\.mediaType) == ["application/pgp-signature"])
    let report = Self.mail([
      "Content-Type: multipart/report; boundary=s", "", "--s", "", "failed", "--s",
      "Content-Type: message/delivery-status", "", "Status: 5.0.0", "--s", "Content-Type: message/rfc822", "",
      "Subject: x", "Content-Type: text/html", "", "<p>x", "--s--",
    ])
    #expect(report.texts == ["failed"])
    #expect(report.attachments.map(\.mediaType) == ["message/delivery-status", "message/rfc822"])
    #expect(report.attachments.last?.size == 40)
    let digest = Self.mail([
      "Content-Type: multipart/digest; boundary=s", "", "--s", "", "Subject: x", "", "y", "--s--",
    ])
    #expect(digest.attachments.map(\.mediaType) == ["message/rfc822"])
  }

  @Test("other types are attachments, and what is no type is text")
  func types() {
    #expect(Self.mail(["Content-Type: text/calendar", "", "x"]).attachments.map(\.mediaType) == ["text/calendar"])
    #expect(Self.mail(["Content-Type: Text / HTML", "", "x"]).alternatives.map(\.isHTML) == [true])
    #expect(Self.mail(["Content-Type: html", "", "x"]).alternatives.map(\.isHTML) == [false])
    #expect(Self.mail(["Content-Type: text/html charset=utf-8", "", "x"]).alternatives.map(\.isHTML) == [true])
    #expect(Self.mail(["Content-Type: text/html", "Content-Disposition: x", "", "x"]).attachments.count == 1)
  }

  @Test("multiparts are read to a depth of 32", arguments: [(31, true), (32, true), (33, false)])
  func depth(depth: Int, isRead: Bool) {
    let lines = (0..<depth).flatMap { ["Content-Type: multipart/mixed; boundary=b\($0)", "", "--b\($0)"] }
    #expect((Self.mail(lines + ["", "deep"]).texts == ["deep"]) == isRead)
  }
}
