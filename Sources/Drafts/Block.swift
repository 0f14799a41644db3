/// A stretch of the draft that was read by itself, with all that was learnt from it: the memo is the block.
public struct Block: Sendable {
  private let size: Extent.Packed
  /// The state behind the block; the one before it is its predecessor's.
  public let exit: State
  private let looked: UInt32
  public let isFrontMatter: Bool

  init(extent: Extent, exit: State, lookahead: Int, isFrontMatter: Bool) {
    size = Extent.Packed(extent)
    self.exit = exit
    looked = UInt32(clamping: lookahead)
    self.isFrontMatter = isFrontMatter
  }

  /// UTF-8 bytes.
  public var length: Int { size.length }
  public var extent: Extent { size.extent }
  /// How many bytes behind its end decided where it ends: an edit there makes it be read again.
  var lookahead: Int { Int(looked) }
}

/// Neighbouring blocks and their text, the leaf of the tree.
final class Chunk: Sendable {
  let text: [UInt8]
  let blocks: [Block]
  /// Of all blocks, by signal and then in the order of the text, so that those of one signal lie together.
  let marks: [PlacedMark]

  init(text: [UInt8], blocks: [Block], marks: [PlacedMark]) {
    self.text = text
    self.blocks = blocks
    self.marks = marks
  }

  /// Text above which a chunk takes no further block. Small enough that copying one is not felt, large enough that a
  /// draft of forty megabytes is a tree of fourteen storeys.
  static let roomyLength = 4096
  static let mostBlocks = 64
}

/// A mark among those of a chunk; places are offsets from the chunk's start.
struct PlacedMark: Sendable {
  let signal: Signal
  let start: Int32
  let end: Int32
  let value: Int32
  /// Where its block begins.
  let block: Int32
}

extension Chunk {
  /// The marks of one signal, in the order of the text.
  func marks(of signal: Signal) -> ArraySlice<PlacedMark> {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].signal.index < signal.index { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < marks.count, marks[end].signal == signal { end += 1 }
    return marks[low..<end]
  }

  /// The marks of each block, from the block's start.
  func marksByBlock() -> [[Mark]] {
    var starts: [Int32] = []
    var start: Int32 = 0
    for index in blocks.indices {
      starts.append(start)
      start += Int32(clamping: blocks[index].length)
    }
    var byBlock = [[Mark]](repeating: [], count: blocks.count)
    for mark in marks {
      guard let block = starts.firstIndex(of: mark.block) else { continue }
      byBlock[block].append(
        Mark(mark.signal, Int(mark.start - mark.block)..<Int(mark.end - mark.block), value: mark.value))
    }
    return byBlock
  }
}

/// What a stretch of blocks adds up to.
struct Sum: Sendable {
  var extent = Extent()
  var blocks = 0
  /// Marks by signal index.
  var marks: [Int32] = []

  init() {}

  init(_ chunk: Chunk, signalCount: Int) {
    marks = Array(repeating: 0, count: signalCount)
    blocks = chunk.blocks.count
    for index in chunk.blocks.indices { extent += chunk.blocks[index].extent }
    for mark in chunk.marks where Int(mark.signal.index) < signalCount { marks[Int(mark.signal.index)] += 1 }
  }

  static func + (a: Sum, b: Sum) -> Sum {
    if a.blocks == 0 { return b }
    if b.blocks == 0 { return a }
    var sum = a
    sum.extent += b.extent
    sum.blocks += b.blocks
    for index in sum.marks.indices { sum.marks[index] += b.marks[index] }
    return sum
  }

  func count(of signal: Signal) -> Int {
    Int(signal.index) < marks.count ? Int(marks[Int(signal.index)]) : 0
  }
}
