/// Sentences that say something: neither greeting nor signature, neither thanks nor an offer to be there.
///
/// One mark a paragraph is enough to know that there are some.
enum Substance {
  static let heard = ["greeting", "sign-off", "thanks", "pleasantry", "being-there"] + matters + conditions
  /// What a polite sentence may say besides, and then it is not only polite …
  private static let matters = ["matter", "permitted-reason", "progress", "review"]
  /// … if it does not speak of what might be.
  private static let conditions = ["if-trouble", "whatever-comes"]

  static func lookout(_ grammar: Grammar, _ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    let greeting = grammar.bit(of: "greeting"), signOff = grammar.bit(of: "sign-off")
    let kind = grammar.bit(of: "thanks") | grammar.bit(of: "pleasantry")
    let offer = grammar.bit(of: "being-there")
    let matter = matters.reduce(0) { $0 | grammar.bit(of: $1) }
    let condition = conditions.reduce(0) { $0 | grammar.bit(of: $1) }
    return PolicyWatch.Lookout { sight, marks in
      for (index, sentence) in sight.passage.sentences.enumerated() {
        let heard = sight.heard[index]
        let words = sight.passage.words[sentence.words]
        guard words.contains(where: { $0.kind == .word }),
          !words.contains(where: { !$0.flags.isDisjoint(with: [.quoted, .hidden]) })
        else {
          continue
        }
        let isQuestion = sentence.ending == .question
        if heard & matter == 0 || heard & condition != 0 {
          if !isQuestion, heard & (greeting | signOff) != 0, words.count <= 8 { continue }
          // A name, a signature, a title; what an image shows.
          if sentence.ending == .none, words.count <= 6 || words.allSatisfy({ $0.flags.contains(.alternative) }) {
            continue
          }
          if isName(words) { continue }
          if heard & kind != 0, !isQuestion || heard & offer != 0 { continue }
          if isOrderAlone(words) { continue }
        }
        marks.append(Mark(signal, sight.passage.sourceRange(ofWords: sentence.words)))
        return
      }
    }
  }

  /// `Borealis Outdoor Ltd.`, `Good news!`
  private static func isName(_ words: ArraySlice<Word>) -> Bool {
    words.count <= 3 || (words.count <= 5 && words.allSatisfy { $0.flags.contains(.capital) || $0.kind != .word })
  }

  /// `Order 113-…`, `(ref. [Order ID])`
  private static func isOrderAlone(_ words: ArraySlice<Word>) -> Bool {
    words.count <= 5 && words.contains { $0.kind == .orderID || $0.kind == .placeholder }
  }
}
