/// Text of a draft as it may be shown on a terminal: no control character reaches it raw.
struct Printable {
  private(set) var bytes: [UInt8] = []
  private var characters: [Character] = []

  private struct Character {
    /// In the bytes.
    let end: Int
    /// How many a terminal gives it.
    let columns: Int
  }

  init(_ source: ArraySlice<UInt8>) {
    bytes.reserveCapacity(source.count)
    characters.reserveCapacity(source.count)
    if source.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      for byte in source { append(CollectionOfOne(byte), columns: 1) }
    } else {
      for character in String(decoding: source, as: UTF8.self) {
        let shown = Self.shown(character)
        append(shown.utf8, columns: Self.columns(of: shown))
      }
    }
  }

  static func text(_ text: String) -> String { String(decoding: Printable(Array(text.utf8)[...]).bytes, as: UTF8.self) }

  var count: Int { characters.count }
  var columns: Int { characters.reduce(0) { $0 + $1.columns } }

  /// The first characters.
  mutating func keepFirst(_ count: Int) {
    guard count < characters.count else { return }
    characters.removeSubrange(max(0, count)...)
    bytes.removeSubrange((characters.last?.end ?? 0)...)
  }

  /// The last characters.
  mutating func keepLast(_ count: Int) {
    let gone = characters.count - count
    guard gone > 0 else { return }
    let start = characters[gone - 1].end
    bytes.removeSubrange(..<start)
    characters = characters[gone...].map { Character(end: $0.end - start, columns: $0.columns) }
  }

  private mutating func append(_ shown: some Collection<UInt8>, columns: Int) {
    bytes.append(contentsOf: shown)
    characters.append(Character(end: bytes.count, columns: columns))
  }

  private static func shown(_ character: Swift.Character) -> String {
    guard let scalar = character.unicodeScalars.first else { return "" }
    if character == "\t" { return " " }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
      return scalar.value < 0x20 ? String(Unicode.Scalar(0x2400 + scalar.value) ?? "?") : "\u{FFFD}"
    default:
      // Marks that turn the direction of text may hide inside a character.
      return character.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) } ? "\u{FFFD}" : String(character)
    }
  }

  /// Two for East Asian wide characters and for pictures.
  private static func columns(of character: String) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default:
      return scalar.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }
  }
}
