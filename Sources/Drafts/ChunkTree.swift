import Synchronization

/// The chunks of a draft in a balanced tree that knows the sum of every part of itself.
///
/// Immutable, so that drafts are values and an edit shares all it does not touch; joined by height as an AVL tree, so
/// that cutting out and putting in cost a logarithm.
final class ChunkTree: Sendable {
  let left: ChunkTree?
  let right: ChunkTree?
  let chunk: Chunk
  /// Of this chunk alone.
  let own: Sum
  /// Of this chunk and both sides.
  let sum: Sum
  private let height: Int
  /// The version of what is sifted for at which nothing was found in all of this part; see `sift`.
  private let settled = Atomic<UInt32>(0)

  private init(_ left: ChunkTree?, _ chunk: Chunk, _ own: Sum, _ right: ChunkTree?) {
    self.left = left
    self.right = right
    self.chunk = chunk
    self.own = own
    height = 1 + max(left?.height ?? 0, right?.height ?? 0)
    sum = (left?.sum ?? Sum()) + own + (right?.sum ?? Sum())
  }

  /// A balanced tree of the chunks in their order; nil of none.
  static func build(_ chunks: ArraySlice<Chunk>, signalCount: Int) -> ChunkTree? {
    guard !chunks.isEmpty else { return nil }
    let middle = chunks.startIndex + chunks.count / 2
    return ChunkTree(
      build(chunks[..<middle], signalCount: signalCount), chunks[middle],
      Sum(chunks[middle], signalCount: signalCount),
      build(chunks[(middle + 1)...], signalCount: signalCount))
  }

  // MARK: Joining

  private static func balanced(_ left: ChunkTree?, _ middle: ChunkTree, _ right: ChunkTree?) -> ChunkTree {
    let difference = (left?.height ?? 0) - (right?.height ?? 0)
    if difference > 1, let left {
      if (left.left?.height ?? 0) >= (left.right?.height ?? 0) {
        return left.with(left.left, middle.with(left.right, right))
      } else if let inner = left.right {
        return inner.with(left.with(left.left, inner.left), middle.with(inner.right, right))
      }
    } else if difference < -1, let right {
      if (right.right?.height ?? 0) >= (right.left?.height ?? 0) {
        return right.with(middle.with(left, right.left), right.right)
      } else if let inner = right.left {
        return inner.with(middle.with(left, inner.left), right.with(inner.right, right.right))
      }
    }
    return middle.with(left, right)
  }

  /// This node's chunk between two other sides.
  private func with(_ left: ChunkTree?, _ right: ChunkTree?) -> ChunkTree { ChunkTree(left, chunk, own, right) }

  private static func join(_ left: ChunkTree?, _ middle: ChunkTree, _ right: ChunkTree?) -> ChunkTree {
    let difference = (left?.height ?? 0) - (right?.height ?? 0)
    if difference > 1, let left {
      return balanced(left.left, left, join(left.right, middle, right))
    } else if difference < -1, let right {
      return balanced(join(left, middle, right.left), right, right.right)
    }
    return middle.with(left, right)
  }

  static func concatenated(_ left: ChunkTree?, _ right: ChunkTree?) -> ChunkTree? {
    guard let left else { return right }
    guard let right else { return left }
    let (rest, last) = left.withoutLast()
    return join(rest, last, right)
  }

  private func withoutLast() -> (rest: ChunkTree?, last: ChunkTree) {
    guard let right else { return (left, self) }
    let (rest, last) = right.withoutLast()
    return (ChunkTree.balanced(left, self, rest), last)
  }

  /// The chunks that lie wholly before the offset, and those that do not.
  func split(at offset: Int) -> (before: ChunkTree?, after: ChunkTree?) {
    let start = left?.sum.extent.utf8 ?? 0
    let end = start + own.extent.utf8
    if offset >= end {
      let parts = right?.split(at: offset - end) ?? (before: nil, after: nil)
      return (ChunkTree.join(left, self, parts.before), parts.after)
    }
    let parts = left?.split(at: offset) ?? (before: nil, after: nil)
    return (parts.before, ChunkTree.join(parts.after, self, right))
  }
}

// MARK: - Looking up

/// A chunk and how far the text before it reaches.
struct ChunkPlace {
  let chunk: Chunk
  let before: Extent
}

extension ChunkTree {
  /// The chunk that holds the byte at the offset; the last one where the offset is the end.
  func place(at offset: Int) -> ChunkPlace { place { $0.utf8 > offset } }

  /// The first chunk at whose end the text has passed a bound; the last one where none has.
  func place(where hasPassed: (Extent) -> Bool) -> ChunkPlace {
    var node = self
    var before = Extent()
    while true {
      if let left = node.left {
        let through = before + left.sum.extent
        if hasPassed(through) {
          node = left
          continue
        }
        before = through
      }
      let through = before + node.own.extent
      guard let right = node.right, !hasPassed(through) else { return ChunkPlace(chunk: node.chunk, before: before) }
      before = through
      node = right
    }
  }

  /// Hands over the chunks that reach into a window and may hold something, in order, each with its offset, until `visit` says no more.
  /// Parts for which `mayHold` is false are passed over whole.
  @discardableResult
  func visit(
    from offset: Int = 0, in window: Range<Int>, mayHold: (Sum) -> Bool, _ visit: (Chunk, Int) -> Bool
  ) -> Bool {
    guard offset < window.upperBound, offset + sum.extent.utf8 > window.lowerBound, mayHold(sum) else { return true }
    let start = offset + (left?.sum.extent.utf8 ?? 0)
    let end = start + own.extent.utf8
    if let left, !left.visit(from: offset, in: window, mayHold: mayHold, visit) { return false }
    if start < window.upperBound, end > window.lowerBound, mayHold(own), !visit(chunk, start) { return false }
    return right?.visit(from: end, in: window, mayHold: mayHold, visit) ?? true
  }
  /// As `visit`, for a search that costs more than going there: a part in which nothing was found is passed over until
  /// the version, which is not 0, is another one.
  /// - Parameter search: whether something was found, and whether to go on.
  @discardableResult
  func sift(
    from offset: Int = 0, in window: Range<Int>, version: UInt32, mayHold: (Sum) -> Bool,
    _ search: (Chunk, Int) -> (isFound: Bool, goesOn: Bool)
  ) -> (isFound: Bool, goesOn: Bool) {
    let whole = offset..<(offset + sum.extent.utf8)
    guard offset < window.upperBound, whole.upperBound > window.lowerBound, mayHold(sum),
      settled.load(ordering: .relaxed) != version
    else { return (false, true) }
    let start = offset + (left?.sum.extent.utf8 ?? 0)
    let end = start + own.extent.utf8
    var outcome: (isFound: Bool, goesOn: Bool) =
      left?.sift(from: offset, in: window, version: version, mayHold: mayHold, search) ?? (false, true)
    func add(_ part: (isFound: Bool, goesOn: Bool)) {
      outcome = (outcome.isFound || part.isFound, part.goesOn)
    }
    if outcome.goesOn, start < window.upperBound, end > window.lowerBound, mayHold(own) { add(search(chunk, start)) }
    if outcome.goesOn, let right {
      add(right.sift(from: end, in: window, version: version, mayHold: mayHold, search))
    }
    let isSeenWhole = window.lowerBound <= whole.lowerBound && whole.upperBound <= window.upperBound
    if !outcome.isFound, outcome.goesOn, isSeenWhole { settled.store(version, ordering: .relaxed) }
    return outcome
  }
}
