import Drafts

/// The words that English messages are made of, known by their hash: nobody need look them up.
enum EnglishWords {
  static func contains(_ hash: UInt64) -> Bool { WordFacts.shared(hash) & WordFacts.common != 0 }

  /// The common words that differ from a word by one letter: one too many, one missing, one wrong, or two in the wrong
  /// order; those first that begin alike.
  static func neighbours(of word: String) -> [String] {
    let letters = Array(word.utf8)
    var found: [String] = []
    func consider(_ candidate: [UInt8]) {
      guard contains(WordHash(candidate).value) else { return }
      let text = String(decoding: candidate, as: UTF8.self)
      if text != word, !found.contains(text) { found.append(text) }
    }
    for place in letters.indices.reversed() {
      if place + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        consider(swapped)
      }
      var shorter = letters
      shorter.remove(at: place)
      consider(shorter)
    }
    for place in letters.indices.reversed() {
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        var longer = letters
        longer.insert(letter, at: place + 1)
        consider(longer)
        var other = letters
        other[place] = letter
        consider(other)
      }
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") { consider([letter] + letters) }
    return found
  }
}
