/// Finds the end of a block of HTML: where a paragraph begins behind text, or `Reader.longest`.
struct HTMLCut {
  private let window: [UInt8]
  private let start: Int
  private let limit: Int
  private var tokenizer: HTMLTokenizer
  private var hasText = false
  /// The text is followed by the end of its paragraph.
  private var isBehindParagraph = false
  private var lineBreaks = 0

  static func find(in window: [UInt8], from start: Int, isWhole: Bool, after entry: HTMLState) -> Reader.Cut {
    var cut = HTMLCut(window, from: start, after: entry)
    return cut.find(isWhole: isWhole)
  }

  private init(_ window: [UInt8], from start: Int, after entry: HTMLState) {
    self.window = window
    self.start = start
    limit = min(window.count, start + Reader.longest)
    tokenizer = HTMLTokenizer(window, from: start, to: limit, model: entry.model, openElement: entry.openElement)
  }

  private mutating func find(isWhole: Bool) -> Reader.Cut {
    var tokenStart = start
    var model = tokenizer.model
    while true {
      tokenStart = tokenizer.at
      model = tokenizer.model
      guard let token = tokenizer.next() else { break }
      // Text may go on behind the window's end, and so may what looks like a whole reference.
      if tokenizer.at == limit, !(isWhole && limit == window.count) { break }
      if let cut = cut(before: token) { return cut }
    }
    if isWhole && limit == window.count { return Reader.Cut(end: limit, lookahead: 1, exit: State()) }
    let end = forcedEnd(tokenStart, model)
    return Reader.Cut(end: end, lookahead: limit + 1 - end, exit: State())
  }

  private mutating func cut(before token: HTMLTokenizer.Token) -> Reader.Cut? {
    switch token {
    case .text(let range):
      guard tokenizer.model == .data, let first = firstVisible(range) else { return nil }
      if hasText, isBehindParagraph { return Reader.Cut(end: first, lookahead: 40, exit: State()) }
      noteText()
    case .reference(let range, let scalar, _):
      guard tokenizer.model == .data, !HTMLCut.isBlank(scalar) else { return nil }
      if hasText, isBehindParagraph {
        return Reader.Cut(end: range.lowerBound, lookahead: range.count + 40, exit: State())
      }
      noteText()
    case .startTag(let name, let range, _):
      let element = Element.named(WordHash.name(window, name))
      if element == .br {
        lineBreaks += 1
        if lineBreaks > 1, hasText { isBehindParagraph = true }
      } else if hasText, element.isBlock || isBehindParagraph {
        return Reader.Cut(end: range.lowerBound, lookahead: range.count + 1, exit: State())
      }
      if let model = element.model {
        tokenizer.model = model
        tokenizer.openElement = window[name].map(Bytes.lowercased)
      }
    case .endTag(let name, _):
      if hasText, Element.named(WordHash.name(window, name)).isBlock { isBehindParagraph = true }
    case .comment(_, let range):
      guard HTMLTokenizer.isInstruction(window, at: range.lowerBound) else { return nil }
      if hasText, isBehindParagraph {
        return Reader.Cut(end: range.lowerBound, lookahead: range.count + 1, exit: State())
      }
      noteText()
    case .doctype: break
    }
    return nil
  }

  private mutating func noteText() {
    hasText = true
    lineBreaks = 0
  }

  /// White space, no-break spaces, and what is not shown at all.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0xA0, 0xAD, 0x34F, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x2007, 0x3000, 0xFEFF:
      return true
    default: return false
    }
  }

  private func firstVisible(_ range: Range<Int>) -> Int? { HTMLCut.firstVisible(in: window, range) }

  /// The first byte of a text that is not blank.
  static func firstVisible(in text: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] < 0x80 {
        guard Bytes.isWhitespace(text[at]) else { return at }
        at += 1
      } else if let (scalar, length) = UTF8Scalar.decode(text, at: at), isBlank(scalar.value) {
        at += length
      } else {
        return at
      }
    }
    return nil
  }

  /// Where to cut what does not end in time: in front of the tag, the reference or the comment that the window ends in,
  /// behind a rule of a style sheet, at the last space, at the last scalar.
  private func forcedEnd(_ tokenStart: Int, _ model: HTMLTokenizer.Model) -> Int {
    let earliest = start + Reader.longest / 2
    if model == .data, tokenStart > start, window[tokenStart] == UInt8(ascii: "<") || tokenStart > earliest {
      return tokenStart
    }
    var end = limit
    switch model {
    case .data, .rcdata, .plainText, .cdata:
      while end > earliest, !Bytes.isWhitespace(window[end - 1]) { end -= 1 }
      if end > earliest { return end }
      end = avoiding("<&", before: limit, reach: 40)
    case .rawText, .script:
      while end > earliest, window[end - 1] != UInt8(ascii: "}") { end -= 1 }
      if end > earliest { return end }
      end = avoiding("<-", before: limit, reach: 16)
    case .comment:
      while end > earliest, window[end - 1] == UInt8(ascii: "-") || window[end - 1] == UInt8(ascii: "!") { end -= 1 }
    case .bogusComment, .tag: break
    }
    while end > earliest, end < window.count, window[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
    if end < window.count, window[end - 1] == Bytes.carriageReturn, window[end] == Bytes.lineFeed { end -= 1 }
    return end
  }

  /// An end that does not tear apart what may begin with one of the signs.
  private func avoiding(_ signs: StaticString, before end: Int, reach: Int) -> Int {
    signs.withUTF8Buffer { signs in
      var at = end - 1
      while at > end - reach, at > start {
        if signs.contains(window[at]) { return at }
        at -= 1
      }
      return end
    }
  }
}
