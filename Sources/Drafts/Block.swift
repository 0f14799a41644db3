/// A stretch of the draft that was read by itself, with all that was learnt from it: the memo is the block.
public struct Block: Sendable {
  /// UTF-8 bytes.
  public var length: Int { extent.utf8 }
  public let extent: Extent
  /// The state behind the block; the one before it is its predecessor's.
  public let exit: State
  /// How many bytes behind its end decided where it ends: an edit there makes it be read again.
  let lookahead: Int
  public let isFrontMatter: Bool
  public let marks: [Mark]
}

/// Neighbouring blocks and their text, the leaf of the tree.
struct Chunk: Sendable {
  let text: [UInt8]
  let blocks: [Block]

  /// Text above which a chunk takes no further block. Small enough that copying one is not felt, large enough that a
  /// draft of forty megabytes is a tree of fourteen storeys.
  static let roomyLength = 4096
  static let mostBlocks = 64
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
    for block in chunk.blocks {
      extent += block.extent
      for mark in block.marks where Int(mark.signal.index) < signalCount { marks[Int(mark.signal.index)] += 1 }
    }
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
