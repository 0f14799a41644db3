import Testing

@testable import Drafts

/// The tree of a draft's chunks stays balanced and adds up, whatever is cut out and put in.
struct ChunkTreeTests {
  static func chunk(_ length: Int) -> Chunk {
    let text = Array(repeating: UInt8(ascii: "x"), count: max(length - 1, 0)) + [Bytes.lineFeed]
    let block = Block(extent: Extent(text), exit: State(), lookahead: 1, isFrontMatter: false)
    let mark = PlacedMark(signal: Signal(0), start: 0, end: Int32(length), value: 0, block: 0)
    return Chunk(text: text, blocks: [block], marks: [mark])
  }

  /// The sums, checked on the way, and the height; a tree of n chunks may be 1.44 log2 n high.
  static func check(_ tree: ChunkTree?) -> (lengths: [Int], height: Int) {
    guard let tree else { return ([], 0) }
    let (left, right) = (check(tree.left), check(tree.right))
    let lengths = left.lengths + [tree.chunk.text.count] + right.lengths
    #expect(abs(left.height - right.height) <= 1)
    #expect(tree.sum.extent.utf8 == lengths.reduce(0, +))
    #expect(tree.sum.extent.lines == lengths.count)
    #expect(tree.sum.blocks == lengths.count)
    #expect(tree.sum.count(of: Signal(0)) == lengths.count)
    return (lengths, 1 + max(left.height, right.height))
  }

  @Test("thousands of splices leave it balanced", arguments: 0..<4)
  func splices(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var lengths: [Int] = []
    var tree: ChunkTree?
    for step in 0..<2000 {
      let new = (0..<Int.random(in: 0...(step.isMultiple(of: 100) ? 200 : 4), using: &random)).map { _ in
        Int.random(in: 1...9, using: &random)
      }
      let start = Int.random(in: 0...lengths.count, using: &random)
      let end = min(lengths.count, start + Int.random(in: 0...(step.isMultiple(of: 50) ? 150 : 3), using: &random))
      let from = lengths[..<start].reduce(0, +)
      let to = lengths[..<end].reduce(0, +)
      let before = tree?.split(at: from).before
      let after = tree?.split(at: to).after
      let middle = ChunkTree.build(new.map(Self.chunk)[...], signalCount: 1)
      tree = ChunkTree.concatenated(ChunkTree.concatenated(before, middle), after)
      lengths.replaceSubrange(start..<end, with: new)
      if step.isMultiple(of: 40) { #expect(Self.check(tree).lengths == lengths) }
    }
    #expect(Self.check(tree).lengths == lengths)
  }

  @Test("a byte is found in its chunk", arguments: [1, 2, 3, 7, 64, 1000])
  func places(count: Int) throws {
    let chunks = (0..<count).map { Self.chunk(1 + $0 % 5) }
    let tree = try #require(ChunkTree.build(chunks[...], signalCount: 1))
    var offset = 0
    for chunk in chunks {
      for at in offset..<(offset + chunk.text.count) {
        #expect(tree.place(at: at).before.utf8 == offset)
      }
      offset += chunk.text.count
    }
    #expect(tree.place(at: offset).before.utf8 == offset - (chunks.last?.text.count ?? 0))
  }

  @Test("a visit passes over what holds nothing and stops when told to")
  func visits() throws {
    let tree = try #require(ChunkTree.build((0..<100).map { Self.chunk(1 + $0) }[...], signalCount: 1))
    var seen: [Int] = []
    tree.visit(in: 0..<Int.max, mayHold: { $0.count(of: Signal(0)) > 0 }) { chunk, _ in
      seen.append(chunk.text.count)
      return seen.count < 10
    }
    #expect(seen == Array(1...10))
    #expect(tree.visit(in: 0..<Int.max, mayHold: { $0.count(of: Signal(1)) > 0 }) { _, _ in false })
  }
}
