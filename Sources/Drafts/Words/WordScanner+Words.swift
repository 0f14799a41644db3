/// Words and contractions.
extension WordScanner {
  mutating func readWord(_ text: Text) {
    let start = at
    var hash = WordHash()
    var flags: Word.Flags = []
    var upper = 0
    var letters = 0
    /// The last apostrophe inside the word.
    var apostrophe: Range<Int>?
    while at < text.count {
      let byte = text[at]
      if Bytes.isASCIILetter(byte) {
        letters += 1
        if byte < 0x60 { upper += 1 }
        hash.add(byte | 0x20)
        at += 1
      } else if Bytes.isDigit(byte) || byte == UInt8(ascii: "_") {
        hash.add(byte)
        at += 1
      } else if byte == UInt8(ascii: "'"), isLetter(text, at: at + 1) {
        apostrophe = at..<(at + 1)
        hash.add(byte)
        at += 1
      } else if byte >= 0x80, let (scalar, length) = UTF8Scalar.decode(text, at: at) {
        let kind = Letters.classify(scalar.value)
        if kind == .letter {
          let folded = Letters.fold(scalar.value)
          letters += 1
          if folded != scalar.value { upper += 1 }
          hash.add(scalar: folded)
        } else if kind == .apostrophe, isLetter(text, at: at + length) {
          apostrophe = at..<(at + length)
          hash.add(UInt8(ascii: "'"))
        } else if kind != .joiner {
          break
        }
        at += length
        // The first letter is upper case only if it is the first that is.
        if at - length == start, upper > 0 { flags.insert(.capital) }
      } else {
        break
      }
    }
    if at == start { return at += 1 }
    if text[start] &- 0x41 < 26 { flags.insert(.capital) }
    if upper == letters, letters > 1 { flags.insert(.allCapitals) }
    if readAddress(text, from: start, wordEnd: at, word: hash.value) { return }
    if let apostrophe {
      addContraction(text, start..<at, apostrophe, flags)
    } else {
      add(.word, start..<at, hash: hash.value, flags: flags)
    }
  }

  private func isLetter(_ text: Text, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    if text[offset] < 0x80 { return Bytes.isASCIILetter(text[offset]) }
    return UTF8Scalar.decode(text, at: offset).map { Letters.classify($0.scalar.value) == .letter } ?? false
  }

  /// `don't` is *do* and *not*, `we'll` *we* and *will*, `seller's` *seller*; any other apostrophe parts two words.
  private mutating func addContraction(
    _ text: Text, _ range: Range<Int>, _ apostrophe: Range<Int>, _ flags: Word.Flags
  ) {
    let head = range.lowerBound..<apostrophe.lowerBound
    let tail = WordHash(folding: text[apostrophe.upperBound..<range.upperBound]).value
    let stemEnd = head.upperBound - 1
    if tail == Contraction.possessive {
      add(.word, range, hash: WordHash(folding: text[head]).value, flags: flags)
    } else if tail == Contraction.negation, stemEnd > head.lowerBound, text[stemEnd] | 0x20 == UInt8(ascii: "n") {
      let stem = WordHash(folding: text[head.lowerBound..<stemEnd]).value
      add(.word, head.lowerBound..<stemEnd, hash: Contraction.stems[stem] ?? stem, flags: flags)
      add(.word, stemEnd..<range.upperBound, hash: Contraction.not, flags: .contracted)
    } else {
      add(.word, head, hash: WordHash(folding: text[head]).value, flags: flags)
      if let full = Contraction.tails[tail] {
        add(.word, apostrophe.lowerBound..<range.upperBound, hash: full, flags: .contracted)
      } else {
        add(.word, apostrophe.upperBound..<range.upperBound, hash: tail)
      }
    }
  }
}

/// The parts of English contractions and the words they stand for.
private enum Contraction {
  static let possessive = WordHash.of("s")
  static let negation = WordHash.of("t")
  static let not = WordHash.of("not")
  static let tails = [
    WordHash.of("ll"): WordHash.of("will"), WordHash.of("ve"): WordHash.of("have"),
    WordHash.of("re"): WordHash.of("are"), WordHash.of("d"): WordHash.of("would"), WordHash.of("m"): WordHash.of("am"),
  ]
  static let stems = [
    WordHash.of("ca"): WordHash.of("can"), WordHash.of("wo"): WordHash.of("will"),
    WordHash.of("sha"): WordHash.of("shall"), WordHash.of("ai"): WordHash.of("is"),
  ]
}
