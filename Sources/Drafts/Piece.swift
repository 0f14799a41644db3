/// A piece of markup in a block: what it is, where it stands, and where its parts stand (all from the block's start).
public struct Piece: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    /// A link with words of its own; `target` is its address, `text` its words.
    case link
    /// An image; `target` is its source, `text` its alternative text, `title` its title.
    case image
    /// An address that shows itself: `<https://…>`.
    case autolink
    /// An inline HTML tag or comment, raw.
    case tag
    /// A code span or a line of a code block.
    case code
    /// A link reference definition: `[name]: address`.
    case definition
    /// An address that the mail program fetches by itself, with the whole that names it: `url(…)`, `background="…"`.
    case resource
  }
  public let kind: Kind
  public internal(set) var range: Range<Int>
  public var text: Range<Int>
  public var target: Range<Int>
  public var title: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>, text: Range<Int>? = nil, target: Range<Int>? = nil, title: Range<Int>? = nil)
  {
    self.kind = kind
    self.range = range
    let nothing = range.upperBound..<range.upperBound
    self.text = text ?? nothing
    self.target = target ?? nothing
    self.title = title ?? nothing
  }
}
