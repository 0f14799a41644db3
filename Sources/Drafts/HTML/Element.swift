/// The elements that this reader treats in a way of their own.
enum Element: UInt8, Sendable {
  /// Unknown, or one that only dresses its words.
  case other
  case html, head, body
  case p, div, center, blockquote, pre, heading, list, li, dl, dd, block
  case table, rowGroup, tr, td, th, caption
  case a, area, img, br, hr, font, small, big, button, form, input
  case style, script, title, textarea, rawText, plaintext, noscript
  /// Elements without content and without a meaning for a rule.
  case void

  static func named(_ name: UInt64) -> Element { byName[name] ?? .other }

  private static let byName: NameTable<Element> = {
    var entries: [(key: UInt64, value: Element)] = []
    func add(_ element: Element, _ names: String) {
      for name in names.split(separator: " ") { entries.append((WordHash(name.utf8).value, element)) }
    }
    add(.html, "html")
    add(.head, "head")
    add(.body, "body")
    add(.p, "p")
    add(.div, "div")
    add(.center, "center")
    add(.blockquote, "blockquote")
    add(.pre, "pre listing")
    add(.heading, "h1 h2 h3 h4 h5 h6")
    add(.list, "ul ol menu dir")
    add(.li, "li")
    add(.dl, "dl")
    add(.dd, "dd dt")
    add(
      .block,
      "address article aside details dialog fieldset figcaption figure footer header hgroup legend main nav option optgroup search section select summary"
    )
    add(.table, "table")
    add(.rowGroup, "tbody thead tfoot colgroup")
    add(.tr, "tr")
    add(.td, "td")
    add(.th, "th")
    add(.caption, "caption")
    add(.a, "a")
    add(.area, "area")
    add(.img, "img image amp-img")
    add(.br, "br")
    add(.hr, "hr")
    add(.font, "font")
    add(.small, "small")
    add(.big, "big")
    add(.button, "button")
    add(.form, "form")
    add(.input, "input")
    add(.style, "style")
    add(.script, "script")
    add(.title, "title")
    add(.textarea, "textarea")
    add(.rawText, "xmp iframe noembed noframes")
    add(.plaintext, "plaintext")
    add(.noscript, "noscript")
    add(.void, "base basefont bgsound col embed frame keygen link meta param source track wbr")
    return NameTable(entries)
  }()

  /// Starts and ends a paragraph of its own.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .p, .div, .center, .blockquote, .pre, .heading, .list, .li, .dl, .dd, .block, .table,
      .rowGroup, .tr, .td, .th, .caption, .hr, .form, .plaintext:
      return true
    default: return false
    }
  }

  /// Has no content, and so no end.
  var isVoid: Bool {
    switch self {
    case .area, .img, .br, .hr, .input, .void: return true
    default: return false
    }
  }

  var isCell: Bool { self == .td || self == .th || self == .caption }

  /// Holds the message's text, or a great part of it.
  var isContainer: Bool {
    switch self {
    case .html, .body, .div, .center, .block, .table, .td, .th, .form, .blockquote: return true
    default: return false
    }
  }

  /// What a start tag of this element ends, if it is open, and what keeps it from looking further out.
  func closes(_ open: Element) -> Bool {
    switch self {
    case .li: return open == .li
    case .dd: return open == .dd
    case .td, .th, .caption: return open.isCell
    case .tr: return open == .tr || open.isCell
    case .rowGroup: return open == .rowGroup || open == .tr || open.isCell
    case .heading: return open == .p
    default: return isBlock && open == .p
    }
  }

  /// Whether a start tag looks no further out than an open element of this kind.
  func isScope(for start: Element) -> Bool {
    switch start {
    case .td, .th, .caption, .tr, .rowGroup: return self == .table
    case .li: return self == .list || self == .table || isCell
    case .dd: return self == .dl || self == .table || isCell
    default: return self == .table || isCell || self == .button
    }
  }

  /// How the text in the element is tokenized.
  var model: HTMLTokenizer.Model? {
    switch self {
    case .title, .textarea: return .rcdata
    case .style, .rawText: return .rawText
    case .script: return .script
    case .plaintext: return .plainText
    default: return nil
    }
  }
}
