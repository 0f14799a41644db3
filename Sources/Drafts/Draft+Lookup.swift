/// The text of a block, not copied, and how far the text before it reaches.
public struct BlockText: Sendable {
  /// A slice of more text: its indices are not offsets in the draft.
  public let text: ArraySlice<UInt8>
  public let before: Extent

  /// Where the block lies in the draft.
  public var range: Range<Int> { before.utf8..<(before.utf8 + text.count) }
}

extension Draft {
  /// How far the text before an offset reaches.
  public func extent(upTo offset: Int) -> Extent {
    guard let block = blockText(at: offset) else { return Extent() }
    let length = min(max(0, offset - block.before.utf8), block.text.count)
    return block.before + Extent(block.text.prefix(length))
  }

  /// The text of the block that holds the byte at the offset; of the last one where the offset is the end.
  public func blockText(at offset: Int) -> BlockText? {
    blockText { $0.utf8 > offset }
  }

  /// The text of the first block at whose end the draft has passed a bound; of the last one where none has.
  ///
  /// Once passed, the bound must stay so as the extent grows; then this costs a logarithm and one chunk of blocks.
  public func blockText(where hasPassed: (Extent) -> Bool) -> BlockText? {
    guard let place = tree?.place(where: hasPassed) else { return nil }
    var before = place.before
    var start = place.chunk.text.startIndex
    for (index, block) in place.chunk.blocks.enumerated() {
      let through = before + block.extent
      if hasPassed(through) || index == place.chunk.blocks.count - 1 {
        return BlockText(text: place.chunk.text[start..<start + block.length], before: before)
      }
      before = through
      start += block.length
    }
    return nil
  }
}
