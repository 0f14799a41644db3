/// Reads blocks one after another from a window of text and gathers them into chunks.
struct Rereading {
  let format: Format
  private var observer: any Observer
  /// The text to read, or its beginning: see `isWhole`.
  var window: [UInt8] = []
  /// The window reaches to the end of the draft.
  var isWhole = false
  /// Where the next block starts, in the window.
  var position = 0
  var work = Draft.Work()
  var passage = Passage()
  private var blocks: [Block] = []
  private var chunks: [Chunk] = []
  /// The text of `blocks`, in the window.
  private var chunkStart = 0
  private var chunkEnd = 0
  private var marks: [Mark] = []
  /// Of `blocks`.
  private var placedMarks: [PlacedMark] = []

  init(format: Format, watch: any Watch) {
    self.format = format
    passage.format = format
    observer = watch.observer()
  }

  /// Reads the block at `position` and returns the state behind it. The window must hold `Reader.reach` more bytes, or
  /// the rest of the draft.
  mutating func readBlock(after entry: State) -> State {
    let cut = Reader.read(window, from: position, isWhole: isWhole, after: entry, format: format, into: &passage)
    marks.removeAll(keepingCapacity: true)
    observer.look(at: passage, marking: &marks)
    add(
      Block(
        extent: Extent(passage.source), exit: cut.exit, lookahead: cut.lookahead,
        isFrontMatter: passage.isFrontMatter), marks)
    position = cut.end
    work.blocksRead += 1
    work.bytesRead += passage.source.count
    return cut.exit
  }

  /// Adds the rest of the window as a block without marks.
  mutating func addUnread(through end: Int) {
    let extent = Extent(window[position..<end])
    add(Block(extent: extent, exit: State(), lookahead: 1, isFrontMatter: false), [])
    position = end
  }

  /// Takes a block over as it is; its text is the next in the window.
  mutating func keep(_ block: Block, _ marks: [Mark]) {
    add(block, marks)
    position += block.length
  }

  private mutating func add(_ block: Block, _ marks: [Mark]) {
    let length = chunkEnd - chunkStart + block.length
    if length > Chunk.roomyLength || blocks.count >= Chunk.mostBlocks { closeChunk() }
    blocks.append(block)
    let start = Int32(clamping: chunkEnd - chunkStart)
    for mark in marks {
      placedMarks.append(
        PlacedMark(
          signal: mark.signal, start: mark.start &+ start, end: mark.end &+ start, value: mark.value, block: start))
    }
    chunkEnd += block.length
  }

  private mutating func closeChunk() {
    guard !blocks.isEmpty else { return }
    placedMarks.sort { ($0.signal.index, $0.start, $0.end, $0.value) < ($1.signal.index, $1.start, $1.end, $1.value) }
    // Copies without spare room: chunks are kept, and the arrays here serve again.
    chunks.append(
      Chunk(
        text: Array(window[chunkStart..<chunkEnd]), blocks: blocks.withUnsafeBufferPointer { Array($0) },
        marks: placedMarks.withUnsafeBufferPointer { Array($0) }))
    chunkStart = chunkEnd
    blocks.removeAll(keepingCapacity: true)
    placedMarks.removeAll(keepingCapacity: true)
  }

  /// Goes on behind what was read elsewhere.
  mutating func take(_ read: [Chunk], through end: Int) {
    closeChunk()
    chunks += read
    (position, chunkStart, chunkEnd) = (end, end, end)
  }

  mutating func finishedChunks() -> [Chunk] {
    closeChunk()
    return chunks
  }
}
