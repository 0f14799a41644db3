/// RFC 2047: `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=` in the text of a header field.
///
/// White space between two encoded words does not count, and a character may be split over both. A word is also read where
/// no white space parts it from the text beside it: mail programs write and show such.
enum EncodedWords {
  fileprivate struct Word {
    let end: Int
    let charset: Charset
    let isBase64: Bool
    /// The encoded text.
    let content: Range<Int>
  }

  static func decoded(_ raw: MappedText) -> MappedText {
    let bytes = raw.bytes
    guard bytes.contains(UInt8(ascii: "?")) else { return raw }
    var decoder = TextDecoder(.utf8, .identity(.usASCII), layout: raw.layout)
    /// Taken over or decoded up to here.
    var done = 0
    var isBehindWord = false
    var at = 0
    while at + 1 < bytes.count {
      guard bytes[at] == UInt8(ascii: "="), bytes[at + 1] == UInt8(ascii: "?"), let word = Word(bytes, at) else {
        at += 1
        continue
      }
      if !isBehindWord || !bytes[done..<at].allSatisfy(Bytes.isSpaceOrTab) { decoder.append(raw, done..<at) }
      decoder.take(word, of: raw)
      (done, at, isBehindWord) = (word.end, word.end, true)
    }
    decoder.append(raw, done..<bytes.count)
    return decoder.finish()
  }
}

extension EncodedWords.Word {
  /// The word that starts with the `=?` at an offset; nil where there is none, or none in a charset that is known.
  init?(_ bytes: [UInt8], _ start: Int) {
    var marks: [Int] = []
    var at = start + 2
    while at < bytes.count, marks.count < 3 {
      if bytes[at] == UInt8(ascii: "?") {
        marks.append(at)
      } else if marks.count < 2, at - start > 64 || Bytes.isWhitespace(bytes[at]) {
        return nil
      }
      at += 1
    }
    guard marks.count == 3, at < bytes.count, bytes[at] == UInt8(ascii: "="), marks[1] == marks[0] + 2 else {
      return nil
    }
    // A language may follow the charset: RFC 2231, 5.
    let label = bytes[(start + 2)..<marks[0]].prefix { $0 != UInt8(ascii: "*") }
    guard let charset = Charset(label: String(decoding: label, as: UTF8.self)) else { return nil }
    switch Bytes.lowercased(bytes[marks[0] + 1]) {
    case UInt8(ascii: "b"): isBase64 = true
    case UInt8(ascii: "q"): isBase64 = false
    default: return nil
    }
    self.charset = charset
    content = (marks[1] + 1)..<marks[2]
    end = at + 1
  }
}

extension TextDecoder {
  fileprivate mutating func take(_ word: EncodedWords.Word, of raw: MappedText) {
    change(to: word.charset, word.isBase64 ? .base64 : .encodedWordQ(word.charset))
    if word.isBase64 {
      for octet in Base64Decoder(raw.bytes, word.content) { take(octet.moved(raw)) }
    } else {
      for octet in QuotedPrintableDecoder(raw.bytes, word.content, isEncodedWord: true) { take(octet.moved(raw)) }
    }
  }
}

extension Octet {
  /// The same octet with its place in the file instead of that in the text of a field.
  fileprivate func moved(_ raw: MappedText) -> Octet {
    Octet(value: value, source: raw.sourceRange(of: source), phase: phase)
  }
}
