import Testing

@testable import Drafts

/// Bodies: transfer encodings, charsets, flowed text, where a body begins.
struct MailBodyTests {
  static func body(_ fields: String, _ content: [UInt8]) -> String? {
    let bodies = Mail(Array("\(fields)\r\n\r\n".utf8) + content).alternatives
    // What is no UTF-8 would be repaired on the way into a string.
    guard bodies.count == 1, bodies[0].text.string.utf8.elementsEqual(bodies[0].text.bytes) else { return nil }
    return bodies[0].text.string
  }

  @Test(
    "quoted-printable",
    arguments: [
      ("a=3Db=3db", "a=b=b"), ("Gr=C3=BC=C3=9Fe", "Grüße"), ("a=\r\nb=\nc", "abc"), ("a= \t\r\nb", "ab"),
      ("a  \r\nb \t\nc ", "a\r\nb\nc"), ("a=20\r\nb", "a \r\nb"), ("a=XY=4=", "a=XY=4"), ("=C3=\r\n=BC", "ü"),
      ("a==3D", "a=="), ("=FF", "\u{FFFD}"), ("a = b", "a = b"), ("", ""), ("=", ""), ("= ", ""), ("=4", "=4"),
    ])
  func quotedPrintable(content: String, text: String) {
    let fields = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: Quoted-Printable (so)"
    #expect(Self.body(fields, Array(content.utf8)) == text)
  }

  @Test(
    "base64",
    arguments: [
      ("R3LDvMOfZQ==", "Grüße"), ("R3LDvMOfZQ", "Grüße"), ("R3LD\r\nvMOf\r\nZQ==\r\n", "Grüße"),
      ("R3 LD-vM!OfZQ==", "Grüße"), ("R3LDvMOfZQ==R3LD", "Grüße"), ("=R3LDvMOfZQ==", "Grüße"), ("R", ""), ("", ""),
      ("YWI=", "ab"), ("YWI=YWI=", "ab"),
    ])
  func base64(content: String, text: String) {
    let fields = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64"
    #expect(Self.body(fields, Array(content.utf8)) == text)
  }

  @Test(
    "charsets",
    arguments: [
      ("utf-8", [0xC3, 0xA9, 0xE2, 0x82, 0xAC], "é€"), ("UTF8", [0xF0, 0x9F, 0x98, 0x80], "😀"),
      ("iso-8859-1", [0xE9, 0x80, 0xA4], "é\u{80}¤"), ("latin1", [0xE9], "é"), ("l1", [0xE9], "é"),
      ("ISO-8859-15", [0xA4, 0xE9, 0xBD], "€éœ"), ("Latin-9", [0xA4], "€"),
      ("windows-1252", [0x80, 0x93, 0xE9], "€“é"),
      ("cp1252", [0x80], "€"), ("us-ascii", [0x41], "A"), ("us-ascii", [0xC3, 0xA9], "é"),
      ("koi8-r", [0xC3, 0xA9], "é"),
      ("koi8-r", [0xE9, 0x80], "é€"), ("\"utf-8\"", [0xC3, 0xA9], "é"),
      ("utf-8", [0x41, 0xFF, 0x42], "A\u{FFFD}B"), ("utf-8", [0xE2, 0x82, 0x42], "\u{FFFD}B"),
      ("utf-8", [0xE2, 0x82, 0xE2, 0x82, 0xAC], "\u{FFFD}€"),
      ("utf-8", [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("utf-8", [0xF0, 0x9F, 0x98], "\u{FFFD}"), ("utf-8", [0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
    ] as [(String, [UInt8], String)])
  func charsets(label: String, octets: [UInt8], text: String) {
    for encoding in ["8bit", "quoted-printable", "base64"] {
      let content: [UInt8] =
        switch encoding {
        case "8bit": octets
        case "base64": Array(Self.base64(octets).utf8)
        default: octets.flatMap { Array("=\(String($0 >> 4, radix: 16))\(String($0 & 15, radix: 16))".utf8) }
        }
      let fields = "Content-Type: text/plain; charset=\(label)\r\nContent-Transfer-Encoding: \(encoding)"
      #expect(Self.body(fields, content) == text, "\(encoding)")
    }
  }

  @Test("without a charset it is guessed")
  func guessed() {
    #expect(Self.body("X: y", [0xC3, 0xA9]) == "é")
    #expect(Self.body("X: y", [0xE9]) == "é")
  }

  @Test(
    "format=flowed",
    arguments: [
      ("a \r\nb\r\nc", "a b\r\nc", "ab\r\nc"), ("a  \r\nb", "a  b", "a b"), (" >a\r\n  b", ">a\r\n b", ">a\r\n b"),
      ("> a \r\n> b\r\n>c", "> a b\r\n>c", "> ab\r\n>c"), ("> a \r\nb", "> a \r\nb", "> a \r\nb"),
      ("a \r\n-- \r\nb", "a \r\n-- \r\nb", "a \r\n-- \r\nb"), ("a ", "a ", "a "), (" \r\nb", "\r\nb", "\r\nb"),
      ("a \nb \nc", "a b c", "abc"), ("", "", ""),
    ])
  func flowed(content: String, text: String, withoutSpace: String) {
    let type = "Content-Type: text/plain; charset=utf-8; format=Flowed"
    #expect(Self.body(type, Array(content.utf8)) == text)
    #expect(Self.body(type + "; DelSp=yes", Array(content.utf8)) == withoutSpace)
  }

  @Test(
    "where the body begins",
    arguments: [
      ("\u{FEFF}Subject: s\n\nText", "s", "Text"), ("From a@b.example Sun Nov 22\nSubject: s\n\nText", "s", "Text"),
      ("From now on,\nText", nil, "From now on,\nText"), ("\nText: no field", nil, "Text: no field"),
      ("Dear Anna,\nText", nil, "Dear Anna,\nText"),
      ("Subject: s\nDear Anna: hello", "s", "Dear Anna: hello"), (" \nText", nil, "Text"), ("", nil, ""),
      ("Subject: s", "s", ""), (": x", nil, ": x"), ("Subject: s\r\rText", "s", "Text"),
    ] as [(String, String?, String)])
  func bodyStart(file: String, subject: String?, text: String) {
    let mail = Mail(Array(file.utf8))
    #expect(mail.subject?.string == subject)
    #expect(mail.texts == [text])
  }

  static func base64(_ octets: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: octets.count, by: 3) {
      let group = Array(octets[start..<min(start + 3, octets.count)])
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[$1]) : 0) }
      for place in 0..<4 { text.append(place <= group.count ? digits[(bits >> (18 - 6 * place)) & 63] : "=") }
    }
    return text
  }
}
