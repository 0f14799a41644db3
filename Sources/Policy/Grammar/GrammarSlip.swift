import Drafts

/// Mistakes that depend on letters and signs, not on phrases.
enum GrammarSlip: Int32, CaseIterable, Sendable {
  case doubledWord = 1
  case article, smallI, sentenceStart, spaceBeforeSign, pluralSubject, singularSubject, spaceBehindSign, openBracket

  var message: String {
    switch self {
    case .doubledWord: "This word stands here twice."
    case .article: "'An' stands before a vowel that is heard, 'a' before any other sound."
    case .smallI: "'I' is written with a capital."
    case .sentenceStart: "A sentence begins with a capital."
    case .spaceBeforeSign: "There is no space before this sign."
    case .spaceBehindSign: "A space is missing behind this sign."
    case .openBracket: "This bracket is not closed."
    case .pluralSubject: "The subject is in the plural, and so is its verb."
    case .singularSubject: "The subject is in the singular, and so is its verb."
    }
  }

  /// What was marked, put right.
  func corrected(_ text: String) -> String? {
    switch self {
    case .doubledWord: return text.split(whereSeparator: \.isWhitespace).first.map(String.init)
    case .article:
      let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard let article = words.first, let rest = words.last else { return nil }
      let isCapital = article.first?.isUppercase ?? false
      return (article.count == 1 ? (isCapital ? "An" : "an") : (isCapital ? "A" : "a"))
        + text.dropFirst(article.count)
        .prefix { $0.isWhitespace } + rest
    case .smallI, .sentenceStart: return text.prefix(1).uppercased() + text.dropFirst()
    case .spaceBeforeSign: return String(text.drop(while: \.isWhitespace))
    case .spaceBehindSign:
      guard let sign = text.firstIndex(where: { ",;!?".contains($0) }) else { return nil }
      return text[...sign] + " " + text[text.index(after: sign)...]
    case .openBracket: return text + ")"
    case .pluralSubject, .singularSubject:
      let pairs =
        self == .pluralSubject
        ? [("is", "are"), ("was", "were"), ("has", "have")] : [("are", "is"), ("were", "was"), ("have", "has")]
      for (wrong, right) in pairs where text.hasSuffix(" " + wrong) { return text.dropLast(wrong.count) + right }
      return nil
    }
  }
}

extension GrammarSlip {
  static func lookout(_ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      let passage = sight.passage
      for (number, sentence) in passage.sentences.enumerated() {
        let look = SentenceLook(sight, sentence, after: number > 0 ? passage.sentences[number - 1] : nil)
        look.find { slip, words in
          marks.append(Mark(signal, passage.sourceRange(ofWords: words), value: slip.rawValue))
        }
        look.findSpaces { space in
          let range = passage.sourceRange(ofProse: space)
          // What stands between them in the source is something: code, a picture.
          if range.count == space.count { marks.append(Mark(signal, range, value: spaceBeforeSign.rawValue)) }
        }
        look.findSigns { slip, prose in
          let range = passage.sourceRange(ofProse: prose)
          if range.count == prose.count { marks.append(Mark(signal, range, value: slip.rawValue)) }
        }
      }
    }
  }
}

/// One look at a sentence for slips.
private struct SentenceLook {
  let sight: Sight
  let passage: Passage
  let words: Range<Int>
  private let sentence: Sentence
  private let before: Sentence?

  init(_ sight: Sight, _ sentence: Sentence, after before: Sentence?) {
    self.sight = sight
    passage = sight.passage
    self.sentence = sentence
    self.before = before
    words = sentence.words
  }

  private static let unread: Word.Flags = [.quoted, .hidden, .inQuotes, .alternative]

  func find(_ report: (GrammarSlip, Range<Int>) -> Void) {
    var isEnglish: Bool?
    for index in words.dropFirst() {
      let (word, before) = (passage.words[index], passage.words[index - 1])
      guard word.kind == .word, before.kind == .word, word.flags.isDisjoint(with: Self.unread) else { continue }
      let isNear = word.flags.isDisjoint(with: [.afterPause, .hyphenated, .contracted]) && isParted(before, word)
      if isNear, word.hash == before.hash, sight.facts[index] & ClauseWords.mayBeDoubled == 0,
        !word.flags.contains(.capital)
      {
        report(.doubledWord, (index - 1)..<(index + 1))
      }
      if isNear, before.hash == Vocabulary.a || before.hash == Vocabulary.an, !before.flags.contains(.contracted) {
        if sight.facts[index] & ClauseWords.functionWords == 0,
          Sound.isWrong(article: before.hash == Vocabulary.an, before: passage.prose[word.range], word)
        {
          if isEnglish == nil { isEnglish = isInEnglish() }
          if isEnglish == true { report(.article, (index - 1)..<(index + 1)) }
        }
      }
      if word.hash == Vocabulary.i, word.end - word.start == 1,
        passage.prose[word.range.lowerBound] == UInt8(ascii: "i"), isAlone(word)
      {
        if isEnglish == nil { isEnglish = isInEnglish() }
        if isEnglish == true { report(.smallI, index..<(index + 1)) }
      }
    }
    if startsSmall { report(.sentenceStart, words.lowerBound..<(words.lowerBound + 1)) }
    if let (slip, subject) = Subject(sight, words).disagreement { report(slip, subject) }
  }

  /// White space with the comma or full stop behind it.
  func findSpaces(_ report: (Range<Int>) -> Void) {
    let prose = passage.prose
    guard words.count >= 3 else { return }
    for index in words where passage.words[index].kind == .word {
      let at = passage.words[index].range.upperBound
      guard at + 1 < prose.count, prose[at] == 0x20, ",.!?;".utf8.contains(prose[at + 1]),
        passage.words[index].flags.isDisjoint(with: Self.unread), isLetter(prose[at - 1])
      else { continue }
      // A number, a file's ending, an ellipsis and a face are something else.
      if at + 2 >= prose.count || prose[at + 2] <= 0x20 { report(at..<(at + 2)) }
    }
  }

  /// Signs that run into the word behind them, and a bracket that stays open to the end of its sentence.
  func findSigns(_ report: (GrammarSlip, Range<Int>) -> Void) {
    let prose = passage.prose
    guard words.count >= 4, let first = words.first, let last = words.last else { return }
    var open: Int?
    for index in words.dropFirst() {
      let (before, word) = (passage.words[index - 1], passage.words[index])
      let gap = before.range.upperBound..<max(before.range.upperBound, word.range.lowerBound)
      for at in gap {
        if prose[at] == UInt8(ascii: "("), at > 0, prose[at - 1] <= 0x20, word.range.lowerBound == at + 1 { open = at }
        if prose[at] == UInt8(ascii: ")") { open = nil }
      }
      guard gap.count == 1, ",;!?".utf8.contains(prose[gap.lowerBound]), before.kind == .word, word.kind == .word,
        before.end - before.start >= 2, word.end - word.start >= 2, word.flags.isDisjoint(with: Self.unread),
        sight.facts[index - 1] & sight.facts[index] & WordFacts.common != 0
      else { continue }
      report(.spaceBehindSign, before.range.lowerBound..<word.range.upperBound)
    }
    let end = passage.words[last].range.upperBound
    guard let open, passage.words[first...last].allSatisfy({ $0.flags.isDisjoint(with: Self.unread) }),
      // A bracket may hold several sentences.
      !prose[end...].prefix(while: { $0 != Passage.sentenceBreak }).contains(UInt8(ascii: ")")), isInEnglish()
    else { return }
    report(.openBracket, open..<end)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether it begins with a small letter behind the end of another sentence.
  private var startsSmall: Bool {
    guard let before, before.words.count >= 4, words.count >= 3, before.words.upperBound == words.lowerBound,
      [.period, .question, .exclamation].contains(before.ending)
    else { return false }
    let (last, first) = (passage.words[before.words.upperBound - 1], passage.words[words.lowerBound])
    guard first.kind == .word, last.kind == .word, first.flags.isDisjoint(with: [.capital, .afterPause, .contracted]),
      first.flags.isDisjoint(with: Self.unread), last.end - last.start >= 3,
      sight.facts[before.words.upperBound - 1] & ClauseWords.abbreviations == 0,
      sight.facts[words.lowerBound] & WordFacts.common != 0,
      sight.facts[before.words.upperBound - 1] & WordFacts.common != 0
    else { return false }
    let between = passage.prose[last.range.upperBound..<max(last.range.upperBound, first.range.lowerBound)]
    // One sign and white space: no ellipsis, no bracket, no placeholder in between.
    return between.count >= 2 && between.first.map { ".!?".utf8.contains($0) } == true
      && between.dropFirst().allSatisfy { $0 == 0x20 } && !hasCode(between: last, first)
  }

  /// Code is no prose, but it stands there.
  private func hasCode(between before: Word, _ word: Word) -> Bool {
    guard passage.pieces.contains(where: { $0.kind == .code }) else { return false }
    let (start, end) = (
      passage.sourceRange(ofProse: before.range).upperBound, passage.sourceRange(ofProse: word.range).lowerBound
    )
    return start < end && passage.pieces.contains { $0.kind == .code && $0.range.overlaps(start..<end) }
  }

  /// Whether nothing but white space stands between two words.
  private func isParted(_ before: Word, _ word: Word) -> Bool {
    let between = passage.prose[before.range.upperBound..<max(before.range.upperBound, word.range.lowerBound)]
    let isSpace = between.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return !between.isEmpty && isSpace && !hasCode(between: before, word)
  }

  private func isAlone(_ word: Word) -> Bool {
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    let isBefore = start == 0 || passage.prose[start - 1] <= 0x20
    let isBehind = end >= passage.prose.count || passage.prose[end] <= 0x20 || passage.prose[end] == UInt8(ascii: "'")
    return isBefore && isBehind
  }

  private func isInEnglish() -> Bool {
    let known = words.count { sight.facts[$0] & WordFacts.common != 0 }
    return known * 2 > words.count
  }
}

private enum Vocabulary {
  static let a = WordHash(folding: "a").value
  static let an = WordHash(folding: "an").value
  static let i = WordHash(folding: "i").value

}

/// Which article a word wants.
private enum Sound {
  /// Written with a vowel and spoken with a consonant.
  static let consonants = ["uni", "use", "usa", "usu", "uti", "eu", "ewe", "one", "once", "ubi", "ura", "uk", "us-"]
  /// Written with 'h' and spoken without.
  static let silent = ["hour", "honest", "honour", "honor", "heir"]
  /// Written so, and spoken with a vowel all the same.
  static let vowels = ["unin", "unim", "unil", "unid", "usher"]

  static func isWrong(article isAn: Bool, before text: ArraySlice<UInt8>, _ word: Word) -> Bool {
    guard let first = text.first, first < 0x80, word.end - word.start >= 2 else { return false }
    // Letters that are spelt out are spoken in another way: an FAQ, a USB.
    if word.flags.contains(.allCapitals) || text.dropFirst().contains(where: { $0 &- 0x41 < 26 }) { return false }
    if WordFacts.shared(word.hash) & WordFacts.common == 0, word.flags.contains(.capital) { return false }
    let lower = String(decoding: text, as: UTF8.self).lowercased()
    var isVowel = "aeiou".utf8.contains(first | 0x20)
    if isVowel, consonants.contains(where: lower.hasPrefix), !vowels.contains(where: lower.hasPrefix) {
      isVowel = false
    }
    if silent.contains(where: lower.hasPrefix) { isVowel = true }
    if ["herb", "hotel", "historic"].contains(where: lower.hasPrefix) { return false }
    return isVowel != isAn
  }
}

/// A clause's subject, where its first words are one: "the bolts for your rack was".
private struct Subject {
  let sight: Sight
  let passage: Passage
  let words: Range<Int>

  init(_ sight: Sight, _ words: Range<Int>) {
    self.sight = sight
    passage = sight.passage
    self.words = words
  }

  private func has(_ index: Int, _ facts: UInt32) -> Bool { sight.facts[index] & facts != 0 }

  var disagreement: (GrammarSlip, Range<Int>)? {
    guard words.count >= 3 else { return nil }
    for start in words
    where start == words.lowerBound || isAfterPause(start) || has(start - 1, ClauseWords.openings) {
      if let found = disagreement(from: start) { return found }
    }
    return nil
  }

  private func isAfterPause(_ index: Int) -> Bool { passage.words[index].flags.contains(.afterPause) }

  private func disagreement(from start: Int) -> (GrammarSlip, Range<Int>)? {
    guard has(start, ClauseWords.openers),
      passage.words[start].flags.isDisjoint(with: [.quoted, .inQuotes, .hidden])
    else { return nil }
    var at = start + 1
    while at < words.upperBound, isNominal(at), at - start <= 4 { at += 1 }
    guard at > start + 1, at < words.upperBound else { return nil }
    let head = at - 1
    if has(at, ClauseWords.prepositions), !isAfterPause(at) {
      at += 1
      let object = at
      if at < words.upperBound, has(at, ClauseWords.determiners) { at += 1 }
      while at < words.upperBound, isNominal(at), at - object <= 4 { at += 1 }
      guard at > object else { return nil }
    }
    guard at < words.upperBound, !isAfterPause(at), passage.words[at].kind == .word,
      passage.words[at].flags.isDisjoint(with: [.contracted])
    else { return nil }
    if has(at, ClauseWords.singularVerbs), isPlural(head) { return (.pluralSubject, start..<(at + 1)) }
    if has(at, ClauseWords.pluralVerbs), isSingular(head), !isConditional(start) {
      return (.singularSubject, start..<(at + 1))
    }
    return nil
  }

  private func isNominal(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.kind == .word && word.flags.isDisjoint(with: [.afterPause, .contracted, .inQuotes])
      && !has(index, ClauseWords.others | ClauseWords.prepositions | ClauseWords.openers)
  }

  private func text(_ index: Int) -> String {
    String(decoding: passage.prose[passage.words[index].range], as: UTF8.self).lowercased()
  }

  /// A noun in the plural: a common word with "s" behind another.
  private func isPlural(_ index: Int) -> Bool {
    let word = passage.words[index]
    guard !word.flags.contains(.capital), !has(index, ClauseWords.singulars) else { return false }
    let text = text(index)
    guard text.hasSuffix("s"), !text.hasSuffix("ss"), !text.hasSuffix("us"), !text.hasSuffix("is"),
      !text.contains(where: { $0 == "'" || $0 == "’" })
    else { return false }
    let stem = String(text.dropLast())
    return EnglishWords.contains(WordHash(folding: stem).value) && !has(index, ClauseWords.collectives)
  }

  /// A noun in the singular whose plural is a common word.
  private func isSingular(_ index: Int) -> Bool {
    let word = passage.words[index]
    guard !word.flags.contains(.capital), !has(index, ClauseWords.collectives), !has(index, ClauseWords.singulars),
      (words.lowerBound..<index).allSatisfy({ !has($0, ClauseWords.and) })
    else { return false }
    let text = text(index)
    guard !text.hasSuffix("s"), text.utf8.count >= 3 else { return false }
    return EnglishWords.contains(WordHash(folding: text + "s").value)
  }

  /// "if the lamp were ours"
  private func isConditional(_ start: Int) -> Bool {
    guard start > words.lowerBound else { return false }
    return has(start - 1, ClauseWords.conditions)
  }

}
