import Testing

@testable import Drafts

/// The laws of the map between a mail's text and its file.
struct MailMapTests {
  @Test("where text stands in quoted-printable")
  func quotedPrintable() throws {
    let file = [UInt8](
      lines: "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
      "one tw=", "o Gr=C3=BC=C3=9Fe")
    let text = try #require(Mail(file).alternatives.first).text
    func source(_ part: String) throws -> String {
      Array(file[text.sourceRange(of: try #require(text.range(of: part)))]).string
    }
    #expect(try source("two") == "tw=\r\no")
    #expect(try source("one tw") == "one tw")
    #expect(try source("o Gr") == "o Gr")
    #expect(try source("ü") == "=C3=BC")
    #expect(try source("rüß") == "r=C3=BC=C3=9F")
    #expect(text.segments.count == 5)
  }

  @Test("where text stands in base64")
  func base64() throws {
    let file = [UInt8](lines: "Content-Transfer-Encoding: base64", "", "R3LD", "vMOfZSBhbiBTaWU=")
    let text = try #require(Mail(file).alternatives.first).text
    func source(_ part: String) throws -> String {
      Array(file[text.sourceRange(of: try #require(text.range(of: part)))]).string
    }
    #expect(try source("G") == "R3")
    #expect(try source("r") == "3L")
    #expect(try source("ü") == "LD\r\nvM")
    #expect(try source("Sie") == "BTaWU")
    #expect(text.segments.count == 2)
    #expect(text.edit(0..<1, [0x41], in: file) == nil)
  }

  @Test("maps stay small")
  func segments() throws {
    let file = [UInt8](lines: "Subject: a =?utf-8?q?bcd=C3=A9_=C3=A9?= c", "", "Grüße\nan Sie\n")
    let mail = Mail(file)
    #expect(mail.alternatives[0].text.segments.count == 1)
    #expect(mail.subject?.segments.map(\.length) == [2, 3, 2, 1, 2, 2])
  }

  /// What an edit writes into the file, or nil.
  static func edited(_ header: String, _ body: String, _ old: String, _ new: String) throws -> String? {
    let file = Array("\(header)\n\n\(body)".utf8)
    let mail = Mail(file)
    let text = header.hasPrefix("Subject") ? try #require(mail.subject) : mail.alternatives[0].text
    let range = try #require(text.range(of: old))
    guard let edit = text.edit(range, Array(new.utf8), in: file) else { return nil }
    let result = file.edited(edit)
    let start = header.hasPrefix("Subject") ? "Subject: ".utf8.count : header.utf8.count + 2
    let end = header.hasPrefix("Subject") ? result.count - body.utf8.count - 2 : result.count
    return Array(result[start..<end]).string
  }

  static let escaped = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable"
  static let a70 = String(repeating: "a", count: 70)

  @Test(
    "edits in quoted-printable",
    arguments: [
      ("one two", "two", "é=", "one =C3=A9=3D"), ("one tw=\no three", "two", "2", "one 2 three"),
      ("one two=\n three", "two", "", "one =\n three"), ("one =\ntwo=\n three", "two", "", "one =\n three"),
      ("one two\nthree", " two", "", "one\nthree"), ("one two\nthree", "two", "", "one=20\nthree"),
      ("one two", "two", "x ", "one x=20"), ("one  \ntwo", "\n", " ", "one two"),
      ("one  \ntwo", "e", "e ", "one=20\ntwo"),
      ("\(a70)one", "one", "one two", "\(a70)one t=\nwo"), ("\(a70)abcdef\nx", "\n", "", "\(a70)abcde=\nfx"),
      ("\(a70)=\n bcdefgh", "a bc", "a", "\(String(repeating: "a", count: 69))adefgh"),
      ("a=Xb", "X", "41", "a=3D41b"), ("a=Xb", "b", "0", "a=3DX0"), ("a=  x", "x", "", "a=3D =20"),
      ("one two", "two", "\u{1F384}", "one =F0=9F=8E=84"), ("one", "one", "a \nb", "a=20\nb"),
    ])
  func escapedEdits(body: String, old: String, new: String, result: String) throws {
    #expect(try Self.edited(Self.escaped, body, old, new) == result)
  }

  @Test(
    "edits in bodies that stand as they are",
    arguments: [
      ("charset=utf-8\nContent-Transfer-Encoding: 8bit", "Grüße", "üß", "uess", "Gruesse"),
      ("charset=utf-8\nContent-Transfer-Encoding: 7bit", "Gruesse", "uess", "üß", nil),
      ("charset=utf-8\nContent-Transfer-Encoding: 7bit", "Gruesse", "uess", "x", "Grxe"),
      ("charset=utf-8", "Grüße", "üß", "é", "Grée"), ("charset=utf-8", "a\nb", "b", "--b", nil),
      ("charset=utf-8", "a\nb--", "b", "", nil), ("charset=utf-8", "a\n-b-", "b", "", nil),
      ("charset=us-ascii\nContent-Transfer-Encoding: quoted-printable", "abc", "b", "é", nil),
      ("format=flowed", "abc \ndef", "bc de", "x", "axf"), ("format=flowed", "abc \ndef", "def", "", nil),
      ("format=flowed", "abc \ndef", "abc", "", nil), ("format=flowed", "abc \ndef", "abc ", "", "def"),
      ("format=flowed", "abc \ndef", "d", ">", nil), ("format=flowed", "abc \ndef", "f", "f ", nil),
      ("format=flowed; delsp=yes", "abc \ndef", "cd", "x", "abxef"),
      ("format=flowed; delsp=yes", "abc \ndef", "abc", "", nil),
      ("format=flowed; delsp=yes", "abc \ndef", "d", " d", nil),
    ])
  func plainEdits(parameters: String, body: String, old: String, new: String, result: String?) throws {
    #expect(try Self.edited("Content-Type: text/plain; \(parameters)", body, old, new) == result)
  }

  @Test("a line break is not torn, and two do not become one")
  func lineBreaks() throws {
    let file = Array("\na\r\nb\rc\n".utf8)
    let text = Mail(file).alternatives[0].text
    #expect(text.edit(2..<3, [], in: file) == nil)
    #expect(text.edit(1..<2, [], in: file) == nil)
    #expect(text.edit(2..<2, [0x78], in: file) == nil)
    #expect(text.edit(5..<6, [], in: file) == nil)
    #expect(text.edit(5..<5, [0x0A], in: file) == nil)
    #expect(text.edit(1..<3, [], in: file)?.range == 2..<4)
  }

  @Test("a subject before a body is edited as a subject, and the body as a body")
  func letter() throws {
    let file = Array("Subject: a =?utf-8?q?b?= c\n\nd e".utf8)
    let mail = Mail(file)
    var text = MappedText()
    text.append(synthetic: "\n".utf8, at: 0)
    text.append(try #require(mail.subject))
    text.append(synthetic: "\n\n".utf8, at: 0)
    text.append(mail.alternatives[0].text)
    func edited(_ old: String, _ new: String) -> String? {
      text.edit(text.range(of: old) ?? 0..<0, Array(new.utf8), in: file).map { file.edited($0).string }
    }
    #expect(edited("b", "é") == "Subject: a =?utf-8?q?=C3=A9?= c\n\nd e")
    #expect(edited("b c", "x") == "Subject: a x\n\nd e")
    #expect(edited("c", "x\ny") == nil)
    #expect(edited("d", "x\ny") == "Subject: a =?utf-8?q?b?= c\n\nx\ny e")
    #expect(edited("c\n\nd", "x") == nil)
  }

  @Test("a charset of one byte a character keeps its bytes")
  func latin() throws {
    let file =
      Array("Content-Type: text/plain; charset=latin1\nContent-Transfer-Encoding: 8bit\n\nGr".utf8) + [0xFC, 0x65]
    let text = Mail(file).alternatives[0].text
    #expect(text.string == "Grüe")
    let edit = try #require(text.edit(text.range(of: "ü") ?? 0..<0, Array("ä".utf8), in: file))
    #expect(edit.bytes == [0xE4])
    #expect(edit.range == (file.count - 2)..<(file.count - 1))
    #expect(text.edit(0..<1, Array("€".utf8), in: file) == nil)
  }

  @Test(
    "edits in subjects",
    arguments: [
      ("Your order is here", "order", "parcel", "Your parcel is here"), ("Your order", "order", "é", nil),
      ("Grüße an Sie", "an", "é", "Grüße é Sie"), ("Your\n order", "r or", "r r", "Your rder"),
      ("Your\n order\n is", "order", "", "Your \n is"), ("Your\n order", "order", "", "Your"),
      ("=?utf-8?q?Gr=C3=BC=C3=9Fe_an?= Sie", "Grüße", "é b", "=?utf-8?q?=C3=A9_b_an?= Sie"),
      ("=?utf-8?q?=F0=9F=8E=84?= Sie", "\u{1F384} ", "", "Sie"), ("a =?utf-8?q?b?= c", "b", "", "a  c"),
      ("a =?utf-8?q?b?= c", "b", "é", "a =?utf-8?q?=C3=A9?= c"), ("a =?utf-8?q?b?= c", " b", "", "a c"),
      ("=?utf-8?q?a?= =?utf-8?q?b?= c", "b", "", "=?utf-8?q?a?= c"),
      ("=?utf-8?q?a?= =?utf-8?q?b?=\n =?utf-8?q?c?=", "b", "", "=?utf-8?q?a?=\n =?utf-8?q?c?="),
      ("=?utf-8?q?ab?= =?utf-8?q?cd?=", "bc", "x", "=?utf-8?q?axd?="),
      ("=?utf-8?q?a?= b =?utf-8?q?c?=", " b", "", nil), ("=?utf-8?q?a?= b =?utf-8?q?c?=", "b ", "", nil),
      ("=?utf-8?q?a?= b =?utf-8?q?c?=", " b ", "", "=?utf-8?q?a?= =?utf-8?q?c?="),
      ("=?utf-8?b?YWJj?= d", "b", "x", nil), ("=?utf-8?b?YWJj?= d", "abc", "x", "x d"),
      ("=?utf-8?b?YWI=?= d", "ab ", "", "d"),
      (
        "=?utf-8?q?\(String(repeating: "a", count: 60))?=", "a", "\u{1F384}",
        "=?utf-8?q?=F0=9F=8E=84?=\n =?utf-8?q?\(String(repeating: "a", count: 59))?="
      ),
      ("=?utf-8?q?a=C3?= =?utf-8?q?=BCb?=", "ü", "u", nil),
      ("=?utf-8?q?a=C3?= =?utf-8?q?=BCb?=", "aüb", "u", "=?utf-8?q?u?="),
      ("a b", "a", "=?utf-8?q?c?=", nil), ("a b", "a", "a\nb", nil),
    ])
  func subjectEdits(subject: String, old: String, new: String, result: String?) throws {
    #expect(try Self.edited("Subject: \(subject)", "x", old, new) == result)
  }

  @Test("what is read stands where the map says, and what is edited is read so", arguments: 0..<1000)
  func laws(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let mail = RandomMail(&random)
    let read = try mail.text(mail.bytes)
    try #require(read.bytes == Array(mail.wanted.utf8))
    Self.checkSegments(read, mail.bytes)
    var made = 0
    for _ in 0..<20 {
      let scalars = Array(read.string.unicodeScalars)
      let lower = Int.random(in: 0...scalars.count, using: &random)
      let upper = min(scalars.count, lower + Int.random(in: 0...8, using: &random))
      func text(_ part: ArraySlice<Unicode.Scalar>) -> [UInt8] { part.flatMap { Array(String(Character($0)).utf8) } }
      let (before, behind) = (text(scalars[..<lower]), text(scalars[upper...]))
      let new = RandomMail.text(&random, mail.lineBreak, count: Int.random(in: 0...12, using: &random))
      let range = before.count..<(read.bytes.count - behind.count)
      guard let edit = read.edit(range, Array(new.utf8), in: mail.bytes) else { continue }
      made += 1
      let file = mail.bytes.edited(edit)
      let again = try mail.text(file)
      var wanted = before + Array(new.utf8) + behind
      if mail.isSubject { wanted = RandomMail.trimmed(wanted) }
      #expect(
        (mail.isSubject ? RandomMail.trimmed(again.bytes) : again.bytes) == wanted,
        "\(mail.bytes.string.debugDescription) -> \(file.string.debugDescription)")
      if mail.isEscaped, let body = file.string.range(of: "\n\n") ?? file.string.range(of: "\r\n\r\n") {
        let lines = file.string[body.upperBound...].split(whereSeparator: \.isNewline)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 }, "\(file.string.debugDescription)")
      }
    }
    #expect(made > 0 || !mail.isFree || read.isEmpty)
  }

  /// Segments cover the text in order, and each is what its source says.
  static func checkSegments(_ text: MappedText, _ file: [UInt8]) {
    var end = 0
    var source = 0
    for segment in text.segments {
      #expect(segment.start == end && segment.length > 0)
      #expect(segment.source.lowerBound >= source && segment.source.upperBound <= file.count)
      (end, source) = (segment.end, segment.form == .whole ? segment.source.lowerBound : segment.source.upperBound - 1)
      let shown = Array(text.bytes[segment.start..<segment.end])
      if segment.form == .verbatim { #expect(shown == Array(file[segment.source])) }
      if case .packed(let phase) = segment.form, phase == 0 {
        let octets = Array(Base64Decoder(file, segment.source)).map(\.value)
        #expect(octets.starts(with: shown) && octets.count <= shown.count + 1)
      }
      if segment.form == .whole, case .quotedPrintable(let charset) = segment.encoding, charset == .utf8,
        segment.layout == .lines
      {
        #expect(Array(QuotedPrintableDecoder(file, segment.source)).map(\.value) == shown)
      }
    }
    #expect(end == text.bytes.count)
  }
}
