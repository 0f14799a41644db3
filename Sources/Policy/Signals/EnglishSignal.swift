/// Paragraphs that are in English, as far as its small words tell: the rules' phrases are, and what they do not hear in
/// another language is no fault.
enum English {
  static let heard = ["english"]

  static func lookout(_ grammar: Grammar, _ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    let english = grammar.bit(of: "english")
    return PolicyWatch.Lookout { sight, marks in
      guard let index = sight.heard.firstIndex(where: { $0 & english != 0 }) else { return }
      marks.append(Mark(signal, sight.passage.sourceRange(ofWords: sight.passage.sentences[index].words)))
    }
  }
}
