@testable import Drafts

/// A mail with one text that is known, written in one of the ways that mails are written in.
struct RandomMail {
  let bytes: [UInt8]
  let wanted: String
  let lineBreak: String
  let isSubject: Bool
  /// It may be edited anywhere.
  let isFree: Bool
  let isEscaped: Bool

  init(_ random: inout SplitMix64) {
    lineBreak = Bool.random(using: &random) ? "\r\n" : "\n"
    let kind = Int.random(in: 0..<6, using: &random)
    isSubject = kind == 0
    isEscaped = kind == 1 || kind == 2
    isFree = [1, 2, 4].contains(kind)
    var text = Self.text(&random, lineBreak, count: Int.random(in: 0...120, using: &random))
    var (head, body) = ("", [UInt8]())
    switch kind {
    case 0:
      let words = Self.subject(&random, lineBreak)
      (head, text) = ("Subject: \(words.written)", words.text)
    case 1, 2:
      head = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable"
      body = Self.quoted(Array(text.utf8), lineBreak, &random)
    case 3:
      head = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64"
      var encoded = Array(MailBodyTests.base64(Array(text.utf8)))[...]
      while !encoded.isEmpty {
        body += Array((String(encoded.prefix(Int.random(in: 1...76, using: &random))) + lineBreak).utf8)
        encoded = encoded.dropFirst(body.split(separator: 10).last.map { $0.filter { $0 != 13 }.count } ?? 0)
      }
    case 4:
      head = "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit"
      text = String(String.UnicodeScalarView(text.unicodeScalars.filter { Charset.windows1252.encoded($0) != nil }))
      body = Charset.windows1252.encoded(Array(text.utf8)) ?? []
    default:
      head = "Content-Type: text/plain; charset=utf-8; format=flowed"
      let lines = Self.flowed(&random, lineBreak)
      (body, text) = (Array(lines.written.utf8), lines.text)
    }
    wanted = text
    bytes = Array((head.replacing("\n", with: lineBreak) + lineBreak + lineBreak).utf8) + body
  }

  func text(_ file: [UInt8]) throws -> MappedText {
    let mail = Mail(file)
    return isSubject ? mail.subject ?? MappedText() : mail.alternatives.first?.text ?? MappedText()
  }

  static func text(_ random: inout SplitMix64, _ lineBreak: String, count: Int) -> String {
    let pieces = [
      "a", "order", " ", " ", "=", "=3D", "é", "\u{1F384}", "€", "_", "?", ".", "\t", "-", lineBreak, "x y",
    ]
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  static func trimmed(_ text: [UInt8]) -> [UInt8] {
    var text = text[...].drop(while: Bytes.isWhitespace)
    while let last = text.last, Bytes.isWhitespace(last) { text.removeLast() }
    return Array(text)
  }

  /// Escapes what must be and a bit more, with soft line breaks anywhere and lost blanks at the ends of lines.
  private static func quoted(_ text: [UInt8], _ lineBreak: String, _ random: inout SplitMix64) -> [UInt8] {
    var (lines, line) = ([UInt8](), [UInt8]())
    for (index, byte) in text.enumerated() {
      if byte == 10 || byte == 13 {
        if byte == 10, Int.random(in: 0..<4, using: &random) == 0 { line += Array("  ".utf8) }
        if byte == 10 { (lines, line) = (lines + line + Array(lineBreak.utf8), []) }
        continue
      }
      let isLast = index + 1 == text.count || text[index + 1] == 10 || text[index + 1] == 13
      var token = [byte]
      let isBlank = byte == 32 || byte == 9
      if byte >= 0x7F || byte == 61 || isBlank && isLast || Int.random(in: 0..<12, using: &random) == 0 {
        let digits = String(byte, radix: 16, uppercase: Bool.random(using: &random))
        token = Array(("=" + (digits.count < 2 ? "0" : "") + digits).utf8)
      }
      // Here and there an `=` stands bare where it cannot be mistaken.
      if byte == 61, !isLast, text[index + 1] == 0x2E { token = [61] }
      if line.count + token.count > 73 || Int.random(in: 0..<20, using: &random) == 0 {
        (lines, line) = (lines + line + Array(("=" + (token.count > 1 ? "" : " ") + lineBreak).utf8), [])
      }
      line += token
    }
    return lines + line
  }

  private static func subject(
    _ random: inout SplitMix64, _ lineBreak: String
  ) -> (written: String, text: String) {
    var (written, text, isWord) = ("", "", false)
    for index in 0..<Int.random(in: 1...7, using: &random) {
      let content = ["abc", "é", "a é", "\u{1F384}", "x_y", "1=2"].randomElement(using: &random) ?? ""
      let isPlain = Int.random(in: 0..<2, using: &random) == 0
      let space = index == 0 ? "" : " "
      written += Int.random(in: 0..<4, using: &random) == 0 && index > 0 ? lineBreak + " " : space
      let octets = Array(content.utf8)
      if isPlain {
        let word = content.unicodeScalars.allSatisfy(\.isASCII) ? content : "plain"
        (written, text, isWord) = (written + word, text + space + word, false)
      } else {
        text += (isWord ? "" : space) + content
        written +=
          Bool.random(using: &random)
          ? "=?utf-8?B?\(MailBodyTests.base64(octets))?="
          : "=?utf-8?q?" + octets.map { $0 == 32 ? "_" : "=" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            + "?="
        isWord = true
      }
    }
    return (written, text)
  }

  private static func flowed(
    _ random: inout SplitMix64, _ lineBreak: String
  ) -> (written: String, text: String) {
    var (written, text) = ("", "")
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let line = ["one two", "é", "> no quote", " stuffed", "From me", ""].randomElement(using: &random) ?? ""
      let isFlowed = !line.isEmpty && Bool.random(using: &random)
      let stuffing = line.isEmpty || line.hasPrefix("o") || line == "é" ? "" : " "
      written += stuffing + line + (isFlowed ? " " : "") + lineBreak
      text += line + (isFlowed ? " " : lineBreak)
    }
    return (written + "end", text + "end")
  }
}
