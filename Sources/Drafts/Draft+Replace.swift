extension Draft {
  /// Puts `text` in the place of `range` and reads anew only the blocks that this touches.
  ///
  /// Reading starts at the first block that looked at a changed byte and goes on until a cut and its state are the old
  /// ones; the draft is then what `Draft(newText, …)` would be.
  public mutating func replace(_ range: Range<Int>, with text: some Collection<UInt8>) {
    let range = range.clamped(to: 0..<count)
    guard !(range.isEmpty && text.isEmpty) else { return }
    defer { if format == .mail { letters = Letter.all(in: self.text, watching: watch) } }
    guard tree != nil else {
      let before = work
      self = Draft(Array(text), format: format, watching: watch)
      work.blocksRead += before.blocksRead
      work.bytesRead += before.bytesRead
      return
    }
    let first = firstBlockToRead(for: range)
    // The end of the front matter is looked for far beyond the block that starts there.
    let mayMoveFrontMatter = format != .mail && first > 0 && range.lowerBound < FrontMatter.reach
    let front = mayMoveFrontMatter ? frontMatterEnd : nil
    splice(range, text, from: first)
    if mayMoveFrontMatter, frontMatterEnd != front { splice(0..<0, EmptyCollection(), from: 0, through: first) }
  }

  private var frontMatterEnd: Int? {
    guard FrontMatter.mayStart(self[0..<FrontMatter.opening.count + 3]) else { return nil }
    return FrontMatter.end(in: self[0..<FrontMatter.reach], isWhole: count <= FrontMatter.reach)
  }

  /// The start of the first block that has looked at a byte of the range.
  private func firstBlockToRead(for range: Range<Int>) -> Int {
    guard let place = block(at: range.lowerBound) else { return 0 }
    var start = place.range.lowerBound
    while start > 0, let before = block(at: start - 1),
      before.range.upperBound + before.block.lookahead > range.lowerBound
    {
      start = before.range.lowerBound
    }
    return start
  }

  /// Replaces the range, rereading from a block's start until at least `through` and until the old cuts hold again.
  private mutating func splice(_ range: Range<Int>, _ text: some Collection<UInt8>, from start: Int, through: Int = 0) {
    guard let tree else { return }
    let delta = text.count - range.count
    let newCount = count + delta

    // Whole chunks are replaced: the first begins where the chunk of the first block does.
    let cutStart = tree.place(at: start).before.utf8
    var rereading = Rereading(format: format, watch: watch)
    copy(cutStart..<range.lowerBound, to: &rereading.window)
    rereading.window.append(contentsOf: text)
    /// The old text is in the window up to here.
    var copied = range.upperBound
    func extendWindow(_ rereading: inout Rereading, to end: Int) {
      guard copied < end, cutStart + rereading.position + Reader.reach > copied + delta else { return }
      let next = min(end, max(copied, cutStart + rereading.position - delta) + 2 * Reader.reach)
      copy(copied..<next, to: &rereading.window)
      copied = next
    }

    // Blocks of the first chunk that stay.
    var state = State.top
    var offset = cutStart
    if let first = block(at: cutStart) { state = first.entry }
    let head = tree.place(at: cutStart).chunk
    for (block, marks) in zip(head.blocks, offset < start ? head.marksByBlock() : []) where offset < start {
      rereading.keep(block, marks)
      state = block.exit
      offset += block.length
    }

    // New blocks, until a cut and its state are old ones.
    let mustReach = max(range.upperBound + delta, through)
    var oldEnd = count
    while true {
      let position = cutStart + rereading.position
      if position >= newCount { break }
      if position >= mustReach, let old = block(at: position - delta), old.range.lowerBound == position - delta,
        old.entry == state, position - delta >= range.upperBound
      {
        oldEnd = position - delta
        break
      }
      extendWindow(&rereading, to: count)
      rereading.isWhole = copied == count
      state = rereading.readBlock(after: state)
    }

    // Blocks of the last chunk that stay.
    var tailEnd = oldEnd
    if oldEnd < count {
      let place = tree.place(at: oldEnd)
      tailEnd = place.before.utf8 + place.chunk.text.count
      if place.before.utf8 == oldEnd { tailEnd = oldEnd }
      if tailEnd > oldEnd {
        if copied < tailEnd {
          copy(copied..<tailEnd, to: &rereading.window)
          copied = tailEnd
        }
        var offset = place.before.utf8
        for (block, marks) in zip(place.chunk.blocks, place.chunk.marksByBlock()) {
          if offset >= oldEnd { rereading.keep(block, marks) }
          offset += block.length
        }
      }
    }
    let chunks = rereading.finishedChunks()
    work.blocksRead += rereading.work.blocksRead
    work.bytesRead += rereading.work.bytesRead

    let (before, rest) = tree.split(at: cutStart)
    let after = tailEnd >= count ? nil : rest?.split(at: tailEnd - cutStart).after
    let middle = ChunkTree.build(chunks[...], signalCount: watch.signalCount)
    self.tree = ChunkTree.concatenated(ChunkTree.concatenated(before, middle), after)
  }
}
