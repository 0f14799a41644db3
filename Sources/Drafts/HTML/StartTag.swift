/// A start tag with its attributes and the declarations in its style, for those who change them.
public struct StartTag: Sendable {
  public let name: Range<Int>
  public let range: Range<Int>
  public let attributes: [Attribute]

  public struct Attribute: Sendable {
    /// In lower case.
    public let name: String
    /// Without its quotes; nil where there is none.
    public let value: Range<Int>?
    public let range: Range<Int>
  }

  /// A `name: value` in a style.
  public struct Declaration: Sendable {
    public let name: String
    public let value: Range<Int>
    public let range: Range<Int>
    public let isImportant: Bool
  }

  /// The tag that starts at the offset; nil where none does.
  public init?(_ text: [UInt8], at start: Int) {
    guard text.indices.contains(start) else { return nil }
    var tokenizer = HTMLTokenizer(text, from: start)
    guard case .startTag(let name, let range, _) = tokenizer.next() else { return nil }
    self.name = name
    self.range = range
    attributes = tokenizer.attributes.map {
      Attribute(
        name: String(decoding: text[$0.name].map(Bytes.lowercased), as: UTF8.self), value: $0.value, range: $0.range)
    }
  }

  public subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }

  /// The declarations in a stretch of text that holds nothing else.
  public static func declarations(in text: [UInt8], _ range: Range<Int>) -> [Declaration] {
    CSSDeclaration.places(in: text, range).map {
      Declaration(
        name: String(decoding: text[$0.name].map(Bytes.lowercased), as: UTF8.self), value: $0.value, range: $0.range,
        isImportant: $0.isImportant)
    }
  }

  /// The words of a declaration's value.
  public static func words(in text: [UInt8], _ value: Range<Int>) -> [Range<Int>] { CSSText.words(text, value) }
}

/// Places in the source of a whole HTML draft, for repairs that reach beyond a block.
public struct HTMLSource: Sendable {
  /// All declarations of the style sheets, those for other media too.
  public private(set) var declarations: [StartTag.Declaration] = []
  /// Start and end tags with their names' hashes, in order.
  private var tags: [(name: UInt64, range: Range<Int>, isEnd: Bool)] = []

  public init(_ text: [UInt8], from start: Int = 0) {
    var tokenizer = HTMLTokenizer(text, from: start)
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let name, let range, _):
        let hash = WordHash.name(text, name)
        tags.append((hash, range, false))
        if let model = Element.named(hash).model {
          tokenizer.model = model
          tokenizer.openElement = text[name].map(Bytes.lowercased)
        }
      case .endTag(let name, let range):
        tags.append((WordHash.name(text, name), range, true))
      case .text(let range) where tokenizer.model == .rawText && tokenizer.openElement.elementsEqual("style".utf8):
        addDeclarations(text, range)
      default: break
      }
    }
  }

  private mutating func addDeclarations(_ text: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while let open = text[at..<range.upperBound].firstIndex(of: UInt8(ascii: "{")) {
      let rest = text[(open + 1)..<range.upperBound]
      guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{") }) else { return }
      if text[close] == UInt8(ascii: "}") { declarations += StartTag.declarations(in: text, (open + 1)..<close) }
      at = text[close] == UInt8(ascii: "{") ? close : close + 1
    }
  }

  /// The end tag that belongs to the start tag at the offset; nil where there is none.
  public func endTag(of start: Int) -> Range<Int>? {
    var index = 0
    var high = tags.count
    while index < high {
      let middle = (index + high) / 2
      if tags[middle].range.lowerBound < start { index = middle + 1 } else { high = middle }
    }
    guard index < tags.count, tags[index].range.lowerBound == start else { return nil }
    var depth = 0
    for tag in tags[index...] where tag.name == tags[index].name {
      depth += tag.isEnd ? -1 : 1
      if depth == 0 { return tag.range }
    }
    return nil
  }

  /// The tags in a stretch whose other half lies outside of it.
  public static func unpairedTags(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var tokenizer = HTMLTokenizer(text, from: range.lowerBound, to: range.upperBound)
    var open: [(name: UInt64, range: Range<Int>)] = []
    var unpaired: [Range<Int>] = []
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let name, let tag, _):
        let hash = WordHash.name(text, name)
        if !Element.named(hash).isVoid { open.append((hash, tag)) }
      case .endTag(let name, let tag):
        let hash = WordHash.name(text, name)
        if let index = open.lastIndex(where: { $0.name == hash }) {
          open.removeSubrange(index...)
        } else {
          unpaired.append(tag)
        }
      default: break
      }
    }
    return (unpaired + open.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
  }
}
