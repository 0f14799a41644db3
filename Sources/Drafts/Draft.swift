/// A message as it is being written: its text in blocks, each with the marks that were seen in it.
///
/// A value; copies share what they have in common. All offsets are UTF-8 bytes.
public struct Draft: Sendable {
  public let format: Format
  let watch: any Watch
  var tree: ChunkTree?
  /// Of a mail: what it says, decoded; empty in other drafts, which say it themselves.
  public internal(set) var letters: [Letter] = []
  /// Of a letter: what is sent along.
  public internal(set) var attachments: [Attachment] = []
  /// What is counted to tell how much work an edit was.
  public internal(set) var work = Work()

  /// Counted work since the draft was opened.
  public struct Work: Sendable, Equatable {
    public var blocksRead = 0
    public var bytesRead = 0
  }

  public init(_ text: [UInt8], format: Format, watching watch: any Watch = Unwatched()) {
    self.init(text, format: format, watching: watch, leastPart: Rereading.leastPart)
  }

  /// - Parameter leastPart: a text of several times as many bytes is read in parts.
  init(_ text: [UInt8], format: Format, watching watch: any Watch, leastPart: Int) {
    self.init(text, format: format, watching: watch, after: .top, leastPart: leastPart)
    if format == .mail { letters = Letter.all(in: text, watching: watch) }
  }

  /// A mail's letter: behind the subject its body, behind that the names of what is attached, which are no text.
  init(
    letter text: [UInt8], format: Format, subjectLength: Int, bodyEnd: Int, attachments: [Attachment],
    watching watch: any Watch
  ) {
    var state = State.top
    state.subjectLength = subjectLength
    self.init(text, format: format, watching: watch, after: state, bodyEnd: bodyEnd)
    self.attachments = attachments
  }

  private init(
    _ text: [UInt8], format: Format, watching watch: any Watch, after top: State, bodyEnd: Int = .max,
    leastPart: Int = Rereading.leastPart
  ) {
    self.format = format
    self.watch = watch
    let bodyEnd = min(bodyEnd, text.count)
    var rereading = Rereading(format: format, watch: watch)
    rereading.window = bodyEnd == text.count ? text : Array(text[..<bodyEnd])
    rereading.isWhole = true
    rereading.readAll(through: bodyEnd, after: top, watch, leastPart: leastPart)
    if bodyEnd < text.count {
      rereading.window += text[bodyEnd...]
      rereading.addUnread(through: text.count)
    }
    tree = ChunkTree.build(rereading.finishedChunks()[...], signalCount: watch.signalCount)
    work = rereading.work
  }

  public var extent: Extent { tree?.sum.extent ?? Extent() }
  public var count: Int { extent.utf8 }
  public var isEmpty: Bool { tree == nil }
}

// MARK: - Text

extension Draft {
  /// The bytes of a range; what lies outside the draft is left out.
  public subscript(range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    let wanted = range.clamped(to: 0..<count)
    bytes.reserveCapacity(wanted.count)
    copy(wanted, to: &bytes)
    return bytes
  }

  public var text: [UInt8] { self[0..<count] }

  /// Appends the bytes of a range that lies in the draft.
  func copy(_ range: Range<Int>, to bytes: inout [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound, let place = tree?.place(at: offset) {
      let start = place.before.utf8
      let end = min(range.upperBound, start + place.chunk.text.count)
      guard end > offset else { return }
      bytes.append(contentsOf: place.chunk.text[(offset - start)..<(end - start)])
      offset = end
    }
  }
}

// MARK: - Blocks

/// A block, where it lies, and the state before it.
public struct BlockPlace: Sendable {
  public let block: Block
  public let range: Range<Int>
  public let entry: State
  /// Of all the text before the block.
  public let before: Extent
}

extension Draft {
  /// The block that holds the byte at the offset; the last one where the offset is the end; nil in an empty draft.
  public func block(at offset: Int) -> BlockPlace? {
    guard let place = tree?.place(at: offset) else { return nil }
    var before = place.before
    var entry: State?
    for (index, block) in place.chunk.blocks.enumerated() {
      let end = before.utf8 + block.length
      if offset < end || index == place.chunk.blocks.count - 1 {
        return BlockPlace(
          block: block, range: before.utf8..<end, entry: entry ?? exit(before: before.utf8), before: before)
      }
      before += block.extent
      entry = block.exit
    }
    return nil
  }

  /// The state in which the text before a chunk ends.
  private func exit(before offset: Int) -> State {
    guard offset > 0, let last = tree?.place(at: offset - 1).chunk.blocks.last else { return .top }
    return last.exit
  }

  /// Reads the block at the offset once more and hands over what its reading showed: words, sentences, markup.
  public func passage(at offset: Int) -> (passage: Passage, range: Range<Int>)? {
    guard let place = block(at: offset) else { return nil }
    var rereading = Rereading(format: format, watch: Unwatched())
    rereading.window = self[place.range.lowerBound..<min(count, place.range.upperBound + Reader.reach)]
    rereading.isWhole = place.range.lowerBound + rereading.window.count == count
    _ = rereading.readBlock(after: place.entry)
    return (rereading.passage, place.range)
  }
}

// MARK: - Marks

extension Draft {
  /// How many marks of the signal there are.
  public func count(of signal: Signal) -> Int { tree?.sum.count(of: signal) ?? 0 }

  /// How many marks of each signal there are, by signal index.
  public var signalCounts: [Int32] { tree?.sum.marks ?? [] }

  /// A mark and where it lies in the draft.
  public struct MarkPlace: Sendable {
    public let signal: Signal
    public let range: Range<Int>
    public let value: Int32
    /// Where its block begins.
    public let block: Int

    fileprivate init(_ mark: PlacedMark, in start: Int) {
      signal = mark.signal
      range = (start + Int(mark.start))..<(start + Int(max(mark.start, mark.end)))
      value = mark.value
      block = start + Int(mark.block)
    }
  }

  /// Hands over the marks of a signal that begin in a window, in the draft's order, until `visit` returns false. Parts
  /// without such marks are passed over.
  public func visitMarks(of signal: Signal, in window: Range<Int> = 0..<Int.max, _ visit: (MarkPlace) -> Bool) {
    tree?.visit(in: window, mayHold: { $0.count(of: signal) > 0 }) { chunk, start in
      for mark in chunk.marks(of: signal) where window.contains(start + Int(mark.start)) {
        if !visit(MarkPlace(mark, in: start)) { return false }
      }
      return true
    }
  }

  /// Hands over the marks of a signal that begin in a window until `isFound` answers nil. Where it has answered false for
  /// all marks of a part, that part is passed over until the version, which is not 0, is another one.
  public func siftMarks(
    of signal: Signal, in window: Range<Int> = 0..<Int.max, version: UInt32, _ isFound: (MarkPlace) -> Bool?
  ) {
    tree?.sift(in: window, version: version, mayHold: { $0.count(of: signal) > 0 }) { chunk, start in
      var outcome = (isFound: false, goesOn: true)
      for mark in chunk.marks(of: signal) where window.contains(start + Int(mark.start)) {
        guard let found = isFound(MarkPlace(mark, in: start)) else { return (outcome.isFound, false) }
        outcome.isFound = outcome.isFound || found
      }
      return outcome
    }
  }

  /// All marks of a block, in the order of the text.
  public func marks(inBlockAt offset: Int) -> [Mark] {
    guard let place = tree?.place(at: offset) else { return [] }
    var end = place.before.utf8
    for (block, marks) in zip(place.chunk.blocks, place.chunk.marksByBlock()) {
      end += block.length
      if offset < end { return marks.sorted { ($0.start, $0.end) < ($1.start, $1.end) } }
    }
    return []
  }

  /// Where the block lies that holds the byte at the offset.
  public func blockRange(at offset: Int) -> Range<Int>? {
    guard let place = tree?.place(at: offset) else { return nil }
    var start = place.before.utf8
    let blocks = place.chunk.blocks
    for index in blocks.indices {
      let end = start + blocks[index].length
      if offset < end || index == blocks.count - 1 { return start..<end }
      start = end
    }
    return nil
  }
}
