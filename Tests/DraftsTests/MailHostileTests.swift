import Testing

@testable import Drafts

/// Mails that nobody writes in good faith: read to the end, without a trap and in time that grows with their size.
struct MailHostileTests {
  static let size = 200_000

  static func repeated(_ head: String, _ piece: String, _ size: Int = size) -> [UInt8] {
    let piece = Array(piece.utf8)
    var bytes = Array(head.utf8)
    while bytes.count < size { bytes += piece }
    return bytes
  }

  static let quoted = "Content-Transfer-Encoding: quoted-printable\n\n"
  static let mixed = "Content-Type: multipart/mixed; boundary=b\n\n"

  @Test(
    "a long mail of nothing but one thing",
    arguments: [
      ("", "--b\n"), (mixed, "--b\n"), (mixed, "--b\n\n"), (mixed, "--b\n\nx\n"), (mixed, "--b"), (mixed, "-"),
      (mixed, "--b\nContent-Type: multipart/mixed; boundary=b\n\n"), (mixed, "\n"),
      (mixed, "--b\nContent-Type: text/html\n\n"),
      ("Content-Type: multipart/alternative; boundary=b\n\n", "--b\n\nx\n"),
      ("Subject: a", "\n "), ("Subject: a", "\n b"), ("Subject: ", "=?"), ("Subject: ", "=?utf-8?q?"),
      ("Subject: ", "=?utf-8?q?a?= "), ("Subject: ", "=?utf-8?q?=C3?="), ("Subject: =?utf-8?q?", "a"),
      ("Subject: ", "?"),
      ("Subject: ", "=?utf-8?b?YQ?="), ("", "a:\n"), ("", "a"), ("", " "), ("a", " "), ("", "\r"), ("", ":"),
      ("", "\0"),
      (quoted, "="), (quoted, " "), (quoted, "= "), (quoted, "=\n"), (quoted, "=C3"), (quoted, "=3D\n"),
      (quoted, " \n"), (quoted, " a"),
      ("Content-Transfer-Encoding: base64\n\n", "="), ("Content-Transfer-Encoding: base64\n\n", "A=="),
      ("Content-Transfer-Encoding: base64\n\n", "!"), ("Content-Transfer-Encoding: base64\n\n", "w6"),
      ("Content-Type: text/plain; ", "x=y;"), ("Content-Type: text/plain; ", "("), ("Content-Type: text/plain; ", "\""),
      ("Content-Type: text/plain; ", "charset*0=y;"), ("Content-Type: text/plain; ", "charset*1=y;"),
      ("Content-Type: ", "\\"),
      ("Content-Disposition: attachment; ", "filename*0*=%"),
      ("Content-Disposition: attachment; filename=\"", "=?utf-8?q?a?= "),
      ("Content-Type: text/plain; format=flowed\n\n", "> \n"), ("Content-Type: text/plain; format=flowed\n\n", "a \n"),
      ("Content-Type: text/plain; format=flowed\n\n", ">"), ("Content-Type: text/plain; format=flowed\n\n", " "),
      ("Content-Type: text/html\n\n", "cid:"), ("Content-Type: text/html\n\n", "cid:a "), ("\n", "é"),
      ("\n", "\u{1F384}"),
    ])
  func repeated(head: String, piece: String) throws {
    let file = Self.repeated(head, piece)
    let clock = ContinuousClock()
    var mail = Mail([])
    let time = clock.measure { mail = Mail(file) }
    // Debug builds on a busy machine; what grows with the square of the size takes minutes.
    #expect(time < .seconds(20))
    for body in mail.alternatives { _ = body.text.edit(0..<min(1, body.text.bytes.count), [0x61], in: file) }
  }

  @Test("a megabyte of boundaries")
  func boundaries() {
    let clock = ContinuousClock()
    var mail = Mail([])
    let time = clock.measure { mail = Mail(Self.repeated(Self.mixed, "--b\n\nx\n", 1_000_000)) }
    #expect(time < .seconds(20))
    #expect(mail.alternatives.count == 1)
  }

  @Test("any bytes give a mail", arguments: 0..<300)
  func anything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = [
      "Content-Type: ", "multipart/mixed", "; boundary=", "\"b\"", "b", "--b", "--", "\n", "\r\n", "\r", "\n\n",
      "Subject: ",
      "=?utf-8?q?", "=?utf-8?b?", "?=", "=C3", "=A9", "=\n", " ", "text/html", "text/plain", "charset=", "utf-8",
      "latin1",
      "; format=flowed", "Content-Transfer-Encoding: ", "quoted-printable", "base64", "R3LDvMOfZQ==", "; name*0*=",
      "''", "%C3",
      "Content-Disposition: attachment", "; filename=\"", "\"", "(", ")", "\\", "é", ">", "Content-ID: <a>", "cid:a",
      "\t", ":",
    ]
    var file: [UInt8] = []
    for _ in 0..<80 {
      if Int.random(in: 0..<12, using: &random) == 0 { file.append(UInt8.random(in: 0...255, using: &random)) }
      file += Array(parts.randomElement(using: &random)?.utf8 ?? "".utf8)
    }
    let mail = Mail(file)
    for text in mail.alternatives.map(\.text) + mail.fields.map(\.value) + mail.attachments.compactMap(\.name) {
      #expect(text.string.utf8.elementsEqual(text.bytes))
      #expect(text.segments.last?.end ?? 0 == text.bytes.count)
      for segment in text.segments { #expect(segment.source.upperBound <= file.count) }
      for _ in 0..<5 {
        let lower = Int.random(in: 0...text.bytes.count, using: &random)
        let upper = Int.random(in: lower...text.bytes.count, using: &random)
        let source = text.sourceRange(of: lower..<upper)
        #expect(source.lowerBound >= 0 && source.upperBound <= file.count)
        if let edit = text.edit(lower..<upper, Array("é x=\n".utf8.prefix(upper % 7)), in: file) {
          #expect(edit.range.lowerBound >= 0 && edit.range.upperBound <= file.count)
        }
      }
    }
    for attachment in mail.attachments {
      #expect(attachment.nameRange.upperBound <= file.count && attachment.size <= file.count)
    }
  }
}
