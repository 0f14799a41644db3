/// An image in a passage, as Markdown or as a tag, with what is known of it.
struct Picture {
  /// The whole element, in the source.
  let range: Range<Int>
  /// `src`, as written.
  let address: String
  let addressRange: Range<Int>
  /// Nil where a tag has no `alt`.
  private(set) var alternative: String?
  let title: String
  /// In CSS pixels; nil where nothing or something else is said.
  var width: Double?
  var height: Double?
  var style = ""
  /// Its styles or those around it keep it from being seen.
  var isHidden = false
  /// The link around it: the whole of it, and where it leads.
  var link: (range: Range<Int>, address: String)?
  let isTag: Bool

  /// All images of a passage, in order.
  static func all(in passage: Passage) -> [Picture] {
    guard passage.pieces.contains(where: { $0.kind == .image || $0.kind == .tag }) else { return [] }
    let pieces = passage.pieces.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var pictures: [Picture] = []
    var anchor: Piece?
    for piece in pieces {
      switch piece.kind {
      case .image:
        let look = passage.pictures.first { passage.pieces[$0.piece] == piece }
        var picture = look.map { Picture(html: piece, $0, in: passage) } ?? Picture(markdown: piece, in: passage)
        let around = pieces.first {
          $0.kind == .link && $0.range != piece.range && $0.text.contains(piece.range.lowerBound)
        }
        picture.link = around.map { ($0.range, passage.string($0.target)) }
        pictures.append(picture)
      case .tag:
        switch passage.string(piece.text).lowercased() {
        case "a":
          let isClosing = passage.source[piece.range].dropFirst().first == UInt8(ascii: "/")
          anchor = isClosing ? nil : piece
        case "img":
          var picture = Picture(tag: piece, in: passage)
          picture.link = anchor.map { ($0.range.lowerBound..<piece.range.upperBound, passage.string($0.target)) }
          pictures.append(picture)
        default: break
        }
      default: break
      }
    }
    return pictures
  }

  private init(markdown piece: Piece, in passage: Passage) {
    range = piece.range
    address = passage.string(piece.target)
    addressRange = piece.target
    alternative = passage.string(piece.text)
    title = passage.string(piece.title)
    isTag = false
  }

  /// A picture of which only the name is known.
  init(named name: String) {
    range = 0..<0
    address = name
    addressRange = 0..<0
    title = ""
    isTag = false
  }

  private init(html piece: Piece, _ look: PictureLook, in passage: Passage) {
    range = piece.range
    address = passage.string(piece.target)
    addressRange = piece.target
    alternative = look.hasAlternative ? passage.string(piece.text) : nil
    title = passage.string(piece.title)
    width = look.width
    height = look.height
    isHidden = look.isHidden
    isTag = false
  }

  private init(tag piece: Piece, in passage: Passage) {
    let attributes = passage.attributes(of: piece)
    func value(_ name: String) -> String? {
      attributes.first { $0.name == name }.map { $0.value.map(passage.string) ?? "" }
    }
    range = piece.range
    address = value("src") ?? ""
    addressRange = piece.target
    alternative = value("alt")
    title = value("title") ?? ""
    isTag = true
    style = (value("style") ?? "").lowercased().filter { $0 != " " }
    width = Picture.pixels(declaration("width") ?? value("width"))
    height = Picture.pixels(declaration("height") ?? value("height"))
    if attributes.contains(where: { $0.name == "hidden" }) { style += ";display:none" }
  }

  /// The value of a declaration in the style attribute.
  func declaration(_ property: String) -> String? {
    for part in style.split(separator: ";") where part.hasPrefix(property + ":") {
      return String(part.dropFirst(property.count + 1))
    }
    return nil
  }

  private static func pixels(_ text: String?) -> Double? {
    guard let text else { return nil }
    let number = text.hasSuffix("px") ? text.dropLast(2) : text[...]
    return Double(number)
  }

  /// The file's name, without its folder and query.
  var fileName: String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return String(path.split(separator: "/").last ?? path[...])
  }

  /// The words that tell what it shows: alternative text, title and file name.
  var words: [String] {
    let name = fileName.hasPrefix("cid:") ? fileName.dropFirst(4) : fileName[...]
    let text = (alternative ?? "") + " " + title + " " + name.prefix { $0 != "." && $0 != "@" }
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Passage {
  func string(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
}
