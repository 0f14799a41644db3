/// An element that is open, with what its style comes to.
///
/// Frames are shared by all blocks that lie in the element, and never change.
final class Frame: Sendable {
  let parent: Frame?
  let depth: Int
  let element: Element
  let identity: Identity
  let style: ComputedStyle
  /// Of a cell: how many stand before it in its row.
  let cell: UInt8
  private let digest: Int

  /// What style sheets know an element by: hashes of its name, its id and its classes.
  struct Identity: Sendable, Hashable {
    var name: UInt64 = 0
    var id: UInt64 = 0
    var classes: [UInt64] = []
  }

  /// Deeper elements are read as part of the last one.
  static let deepest = 256

  init(_ element: Element, _ identity: Identity, style: ComputedStyle, cell: UInt8 = 0, in parent: Frame?) {
    self.parent = parent
    self.element = element
    self.identity = identity
    self.style = style
    self.cell = cell
    depth = (parent?.depth ?? 0) + 1
    var hasher = Hasher()
    hasher.combine(parent?.digest ?? 0)
    hasher.combine(identity)
    hasher.combine(style)
    hasher.combine(cell)
    digest = hasher.finalize()
  }

  /// Whether two stacks of open elements are alike.
  static func areEqual(_ a: Frame?, _ b: Frame?) -> Bool {
    var (one, other) = (a, b)
    while let left = one, let right = other {
      if left === right { return true }
      guard left.digest == right.digest, left.identity == right.identity, left.style == right.style,
        left.cell == right.cell
      else { return false }
      (one, other) = (left.parent, right.parent)
    }
    return one == nil && other == nil
  }
}
