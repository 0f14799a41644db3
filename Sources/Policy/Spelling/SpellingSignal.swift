import Drafts

/// Words of the seller's that somebody should look up: small letters throughout, and no common English word.
///
/// The mark's value tells what is known of them without a dictionary.
enum SpellingSignal {
  /// Known to be wrong.
  static let listed: Int32 = 1

  static func lookout(_ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      let passage = sight.passage
      for sentence in passage.sentences {
        for index in sentence.words {
          let word = passage.words[index]
          guard word.kind == .word, sight.facts[index] & WordFacts.common == 0, word.end - word.start >= 3,
            word.flags.isDisjoint(with: [.quoted, .hidden, .contracted, .inQuotes])
          else { continue }
          let isListed = Misspellings.contains(word.hash)
          // A capital may be a name's.
          guard isListed || !word.flags.contains(.capital), isFree(word, in: passage.prose) else { continue }
          if isListed, word.flags.contains(.capital), index != sentence.words.lowerBound,
            !word.flags.contains(.allCapitals)
          {
            continue
          }
          marks.append(Mark(signal, passage.sourceRange(ofProse: word.range), value: isListed ? listed : 0))
        }
      }
    }
  }

  /// Whether it is no part of something longer: a file's name, a model's, an address.
  private static func isFree(_ word: Word, in prose: [UInt8]) -> Bool {
    func isJoint(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "@"),
        UInt8(ascii: "\\"),
        UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "<"):
        true
      default: false
      }
    }
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    if start > 0, isJoint(prose[start - 1]) || prose[start - 1] == UInt8(ascii: ".") { return false }
    guard end < prose.count else { return true }
    // `dell'ordine`: half a word.
    if prose[end] == UInt8(ascii: "'") || prose[end...].starts(with: [0xE2, 0x80, 0x99]) { return false }
    if prose[end] == UInt8(ascii: "."), end + 1 < prose.count, prose[end + 1] > 0x20, prose[end + 1] < 0x80 {
      // `lamps.example`, but also `wrong."`
      return (prose[end + 1] | 0x20) &- 0x61 >= 26
    }
    return !isJoint(prose[end])
  }
}
