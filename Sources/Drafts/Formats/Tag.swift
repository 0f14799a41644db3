/// An HTML tag in running text, as CommonMark knows raw HTML.
struct Tag {
  enum Kind {
    case element(String)
    case instruction
    /// A comment, declaration or CDATA section.
    case other
  }
  let kind: Kind
  let end: Int
  let name: Range<Int>
  private(set) var attributes: [Attribute] = []

  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>?
  }

  /// The tag that starts at the offset, which holds a `<`; nil where none does.
  init?(_ text: [UInt8], at start: Int) {
    guard start + 1 < text.count else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: "!"):
      guard let end = Tag.declarationEnd(text, at: start) else { return nil }
      (kind, self.end, name) = (.other, end, start..<start)
    case UInt8(ascii: "?"):
      guard let end = Tag.find("?>", in: text, from: start + 2) else { return nil }
      (kind, self.end, name) = (.instruction, end, start..<start)
    default:
      guard let element = Tag.element(text, at: start) else { return nil }
      let name = String(decoding: text[element.name].map(Bytes.lowercased), as: UTF8.self)
      (kind, end, self.name) = (.element(name), element.end, element.name)
      attributes = element.attributes
    }
  }

  /// The value of `href` or `src`.
  func address(in text: [UInt8]) -> Range<Int>? {
    let found = attributes.first {
      let label = text[$0.name].map(Bytes.lowercased)
      return label.elementsEqual("href".utf8) || label.elementsEqual("src".utf8)
    }
    return found?.value
  }

  /// Elements that end the paragraph around them.
  static let blocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "pre", "search",
    "section", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]

  private static func declarationEnd(_ text: [UInt8], at start: Int) -> Int? {
    if text[start...].starts(with: "<!--".utf8) {
      if text[(start + 4)...].starts(with: ">".utf8) { return start + 5 }
      if text[(start + 4)...].starts(with: "->".utf8) { return start + 6 }
      return find("-->", in: text, from: start + 4)
    }
    if text[start...].starts(with: "<![CDATA[".utf8) { return find("]]>", in: text, from: start + 9) }
    guard start + 2 < text.count, Bytes.isASCIILetter(text[start + 2]) else { return nil }
    return find(">", in: text, from: start + 2)
  }

  /// Behind the next place of some ASCII text.
  static func find(_ wanted: StaticString, in text: [UInt8], from start: Int) -> Int? {
    wanted.withUTF8Buffer { wanted in
      var at = start
      while at + wanted.count <= text.count {
        if text[at] == wanted[0], text[at...].starts(with: wanted) { return at + wanted.count }
        at += 1
      }
      return nil
    }
  }

  private static func element(_ text: [UInt8], at start: Int) -> (end: Int, name: Range<Int>, attributes: [Attribute])?
  {
    var at = start + 1
    let isClosing = text[at] == UInt8(ascii: "/")
    if isClosing { at += 1 }
    let nameStart = at
    guard at < text.count, Bytes.isASCIILetter(text[at]) else { return nil }
    while at < text.count, Bytes.isAlphanumeric(text[at]) || text[at] == UInt8(ascii: "-") { at += 1 }
    let name = nameStart..<at
    var attributes: [Attribute] = []
    while at < text.count {
      let beforeSpace = at
      while at < text.count, Bytes.isWhitespace(text[at]) { at += 1 }
      guard at < text.count else { return nil }
      if text[at] == UInt8(ascii: ">") { return (at + 1, name, attributes) }
      if text[at] == UInt8(ascii: "/"), at + 1 < text.count, text[at + 1] == UInt8(ascii: ">"), !isClosing {
        return (at + 2, name, attributes)
      }
      guard at > beforeSpace, !isClosing, let attribute = attribute(text, at: at) else { return nil }
      at = attribute.end
      attributes.append(Attribute(name: attribute.name, value: attribute.value))
    }
    return nil
  }

  private static func attribute(
    _ text: [UInt8], at start: Int
  ) -> (name: Range<Int>, value: Range<Int>?, end: Int)? {
    var at = start
    guard Bytes.isASCIILetter(text[at]) || text[at] == UInt8(ascii: "_") || text[at] == UInt8(ascii: ":") else {
      return nil
    }
    while at < text.count, Bytes.isAlphanumeric(text[at]) || "_.:-".utf8.contains(text[at]) { at += 1 }
    let name = start..<at
    var equals = at
    while equals < text.count, Bytes.isWhitespace(text[equals]) { equals += 1 }
    guard equals < text.count, text[equals] == UInt8(ascii: "=") else { return (name, nil, at) }
    at = equals + 1
    while at < text.count, Bytes.isWhitespace(text[at]) { at += 1 }
    guard at < text.count else { return nil }
    if text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") {
      let quote = text[at]
      let valueStart = at + 1
      at = valueStart
      while at < text.count, text[at] != quote { at += 1 }
      return at < text.count ? (name, valueStart..<at, at + 1) : nil
    }
    let valueStart = at
    while at < text.count, !Bytes.isWhitespace(text[at]), !"\"'=<>`".utf8.contains(text[at]) { at += 1 }
    return at > valueStart ? (name, valueStart..<at, at) : nil
  }
}

extension Passage {
  /// What a tag says of itself: the names in lower case, the values where they stand in the source; nil without `=`.
  public func attributes(of piece: Piece) -> [(name: String, value: Range<Int>?)] {
    guard piece.kind == .tag, let tag = Tag(source, at: piece.range.lowerBound) else { return [] }
    return tag.attributes.map { attribute in
      (String(decoding: source[attribute.name].map(Bytes.lowercased), as: UTF8.self), attribute.value)
    }
  }
}
