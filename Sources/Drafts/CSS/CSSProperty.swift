/// The properties that decide how a mail looks, as far as a rule asks.
enum CSSProperty: UInt8, Sendable, CaseIterable {
  case fontSize, fontFamily, color, lineHeight, textAlign
  case display, visibility, opacity, msoHide, position, left, top, textIndent
  case width, maxWidth, height, maxHeight
  case marginTop, marginRight, marginBottom, marginLeft
  case paddingTop, paddingRight, paddingBottom, paddingLeft

  var name: String { CSSProperty.names[Int(rawValue)] }

  private static let names = [
    "font-size", "font-family", "color", "line-height", "text-align",
    "display", "visibility", "opacity", "mso-hide", "position", "left", "top", "text-indent",
    "width", "max-width", "height", "max-height",
    "margin-top", "margin-right", "margin-bottom", "margin-left",
    "padding-top", "padding-right", "padding-bottom", "padding-left",
  ]

  static let margins: [CSSProperty] = [.marginTop, .marginRight, .marginBottom, .marginLeft]
  static let paddings: [CSSProperty] = [.paddingTop, .paddingRight, .paddingBottom, .paddingLeft]

  /// A property's name in a declaration: one of the properties, or a shorthand for several.
  enum Name: Sendable {
    case property(CSSProperty)
    case font, margin, padding
  }

  /// By the hash of the name in lower case.
  static let byName = NameTable<Name>(
    allCases.map { (WordHash($0.name.utf8).value, .property($0)) } + [
      (WordHash.of("font"), .font), (WordHash.of("margin"), .margin), (WordHash.of("padding"), .padding),
    ])
}
