extension Inline {
  /// At a `]`: ends a link or an image if one is open and an address follows; else nil, and the bracket is text.
  mutating func closeBracket(at close: Int, into passage: inout Passage) -> Int? {
    guard let open = brackets.popLast() else { return nil }
    guard open.isActive else { return nil }
    let words = items[open.item].end..<close
    var target: Range<Int>?
    var title: Range<Int>?
    var end = close + 1
    if let destination = destination(at: close + 1) {
      (target, title, end) = (destination.target, destination.title, destination.end)
    } else if syntax == .markdown, let label = labelEnd(at: close + 1) {
      end = label
    } else {
      return nil
    }
    resolveEmphasis(from: open.delimiters)
    delimiters.removeSubrange(open.delimiters...)
    for index in (open.item + 1)..<max(open.item + 1, items.count) {
      if open.isImage { items[index].kind = .hidden } else { items[index].isLink = true }
    }
    let start = items[open.item].start
    items[open.item].kind = .hidden
    add(.hidden, close..<end)
    if !open.isImage {
      for index in brackets.indices where !brackets[index].isImage { brackets[index].isActive = false }
    }
    if let target {
      passage.pieces.append(
        Piece(
          open.isImage ? .image : .link, source(of: start..<end), text: source(of: words),
          target: source(of: target), title: title.map { source(of: $0) }))
    }
    return end
  }

  /// `(address "title")` behind the words of a link.
  private func destination(at open: Int) -> (target: Range<Int>, title: Range<Int>?, end: Int)? {
    guard open < text.count, text[open] == UInt8(ascii: "(") else { return nil }
    var at = skipSpace(from: open + 1)
    guard let target = address(at: &at) else { return nil }
    let afterTarget = at
    at = skipSpace(from: at)
    var title: Range<Int>?
    if at > afterTarget, at < text.count, let end = titleEnd(at: at) {
      title = (at + 1)..<(end - 1)
      at = skipSpace(from: end)
    }
    guard at < text.count, text[at] == UInt8(ascii: ")") else { return nil }
    return (target, title, at + 1)
  }

  func skipSpace(from start: Int) -> Int {
    var at = start
    while at < text.count, Bytes.isWhitespace(text[at]) { at += 1 }
    return at
  }

  /// `<…>` or a run without spaces and with balanced parentheses.
  func address(at: inout Int) -> Range<Int>? {
    if at < text.count, text[at] == UInt8(ascii: "<") {
      var end = at + 1
      while end < text.count, text[end] != UInt8(ascii: ">") {
        if text[end] == Bytes.lineFeed || text[end] == UInt8(ascii: "<") { return nil }
        end += text[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard end < text.count else { return nil }
      defer { at = end + 1 }
      return (at + 1)..<end
    }
    let start = at
    var depth = 0
    while at < text.count {
      let byte = text[at]
      if byte == UInt8(ascii: "\\"), at + 1 < text.count, Bytes.isPunctuation(text[at + 1]) {
        at += 2
        continue
      }
      if byte <= 0x20 || byte == 0x7F { break }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      guard depth <= 32 else { return nil }
      at += 1
    }
    return depth == 0 ? start..<at : nil
  }

  func titleEnd(at start: Int) -> Int? {
    let close: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = text[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var at = start + 1
    while at < text.count {
      if text[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if text[at] == close { return at + 1 }
      at += 1
    }
    return nil
  }

  /// Behind `[label]`, which begins a definition or is a reference, wherever that may be defined.
  func labelEnd(at open: Int) -> Int? {
    guard open < text.count, text[open] == UInt8(ascii: "[") else { return nil }
    var at = open + 1
    while at < text.count, at - open < 1000 {
      switch text[at] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return at + 1
      case UInt8(ascii: "\\"): at += 2
      default: at += 1
      }
    }
    return nil
  }
}
