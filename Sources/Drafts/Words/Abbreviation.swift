/// Full stops that end no sentence.
enum Abbreviation {
  /// Whether the sentence goes on behind a full stop that follows `word`.
  static func continues(_ word: Word?, in text: WordScanner.Text, behind end: Int) -> Bool {
    guard let word, word.kind == .word, word.end - word.start <= longest else { return false }
    var next = end
    while next < text.count, Bytes.isWhitespace(text[next]) { next += 1 }
    guard next < text.count else { return false }
    let isUpperNext = text[next] &- 0x41 < 26
    if word.end - word.start == 1 {
      // An initial, or the last letter of `a.m.`
      return word.flags.contains(.capital) || !isUpperNext
    }
    switch kinds[word.hash] {
    case .title: return true
    case .number: return Bytes.isDigit(text[next])
    case .other: return !isUpperNext
    case nil: return false
    }
  }

  private enum Kind { case title, number, other }

  private static let longest = 6
  private static let kinds: [UInt64: Kind] = {
    var kinds: [UInt64: Kind] = [:]
    func add(_ words: String, _ kind: Kind) {
      for word in words.split(separator: " ") { kinds[WordHash(folding: word).value] = kind }
    }
    add("mr mrs ms mx dr prof st sr jr hr fr mme mlle sig dott sra srta", .title)
    add("no nr nos num art vol pp fig", .number)
    add("eg ie etc vs approx inc ltd co corp dept tel ext max min est incl excl bzw ca usw zzgl inkl evtl ggf", .other)
    return kinds
  }()
}
