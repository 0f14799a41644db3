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

  /// Whether a common word differs from a word by one letter.
  static func hasNeighbour(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    let facts = WordFacts.shared
    /// Whether the hash of some letters and those from a place on is a common word's.
    func isWord(_ start: WordHash, _ place: Int) -> Bool {
      var hash = start
      for letter in letters[place...] { hash.add(letter) }
      return facts(hash.value) & WordFacts.common != 0
    }
    var before = WordHash()
    for place in 0...letters.count {
      if place < letters.count {
        if isWord(before, place + 1) { return true }
        if place + 1 < letters.count, letters[place] != letters[place + 1] {
          var swapped = before
          swapped.add(letters[place + 1])
          swapped.add(letters[place])
          if isWord(swapped, place + 2) { return true }
        }
      }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        var other = before
        other.add(letter)
        if isWord(other, place) { return true }
        if place < letters.count, letter != letters[place], isWord(other, place + 1) { return true }
      }
      if place < letters.count { before.add(letters[place]) }
    }
    return false
  }
}
