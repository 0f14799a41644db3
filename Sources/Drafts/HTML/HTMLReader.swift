/// Reads a block of HTML: its prose, joined across inline tags, its links and images, and how it is made to look.
struct HTMLReader {
  let source: [UInt8]
  var tokenizer: HTMLTokenizer
  var frame: Frame?
  var sheet: StyleSheet
  private var sheetReader: StyleSheetReader
  var memory: HTMLState.Memory
  var attributes = TagAttributes()
  var styles = StyleSlots()
  /// What sets a look in this block and has not been shown to matter yet.
  var setters: [Setter] = []
  var anchor: OpenAnchor?
  private var line = TextLine()
  /// The line breaks of the run at hand that stand in this block.
  private var run: [Range<Int>] = []

  /// A declaration, an attribute or a tag that gives text a look, once there is text.
  struct Setter {
    let kind: Look.Kind
    let range: Range<Int>
    /// Of the frame whose text it is for.
    let depth: Int
    /// In cells of a table only long text counts.
    let isForCell: Bool
  }

  struct OpenAnchor {
    let piece: Int?
    let tag: Range<Int>
    var showsSomething = false
  }

  /// What stands between two line breaks.
  private struct TextLine {
    var start = 0
    /// There is white space that takes room: `&nbsp;`.
    var holdsSpace = false
    var holdsText = false
    /// The line holds nothing but this full stop.
    var filler: Range<Int>?
    var paragraph: Range<Int>?
  }

  init(_ source: [UInt8], after entry: HTMLState) {
    self.source = source
    tokenizer = HTMLTokenizer(source, model: entry.model, openElement: entry.openElement)
    frame = entry.frame
    sheet = entry.sheet
    sheetReader = entry.sheetReader
    memory = entry.memory
  }

  var style: ComputedStyle { frame?.style ?? ComputedStyle() }

  mutating func read(_ passage: inout Passage, after entry: HTMLState) -> HTMLState {
    while let token = tokenizer.next() {
      switch token {
      case .text(let range): readText(range, &passage)
      case .reference(let range, let first, let second): readReference(range, first, second, &passage)
      case .startTag(let name, let range, let isSelfClosing): open(name, range, isSelfClosing, &passage)
      case .endTag(let name, let range): close(name, range, &passage)
      case .comment(_, let range):
        guard HTMLTokenizer.isInstruction(source, at: range.lowerBound) else { continue }
        noteText(range, from: range.lowerBound, &passage)
        passage.append(range, proseStyle)
      case .doctype: break
      }
    }
    if let name = tokenizer.unfinishedTag {
      open(name, (name.lowerBound - 1)..<source.count, false, &passage, isWhole: false)
    }
    if let anchor, let piece = anchor.piece {
      passage.pieces[piece].range = anchor.tag.lowerBound..<source.count
      passage.pieces[piece].text = anchor.tag.upperBound..<source.count
    }
    if memory.breaks > 2 { report(&passage) }
    let exit = HTMLState(
      frame: frame, model: tokenizer.model, openElement: tokenizer.model == .data ? [] : tokenizer.openElement,
      sheet: sheet, sheetReader: sheetReader, memory: memory)
    return exit == entry ? entry : exit
  }

  // MARK: Text

  private mutating func readText(_ range: Range<Int>, _ passage: inout Passage) {
    switch tokenizer.model {
    case .data, .plainText, .cdata: break
    case .rcdata:
      if tokenizer.openElement.elementsEqual("title".utf8) { return }
    case .rawText:
      if tokenizer.openElement.elementsEqual("style".utf8) { readSheet(range, &passage) }
      return
    case .script, .comment, .bogusComment, .tag: return
    }
    if let first = HTMLCut.firstVisible(in: source, range) {
      let isFiller = !line.holdsText && line.filler == nil && isLoneStop(first, in: range)
      if isFiller { line.filler = first..<(first + 1) } else { noteText(range, from: first, &passage) }
    } else if source[range].contains(where: { $0 >= 0x80 }) {
      line.holdsSpace = true
    }
    let start = passage.prose.count
    passage.append(range, proseStyle)
    guard frame?.element != .pre else { return }
    for index in start..<passage.prose.count where Bytes.isWhitespace(passage.prose[index]) {
      passage.prose[index] = 0x20
    }
  }

  private func isLoneStop(_ first: Int, in range: Range<Int>) -> Bool {
    source[first] == UInt8(ascii: ".") && HTMLCut.firstVisible(in: source, (first + 1)..<range.upperBound) == nil
  }

  private mutating func readReference(
    _ range: Range<Int>, _ first: UInt32, _ second: UInt32, _ passage: inout Passage
  ) {
    guard tokenizer.model == .data || !tokenizer.openElement.elementsEqual("title".utf8) else { return }
    if HTMLCut.isBlank(first) { line.holdsSpace = true } else { noteText(range, from: range.lowerBound, &passage) }
    passage.append(UTF8Scalar.encode(first, second), for: range, proseStyle)
  }

  private var proseStyle: Passage.Style {
    let style = style
    var result: Passage.Style = []
    if style.isQuoted { result.insert(.quoted) }
    if style.isHeading { result.insert(.heading) }
    if style.isLink { result.insert(.link) }
    if style.hidesText { result.insert(.hidden) }
    return result
  }

  /// Words begin: what was set for them counts now.
  private mutating func noteText(_ range: Range<Int>, from first: Int, _ passage: inout Passage) {
    holdLine(&passage)
    anchor?.showsSomething = true
    let style = style
    guard !style.hidesText else { return }
    memory.hasText = true
    showLooks(of: style, range, from: first, &passage)
  }

  private mutating func readSheet(_ range: Range<Int>, _ passage: inout Passage) {
    sheet = sheet.appending(sheetReader.read(source, range))
    addResources(in: range, &passage)
  }

  // MARK: Tags

  private mutating func open(
    _ name: Range<Int>, _ range: Range<Int>, _ isSelfClosing: Bool, _ passage: inout Passage, isWhole: Bool = true
  ) {
    if passage.firstTag == nil { passage.firstTag = range }
    let hash = WordHash.name(source, name)
    let element = Element.named(hash)
    if let model = element.model, isWhole {
      tokenizer.model = model
      tokenizer.openElement = source[name].map(Bytes.lowercased)
      if element == .style || element == .script { return }
    }
    attributes.read(tokenizer.attributes, in: source)
    if element.isBlock { breakLine(at: range.lowerBound, element, &passage) }
    switch element {
    case .br: addLineBreak(range, &passage)
    case .img: addImage(range, hash, isWhole: isWhole, &passage)
    default: addAddresses(of: element, range, &passage)
    }
    // `<o:p/>`: only elements of HTML itself have no such thing as an empty tag.
    let isEmpty = element.isVoid || isSelfClosing && source[name].contains(UInt8(ascii: ":"))
    guard !isEmpty, element.model == nil || element == .textarea || element == .plaintext else { return }
    push(element, hash, range, &passage)
    if element == .a { openAnchor(range, &passage) }
    if element == .p || element == .heading || element == .div { line.paragraph = range }
  }

  private mutating func push(_ element: Element, _ hash: UInt64, _ range: Range<Int>, _ passage: inout Passage) {
    closeImplied(by: element)
    guard (frame?.depth ?? 0) < Frame.deepest else { return }
    if element == .tr { memory.cells = 0 }
    let cell = memory.cells
    if element.isCell { memory.cells = min(memory.cells, 254) + 1 }
    let identity = attributes.identity(hash, in: source)
    let style = resolve(element, identity, range, cell: cell, &passage)
    frame = Frame(element, identity, style: style, cell: cell, in: frame)
  }

  /// Ends the elements that a start tag ends without saying so.
  private mutating func closeImplied(by element: Element) {
    guard element.isBlock else { return }
    var open = frame?.step
    var end: Frame.Step?
    while let candidate = open, !candidate.element.isScope(for: element) || element.closes(candidate.element) {
      if element.closes(candidate.element) { end = candidate }
      open = candidate.next
    }
    if let end { leave(to: end.parent) }
  }

  private mutating func leave(to kept: Frame?) {
    let depth = kept?.depth ?? 0
    var open = frame?.step
    while let candidate = open, candidate.depth > depth {
      if candidate.element.isCell { memory.cells = min(candidate.cell, 254) + 1 }
      open = candidate.next
    }
    frame = kept
    setters.removeAll { $0.depth > depth }
  }

  private mutating func close(_ name: Range<Int>, _ range: Range<Int>, _ passage: inout Passage) {
    let hash = WordHash.name(source, name)
    let element = Element.named(hash)
    if element == .br { return addLineBreak(range, &passage) }
    if element.isBlock { breakLine(at: range.upperBound, element, isEnd: true, &passage) }
    if element == .a { closeAnchor(range, &passage) }
    guard element != .body, element != .html else { return }
    var open = frame?.step
    while let candidate = open {
      if candidate.name == hash { return leave(to: candidate.parent) }
      // An end tag of something inline ends nothing beyond its cell, and no end tag anything beyond its table.
      if candidate.element.isCell, !element.isBlock { return }
      if candidate.element == .table, element != .table, !element.isContainer { return }
      open = candidate.next
    }
  }

  // MARK: Line breaks

  private mutating func addLineBreak(_ range: Range<Int>, _ passage: inout Passage) {
    if line.filler != nil { breakLine(at: range.lowerBound, .br, &passage) }
    memory.breaks = min(memory.breaks, 254) + 1
    run.append(range)
    line = TextLine(start: range.upperBound)
    if memory.breaks > 1 {
      passage.breakSentence(at: range.lowerBound)
    } else {
      passage.append(CollectionOfOne(Bytes.lineFeed), for: range, proseStyle)
    }
  }

  /// A block begins or ends here.
  private mutating func breakLine(
    at offset: Int, _ element: Element, isEnd: Bool = false, _ passage: inout Passage
  ) {
    passage.breakSentence(at: offset)
    if let filler = line.filler {
      passage.looks.append(Look(kind: .filler, range: filler, value: 0))
      line.filler = nil
    }
    if element.isCell || element == .tr || element == .table {
      // The cells of a table stand beside each other, and their padding makes the space between rows.
      endRun(&passage)
      memory.breaks = 1
    }
    let paragraph = line.paragraph
    if isEnd, let paragraph, !line.holdsText, paragraph.lowerBound >= (run.last?.upperBound ?? 0),
      line.holdsSpace || element == .p
    {
      memory.breaks = min(memory.breaks, 254) + 1
      run.append(paragraph.lowerBound..<offset)
    }
    if memory.breaks == 0 { memory.breaks = 1 }
    line = TextLine(start: offset)
  }

  /// Something can be seen in this line.
  mutating func holdLine(_ passage: inout Passage) {
    endRun(&passage)
    line.holdsText = true
    line.filler = nil
  }

  /// Text ends a run of line breaks.
  private mutating func endRun(_ passage: inout Passage) {
    if memory.breaks > 2 { report(&passage) }
    memory.breaks = 0
    run.removeAll(keepingCapacity: true)
  }

  private mutating func report(_ passage: inout Passage) {
    guard let first = run.first, let last = run.last else { return }
    passage.blankRuns.append(
      Passage.BlankRun(
        range: first.lowerBound..<last.upperBound, breaks: Int(memory.breaks), continues: memory.breaks > run.count + 1)
    )
    passage.blankLines += run
    run.removeAll(keepingCapacity: true)
  }
}

extension UTF8Scalar {
  /// One or two scalars as UTF-8; 0 stands for none.
  static func encode(_ first: UInt32, _ second: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in [first, second] where value != 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
    }
    return bytes
  }
}
