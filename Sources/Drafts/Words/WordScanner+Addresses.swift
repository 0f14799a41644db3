/// What begins like a word or a number and is an address: links and e-mail addresses.
extension WordScanner {
  /// Reads the address that begins with the word or number that was just passed, if one does.
  mutating func readAddress(_ text: Text, from start: Int, wordEnd: Int, word: UInt64) -> Bool {
    guard wordEnd + 1 < text.count, !isGap(text, at: wordEnd + 1) else { return false }
    let end: Int
    switch text[wordEnd] {
    case UInt8(ascii: ":"):
      guard wordEnd + 2 < text.count, text[wordEnd + 1] == UInt8(ascii: "/"), text[wordEnd + 2] == UInt8(ascii: "/"),
        Address.schemes.contains(word)
      else { return false }
      end = pathEnd(text, from: wordEnd + 3)
    case UInt8(ascii: "."), UInt8(ascii: "-"):
      if readMail(text, from: start) { return true }
      guard let link = linkEnd(text, from: start) else { return false }
      end = link
    case UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "%"):
      return readMail(text, from: start)
    default:
      return false
    }
    add(.link, start..<end)
    at = end
    return true
  }

  /// Reads `name@host.domain`.
  private mutating func readMail(_ text: Text, from start: Int) -> Bool {
    var sign = start
    let limit = min(text.count, start + Address.longestHost)
    while sign < limit, Bytes.isAlphanumeric(text[sign]) || Address.nameSigns.contains(text[sign]) { sign += 1 }
    guard sign < limit, text[sign] == UInt8(ascii: "@"), let host = Host(text, from: sign + 1) else {
      return false
    }
    add(.email, start..<host.end)
    at = host.end
    return true
  }

  /// The end of an address without a scheme: `www.`, or a host under a known top-level domain.
  private func linkEnd(_ text: Text, from start: Int) -> Int? {
    guard let host = Host(text, from: start), host.end == text.count || text[host.end] != UInt8(ascii: "@") else {
      return nil
    }
    guard host.firstDot - start > 1 || host.dots > 1 else { return nil }
    let last = text[(host.lastDot + 1)..<host.end]
    let hasPath = host.end + 1 < text.count && text[host.end] == UInt8(ascii: "/") && !isGap(text, at: host.end + 1)
    // `order.Please` lacks a space; nobody writes a domain so.
    let isCapitalised = last.first.map { $0 < 0x60 } ?? false && last.contains { $0 > 0x60 }
    let domain = WordHash(folding: last).value
    let isKnown =
      Address.domains.contains(domain) || (hasPath || host.dots > 1) && Address.domainsAndWords.contains(domain)
    let isLink = !isCapitalised && isKnown || WordHash(folding: text[start..<host.firstDot]).value == Address.www
    guard isLink else { return nil }
    guard host.end < text.count else { return host.end }
    switch text[host.end] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return pathEnd(text, from: host.end)
    case UInt8(ascii: ":"):
      let isPort = host.end + 1 < text.count && Bytes.isDigit(text[host.end + 1])
      return isPort ? pathEnd(text, from: host.end) : host.end
    default: return host.end
    }
  }

  /// The end of the address, without the punctuation that belongs to the sentence around it.
  private func pathEnd(_ text: Text, from start: Int) -> Int {
    var at = start
    var brackets = 0
    while at < text.count, text[at] > 0x20, text[at] != 0x7F, !Address.ends.contains(text[at]) {
      if text[at] == UInt8(ascii: "(") { brackets += 1 }
      if text[at] == UInt8(ascii: ")") { brackets -= 1 }
      guard text[at] >= 0x80 else {
        at += 1
        continue
      }
      guard let (scalar, length) = UTF8Scalar.decode(text, at: at), Letters.classify(scalar.value) == .letter else {
        break
      }
      at += length
    }
    while at > start, Address.trailing.contains(text[at - 1]) {
      if text[at - 1] == UInt8(ascii: ")") {
        if brackets >= 0 { break }
        brackets += 1
      }
      at -= 1
    }
    return at
  }
}

/// A host name with at least one dot.
private struct Host {
  let end: Int
  let firstDot: Int
  let lastDot: Int
  let dots: Int

  init?(_ text: WordScanner.Text, from start: Int) {
    var at = start
    var firstDot: Int?
    var lastDot = start
    var dots = 0
    let limit = min(text.count, start + Address.longestHost)
    while at < limit {
      let byte = text[at]
      // Bytes from 0xE2 on begin typographic signs, those below go on with a letter.
      if byte == UInt8(ascii: "."), at > start, at + 1 < text.count, Bytes.isAlphanumeric(text[at + 1]) {
        firstDot = firstDot ?? at
        lastDot = at
        dots += 1
      } else if !Bytes.isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte < 0x80 || byte >= 0xE2 {
        break
      }
      at += 1
    }
    while at > start, text[at - 1] == UInt8(ascii: "-") { at -= 1 }
    guard let firstDot, at - lastDot > 2, text[(lastDot + 1)..<at].allSatisfy(Bytes.isASCIILetter) else { return nil }
    (end, self.firstDot, self.lastDot, self.dots) = (at, firstDot, lastDot, dots)
  }
}

/// What addresses are made of.
private enum Address {
  static let schemes = hashes("http https ftp")
  static let www = WordHash.of("www")
  static let nameSigns = Array("._%+-".utf8)
  /// No host name is longer; without the bound `a.a.a.…` would be looked through again from each of its words.
  static let longestHost = 253
  /// Bytes that are no part of an address, and those that are none at its end.
  static let ends = Array("<>\"`|".utf8)
  static let trailing = Array(".,;:!?'*_]})".utf8)

  /// Top-level domains that make `name.ending` an address.
  static let domains = hashes(
    """
    com net org info biz eu uk de fr es nl pl se ch ca au jp cn br mx io shop store online site app link page dev tv ly \
    example test invalid club xyz top world email support pro live tech gmbh ltd co
    """)
  /// Those that are words, too: only with a path or a further label.
  static let domainsAndWords = hashes("it in me at be us so to no am my is do gg")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash(folding: $0).value })
  }
}
