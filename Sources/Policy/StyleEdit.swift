/// Changes to how an element looks, made where its look is said: in its style, in an attribute, or newly in its tag.
struct StyleEdit {
  private let text: [UInt8]
  /// Where `text` begins in the draft.
  private let offset: Int
  private let tag: StartTag
  /// What is to be changed, in `text`.
  private let place: Range<Int>

  /// For a finding that marks a start tag, an attribute or a declaration in one.
  init?(_ range: Range<Int>, in evidence: Evidence) {
    guard let (passage, block) = evidence.passage(at: range.lowerBound) else { return nil }
    let place = (range.lowerBound - block.lowerBound)..<(range.upperBound - block.lowerBound)
    let starts = passage.source[...place.lowerBound].indices.reversed().lazy.filter {
      passage.source[$0] == UInt8(ascii: "<")
    }
    guard let tag = starts.compactMap({ StartTag(passage.source, at: $0) }).first, tag.range.contains(place.lowerBound)
    else { return nil }
    text = passage.source
    offset = block.lowerBound
    self.tag = tag
    self.place = place
  }

  private var isTag: Bool { place.lowerBound == tag.range.lowerBound }

  private var attribute: StartTag.Attribute? { tag.attributes.first { $0.range == place } }

  private var declaration: StartTag.Declaration? {
    guard let style = tag["style"]?.value else { return nil }
    return StartTag.declarations(in: text, style).first { $0.range == place }
  }

  /// Gives a property a value there, and leaves what else the place says.
  func set(_ property: String, _ value: String) -> Fix.Edit? {
    if let declaration { return edit(declaration.value, self.value(of: declaration, with: value)) }
    if let attribute {
      if attribute.name == property { return edit(attribute.range, "\(property)=\"\(value)\"") }
      return tag["style"] == nil ? edit(attribute.range, "style=\"\(property):\(value)\"") : nil
    }
    return isTag ? adding("\(property):\(value)") : nil
  }

  /// In the shorthand `font` only the size changes.
  private func value(of declaration: StartTag.Declaration, with value: String) -> String {
    guard declaration.name == "font" else { return value }
    let words = StartTag.words(in: text, declaration.value).map { String(decoding: text[$0], as: UTF8.self) }
    var isReplaced = false
    return words.map { word in
      guard !isReplaced, word.first?.isNumber == true, !word.allSatisfy(\.isNumber) else { return word }
      isReplaced = true
      return value + word.drop { $0 != "/" }
    }.joined(separator: " ")
  }

  /// Sets the sides of a margin or padding that are wider than a fifth to a fifth.
  func limitSides(to value: String) -> Fix.Edit? {
    if isTag { return adding("margin-left:\(value);margin-right:\(value);padding-left:0;padding-right:0") }
    guard let declaration else { return nil }
    let words = StartTag.words(in: text, declaration.value).map { String(decoding: text[$0], as: UTF8.self) }
    switch words.count {
    case 1: return edit(declaration.value, declaration.name.contains("-") ? value : "\(words[0]) \(value)")
    case 2: return edit(declaration.value, "\(words[0]) \(value)")
    case 3: return edit(declaration.value, "\(words[0]) \(value) \(words[2])")
    case 4: return edit(declaration.value, "\(words[0]) \(value) \(words[2]) \(value)")
    default: return nil
    }
  }

  /// Takes the declaration or attribute away, with the sign that parts it from its neighbour.
  func removal() -> Fix.Edit? {
    if let declaration {
      if declaration.name == "font" {
        let words = StartTag.words(in: text, declaration.value).map { String(decoding: text[$0], as: UTF8.self) }
        let size = words.first { $0.first?.isNumber == true && !$0.allSatisfy(\.isNumber) }
        if let size { return edit(declaration.range, "font-size:\(size.prefix { $0 != "/" })") }
      }
      if let style = tag["style"], let value = style.value, value == declaration.range { return removal(of: style) }
      return edit(StyleEdit.withSemicolon(declaration.range, in: text))
    }
    return attribute.map(removal)
  }

  private func removal(of attribute: StartTag.Attribute) -> Fix.Edit {
    var start = attribute.range.lowerBound
    while start > 0, text[start - 1] <= 0x20 { start -= 1 }
    return edit(start..<attribute.range.upperBound)
  }

  static func withSemicolon(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    while end < text.count, text[end] <= 0x20 { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ";") else { return range }
    end += 1
    while end < text.count, text[end] == 0x20 { end += 1 }
    return range.lowerBound..<end
  }

  private func adding(_ declarations: String) -> Fix.Edit {
    guard let style = tag["style"], let value = style.value else {
      return edit(tag.name.upperBound..<tag.name.upperBound, " style=\"\(declarations)\"")
    }
    let last = text[value].last { $0 > 0x20 }
    let separator = last == nil || last == UInt8(ascii: ";") ? "" : ";"
    return edit(value.upperBound..<value.upperBound, separator + declarations)
  }

  private func edit(_ range: Range<Int>, _ new: String = "") -> Fix.Edit {
    Fix.Edit((range.lowerBound + offset)..<(range.upperBound + offset), new)
  }
}
