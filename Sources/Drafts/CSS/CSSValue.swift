/// A value as far as it can be known from its text.
enum CSSValue: Sendable, Equatable {
  case length(Double, Unit)
  case number(Double)
  case keyword(Keyword)
  /// A colour, a family, an expression: something whose measure is not known.
  case other

  /// Absolute lengths are all said in pixels.
  enum Unit: UInt8, Sendable { case px, em, rem, percent }

  enum Keyword: String, Sendable, CaseIterable {
    case auto, none, inherit, initial, hidden, collapse, all
    case left, right, center, justify, start, end
    case absolute, fixed
    case xxSmall = "xx-small"
    case xSmall = "x-small"
    case small, medium, large
    case xLarge = "x-large"
    case xxLarge = "xx-large"
    case xxxLarge = "xxx-large"
    case smaller, larger
  }

  private static let keywords = NameTable<Keyword>(Keyword.allCases.map { (WordHash($0.rawValue.utf8).value, $0) })

  /// Of a single word, as it stands in the source.
  init(_ text: ArraySlice<UInt8>) {
    guard let (number, end) = CSSValue.number(text) else {
      self = CSSValue.keywords[WordHash(text.lazy.map(Bytes.lowercased)).value].map { .keyword($0) } ?? .other
      return
    }
    let unit = text[end...]
    if unit.isEmpty {
      self = .number(number)
    } else if let known = CSSValue.units[WordHash(unit.lazy.map(Bytes.lowercased)).value] {
      self = .length(number * known.factor, known.unit)
    } else {
      self = .other
    }
  }

  private static let units = NameTable<(unit: Unit, factor: Double)>([
    (WordHash.of("px"), (.px, 1)), (WordHash.of("pt"), (.px, 4.0 / 3)), (WordHash.of("pc"), (.px, 16)),
    (WordHash.of("in"), (.px, 96)), (WordHash.of("cm"), (.px, 96 / 2.54)), (WordHash.of("mm"), (.px, 96 / 25.4)),
    (WordHash.of("em"), (.em, 1)), (WordHash.of("ex"), (.em, 0.5)), (WordHash.of("ch"), (.em, 0.5)),
    (WordHash.of("rem"), (.rem, 1)), (WordHash.of("%"), (.percent, 1)),
  ])

  /// A decimal number at the start of the text, and where it ends; digits beyond what a length can mean are passed over.
  static func number(_ text: ArraySlice<UInt8>) -> (value: Double, end: Int)? {
    var at = text.startIndex
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative || text.first == UInt8(ascii: "+") { at += 1 }
    let digits = at
    var value = 0.0
    while at < text.endIndex, Bytes.isDigit(text[at]) {
      value = value * 10 + Double(text[at] &- 0x30)
      at += 1
    }
    var hasDigits = at > digits
    if at + 1 < text.endIndex, text[at] == UInt8(ascii: "."), Bytes.isDigit(text[at + 1]) {
      hasDigits = true
      at += 1
      var place = 0.1
      while at < text.endIndex, Bytes.isDigit(text[at]) {
        value += Double(text[at] &- 0x30) * place
        place /= 10
        at += 1
      }
    }
    guard hasDigits else { return nil }
    value = min(value, 1e9)
    return (isNegative ? -value : value, at)
  }

  var isZero: Bool {
    switch self {
    case .length(let value, _), .number(let value): return value == 0
    default: return false
    }
  }
}
