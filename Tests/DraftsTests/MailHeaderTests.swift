import Testing

@testable import Drafts

/// Header fields: folds, encoded words, parameters.
struct MailHeaderTests {
  @Test(
    "a subject is unfolded and decoded",
    arguments: [
      ("Subject: Your order", "Your order"),
      ("SUBJECT :\t Your order  ", "Your order"),
      ("Subject: Your\r\n order\r\n\tis here", "Your order\tis here"),
      ("Subject: Your\n order\r is here", "Your order is here"),
      ("Subject: Your\r\n \r\n order", "Your  order"),
      ("Subject:\r\n Your order", "Your order"),
      ("Subject: =?utf-8?Q?Gr=C3=BC=c3=9fe_an_Sie?=", "Grüße an Sie"),
      ("Subject: =?UTF-8?b?R3LDvMOfZQ==?= an Sie", "Grüße an Sie"),
      ("Subject: =?UTF-8?B?R3LDvMOfZQ?= an Sie", "Grüße an Sie"),
      ("Subject: =?iso-8859-1?q?Gr=FC=DFe?= =?latin-9?q?_=A4?=", "Grüße €"),
      ("Subject: =?utf-8?q?Gr=C3=BC?=\r\n =?utf-8?q?=C3=9Fe?=", "Grüße"),
      ("Subject: =?utf-8?q?Gr=C3?= =?utf-8?q?=BC=C3=9Fe?=", "Grüße"),
      ("Subject: =?utf-8?b?R3LD?= =?utf-8?b?vMOfZQ==?=", "Grüße"),
      ("Subject: =?utf-8?q?Gr=C3?= x", "Gr\u{FFFD} x"),
      ("Subject: =?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
      ("Subject: =?utf-8*de?q?a?=b", "ab"),
      ("Subject: =?utf-8?q?a b?=", "a b"),
      ("Subject: =?koi8-r?q?=C1?= =?utf-8?q?a?=", "=?koi8-r?q?=C1?= a"),
      ("Subject: =?utf-8?x?a?= =?utf-8?q?a", "=?utf-8?x?a?= =?utf-8?q?a"),
      ("Subject: Grüße", "Grüße"),
      ("Subject: ", ""),
    ])
  func subjects(field: String, text: String) {
    #expect(Mail(Array("From: a@b.example\r\n\(field)\r\n\r\nText".utf8)).subject?.string == text)
    #expect(Mail(Array(field.utf8)).subject?.string == text)
  }

  @Test("raw bytes of another charset are read as Windows-1252")
  func rawBytes() {
    #expect(Mail(Array("Subject: ".utf8) + [0x80, 0xE9] + Array("\n\n".utf8)).subject?.string == "€é")
  }

  @Test("fields know their places, and structured fields are not decoded")
  func fields() throws {
    let file = [UInt8](lines: "From: =?utf-8?q?A?= <a@b.example>", "X-Draft-Kind: =?utf-8?q?proactive?=", "", "Text")
    let fields = Mail(file).fields
    #expect(fields.map(\.name) == ["From", "X-Draft-Kind"])
    #expect(fields.map(\.value.string) == ["=?utf-8?q?A?= <a@b.example>", "proactive"])
    #expect(fields[1].isNamed("x-draft-kind"))
    #expect(Array(file[fields[1].nameRange]).string == "X-Draft-Kind")
    #expect(Array(file[fields[1].range]).string == "X-Draft-Kind: =?utf-8?q?proactive?=\r\n")
  }

  @Test(
    "names of attachments",
    arguments: [
      ("attachment; filename=a.pdf", "a.pdf"),
      ("attachment; filename=my list.pdf ; size=3", "my list.pdf"),
      (#"ATTACHMENT ; FileName = "a \"b\" \\.pdf""#, #"a "b" \.pdf"#),
      (#"attachment (a; (nested) "comment\)); filename="x(1).pdf" (is) ; size=12"#, "x(1).pdf"),
      ("attachment;\r\n filename=\"long\r\n name.pdf\"", "long name.pdf"),
      ("attachment; filename*=utf-8''Gr%C3%BC%c3%9fe.pdf", "Grüße.pdf"),
      ("attachment; filename=Gr.pdf; filename*=iso-8859-1'de'Gr%FC.pdf", "Grü.pdf"),
      ("attachment; filename*1=b.pdf; filename*0=\"a \"", "a b.pdf"),
      ("attachment; filename*0*=utf-8''Gr%C3;\r\n filename*1*=%BC;\r\n filename*2=\"%C3.pdf\"", "Grü%C3.pdf"),
      ("attachment; filename*0=a; filename*2=c", "a"),
      ("attachment; filename=\"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n =?utf-8?Q?.pdf?=\"", "Grüße.pdf"),
      ("attachment; filename=\"Grüße.pdf\"", "Grüße.pdf"),
      ("attachment; x=\"a;filename=b\"; filename=c", "c"),
      ("attachment; filename=\"open", "open"),
      ("attachment", "typed.pdf"),
    ])
  func names(disposition: String, name: String) throws {
    let file = [UInt8](
      lines: "Content-Type: application/pdf; name=typed.pdf", "Content-Disposition: \(disposition)", "", "x")
    let attachment = try #require(Mail(file).attachments.first)
    #expect(attachment.name?.string == name)
    #expect(attachment.mediaType == "application/pdf")
    #expect(attachment.disposition == .attachment)
  }

  @Test("the place of a name is that of its value")
  func nameRanges() throws {
    func place(_ fields: String...) throws -> String {
      let file = Array((fields.joined(separator: "\r\n") + "\r\n\r\nx").utf8)
      return Array(file[try #require(Mail(file).attachments.first).nameRange]).string
    }
    #expect(try place("Content-Type: image/png; name=\"a b.png\"") == "a b.png")
    #expect(try place("Content-Type: image/png;\r\n name*0*=utf-8''a;\r\n name*1=b") == "utf-8''a;\r\n name*1=b")
    #expect(try place("Content-Type: Image/PNG; x=y (z)") == "Image/PNG; x=y")
    #expect(try place("Content-Disposition: attachment") == "")
  }
}
