/// What the declarations for one element say in the end: the strongest of each property, and where it stands.
struct StyleSlots {
  private var slots = Array(repeating: Slot(), count: CSSProperty.allCases.count)
  private var touched: [CSSProperty] = []

  struct Slot {
    var value: CSSValue?
    /// The declaration in a style attribute, or the attribute; nil where a style sheet decides.
    var place: Range<Int>?
    var isImportant = false
  }

  mutating func reset() {
    for property in touched { slots[Int(property.rawValue)] = Slot() }
    touched.removeAll(keepingCapacity: true)
  }

  /// Sets a property, unless something important has been said of it.
  mutating func set(_ property: CSSProperty, _ value: CSSValue, at place: Range<Int>?, isImportant: Bool = false) {
    let index = Int(property.rawValue)
    if slots[index].isImportant, !isImportant { return }
    if slots[index].value == nil { touched.append(property) }
    slots[index] = Slot(value: value, place: place, isImportant: isImportant)
  }

  subscript(property: CSSProperty) -> CSSValue? { slots[Int(property.rawValue)].value }

  func place(_ property: CSSProperty) -> Range<Int>? { slots[Int(property.rawValue)].place }

  func isSet(_ property: CSSProperty) -> Bool { slots[Int(property.rawValue)].value != nil }
}
