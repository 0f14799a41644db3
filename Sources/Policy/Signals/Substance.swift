/// Sentences that say something: neither greeting nor signature, neither thanks nor an offer to be there.
///
/// One mark a paragraph is enough to know that there are some.
enum Substance {
  static let heard = ["greeting", "sign-off", "thanks", "pleasantry", "request-to-buyer", "matter"]

  static func lookout(_ grammar: Grammar, _ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    let greeting = grammar.bit(of: "greeting"), signOff = grammar.bit(of: "sign-off")
    let kind = grammar.bit(of: "thanks") | grammar.bit(of: "pleasantry")
    let matter = grammar.bit(of: "request-to-buyer") | grammar.bit(of: "matter")
    return { sight, marks in
      for (index, sentence) in sight.passage.sentences.enumerated() {
        let heard = sight.heard[index]
        let words = sight.passage.words[sentence.words]
        guard words.contains(where: { $0.kind == .word }), !words.contains(where: { $0.flags.contains(.quoted) }) else {
          continue
        }
        let isQuestion = sentence.ending == .question
        if !isQuestion, heard & (greeting | signOff) != 0, words.count <= 8 { continue }
        // A name, a signature, a title, or a word or two.
        if !isQuestion, words.count <= (sentence.ending == .none ? 6 : 2) { continue }
        if heard & kind != 0, heard & matter == 0, !isQuestion { continue }
        if isOrderAlone(words) { continue }
        marks.append(Mark(signal, sight.passage.sourceRange(ofWords: sentence.words)))
        return
      }
    }
  }

  /// `Order 113-…`, `(ref. [Order ID])`
  private static func isOrderAlone(_ words: ArraySlice<Word>) -> Bool {
    words.count <= 5 && words.contains { $0.kind == .orderID || $0.kind == .placeholder }
  }
}
