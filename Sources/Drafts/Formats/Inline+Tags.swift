extension Inline {
  /// A code span; without its closing backticks, text.
  mutating func readCode(at start: Int, into passage: inout Passage) -> Int {
    var open = start
    while open < text.count, text[open] == UInt8(ascii: "`") { open += 1 }
    var at = open
    while at < text.count {
      guard text[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let run = at
      while at < text.count, text[at] == UInt8(ascii: "`") { at += 1 }
      guard at - run == open - start else { continue }
      add(.hidden, start..<at)
      passage.pieces.append(Piece(.code, source(of: start..<at), text: source(of: open..<run)))
      return at
    }
    add(.text, start..<open)
    return open
  }

  /// At a `<`: an address that shows itself, or a tag; nil where it is only a sign.
  mutating func readAngle(at start: Int, into passage: inout Passage) -> Int? {
    if syntax != .html, let end = autolinkEnd(at: start) {
      add(.hidden, start..<(start + 1))
      items.append(Item(kind: .text, start: start + 1, end: end - 1, isLink: true))
      add(.hidden, (end - 1)..<end)
      let address = source(of: (start + 1)..<(end - 1))
      passage.pieces.append(Piece(.autolink, source(of: start..<end), text: address, target: address))
      return end
    }
    guard let tag = Tag(text, at: start) else { return nil }
    let range = start..<tag.end
    switch tag.kind {
    case .instruction:
      // `<?= $order ?>` stands for what it will print.
      add(.text, range)
      return tag.end
    case .element(let name):
      if Tag.blocks.contains(name) {
        add(.sentenceBreak, range)
      } else if name == "br" {
        add(.replaced, range, scalar: 0x0A)
      } else {
        add(.hidden, range)
      }
    case .other:
      add(.hidden, range)
    }
    passage.pieces.append(
      Piece(
        .tag, source(of: range), text: source(of: tag.name), target: tag.address(in: text).map { source(of: $0) }))
    return tag.end
  }

  /// What begins like a tag and is none to CommonMark is one to a browser all the same, up to the next `>`.
  mutating func readBrokenTag(at start: Int) -> Int? {
    guard start + 1 < text.count, Bytes.isASCIILetter(text[start + 1]) || text[start + 1] == UInt8(ascii: "/") else {
      return nil
    }
    let end = Tag.find(">", in: text, from: start) ?? text.count
    add(.hidden, start..<end)
    return end
  }

  /// `<scheme:…>` or `<name@host>`.
  private func autolinkEnd(at start: Int) -> Int? {
    var at = start + 1
    var colon: Int?
    var sign: Int?
    while at < text.count, text[at] != UInt8(ascii: ">") {
      let byte = text[at]
      if byte <= 0x20 || byte == UInt8(ascii: "<") { return nil }
      if byte == UInt8(ascii: ":"), colon == nil { colon = at }
      if byte == UInt8(ascii: "@"), sign == nil { sign = at }
      at += 1
    }
    guard at < text.count, at > start + 1, Bytes.isAlphanumeric(text[start + 1]) else { return nil }
    if let colon {
      let scheme = text[(start + 1)..<colon]
      let isScheme =
        (2...32).contains(scheme.count) && Bytes.isASCIILetter(text[start + 1])
        && scheme.allSatisfy { Bytes.isAlphanumeric($0) || $0 == 0x2B || $0 == 0x2E || $0 == 0x2D }
      return isScheme ? at + 1 : nil
    }
    guard let sign, sign > start + 1, sign < at - 1 else { return nil }
    let isMail = text[(start + 1)..<at].allSatisfy { byte in
      Bytes.isAlphanumeric(byte) || ".!#$%&'*+/=?^_`{|}~-@".utf8.contains(byte)
    }
    return isMail ? at + 1 : nil
  }

  /// `&amp;`, `&#38;`, `&#x26;`: replaced by what it stands for.
  mutating func readEntity(at start: Int) -> Int? {
    guard let reference = CharacterReference(text, at: start, end: text.count),
      text[reference.end - 1] == UInt8(ascii: ";")
    else { return nil }
    // CommonMark allows seven digits, or six hexadecimal ones.
    if text[start + 1] == UInt8(ascii: "#"), reference.end - start > 10 { return nil }
    add(.replaced, start..<reference.end, scalar: reference.first)
    return reference.end
  }
}
