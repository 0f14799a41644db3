import Drafts

/// Sentences in a language, as far as their small words and letters tell.
///
/// Every sentence in another language than English is marked, and of those in English the first of each paragraph.
enum LanguageSignal {
  static func name(of language: Language) -> SignalName { SignalName(rawValue: "language-" + language.code) }

  static let all = Language.allCases.map(name)

  static func lookout(_ signals: [SignalName: Signal]) -> PolicyWatch.Lookout? {
    let byLanguage = Language.allCases.compactMap { signals[name(of: $0)] }
    guard byLanguage.count == Language.allCases.count else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      var isEnglish = false
      for sentence in sight.passage.sentences {
        guard let language = language(of: sight, sentence) else { continue }
        if language == .english {
          if isEnglish { continue }
          isEnglish = true
        }
        let range = sight.passage.sourceRange(ofWords: sentence.words)
        marks.append(Mark(byLanguage[Int(language.rawValue) - 1], range))
      }
    }
  }

  /// The language of a sentence of the seller's; nil where it says too little to tell.
  static func language(of sight: Sight, _ sentence: Sentence) -> Language? {
    let unread: Word.Flags = [.quoted, .hidden, .inQuotes, .alternative]
    let words = sight.passage.words
    // Most sentences are English, and a few words tell.
    var (count, english, doubtful) = (0, 0, 0)
    for index in sentence.words where words[index].kind == .word && words[index].flags.isDisjoint(with: unread) {
      count += 1
      let facts = sight.facts[index]
      if facts & WordFacts.firstLanguage != 0 { english += 1 }
      if facts & (WordFacts.common | WordFacts.firstLanguage) == 0 { doubtful += 1 }
    }
    if count < 4 && !sight.hasLetters(beyond: sentence) { return nil }
    if english >= 3, doubtful * 3 <= count { return .english }
    if doubtful * 4 <= count, count >= 4 { return nil }
    var scores = Scores()
    for index in sentence.words where words[index].kind == .word && words[index].flags.isDisjoint(with: unread) {
      scores.add(words[index], sight.facts[index], sight.passage.prose)
    }
    return scores.best
  }

  /// How much speaks for each language.
  private struct Scores {
    private var points: [Int32] = []
    private var english: Int32 = 0
    private var common: Int32 = 0
    private var words: Int32 = 0
    private var ideographs = 0
    private var kana = 0

    mutating func add(_ word: Word, _ facts: UInt32, _ prose: [UInt8]) {
      words += 1
      if facts & WordFacts.common != 0 { common += 1 }
      let languages = UInt16(truncatingIfNeeded: (facts & WordFacts.languages) >> 1)
      // A word of many languages says less.
      if languages != 0 {
        let weight: Int32 = languages.nonzeroBitCount == 1 ? 3 : languages.nonzeroBitCount <= 3 ? 2 : 1
        if languages & 1 != 0 { english += weight }
        if languages & ~1 != 0 { give(weight, to: languages) }
      }
      if prose[word.range].contains(where: { $0 >= 0x80 }) { lookAtLetters(of: prose[word.range]) }
    }

    private mutating func give(_ weight: Int32, to languages: UInt16) {
      if points.isEmpty { points = Array(repeating: 0, count: Language.allCases.count) }
      for place in 1..<points.count where languages & (1 << UInt16(place)) != 0 { points[place] += weight }
    }

    /// Letters that few languages have.
    private mutating func lookAtLetters(of word: ArraySlice<UInt8>) {
      var languages: UInt16 = 0
      for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
        switch scalar.value {
        case 0x3040...0x30FF: kana += 1
        case 0x3400...0x9FFF: ideographs += 1
        default:
          let letter = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
          for (owners, letters) in Self.letters where letters.unicodeScalars.contains(letter) {
            for owner in owners { languages |= 1 << UInt16(owner.rawValue - 1) }
          }
        }
      }
      if languages != 0 { give(languages.nonzeroBitCount <= 2 ? 2 : 1, to: languages) }
    }

    private static let letters: [([Language], String)] = [
      ([.german], "ß"), ([.german, .swedish, .finnish], "äö"), ([.german, .turkish], "ü"), ([.spanish], "ñ¿¡"),
      ([.french], "êëîôûœ"), ([.french, .italian, .portuguese], "àè"), ([.french, .portuguese, .turkish], "ç"),
      ([.italian], "ìòù"), ([.portuguese], "ãõ"), ([.spanish, .portuguese, .czech], "áíóú"), ([.polish], "ąćęłńśźż"),
      ([.swedish, .danish], "å"), ([.danish], "æø"), ([.turkish], "ğış"), ([.czech], "řěůčšžý"), ([.romanian], "ăâțșţ"),
    ]

    var best: Language? {
      if kana >= 2, kana * 8 >= ideographs { return .japanese }
      if ideographs >= 5 { return kana > 0 ? .japanese : .chinese }
      var first: (place: Int, points: Int32) = (0, english)
      var second: Int32 = 0
      for place in points.indices.dropFirst() {
        if points[place] > first.points {
          (first, second) = ((place, points[place]), first.points)
        } else if points[place] > second {
          second = points[place]
        }
      }
      guard words >= 4, first.points >= 6 else { return nil }
      // Neighbours share many words.
      guard first.points * 2 >= second * 3 else { return nil }
      if first.place == 0 { return .english }
      // An English sentence may name foreign things.
      guard english * 2 <= first.points, common * 2 <= words else { return nil }
      return Language(rawValue: Int32(first.place) + 1)
    }
  }
}
