/// Words, contractions, and what looks like a word and is an address.
extension WordScanner {
  mutating func readWord(_ text: Text) {
    if let end = linkEnd(text, at: at) {
      add(.link, at..<end)
      at = end
      return
    }
    let start = at
    var hash = WordHash()
    var flags: Word.Flags = []
    var upper = 0
    var letters = 0
    /// The last apostrophe inside the word, and the hash before it.
    var apostrophe: (offset: Int, length: Int, before: WordHash)?
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if Bytes.isASCIILetter(byte) {
          if byte < 0x60 {
            if at == start { flags.insert(.capital) }
            upper += 1
          }
          letters += 1
          hash.add(byte | 0x20)
          at += 1
        } else if Bytes.isDigit(byte) || byte == UInt8(ascii: "_") {
          hash.add(byte)
          at += 1
        } else if byte == UInt8(ascii: "'"), isLetter(text, at: at + 1) {
          apostrophe = (at, 1, hash)
          hash.add(byte)
          at += 1
        } else {
          break
        }
      } else {
        guard let (scalar, length) = UTF8Scalar.decode(text, at: at) else { break }
        let kind = Letters.classify(scalar.value)
        if kind == .letter {
          let folded = Letters.fold(scalar.value)
          if folded != scalar.value {
            if at == start { flags.insert(.capital) }
            upper += 1
          }
          letters += 1
          hash.add(scalar: folded)
        } else if kind == .apostrophe, isLetter(text, at: at + length) {
          apostrophe = (at, length, hash)
          hash.add(UInt8(ascii: "'"))
        } else if scalar.value == 0xAD || scalar.value == 0x200D || scalar.value == 0x200C {
          // A soft hyphen or joiner is no letter and parts no word.
        } else {
          break
        }
        at += length
      }
    }
    if at == start { return at += 1 }
    if at < text.count, mayBeMail(text[at]), let end = mailEnd(text, from: start) {
      add(.email, start..<end)
      at = end
      return
    }
    if upper == letters, letters > 1 { flags.insert(.allCapitals) }
    guard let apostrophe else { return add(.word, start..<at, hash: hash.value, flags: flags) }
    addContraction(text, start..<at, apostrophe, whole: hash, flags)
  }

  private func isLetter(_ text: Text, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let byte = text[offset]
    return byte < 0x80 ? Bytes.isASCIILetter(byte) : byte >= 0xC3 && byte < 0xE2
  }

  /// `don't` is *do* and *not*, `we'll` *we* and *will*, `seller's` *seller*; any other apostrophe parts two words.
  private mutating func addContraction(
    _ text: Text, _ range: Range<Int>, _ apostrophe: (offset: Int, length: Int, before: WordHash), whole: WordHash,
    _ flags: Word.Flags
  ) {
    let tail = text[(apostrophe.offset + apostrophe.length)..<range.upperBound].map(Bytes.lowercased)
    let tailRange = apostrophe.offset..<range.upperBound
    switch String(decoding: tail, as: UTF8.self) {
    case "s": add(.word, range, hash: apostrophe.before.value, flags: flags)
    case "t" where apostrophe.offset > range.lowerBound + 1
      && (text[apostrophe.offset - 1] | 0x20) == UInt8(ascii: "n"):
      let base = text[range.lowerBound..<(apostrophe.offset - 1)].map(Bytes.lowercased)
      let stem = Contraction.stems[String(decoding: base, as: UTF8.self)]
      add(.word, range.lowerBound..<(apostrophe.offset - 1), hash: stem ?? WordHash(base).value, flags: flags)
      add(.word, (apostrophe.offset - 1)..<range.upperBound, hash: Contraction.not, flags: .contracted)
    case let tail:
      if let full = Contraction.tails[tail] {
        add(.word, range.lowerBound..<apostrophe.offset, hash: apostrophe.before.value, flags: flags)
        add(.word, tailRange, hash: full, flags: .contracted)
      } else {
        add(.word, range.lowerBound..<apostrophe.offset, hash: apostrophe.before.value, flags: flags)
        let start = apostrophe.offset + apostrophe.length
        add(.word, start..<range.upperBound, hash: WordHash(folding: String(decoding: text[start..<range.upperBound], as: UTF8.self)).value)
      }
    }
  }

  // MARK: Addresses

  private func mayBeMail(_ byte: UInt8) -> Bool { "@._+-".utf8.contains(byte) }

  /// The end of `name@host.domain` that starts here.
  private func mailEnd(_ text: Text, from start: Int) -> Int? {
    var at = start
    while at < text.count, Bytes.isAlphanumeric(text[at]) || "._%+-".utf8.contains(text[at]) { at += 1 }
    guard at < text.count, text[at] == UInt8(ascii: "@") else { return nil }
    return hostEnd(text, from: at + 1, isMail: true)
  }

  /// The end of a host name with at least one dot.
  private func hostEnd(_ text: Text, from start: Int, isMail: Bool = false) -> Int? {
    var at = start
    var lastDot: Int?
    while at < text.count {
      let byte = text[at]
      if Bytes.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte >= 0xC3 && byte < 0xE2 || byte >= 0x80 && byte < 0xC0 {
        at += 1
      } else if byte == UInt8(ascii: "."), at > start, at + 1 < text.count, Bytes.isAlphanumeric(text[at + 1]) {
        lastDot = at
        at += 1
      } else {
        break
      }
    }
    while at > start, text[at - 1] == UInt8(ascii: "-") { at -= 1 }
    guard let lastDot, at - lastDot > 2, text[(lastDot + 1)..<at].allSatisfy(Bytes.isASCIILetter) else { return nil }
    return at
  }

  /// The end of a web address that starts here: with a scheme, `www.`, or a host under a known top-level domain.
  private func linkEnd(_ text: Text, at start: Int) -> Int? {
    var at = start
    while at < text.count, Bytes.isAlphanumeric(text[at]) || text[at] == UInt8(ascii: "-") { at += 1 }
    guard at + 2 < text.count, at > start else { return nil }
    if text[at] == UInt8(ascii: ":"), text[at + 1] == UInt8(ascii: "/"), text[at + 2] == UInt8(ascii: "/") {
      let scheme = String(decoding: text[start..<at].map(Bytes.lowercased), as: UTF8.self)
      return ["http", "https", "ftp"].contains(scheme) ? pathEnd(text, from: at + 3) : nil
    }
    guard text[at] == UInt8(ascii: "."), Bytes.isAlphanumeric(text[at + 1]), let host = hostEnd(text, from: start) else {
      return nil
    }
    if host < text.count, text[host] == UInt8(ascii: "@") { return nil }
    let labels = text[start..<host].split(separator: UInt8(ascii: "."))
    guard let last = labels.last, let first = labels.first, first.count > 1 || labels.count > 2 else { return nil }
    let hasPath = host + 1 < text.count && text[host] == UInt8(ascii: "/") && !Bytes.isWhitespace(text[host + 1])
    let domain = String(decoding: last, as: UTF8.self)
    let isWWW = first.map(Bytes.lowercased).elementsEqual("www".utf8)
    let isKnown =
      TopLevelDomain.all.contains(domain) || (hasPath || labels.count > 2) && TopLevelDomain.alsoWords.contains(domain)
    return isWWW || isKnown ? pathEnd(text, from: host) : nil
  }

  /// The end of the address, without the punctuation that belongs to the sentence around it.
  private func pathEnd(_ text: Text, from start: Int) -> Int {
    var at = start
    while at < text.count, text[at] > 0x20, text[at] != 0x7F, !"<>\"`|".utf8.contains(text[at]) {
      if text[at] == 0xE2, at + 1 < text.count, text[at + 1] == 0x80 { break }
      if text[at] == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 { break }
      at += 1
    }
    while at > start {
      switch text[at - 1] {
      case UInt8(ascii: ")"):
        let inside = text[start..<at]
        if inside.count(where: { $0 == UInt8(ascii: "(") }) >= inside.count(where: { $0 == UInt8(ascii: ")") }) { return at }
        at -= 1
      case let byte where ".,;:!?'*_]}".utf8.contains(byte): at -= 1
      default: return at
      }
    }
    return at
  }
}

/// The parts of English contractions and the words they stand for.
enum Contraction {
  static let not = WordHash.of("not")
  static let tails: [String: UInt64] = [
    "ll": WordHash.of("will"), "ve": WordHash.of("have"), "re": WordHash.of("are"), "d": WordHash.of("would"),
    "m": WordHash.of("am"),
  ]
  static let stems: [String: UInt64] = [
    "ca": WordHash.of("can"), "wo": WordHash.of("will"), "sha": WordHash.of("shall"), "ai": WordHash.of("is"),
  ]
}

/// Endings that make `name.ending` an address.
enum TopLevelDomain {
  static let all: Set<String> = Set(
    """
    com net org info biz eu uk de fr es nl pl se ch ca au jp cn br mx io shop store online site app link page dev tv ly
    example test invalid club xyz top world email support pro live tech gmbh ltd co
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  /// Those that are words, too: only with a path or a further label.
  static let alsoWords: Set<String> = ["it", "in", "me", "at", "be", "us", "so", "to", "no", "am", "my", "is", "do", "gg"]
}
