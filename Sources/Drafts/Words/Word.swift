/// A word of the prose, or what stands in the place of one: a number, an address, a placeholder, a sign.
public struct Word: Sendable {
  public enum Kind: UInt8, Sendable, CaseIterable {
    case word
    /// Digits, with their decimal and thousands signs: `20`, `4.99`, `1,200`.
    case number
    /// 3-7-7 digits: `113-4829175-3306621`.
    case orderID
    /// Three groups of digits joined by dashes that are none of the others: perhaps an order ID gone wrong.
    case dashed
    /// Certainly a telephone number by its shape.
    case phone
    /// Digits that could be a telephone number or a bare order ID, if the words around say so.
    case digits
    /// `https://…`, `www.…`, `shop.example/…`.
    case link
    case email
    /// `@name`.
    case handle
    case placeholder
    /// A sign that is read as a word: `$ € £ % & ★`.
    case sign
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let capital = Flags(rawValue: 1)
    public static let allCapitals = Flags(rawValue: 2)
    /// Between quotation marks within the sentence.
    public static let inQuotes = Flags(rawValue: 4)
    /// A comma, colon, dash or bracket stands between this word and the one before.
    public static let afterPause = Flags(rawValue: 8)
    /// Part of a word whose other part is the word before: `n't`, `'ll`.
    public static let contracted = Flags(rawValue: 16)
    /// Stands in quoted lines (`>`), which are the buyer's words.
    public static let quoted = Flags(rawValue: 32)
    /// Part of a link's words.
    public static let link = Flags(rawValue: 64)
    /// In an image's alternative text.
    public static let alternative = Flags(rawValue: 128)
    /// Joined to the word before by a hyphen.
    public static let hyphenated = Flags(rawValue: 256)
    /// In a heading or the subject, which say what the text goes on to say.
    public static let heading = Flags(rawValue: 512)
    /// Not shown with the message.
    public static let hidden = Flags(rawValue: 1024)
  }

  /// Of the letters, in lower case and with a plain apostrophe; a placeholder's is that of its name, `{orderid}`.
  public let hash: UInt64
  /// UTF-8 offsets in the passage's prose.
  public let start: Int32
  public let end: Int32
  public let kind: Kind
  public var flags: Flags

  public var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
}

/// Words that belong together, up to a full stop or the end of their paragraph.
public struct Sentence: Sendable {
  public enum Ending: UInt8, Sendable { case none, period, question, exclamation, colon }

  /// Indices into the passage's words.
  public let words: Range<Int>
  /// In the prose, from the first word's start to behind the closing sign.
  public let range: Range<Int>
  public let ending: Ending
}

/// The hash that words are known by: FNV-1a over the folded bytes, 64 bits.
@frozen
public struct WordHash: Sendable {
  public var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable
  public init() {}

  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// The hash by which a word is known, whatever its case.
  public init(folding word: some StringProtocol) {
    for scalar in word.unicodeScalars { add(scalar: Letters.fold(scalar.value)) }
  }

  /// The hash by which a placeholder is known, whatever its style.
  public init(placeholder name: some StringProtocol) {
    self.init([UInt8(ascii: "{")] + Placeholder.name(name.utf8) + [UInt8(ascii: "}")])
  }

  /// The hash of letters that are folded already.
  @inlinable
  public init(_ folded: some Sequence<UInt8>) {
    for byte in folded { add(byte) }
  }
}

extension WordHash {
  /// The hashes of the words that the scanner finds in a text: `don't` is two.
  public static func sequence(of text: String) -> [UInt64] {
    var scanner = WordScanner(words: [], sentences: [])
    Array(text.utf8).withUnsafeBufferPointer { scanner.scan($0, segments: []) }
    return scanner.words.map(\.hash)
  }
}
