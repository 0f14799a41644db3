import Drafts
import Synchronization

/// Somebody who knows dictionaries. Asked about single words, and only about those that nobody knows otherwise.
public protocol Speller: Sendable {
  /// Another one whenever a word may be judged otherwise than before; never 0.
  var version: UInt32 { get }
  /// Whether a word is right in a language; nil without a dictionary of it.
  func isRight(_ word: String, in language: Language) -> Bool?
  /// What may have been meant, the likeliest first; may take its time.
  func suggestions(for word: String, in language: Language) -> [String]
  /// Whether somebody has said that a word is right.
  func isOwn(_ word: String) -> Bool
}

/// Without any dictionary.
struct NoSpeller: Speller {
  let version: UInt32 = 1
  func isRight(_ word: String, in language: Language) -> Bool? { nil }
  func suggestions(for word: String, in language: Language) -> [String] { [] }
  func isOwn(_ word: String) -> Bool { false }
}

/// What was thought of words: messages say the same ones over and over.
private final class SpellingMemo: Sendable {
  static let shared = SpellingMemo()
  private let verdicts = Mutex<[Question: Bool]>([:])
  private static let most = 100_000

  func verdict(on word: String, version: UInt32, _ judge: () -> Bool) -> Bool {
    let question = Question(word: word, version: version)
    if let known = verdicts.withLock({ $0[question] }) { return known }
    let isWrong = judge()
    verdicts.withLock { verdicts in
      if verdicts.count >= Self.most { verdicts = [:] }
      verdicts[question] = isWrong
    }
    return isWrong
  }

  /// Drafts in several languages are judged in turn.
  private struct Question: Hashable {
    let word: String
    let version: UInt32
  }
}

/// What is thought of a word.
enum Spelling {
  /// Whether a word that is no common English one is written wrong; each word is thought about once.
  /// - Parameter version: another one whenever language or speller judge otherwise than before.
  static func isWrong(
    _ word: String, isListed: Bool, in language: Language, _ speller: any Speller, version: UInt32
  ) -> Bool {
    if isListed, language == .english, !speller.isOwn(word) { return true }
    return SpellingMemo.shared.verdict(on: word, version: version) {
      isWrong(word, isListed: isListed, in: language, speller)
    }
  }

  /// Whether a word that is no common English one is written wrong.
  ///
  /// A dictionary does not know every word that is right: a word that it does not know is called wrong only where a word
  /// that is in use is but one letter away.
  private static func isWrong(
    _ word: String, isListed: Bool, in language: Language, _ speller: any Speller
  ) -> Bool {
    if speller.isOwn(word) { return false }
    guard language == .english else { return isWrong(word, inForeign: language, speller) }
    if isListed { return true }
    guard word.utf8.count >= 4, word.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) else { return false }
    guard EnglishWords.hasNeighbour(word) else { return false }
    guard speller.isRight(word, in: .english) == false else { return false }
    return !isCompound(word, speller)
  }

  /// `lampstand`, `rewash`, `dustfree`: put together of words that are right.
  private static func isCompound(_ word: String, _ speller: any Speller) -> Bool {
    for prefix in ["re", "un", "non", "pre", "over", "mis", "micro", "multi", "eco", "anti", "mini", "semi", "under"]
    where word.hasPrefix(prefix) && word.utf8.count >= prefix.utf8.count + 4 {
      if speller.isRight(String(word.dropFirst(prefix.count)), in: .english) == true { return true }
    }
    let letters = Array(word)
    guard letters.count >= 7 else { return false }
    return (3...(letters.count - 4)).contains { cut in
      // "ting" is no word that others are put together of.
      !letters[cut...].elementsEqual("ting") && !(letters.count - cut == 4 && letters.suffix(3).elementsEqual("ing"))
        && speller.isRight(String(letters[..<cut]), in: .english) == true
        && EnglishWords.contains(WordHash(folding: String(letters[cut...])).value)
    }
  }

  private static func isWrong(_ word: String, inForeign language: Language, _ speller: any Speller) -> Bool {
    guard word.count >= 4, speller.isRight(word, in: language) == false else { return false }
    // A name, or a word of trade, that happens to be written small is farther from any word; what is borrowed is right
    // where it comes from.
    guard speller.hasNeighbour(word, in: language) else { return false }
    return ![.english, .french, .italian, .spanish, .german].contains { speller.isRight(word, in: $0) == true }
  }

  /// What may have been meant, the likeliest first.
  static func corrections(of word: String, in language: Language, _ speller: any Speller) -> [String] {
    let lower = word.lowercased()
    var found: [String] = []
    if language == .english {
      found = Misspellings.corrections(of: lower)
      if found.isEmpty { found = EnglishWords.neighbours(of: lower) }
    }
    // A dictionary takes its time, and of English words the likeliest is known by now.
    if found.isEmpty { found = speller.suggestions(for: lower, in: language) }
    let isCapital = word.first?.isUppercase ?? false
    let isAllCapitals = word.count > 1 && word == word.uppercased()
    return found.prefix(5).map { suggestion in
      if isAllCapitals { return suggestion.uppercased() }
      return isCapital ? suggestion.prefix(1).uppercased() + suggestion.dropFirst() : suggestion
    }
  }
}

extension Speller {
  /// Whether a word of the dictionary is but one letter away.
  fileprivate func hasNeighbour(_ word: String, in language: Language) -> Bool {
    let letters = Array(word)
    func isWord(_ letters: [Character]) -> Bool { isRight(String(letters), in: language) == true }
    for place in letters.indices {
      var shorter = letters
      shorter.remove(at: place)
      if isWord(shorter) { return true }
      if place + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        if isWord(swapped) { return true }
      }
    }
    for place in 0...letters.count {
      for letter in "esnritaudolcmgpbhfkvzwyjxqäöüßéèêàçñíóáúìòù" {
        var longer = letters
        longer.insert(letter, at: place)
        if isWord(longer) { return true }
        if place < letters.count {
          var other = letters
          other[place] = letter
          if isWord(other) { return true }
        }
      }
    }
    return false
  }
}
