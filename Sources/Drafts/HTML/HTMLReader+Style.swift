/// How an element looks, by its defaults, its attributes, the style sheets and its own style, in this order.
extension HTMLReader {
  private typealias Name = TagAttributes.Name

  /// The style of an element that opens; notes what it sets.
  mutating func resolve(
    _ element: Element, _ identity: Frame.Identity, _ range: Range<Int>, cell: UInt8, _ passage: inout Passage
  ) -> ComputedStyle {
    let parent = style
    var style = parent
    let depth = (frame?.depth ?? 0) + 1
    gather(element, identity)

    switch element {
    case .blockquote: style.isQuoted = true
    case .heading:
      style.isHeading = true
      style.fontSize = ComputedStyle.headingSize(source[range.lowerBound + 2])
    case .small: style.fontSize = parent.fontSize.map { $0 / 1.2 }
    case .big: style.fontSize = parent.fontSize.map { $0 * 1.2 }
    case .a: style.isLink = attributes.value(Name.href) != nil
    case .table: style.align = .natural
    default: break
    }
    if isQuoteClass(identity) { style.isQuoted = true }
    if let value = styles[.fontSize] { style.fontSize = ComputedStyle.fontSize(value, in: parent.fontSize) }
    if isHiding { style.isHidden = true }
    note(&style, element, range, depth)
    style.width = width(of: element, in: parent.width, style.fontSize, cell: cell)
    if element.isContainer, !style.isHidden { noteMargins(of: element, parent.width, style, range, &passage) }
    return style
  }

  /// Puts all declarations for the element into the slots.
  private mutating func gather(_ element: Element, _ identity: Frame.Identity) {
    styles.reset()
    gatherAttributes(element)
    var slots = styles
    sheet.visitDeclarations(for: identity, in: frame) {
      slots.set($0.property, $0.value, at: nil, isImportant: $0.isImportant)
    }
    if let own = attributes.value(Name.style) {
      for place in CSSDeclaration.places(in: source, own) {
        CSSDeclaration.read(place, in: source) {
          slots.set($0.property, $0.value, at: place.range, isImportant: $0.isImportant)
        }
      }
    }
    styles = slots
  }

  private mutating func gatherAttributes(_ element: Element) {
    func value(_ name: UInt64) -> ArraySlice<UInt8>? { attributes.value(name).map { source[$0] } }
    for (name, property) in [(Name.width, CSSProperty.width), (Name.height, .height)] {
      guard let text = value(name), let (number, end) = CSSValue.number(text.drop(while: Bytes.isTagSpace)) else {
        continue
      }
      let isPercent = text[end...].first == UInt8(ascii: "%")
      styles.set(property, .length(number, isPercent ? .percent : .px), at: attributes.range(name))
    }
    if element != .table, let text = value(Name.align) {
      styles.set(.textAlign, CSSValue(text), at: attributes.range(Name.align))
    }
    if element == .font {
      if let text = value(Name.size), let size = ComputedStyle.fontSize(attribute: text) {
        styles.set(.fontSize, .length(size, .px), at: attributes.range(Name.size))
      }
      if attributes.has(Name.face) { styles.set(.fontFamily, .other, at: attributes.range(Name.face)) }
      if attributes.has(Name.color) { styles.set(.color, .other, at: attributes.range(Name.color)) }
    }
    if element == .body, attributes.has(Name.text) { styles.set(.color, .other, at: attributes.range(Name.text)) }
    if attributes.has(Name.hidden) { styles.set(.display, .keyword(.none), at: attributes.range(Name.hidden)) }
  }

  private static let quoteClasses: Set<UInt64> = Set(
    ["gmail_quote", "moz-cite-prefix", "yahoo_quoted"].map { WordHash($0.utf8).value })

  private func isQuoteClass(_ identity: Frame.Identity) -> Bool {
    identity.classes.contains { HTMLReader.quoteClasses.contains($0) }
  }

  private var isHiding: Bool {
    // `mso-hide` hides from Outlook alone.
    if styles[.display] == .keyword(.none) { return true }
    if styles[.visibility] == .keyword(.hidden) || styles[.visibility] == .keyword(.collapse) { return true }
    if styles[.opacity]?.isZero ?? false { return true }
    return styles[.maxHeight]?.isZero ?? false
  }

  // MARK: Fonts and alignment

  /// Notes what the element sets for the text in it; it is reported once there is some.
  private mutating func note(_ style: inout ComputedStyle, _ element: Element, _ range: Range<Int>, _ depth: Int) {
    let isForCell = element.isCell || element == .tr || element == .rowGroup
    func add(_ kind: Look.Kind, _ place: Range<Int>?) {
      setters.append(Setter(kind: kind, range: place ?? range, depth: depth, isForCell: isForCell))
    }
    if style.fontSize != self.style.fontSize || styles.isSet(.fontSize) { add(.fontSize, styles.place(.fontSize)) }
    var places: [Range<Int>] = []
    for property in [CSSProperty.fontFamily, .color, .lineHeight] where styles.isSet(property) {
      if styles[property] == .keyword(.inherit) { continue }
      // The shorthand `font` sets two at one place.
      let place = styles.place(property) ?? range
      if !places.contains(place) { places.append(place) }
    }
    for place in places { add(.fontOverride, place) }
    var align: ComputedStyle.Align? = element == .center ? .center : nil
    switch styles[.textAlign] {
    case .keyword(.center): align = .center
    case .keyword(.right), .keyword(.end): align = .right
    case .keyword(.left), .keyword(.start), .keyword(.initial): align = .natural
    case .other where element != .table: align = attributeAlign
    default: break
    }
    if styles[.textAlign] == .keyword(.justify) { align = .justify }
    guard let align else { return }
    style.align = align
    add(.alignment, styles.place(.textAlign))
  }

  /// `align="middle"`.
  private var attributeAlign: ComputedStyle.Align? {
    attributes.value(Name.align).map { source[$0].map(Bytes.lowercased).elementsEqual("middle".utf8) } ?? false
      ? .center : nil
  }

  /// Reports what has been set for the text that begins at `first`.
  mutating func showLooks(of style: ComputedStyle, _ range: Range<Int>, from first: Int, _ passage: inout Passage) {
    let size = style.fontSize.map { Int32(($0 * 10).rounded()) } ?? 0
    if size != memory.fontSize, size > 0 {
      memory.fontSize = size
      let setter = setters.last { $0.kind == .fontSize }
      passage.looks.append(Look(kind: .fontSize, range: setter?.range ?? lineRange(range, from: first), value: size))
    }
    guard setters.contains(where: { $0.kind != .fontSize }) else { return }
    let isLong = range.count >= HTMLReader.longCell
    let innermost = setters.lastIndex { $0.kind == .alignment && (isLong || !$0.isForCell) }
    var waiting: [Setter] = []
    for (index, setter) in setters.enumerated() {
      let matters = setter.kind == .fontOverride || index == innermost && style.align != .natural
      if matters {
        passage.looks.append(Look(kind: setter.kind, range: setter.range, value: 0))
      } else {
        waiting.append(setter)
      }
    }
    setters = waiting
  }

  /// In a cell of a table, text shorter than this is a figure or a name, which may be aligned as one likes.
  private static let longCell = 60

  private func lineRange(_ range: Range<Int>, from first: Int) -> Range<Int> {
    var end = first
    while end < range.upperBound, source[end] != Bytes.lineFeed, source[end] != Bytes.carriageReturn { end += 1 }
    return first..<max(end, first)
  }

  // MARK: Widths

  private func width(
    of element: Element, in container: ComputedStyle.Width, _ fontSize: Double?, cell: UInt8
  ) -> ComputedStyle.Width {
    // `inline-block` and its like: how much of the line is left for others cannot be known.
    guard element.isBlock else { return styles[.width] == nil ? container : .unknown }
    let maySet = element.isContainer && element != .th
    var width: ComputedStyle.Width
    switch element {
    case .table where styles[.width] == nil && styles[.maxWidth] == nil:
      width = ComputedStyle.Width(pixels: nil, share: nil, message: container.message)
    case .td, .th:
      // The first cell of a row is taken for its only one, unless it says how wide it is.
      width = styles[.width] == nil && cell > 0 ? .unknown : container
      width = width.inside(styles[.width], fontSize: fontSize, maySetMessage: maySet)
      if width.message == nil { width.message = container.message }
    default: width = container.inside(styles[.width], fontSize: fontSize, maySetMessage: maySet)
    }
    if element.isBlock, !element.isCell, element != .table {
      if styles[.width] == nil {
        width = width.less([styles[.marginLeft], styles[.marginRight]], fontSize: fontSize)
      }
    }
    width = width.limited(to: styles[.maxWidth], in: container, fontSize: fontSize, maySetMessage: maySet)
    return width.less([styles[.paddingLeft], styles[.paddingRight]], fontSize: fontSize)
  }

  private func noteMargins(
    of element: Element, _ container: ComputedStyle.Width, _ style: ComputedStyle, _ range: Range<Int>,
    _ passage: inout Passage
  ) {
    guard !memory.hasText else { return }
    var told: [Range<Int>] = []
    for property in [CSSProperty.marginLeft, .marginRight, .paddingLeft, .paddingRight] {
      guard let value = styles[property] else { continue }
      let isMargin = property == .marginLeft || property == .marginRight
      var share: Double?
      if case .length(let percent, .percent) = value {
        share = percent / 100
      } else {
        let whole = isMargin ? container.pixels : outerPixels(in: container, style.fontSize)
        if let whole, whole > 0 {
          share = ComputedStyle.pixels(value, of: nil, fontSize: style.fontSize).map { $0 / whole }
        }
      }
      let place = styles.place(property) ?? range
      guard let share, share > 0.2, !told.contains(place) else { continue }
      told.append(place)
      passage.looks.append(Look(kind: .bodyMargin, range: place, value: Int32((min(share, 1000) * 1000).rounded())))
    }
  }

  /// The width that a padding is taken off.
  private func outerPixels(in container: ComputedStyle.Width, _ fontSize: Double?) -> Double? {
    let own = container.inside(styles[.width], fontSize: fontSize, maySetMessage: false)
    return own.limited(to: styles[.maxWidth], in: container, fontSize: fontSize, maySetMessage: false).pixels
  }

  // MARK: Images

  /// How an image is shown; notes its width.
  mutating func lookOfImage(
    _ identity: Frame.Identity, _ range: Range<Int>, isWhole: Bool, _ passage: inout Passage
  ) -> (width: Double?, height: Double?, isHidden: Bool) {
    gather(.img, identity)
    let container = style.width
    let fontSize = style.fontSize
    var isHidden = style.isHidden || isHiding || (styles[.maxWidth]?.isZero ?? false)
    if case .keyword(let position) = styles[.position], position == .absolute || position == .fixed,
      [styles[.left], styles[.top]].contains(where: { isFarOutside($0) })
    {
      isHidden = true
    }
    if isFarOutside(styles[.textIndent]) || isFarOutside(styles[.marginLeft]) || isFarOutside(styles[.marginTop]) {
      isHidden = true
    }
    var width = ComputedStyle.Width(pixels: nil, share: nil, message: container.message)
    let says = styles[.width]
    if let says, says != .keyword(.auto) {
      width = container.inside(says, fontSize: fontSize, maySetMessage: false)
      width = width.limited(to: styles[.maxWidth], in: container, fontSize: fontSize, maySetMessage: false)
    }
    if let share = width.share, share >= 0.8, isWhole, !isHidden {
      let place = styles.place(.width) ?? range
      passage.looks.append(Look(kind: .imageWidth, range: place, value: Int32((min(share, 1000) * 1000).rounded())))
    }
    return (zeroOr(width.pixels, styles[.width]), zeroOr(pixels(styles[.height]), styles[.height]), isHidden)
  }

  private func zeroOr(_ pixels: Double?, _ value: CSSValue?) -> Double? { value?.isZero ?? false ? 0 : pixels }

  private func pixels(_ value: CSSValue?) -> Double? {
    value.flatMap { ComputedStyle.pixels($0, of: nil, fontSize: style.fontSize) }
  }

  private func isFarOutside(_ value: CSSValue?) -> Bool { (pixels(value) ?? 0) <= -500 }
}
