/// Addresses: what is followed, what is fetched, and images.
extension HTMLReader {
  mutating func openAnchor(_ range: Range<Int>, _ passage: inout Passage) {
    if let anchor { finish(anchor, at: range.lowerBound, end: range.lowerBound, &passage) }
    var piece: Int?
    if let target = attributes.value(TagAttributes.Name.href), !target.isEmpty {
      piece = passage.pieces.count
      passage.pieces.append(Piece(.link, range, text: range.upperBound..<range.upperBound, target: target))
    }
    anchor = OpenAnchor(piece: piece, tag: range)
  }

  mutating func closeAnchor(_ range: Range<Int>, _ passage: inout Passage) {
    guard let anchor else { return }
    finish(anchor, at: range.lowerBound, end: range.upperBound, &passage)
    self.anchor = nil
  }

  private func finish(_ anchor: OpenAnchor, at textEnd: Int, end: Int, _ passage: inout Passage) {
    guard let piece = anchor.piece else { return }
    passage.pieces[piece].range = anchor.tag.lowerBound..<end
    passage.pieces[piece].text = anchor.tag.upperBound..<max(textEnd, anchor.tag.upperBound)
    if !anchor.showsSomething { passage.looks.append(Look(kind: .emptyLink, range: anchor.tag, value: 0)) }
  }

  /// The addresses that a tag names, apart from those of `<a>` and `<img>`.
  mutating func addAddresses(of element: Element, _ range: Range<Int>, _ passage: inout Passage) {
    typealias Name = TagAttributes.Name
    if let style = attributes.value(Name.style) { addResources(in: style, &passage) }
    if let background = attributes.value(Name.background), !background.isEmpty {
      passage.pieces.append(Piece(.resource, range, target: background))
    }
    if element == .a { return }
    for name in [Name.formaction, Name.action] {
      if let target = attributes.value(name), !target.isEmpty {
        passage.pieces.append(Piece(.link, range, target: target))
      }
    }
    if let target = attributes.value(Name.href), !target.isEmpty {
      let isFetched = element == .void
      passage.pieces.append(Piece(isFetched ? .resource : .link, range, target: target))
    }
    if let source = attributes.value(Name.src), !source.isEmpty {
      passage.pieces.append(Piece(.resource, range, target: source))
    }
  }

  mutating func addResources(in range: Range<Int>, _ passage: inout Passage) {
    for address in CSSText.addresses(source, range) {
      passage.pieces.append(Piece(.resource, address, target: address))
    }
  }

  mutating func addImage(_ range: Range<Int>, _ hash: UInt64, isWhole: Bool, _ passage: inout Passage) {
    typealias Name = TagAttributes.Name
    let alternative = attributes.value(Name.alt)
    let hasAlternative = attributes.has(Name.alt) || !isWhole
    let identity = attributes.identity(hash, in: source)
    if let style = attributes.value(Name.style) { addResources(in: style, &passage) }
    let look = lookOfImage(identity, range, isWhole: isWhole, &passage)
    passage.pictures.append(
      PictureLook(
        piece: passage.pieces.count, hasAlternative: hasAlternative, width: look.width, height: look.height,
        isHidden: look.isHidden))
    passage.pieces.append(
      Piece(
        .image, range, text: alternative, target: attributes.value(Name.src), title: attributes.value(Name.title)))
    if let alternative { addAlternative(alternative, &passage) }
    holdLine(&passage)
  }

  /// Alternative text is read as a sentence of its own.
  private mutating func addAlternative(_ range: Range<Int>, _ passage: inout Passage) {
    guard HTMLCut.firstVisible(in: source, range) != nil else { return }
    anchor?.showsSomething = true
    passage.breakSentence(at: range.lowerBound)
    var at = range.lowerBound
    var style: Passage.Style = .alternative
    if self.style.isQuoted { style.insert(.quoted) }
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, source[at] != UInt8(ascii: "&") { at += 1 }
      passage.append(start..<at, style)
      guard at < range.upperBound else { break }
      if let reference = CharacterReference(source, at: at, end: range.upperBound, inAttribute: true) {
        passage.append(UTF8Scalar.encode(reference.first, reference.second), for: at..<reference.end, style)
        at = reference.end
      } else {
        passage.append(at..<(at + 1), style)
        at += 1
      }
    }
    passage.breakSentence(at: range.upperBound)
  }
}
