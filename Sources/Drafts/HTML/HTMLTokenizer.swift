/// Takes HTML apart as the HTML Standard's tokenizer does (section 13.2.5), without a copy: all it tells are places in the
/// source. It never fails.
struct HTMLTokenizer {
  /// How the text at hand is read, which an element decides for what is in it.
  enum Model: Sendable, Equatable {
    case data
    /// `<title>`, `<textarea>`: references, and no tag but the one that ends it.
    case rcdata
    /// `<style>`, `<xmp>` and their like: nothing but the tag that ends it.
    case rawText
    case script
    case plainText
    /// A CDATA section, as SVG and MathML know it.
    case cdata
    /// Inside a comment that began before the text; one that ends at the next `>`.
    case comment, bogusComment
    /// Inside a tag that began before the text, and in a value with this quotation mark; 0 outside of one.
    case tag(quote: UInt8)
  }

  enum Token: Sendable {
    /// Text as it stands.
    case text(Range<Int>)
    /// A character reference and the scalar or two that it stands for; the second is 0 where there is one.
    case reference(Range<Int>, UInt32, UInt32)
    /// `attributes` of the tokenizer are those of this tag, until the next token.
    case startTag(name: Range<Int>, range: Range<Int>, isSelfClosing: Bool)
    case endTag(name: Range<Int>, range: Range<Int>)
    /// What stands in the comment, bogus ones included, and the whole.
    case comment(Range<Int>, range: Range<Int>)
    case doctype(Doctype)
  }

  struct Attribute: Sendable {
    let name: Range<Int>
    /// Without its quotes; nil where there is none.
    let value: Range<Int>?
    /// With name, sign and quotes.
    let range: Range<Int>
  }

  let text: [UInt8]
  let end: Int
  private(set) var at: Int
  var model: Model
  /// The element whose end tag alone ends rcdata, raw text and script, in lower case.
  var openElement: [UInt8]
  private(set) var attributes: [Attribute] = []
  /// The name of the tag that the text ended in; its attributes are those that stand there whole.
  private(set) var unfinishedTag: Range<Int>?

  init(_ text: [UInt8], from start: Int = 0, to end: Int? = nil, model: Model = .data, openElement: [UInt8] = []) {
    self.text = text
    self.end = min(end ?? text.count, text.count)
    self.model = model
    self.openElement = openElement
    at = start
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while at < end {
      let start = at
      switch model {
      case .plainText:
        at = end
        return .text(start..<end)
      case .cdata: if let token = readCDATA() { return token }
      case .comment, .bogusComment, .tag: readRest()
      case .rawText: return readRawText()
      case .script: return readScript()
      case .data, .rcdata:
        if text[at] == UInt8(ascii: "&") { return readReference() }
        if text[at] == UInt8(ascii: "<") {
          if let token = model == .data ? readMarkup() : readEndTag() { return token }
          // Nothing of it is seen: a tag that the text ends in, `</>`.
          if at > start { continue }
          at += 1
        }
        skipText()
        return .text(start..<at)
      }
    }
    return nil
  }

  /// Behind the comment or tag that began before the text.
  private mutating func readRest() {
    switch model {
    case .comment:
      while at < end, !begins("-->", at: at), !begins("--!>", at: at) { at += 1 }
      guard at < end else { return }
      at += text[at + 2] == UInt8(ascii: ">") ? 3 : 4
    case .tag(var quote):
      var previous: UInt8 = 0
      while at < end, quote != 0 || text[at] != UInt8(ascii: ">") {
        let byte = text[at]
        if byte == quote {
          quote = 0
        } else if quote == 0, previous == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        if !Bytes.isTagSpace(byte) { previous = byte }
        at += 1
      }
      model = .tag(quote: quote)
      guard at < end else { return }
      at += 1
    default:
      while at < end, text[at] != UInt8(ascii: ">") { at += 1 }
      guard at < end else { return }
      at += 1
    }
    model = .data
  }

  /// On to the next byte that may begin something.
  private mutating func skipText() {
    while at < end, text[at] != UInt8(ascii: "<"), text[at] != UInt8(ascii: "&") { at += 1 }
  }

  private mutating func readReference() -> Token {
    let start = at
    if let reference = CharacterReference(text, at: at, end: end) {
      at = reference.end
      return .reference(start..<at, reference.first, reference.second)
    }
    at += 1
    skipText()
    return .text(start..<at)
  }

  // MARK: Markup

  /// What begins with the `<` at hand; nil where it is text, or where nothing of it is seen.
  private mutating func readMarkup() -> Token? {
    let start = at
    guard at + 1 < end else { return nil }
    let next = text[at + 1]
    if Bytes.isASCIILetter(next) { return readTag(from: start, nameAt: start + 1, isEnd: false) }
    switch next {
    case UInt8(ascii: "/"):
      guard at + 2 < end else { return nil }
      if Bytes.isASCIILetter(text[at + 2]) { return readTag(from: start, nameAt: start + 2, isEnd: true) }
      if text[at + 2] == UInt8(ascii: ">") {
        at += 3
        return nil
      }
      return readBogusComment(from: start, contentAt: start + 2)
    case UInt8(ascii: "!"): return readDeclaration()
    case UInt8(ascii: "?"): return readBogusComment(from: start, contentAt: start + 1)
    default: return nil
    }
  }

  private mutating func readDeclaration() -> Token {
    let start = at
    if begins("<!--", at: at) { return readComment() }
    if begins("<!doctype", at: at) {
      let doctype = Doctype(text, from: start, to: end)
      at = doctype.range.upperBound
      if at == end, text[at - 1] != UInt8(ascii: ">") { model = .bogusComment }
      return .doctype(doctype)
    }
    return readBogusComment(from: start, contentAt: start + 2)
  }

  private mutating func readBogusComment(from start: Int, contentAt content: Int) -> Token {
    at = min(content, end)
    // A tag of a template language may hold a `>`: `<?= $order->id ?>`.
    if HTMLTokenizer.isInstruction(text, at: start) {
      while at < end, !begins("?>", at: at) { at += 1 }
      if at < end { at += 1 }
    }
    while at < end, text[at] != UInt8(ascii: ">") { at += 1 }
    let contentEnd = at
    if at < end { at += 1 } else { model = .bogusComment }
    return .comment(content..<contentEnd, range: start..<at)
  }

  /// Whether a tag of PHP starts here, which stands for what it will print.
  static func isInstruction(_ text: [UInt8], at start: Int) -> Bool {
    let head = text[start..<min(text.count, start + 5)]
    return head.starts(with: "<?=".utf8) || head.starts(with: "<?php".utf8)
  }

  private mutating func readComment() -> Token {
    let start = at
    let content = start + 4
    at = content
    if begins(">", at: at) || begins("->", at: at) {
      at += text[at] == UInt8(ascii: ">") ? 1 : 2
      return .comment(content..<content, range: start..<at)
    }
    while at < end {
      if text[at] == UInt8(ascii: "-"), begins("--", at: at) {
        if begins("-->", at: at) || begins("--!>", at: at) {
          let contentEnd = at
          at += text[at + 2] == UInt8(ascii: ">") ? 3 : 4
          return .comment(content..<contentEnd, range: start..<at)
        }
      }
      at += 1
    }
    model = .comment
    // What might have become the end is none of the comment's text.
    var contentEnd = end
    for ending in ["--!", "--", "-"] as [StaticString] {
      let length = ending.utf8CodeUnitCount
      if contentEnd - length >= content, begins(ending, at: contentEnd - length) {
        contentEnd -= length
        break
      }
    }
    return .comment(content..<contentEnd, range: start..<end)
  }

  /// Whether some ASCII text stands here, in any case.
  func begins(_ wanted: StaticString, at start: Int) -> Bool {
    wanted.withUTF8Buffer { wanted in
      guard start >= 0, start + wanted.count <= end else { return false }
      for index in 0..<wanted.count where Bytes.lowercased(text[start + index]) != wanted[index] { return false }
      return true
    }
  }

  // MARK: Tags

  /// A tag; nil, with nothing left to read, where the text ends in it.
  private mutating func readTag(from start: Int, nameAt nameStart: Int, isEnd: Bool) -> Token? {
    attributes.removeAll(keepingCapacity: true)
    unfinishedTag = nil
    at = nameStart
    while at < end, !Bytes.isTagSpace(text[at]), text[at] != UInt8(ascii: "/"), text[at] != UInt8(ascii: ">") {
      at += 1
    }
    let name = nameStart..<at
    while at < end {
      switch text[at] {
      case UInt8(ascii: ">"):
        at += 1
        return isEnd
          ? .endTag(name: name, range: start..<at) : .startTag(name: name, range: start..<at, isSelfClosing: false)
      case UInt8(ascii: "/"):
        at += 1
        if at < end, text[at] == UInt8(ascii: ">") {
          at += 1
          return isEnd
            ? .endTag(name: name, range: start..<at) : .startTag(name: name, range: start..<at, isSelfClosing: true)
        }
      case let byte where Bytes.isTagSpace(byte): at += 1
      default: readAttribute()
      }
    }
    if !isEnd { unfinishedTag = name }
    if case .tag = model {} else { model = .tag(quote: 0) }
    return nil
  }

  private mutating func readAttribute() {
    let start = at
    // A sign in front is part of the name.
    at += 1
    while at < end, !endsAttributeName(text[at]) { at += 1 }
    let name = start..<at
    var sign = at
    while sign < end, Bytes.isTagSpace(text[sign]) { sign += 1 }
    guard sign < end, text[sign] == UInt8(ascii: "=") else {
      attributes.append(Attribute(name: name, value: nil, range: name))
      return
    }
    at = sign + 1
    while at < end, Bytes.isTagSpace(text[at]) { at += 1 }
    guard at < end, text[at] != UInt8(ascii: ">") else {
      attributes.append(Attribute(name: name, value: at..<at, range: start..<at))
      return
    }
    let quote = text[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      let value = at
      while at < end, text[at] != quote { at += 1 }
      let valueEnd = at
      if at < end { at += 1 } else { model = .tag(quote: quote) }
      attributes.append(Attribute(name: name, value: value..<valueEnd, range: start..<at))
    } else {
      let value = at
      while at < end, !Bytes.isTagSpace(text[at]), text[at] != UInt8(ascii: ">") { at += 1 }
      attributes.append(Attribute(name: name, value: value..<at, range: start..<at))
    }
  }

  private func endsAttributeName(_ byte: UInt8) -> Bool {
    Bytes.isTagSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// The end tag of the open element, if it stands here; nil where it does not, or where the text ends in it.
  private mutating func readEndTag() -> Token? {
    guard isEndTag(at: at) else { return nil }
    model = .data
    return readTag(from: at, nameAt: at + 2, isEnd: true)
  }

  private func isEndTag(at start: Int) -> Bool {
    let name = start + 2
    let nameEnd = name + openElement.count
    guard !openElement.isEmpty, nameEnd < end, text[start + 1] == UInt8(ascii: "/") else { return false }
    for (index, byte) in openElement.enumerated() where Bytes.lowercased(text[name + index]) != byte { return false }
    return Bytes.isTagSpace(text[nameEnd]) || text[nameEnd] == UInt8(ascii: "/") || text[nameEnd] == UInt8(ascii: ">")
  }

  // MARK: Raw text

  private mutating func readCDATA() -> Token? {
    let start = at
    while at < end, !begins("]]>", at: at) { at += 1 }
    let contentEnd = at
    model = .data
    at = min(at + 3, end)
    return contentEnd > start ? .text(start..<contentEnd) : nil
  }

  private mutating func readRawText() -> Token? {
    let start = at
    while at < end {
      if text[at] == UInt8(ascii: "<"), isEndTag(at: at) { return at > start ? .text(start..<at) : readEndTag() }
      at += 1
    }
    return .text(start..<end)
  }

  /// Script text: in a comment inside it, `<script>` opens what `</script>` closes.
  private mutating func readScript() -> Token? {
    let start = at
    var isEscaped = false
    var isDoubleEscaped = false
    while at < end {
      if !isEscaped, begins("<!--", at: at) {
        isEscaped = true
        // `<!-->` and `<!--->` are no comment.
        at += 2
        continue
      }
      if isEscaped, begins("-->", at: at) {
        (isEscaped, isDoubleEscaped) = (false, false)
        at += 3
        continue
      }
      if text[at] == UInt8(ascii: "<") {
        if isDoubleEscaped {
          if begins("</script", at: at), endsScriptName(at: at + 8) { isDoubleEscaped = false }
        } else if isEndTag(at: at) {
          return at > start ? .text(start..<at) : readEndTag()
        } else if isEscaped, begins("<script", at: at), endsScriptName(at: at + 7) {
          isDoubleEscaped = true
        }
      }
      at += 1
    }
    return .text(start..<end)
  }

  private func endsScriptName(at place: Int) -> Bool {
    place < end
      && (Bytes.isTagSpace(text[place]) || text[place] == UInt8(ascii: "/") || text[place] == UInt8(ascii: ">"))
  }
}
