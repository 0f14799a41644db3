import Drafts

/// The languages that a message may be recognised in.
public enum Language: Int32, Sendable, CaseIterable {
  case english = 1
  case german, french, spanish, italian, portuguese, dutch, polish, swedish, turkish, danish, czech, finnish, romanian
  case japanese, chinese

  /// ISO 639-1.
  public var code: String { Self.names[Int(rawValue) - 1].code }
  public var name: String { Self.names[Int(rawValue) - 1].name }

  private static let names: [(code: String, name: String)] = [
    ("en", "English"), ("de", "German"), ("fr", "French"), ("es", "Spanish"), ("it", "Italian"), ("pt", "Portuguese"),
    ("nl", "Dutch"), ("pl", "Polish"), ("sv", "Swedish"), ("tr", "Turkish"), ("da", "Danish"), ("cs", "Czech"),
    ("fi", "Finnish"), ("ro", "Romanian"), ("ja", "Japanese"), ("zh", "Chinese"),
  ]

  /// Of a BCP 47 tag, whatever its region: `de-AT`.
  public init?(tag: some StringProtocol) {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard let language = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = language
  }
}

/// Which languages a word is one of the small words of, and whether it is a common English one: all that is asked of
/// every word that is read.
struct WordFacts: Sendable {
  static let shared = WordFacts()

  /// An open table; a key of 0 where there is none.
  private var keys = [UInt32](repeating: 0, count: 1 << 15)
  private var facts = [UInt32](repeating: 0, count: 1 << 15)

  static let common: UInt32 = 1
  /// The bits of the languages, that of English first.
  static let firstLanguage: UInt32 = 1 << 1
  static let languages: UInt32 = 0x7FFE

  private init() {
    EnglishWords.list.withUTF8Buffer { add($0, Self.common) }
    for (language, words) in Language.smallWords { words.withUTF8Buffer { add($0, 1 << UInt32(language.rawValue)) } }
    for (fact, words) in ClauseWords.all { words.withUTF8Buffer { add($0, fact) } }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ fact: UInt32) {
    var start = 0
    while start < text.count {
      // The lists are in small letters, most of them plain: their bytes are what is hashed.
      var (end, hash, isPlain) = (start, WordHash(), true)
      while end < text.count, text[end] > 0x20 {
        hash.add(text[end])
        isPlain = isPlain && text[end] < 0x80
        end += 1
      }
      if end > start {
        let word = text[start..<end]
        add(isPlain ? hash.value : WordHash(folding: String(decoding: word, as: UTF8.self)).value, fact)
      }
      start = end + 1
    }
  }

  private mutating func add(_ hash: UInt64, _ fact: UInt32) {
    let (slot, key) = place(of: hash)
    keys[slot] = key
    facts[slot] |= fact
  }

  @inline(__always)
  private func place(of hash: UInt64) -> (slot: Int, key: UInt32) {
    let key = UInt32(truncatingIfNeeded: hash) | 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & (1 << 15 - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (1 << 15 - 1) }
    return (slot, key)
  }

  @inline(__always)
  func callAsFunction(_ hash: UInt64) -> UInt32 { facts[place(of: hash).slot] }
}
