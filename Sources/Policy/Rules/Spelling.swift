import Drafts

extension Rule {
  static let spelling = Rule(
    "spelling", .warning,
    summary: "Words are spelt right.",
    clause: "Asked for: check spelling and grammar before you send.",
    signals: [.rareWord],
    judge: { evidence in
      guard let language = evidence.spokenLanguage else { return [] }
      return evidence.wrongWords(in: language).map {
        Finding(
          rule: "spelling", severity: .warning, range: $0.range,
          message: "'\(evidence.text($0.range))' is not how this word is spelt.")
      }
    },
    repair: { finding, evidence in
      guard let language = evidence.spokenLanguage else { return [] }
      let corrections = Spelling.corrections(of: evidence.text(finding.range), in: language, evidence.speller)
      return corrections.enumerated().map { index, word in
        Fix("Write '\(word)'", [Fix.Edit(finding.range, word)], isPreferred: index == 0)
      }
    },
    examples: [
      .flags("We will ⟦recieve⟧ the lamp tomorrow.", fixed: "We will receive the lamp tomorrow."),
      .flags("⟦Unfortunatly⟧ the green one is sold out.", fixed: "Unfortunately the green one is sold out."),
      .flags("Please accept our ⟦appologies⟧.", fixed: "Please accept our apologies."),
      .flags("We are sorry ⟦alot⟧.", fixed: "We are sorry a lot."),
      .allows("Dear Mr. Recieve, the Velmora X200 is here."),
      .allows("Your colour, or the grey one? Either catalogue has both."),
      .allows("> I did not recieve it.\n\nWe have sent it again."),
    ])
}

extension Rulebook {
  /// The language that a draft is written in, as far as its words may be looked up.
  public func language(of draft: Draft, today: Day) -> Language? {
    let evidence = Evidence(draft.letters.first?.draft ?? draft, today: today, watch: watch, surroundings: surroundings)
    return evidence.sees(.rareWord) ? evidence.spokenLanguage : nil
  }
}

extension SignalName {
  static let rareWord: SignalName = "rare-word"
}

extension Evidence {
  /// The language that the seller writes in: the declared one, or the one that most sentences are in; nil where it is none
  /// that can be checked.
  var spokenLanguage: Language? {
    if let tag = declarations.language { return Language(tag: tag) }
    let counts = Language.allCases.map { (language: $0, count: count(LanguageSignal.name(of: $0))) }
    let most = counts.max { $0.count < $1.count }
    return most.flatMap { $0.count > 0 ? $0.language : nil } ?? .english
  }

  /// The words that are written wrong.
  func wrongWords(in language: Language) -> [Sighting] {
    let foreign = foreignSentences(to: language)
    var found: [Sighting] = []
    let words = surroundings.words
    // Of all that judges words, in one number.
    var hasher = Hasher()
    hasher.combine(speller.version)
    hasher.combine(language)
    hasher.combine(words.fingerprint)
    let version = UInt32(truncatingIfNeeded: hasher.finalize()) | 1
    sift(.rareWord, version: version) { sighting in
      guard found.count < limit else { return nil }
      if foreign.contains(where: { $0.overlaps(sighting.range) }) { return false }
      let isListed = sighting.value == Int(SpellingSignal.listed)
      let word = text(sighting.range).lowercased()
      guard !words.contains(word), Spelling.isWrong(word, isListed: isListed, in: language, speller, version: version)
      else { return false }
      found.append(sighting)
      return true
    }
    return found
  }

  /// Sentences in other languages.
  private func foreignSentences(to language: Language) -> [Range<Int>] {
    Language.allCases.filter { $0 != language && $0 != .english }
      .flatMap { sightings(LanguageSignal.name(of: $0), limit: 200).map(\.range) }
  }
}
