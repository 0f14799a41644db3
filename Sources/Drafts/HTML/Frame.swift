/// An element that is open, with what its style comes to.
///
/// Frames are shared by all blocks that lie in the element, and never change.
final class Frame: Sendable {
  let parent: Frame?
  /// The parent once more, for those who go far up: counting references at each step would cost more than all else.
  private let above: Unmanaged<Frame>?
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
    above = parent.map(Unmanaged.passUnretained)
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

  /// What is asked of the frames on the way up.
  struct Step {
    let element: Element
    let name: UInt64
    let depth: Int
    let cell: UInt8
    fileprivate let frame: Unmanaged<Frame>
    fileprivate let above: Unmanaged<Frame>?

    fileprivate init(_ frame: Unmanaged<Frame>) {
      self.frame = frame
      (element, name, depth, cell, above) = frame._withUnsafeGuaranteedRef {
        ($0.element, $0.identity.name, $0.depth, $0.cell, $0.above)
      }
    }

    /// The step further out; nil at the outermost frame.
    var next: Step? { above.map(Step.init) }
    var parent: Frame? { above?.takeUnretainedValue() }
  }

  /// The first step of the way outwards; good as long as the frame is kept.
  var step: Step { Step(Unmanaged.passUnretained(self)) }

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
