/// Full stops that end no sentence.
enum Abbreviation {
  /// Whether the sentence goes on behind a full stop that follows `word`.
  static func continues(_ word: Word?, in text: UnsafeBufferPointer<UInt8>, behind end: Int) -> Bool {
    guard let word, word.kind == .word else { return false }
    if titles.contains(word.hash) { return true }
    var next = end
    while next < text.count, Bytes.isWhitespace(text[next]) { next += 1 }
    guard next < text.count else { return false }
    let isNumberNext = Bytes.isDigit(text[next])
    if numbers.contains(word.hash) { return isNumberNext }
    let isUpperNext = text[next] &- 0x41 < 26
    if word.end - word.start == 1 {
      // An initial, or the last letter of `a.m.`
      return word.flags.contains(.capital) || !isUpperNext
    }
    return others.contains(word.hash) && !isUpperNext
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let titles = hashes("mr mrs ms mx dr prof st sr jr hr fr mme mlle sig dott sra srta")
  private static let numbers = hashes("no nr nos num art vol pp fig")
  private static let others = hashes("eg ie etc vs approx inc ltd co corp dept tel ext max min est incl excl bzw ca z.b")
}
