import Drafts

/// Words as they are often written wrong: these are known without any dictionary.
enum Misspellings {
  /// An open table: where the entry of a word begins in the list, and 1; 0 where there is none.
  private static let places: [Int32] = {
    var places = [Int32](repeating: 0, count: 1 << 15)
    list.withUTF8Buffer { text in
      var (at, start, hash) = (0, 0, WordHash())
      while at < text.count {
        let byte = text[at]
        if byte == UInt8(ascii: "=") {
          var slot = slot(hash.value)
          while places[slot] != 0 { slot = (slot + 1) & (places.count - 1) }
          places[slot] = Int32(truncatingIfNeeded: start) + 1
          while at < text.count, text[at] > 0x20 { at += 1 }
        } else if byte <= 0x20 {
          at += 1
          (start, hash) = (at, WordHash())
        } else {
          hash.add(byte)
          at += 1
        }
      }
    }
    return places
  }()

  private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & (1 << 15 - 1) }

  /// What stands behind a word in the list; nil where it does not stand there.
  private static func entry(of hash: UInt64) -> String? {
    list.withUTF8Buffer { text in
      var slot = slot(hash)
      while places[slot] != 0 {
        var (at, found) = (Int(places[slot]) - 1, WordHash())
        while text[at] != UInt8(ascii: "=") {
          found.add(text[at])
          at += 1
        }
        if found.value == hash {
          return String(decoding: text[(at + 1)...].prefix { $0 > 0x20 }, as: UTF8.self)
        }
        slot = (slot + 1) & (places.count - 1)
      }
      return nil
    }
  }

  static func contains(_ hash: UInt64) -> Bool {
    places[slot(hash)] != 0 && entry(of: hash) != nil
  }

  /// What was meant, the likeliest first; empty where the word is none of these.
  static func corrections(of word: String) -> [String] {
    let entry = entry(of: WordHash(folding: word).value) ?? ""
    return entry.split(separator: "|").map { String($0).replacing("_", with: " ") }
  }

  /// How many there are.
  static var count: Int { places.count { $0 != 0 } }
}
