import Drafts

/// Words as they are often written wrong: these are known without any dictionary.
enum Misspellings {
  /// By the hash of the wrong word, where its entry begins in the list.
  private static let places: [UInt64: Int32] = list.withUTF8Buffer { text in
    var places: [UInt64: Int32] = [:]
    places.reserveCapacity(5000)
    var (start, hash, isWord) = (0, WordHash(), false)
    for (offset, byte) in text.enumerated() {
      if byte <= 0x20 {
        isWord = false
      } else if !isWord {
        (start, hash, isWord) = (offset, WordHash(), true)
        hash.add(byte)
      } else if byte == UInt8(ascii: "=") {
        if places[hash.value] == nil { places[hash.value] = Int32(start) }
        hash = WordHash()
        hash.add(0)
      } else {
        hash.add(byte)
      }
    }
    return places
  }

  static func contains(_ hash: UInt64) -> Bool { places[hash] != nil }

  static func contains(_ word: String) -> Bool { contains(WordHash(folding: word).value) }

  /// What was meant, the likeliest first; empty where the word is none of these.
  static func corrections(of word: String) -> [String] {
    guard let place = places[WordHash(folding: word).value] else { return [] }
    return list.withUTF8Buffer { text in
      let entry = text[Int(place)...].prefix { $0 > 0x20 }
      let right = entry.drop { $0 != UInt8(ascii: "=") }.dropFirst()
      return right.split(separator: UInt8(ascii: "|")).map {
        String(decoding: $0.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
      }
    }
  }

  /// How many there are.
  static var count: Int { places.count }
}
