/// What one declaration says of one property.
struct CSSDeclaration: Sendable, Equatable {
  let property: CSSProperty
  let value: CSSValue
  let isImportant: Bool

  /// Where a declaration stands: the whole of it without its semicolon, and its value.
  struct Place: Sendable, Equatable {
    let range: Range<Int>
    let name: Range<Int>
    let value: Range<Int>
    let isImportant: Bool
  }

  /// The declarations in a style attribute, or between the braces of a rule.
  ///
  /// Character references count as one sign, since `&quot;` in an attribute ends with a semicolon that ends nothing.
  static func places(in text: [UInt8], _ range: Range<Int>) -> [Place] {
    var places: [Place] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      var colon: Int?
      var depth = 0
      scan: while at < range.upperBound {
        switch text[at] {
        case UInt8(ascii: ";"):
          if depth == 0 { break scan }
        case UInt8(ascii: ":"): if colon == nil { colon = at }
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth = max(0, depth - 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): at = CSSText.stringEnd(text, at: at, end: range.upperBound) - 1
        case UInt8(ascii: "&"): at = CSSText.referenceEnd(text, at: at, end: range.upperBound) - 1
        case UInt8(ascii: "/"):
          if let end = CSSText.commentEnd(text, at: at, end: range.upperBound) { at = end - 1 }
        default: break
        }
        at += 1
      }
      if let colon, let place = Place(text, start..<at, colon: colon) { places.append(place) }
      at += 1
    }
    return places
  }

  /// What a declaration says, shorthands taken apart; nothing where no rule asks for the property.
  static func read(_ place: Place, in text: [UInt8], _ found: (CSSDeclaration) -> Void) {
    guard let name = CSSProperty.byName[WordHash.name(text, place.name)] else { return }
    let words = CSSText.words(text, place.value)
    guard let first = words.first else { return }
    func add(_ property: CSSProperty, _ value: CSSValue) {
      found(CSSDeclaration(property: property, value: value, isImportant: place.isImportant))
    }
    switch name {
    case .property(let property): add(property, words.count == 1 ? CSSValue(text[first]) : .other)
    case .margin: addSides(CSSProperty.margins, words.map { CSSValue(text[$0]) }, add)
    case .padding: addSides(CSSProperty.paddings, words.map { CSSValue(text[$0]) }, add)
    case .font: addFont(words, text, add)
    }
  }

  private static func addSides(
    _ sides: [CSSProperty], _ values: [CSSValue], _ add: (CSSProperty, CSSValue) -> Void
  ) {
    guard let top = values.first, values.count <= 4 else { return }
    let right = values.count > 1 ? values[1] : top
    let bottom = values.count > 2 ? values[2] : top
    let left = values.count > 3 ? values[3] : right
    for (side, value) in zip(sides, [top, right, bottom, left]) { add(side, value) }
  }

  /// `italic bold 14px/1.5 Arial, sans-serif`: the size is the first word with a measure, the family what follows.
  private static func addFont(
    _ words: [Range<Int>], _ text: [UInt8], _ add: (CSSProperty, CSSValue) -> Void
  ) {
    for (index, word) in words.enumerated() {
      let slash = text[word].firstIndex(of: UInt8(ascii: "/"))
      let size = CSSValue(text[word.lowerBound..<(slash ?? word.upperBound)])
      switch size {
      case .length: break
      case .keyword(let keyword) where isSize(keyword): break
      default: continue
      }
      add(.fontSize, size)
      if slash != nil { add(.lineHeight, .other) }
      if index + 1 < words.count { add(.fontFamily, .other) }
      return
    }
  }

  private static func isSize(_ keyword: CSSValue.Keyword) -> Bool {
    switch keyword {
    case .xxSmall, .xSmall, .small, .medium, .large, .xLarge, .xxLarge, .xxxLarge, .smaller, .larger: return true
    default: return false
    }
  }
}

extension CSSDeclaration.Place {
  fileprivate init?(_ text: [UInt8], _ range: Range<Int>, colon: Int) {
    let name = CSSText.trimmed(text, CSSText.skipBlanks(text, from: range.lowerBound, to: colon)..<colon)
    var value = CSSText.trimmed(text, (colon + 1)..<max(colon + 1, range.upperBound))
    guard !name.isEmpty, !value.isEmpty else { return nil }
    let whole = name.lowerBound..<value.upperBound
    var isImportant = false
    if let sign = text[value].lastIndex(of: UInt8(ascii: "!")) {
      let word = text[CSSText.trimmed(text, (sign + 1)..<value.upperBound)].map(Bytes.lowercased)
      if word.elementsEqual("important".utf8) {
        isImportant = true
        value = CSSText.trimmed(text, value.lowerBound..<sign)
      }
    }
    self.init(range: whole, name: name, value: value, isImportant: isImportant)
  }
}
