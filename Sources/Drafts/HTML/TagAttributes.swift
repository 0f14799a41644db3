/// The attributes of the tag at hand that a rule may ask for.
struct TagAttributes {
  private var entries: [(name: UInt64, value: Range<Int>?, range: Range<Int>)] = []

  mutating func read(_ attributes: [HTMLTokenizer.Attribute], in source: [UInt8]) {
    entries.removeAll(keepingCapacity: true)
    for attribute in attributes {
      let name = WordHash.name(source, attribute.name)
      // The first of a name counts.
      if entries.contains(where: { $0.name == name }) { continue }
      entries.append((name, attribute.value, attribute.range))
    }
  }

  func has(_ name: UInt64) -> Bool { entries.contains { $0.name == name } }

  /// The value without its quotes; nil where there is no such attribute, or no value.
  func value(_ name: UInt64) -> Range<Int>? { entries.first { $0.name == name }?.value }

  /// Name, sign and value.
  func range(_ name: UInt64) -> Range<Int>? { entries.first { $0.name == name }?.range }

  func identity(_ element: UInt64, in source: [UInt8]) -> Frame.Identity {
    var identity = Frame.Identity(name: element)
    if let id = value(Name.id) { identity.id = WordHash(source[id]).value }
    if let classes = value(Name.class) {
      for name in source[classes].split(whereSeparator: Bytes.isTagSpace) {
        identity.classes.append(WordHash(name).value)
      }
    }
    return identity
  }

  /// Hashes of the names.
  enum Name {
    static let id = WordHash.of("id")
    static let `class` = WordHash.of("class")
    static let style = WordHash.of("style")
    static let align = WordHash.of("align")
    static let width = WordHash.of("width")
    static let height = WordHash.of("height")
    static let size = WordHash.of("size")
    static let face = WordHash.of("face")
    static let color = WordHash.of("color")
    static let text = WordHash.of("text")
    static let hidden = WordHash.of("hidden")
    static let cellpadding = WordHash.of("cellpadding")
    static let href = WordHash.of("href")
    static let src = WordHash.of("src")
    static let alt = WordHash.of("alt")
    static let title = WordHash.of("title")
    static let background = WordHash.of("background")
    static let action = WordHash.of("action")
    static let formaction = WordHash.of("formaction")
  }
}
