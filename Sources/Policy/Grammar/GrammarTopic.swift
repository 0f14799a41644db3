/// One kind of mistake in English grammar: phrases that are wrong wherever they stand, and what to write instead.
struct GrammarTopic: Sendable {
  /// kebab-case; its definition in the phrases is `grammar-` and this.
  let name: String
  /// What is wrong, to the writer.
  let message: String
  let phrases: StaticString
  /// The first of these that stands in what was found, as a whole word, is replaced; by nothing where it is empty.
  let corrections: [(wrong: String, right: String)]
  /// `⟦ ⟧` marks what is found; behind `→`, the text repaired.
  let flags: [String]
  let allows: [String]

  init(
    _ name: String, _ message: String, _ phrases: StaticString, _ corrections: KeyValuePairs<String, String>,
    flags: [String], allows: [String]
  ) {
    self.name = name
    self.message = message
    self.phrases = phrases
    self.corrections = corrections.map { ($0.key, $0.value) }
    self.flags = flags
    self.allows = allows
  }

  var signal: SignalName { SignalName(rawValue: "grammar-" + name) }

  static let all: [GrammarTopic] = verbs + articles + confusions + prepositions + nouns

  /// What was found, put right; nil where no correction is known.
  func corrected(_ text: String) -> String? {
    for (wrong, right) in corrections {
      guard let range = GrammarTopic.range(of: wrong, in: text) else { continue }
      var result = text
      var right = right
      if text[range].first?.isUppercase ?? false, let first = right.first {
        right = first.uppercased() + right.dropFirst()
      }
      if right.isEmpty {
        // With the space behind it.
        let end = text[range.upperBound...].firstIndex { !$0.isWhitespace } ?? text.endIndex
        result.removeSubrange(range.lowerBound..<end)
        while result.last?.isWhitespace ?? false { result.removeLast() }
      } else {
        result.replaceSubrange(range, with: right)
      }
      return result
    }
    return nil
  }

  /// Where some words stand in a text as whole words, whatever their case and the white space between them.
  private static func range(of words: String, in text: String) -> Range<String.Index>? {
    let wanted = words.split(separator: " ").map { $0.lowercased() }
    let found = text.split(whereSeparator: \.isWhitespace)
    guard let last = wanted.indices.last, found.count > last else { return nil }
    for start in 0...(found.count - wanted.count) {
      let matches = wanted.indices.allSatisfy { index in
        found[start + index].trimmingPunctuation.lowercased().replacing("’", with: "'") == wanted[index]
      }
      if matches {
        return found[start].trimmingPunctuation.startIndex..<found[start + last].trimmingPunctuation.endIndex
      }
    }
    return nil
  }
}

extension Substring {
  /// Without commas and the like at its ends.
  fileprivate var trimmingPunctuation: Substring {
    let isSign = { (character: Character) in !character.isLetter && !character.isNumber }
    var rest = drop(while: isSign)
    while let last = rest.last, isSign(last) { rest = rest.dropLast() }
    return rest
  }
}
