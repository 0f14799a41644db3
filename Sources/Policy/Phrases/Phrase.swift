/// A phrase, as it is written in a rule or a lexicon: what words make it. `Phrases/README.md` tells how to write one.
struct Phrase: Sendable, Equatable {
  /// One sequence of terms; several where `&` joins them in any order within a sentence.
  var parts: [[Term]]
  /// Where it stands in its source, counted from 1.
  var line = 0

  indirect enum Term: Sendable, Hashable {
    /// One word as it stands, or several that its apostrophe or hyphen parts.
    case word(String)
    /// A word in any inflection: `leave~`.
    case inflected(String)
    /// A class of words or phrases that is defined elsewhere: `<review>`.
    case reference(String)
    /// What stands for a word: `#number`, `#link`.
    case kind(Word.Kind)
    /// `{order-id}`
    case placeholder(String)
    /// Any one word: `_`.
    case any
    /// Up to so many words that do not matter: `..3`.
    case gap(Int)
    /// The start of a sentence or of a part behind a comma: `^`.
    case start
    /// The end of the sentence: a `.` by itself.
    case end
    /// The end of a question: a `?` by itself.
    case question
    case optional([Term])
    case choice([[Term]])
  }
}

/// A name and the phrases that it stands for.
struct Definition: Sendable, Equatable {
  let name: String
  /// Where it starts in its source, counted from 1.
  var line = 0
  var phrases: [Phrase] = []
  var contexts: [Context] = []

  /// What must, or must not, be around a phrase for it to count.
  struct Context: Sendable, Equatable {
    enum Place: Sendable, Equatable {
      /// Within so many words in front, or between the phrase's own words.
      case before(Int)
      /// Within so many words behind, or between the phrase's own words.
      case after(Int)
      case sentence
      /// In this sentence, the one before or the one behind, within the paragraph.
      case nearby
    }
    let isWanted: Bool
    let name: String
    let place: Place
  }
}

/// What is wrong with a phrase, and where.
public struct PhraseError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Counted from 1.
  public let line: Int
  public let reason: String
  public var description: String { "line \(line): \(reason)" }
}

extension Definition {
  /// The definitions that its phrases and contexts name.
  var references: [String] {
    func names(_ term: Phrase.Term) -> [String] {
      switch term {
      case .reference(let name): [name]
      case .optional(let terms): terms.flatMap(names)
      case .choice(let choices): choices.flatMap { $0.flatMap(names) }
      default: []
      }
    }
    return phrases.flatMap { $0.parts.flatMap { $0.flatMap(names) } } + contexts.map(\.name)
  }
}
