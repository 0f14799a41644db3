/// Words that are spelt right, whatever dictionaries say.
public struct WordList: Sendable, Equatable, ExpressibleByArrayLiteral {
  /// In small letters.
  private var words: Set<String>
  /// Stays as long as the words do; a long list is not to be gone through at each keystroke.
  private(set) var fingerprint: Int

  public init(_ words: some Sequence<String> = []) {
    self.words = Set(words.map { $0.lowercased() })
    fingerprint = self.words.hashValue
  }

  public init(arrayLiteral words: String...) { self.init(words) }

  public var isEmpty: Bool { words.isEmpty }

  /// - Parameter word: in small letters.
  public func contains(_ word: String) -> Bool { words.contains(word) }

  public func union(_ others: WordList) -> WordList {
    if others.isEmpty { return self }
    if isEmpty { return others }
    return WordList(words.union(others.words))
  }

  public static func == (a: WordList, b: WordList) -> Bool { a.fingerprint == b.fingerprint && a.words == b.words }
}
