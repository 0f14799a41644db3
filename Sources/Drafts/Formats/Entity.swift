/// A character reference: `&amp;`, `&#169;`, `&#xA9;`.
///
/// The named ones are those that writers and mail builders use; the HTML Standard's whole table comes with the HTML
/// reader. An unknown name is text, as it is for a browser.
struct Entity {
  let scalar: UInt32
  let end: Int

  init?(_ text: [UInt8], at start: Int) {
    var at = start + 1
    guard at < text.count else { return nil }
    if text[at] == UInt8(ascii: "#") {
      at += 1
      let isHex = at < text.count && (text[at] | 0x20) == UInt8(ascii: "x")
      if isHex { at += 1 }
      let digits = at
      var value: UInt32 = 0
      while at < text.count, at - digits < 7, let digit = Entity.digit(text[at], isHex: isHex) {
        value = value &* (isHex ? 16 : 10) &+ digit
        at += 1
      }
      guard at > digits, at < text.count, text[at] == UInt8(ascii: ";") else { return nil }
      scalar = value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
      end = at + 1
      return
    }
    let name = at
    while at < text.count, at - name < 32, Bytes.isAlphanumeric(text[at]) { at += 1 }
    guard at < text.count, text[at] == UInt8(ascii: ";"),
      let value = Entity.named[String(decoding: text[name..<at], as: UTF8.self)]
    else { return nil }
    scalar = value
    end = at + 1
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if Bytes.isDigit(byte) { return UInt32(byte &- 0x30) }
    let letter = byte | 0x20
    guard isHex, letter >= 0x61, letter <= 0x66 else { return nil }
    return UInt32(letter &- 0x61) + 10
  }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "copy": 0xA9, "reg": 0xAE,
    "trade": 0x2122, "hellip": 0x2026, "mdash": 0x2014, "ndash": 0x2013, "lsquo": 0x2018, "rsquo": 0x2019,
    "ldquo": 0x201C, "rdquo": 0x201D, "laquo": 0xAB, "raquo": 0xBB, "bull": 0x2022, "middot": 0xB7, "euro": 0x20AC,
    "pound": 0xA3, "yen": 0xA5, "cent": 0xA2, "sect": 0xA7, "deg": 0xB0, "times": 0xD7, "rarr": 0x2192, "larr": 0x2190,
    "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC, "szlig": 0xDF, "aacute": 0xE1,
    "eacute": 0xE9, "iacute": 0xED, "oacute": 0xF3, "uacute": 0xFA, "agrave": 0xE0, "egrave": 0xE8, "acirc": 0xE2,
    "ecirc": 0xEA, "icirc": 0xEE, "ocirc": 0xF4, "ucirc": 0xFB, "ccedil": 0xE7, "ntilde": 0xF1, "AElig": 0xC6,
    "Dcaron": 0x10E, "frac34": 0xBE, "zwnj": 0x200C, "zwj": 0x200D, "shy": 0xAD, "hearts": 0x2665, "starf": 0x2605,
  ]
}
