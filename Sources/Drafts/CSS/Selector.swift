/// A selector as mail uses it: elements, classes and ids, one in another.
struct Selector: Sendable, Equatable {
  /// What a single element must be; 0 and empty where it may be anything.
  struct Compound: Sendable, Equatable {
    var element: UInt64 = 0
    var id: UInt64 = 0
    var classes: [UInt64] = []
    /// The one before must be the parent, not any ancestor.
    var isChild = false
  }

  /// Outermost first.
  let compounds: [Compound]
  /// Ids, classes and elements, as one number.
  let specificity: Int

  /// Nil where the selector holds what this reader does not decide: pseudo-classes, attributes, siblings.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    var compounds: [Compound] = []
    var specificity = 0
    var at = CSSText.skipBlanks(text, from: range.lowerBound, to: range.upperBound)
    var isChild = false
    while at < range.upperBound {
      if text[at] == UInt8(ascii: ">") {
        guard !compounds.isEmpty, !isChild else { return nil }
        isChild = true
        at = CSSText.skipBlanks(text, from: at + 1, to: range.upperBound)
        continue
      }
      var compound = Compound()
      compound.isChild = isChild
      isChild = false
      let start = at
      while at < range.upperBound, !Bytes.isWhitespace(text[at]), text[at] != UInt8(ascii: ">") {
        let sign = text[at]
        if sign == UInt8(ascii: "*") {
          at += 1
          continue
        }
        if sign == UInt8(ascii: ".") || sign == UInt8(ascii: "#") { at += 1 }
        let nameStart = at
        while at < range.upperBound, Selector.isName(text[at]) { at += 1 }
        guard at > nameStart else { return nil }
        switch sign {
        case UInt8(ascii: "."):
          compound.classes.append(WordHash(text[nameStart..<at]).value)
          specificity += 1 << 10
        case UInt8(ascii: "#"):
          compound.id = WordHash(text[nameStart..<at]).value
          specificity += 1 << 20
        default:
          guard nameStart == start else { return nil }
          compound.element = WordHash(text[nameStart..<at].map(Bytes.lowercased)).value
          specificity += 1
        }
      }
      compounds.append(compound)
      at = CSSText.skipBlanks(text, from: at, to: range.upperBound)
    }
    guard !compounds.isEmpty, !isChild else { return nil }
    self.compounds = compounds
    self.specificity = specificity
  }

  private static func isName(_ byte: UInt8) -> Bool {
    Bytes.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
