/// Something that a style does to the message, and where it says so.
public struct Look: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    /// Text of another size than the text before it begins; `value` is the size in tenths of a CSS pixel.
    case fontSize
    /// A font family, font colour or line height is set on text.
    case fontOverride
    /// Text is aligned away from the default.
    case alignment
    /// An image; `value` is its share of the message's width, in thousandths.
    case imageWidth
    /// The body of the message has a margin or padding; `value` is its share of the width, in thousandths.
    case bodyMargin
    /// A link that shows neither words nor an image with words.
    case emptyLink
    /// A lone full stop that takes a line of its own.
    case filler
  }
  public let kind: Kind
  /// The declaration or attribute; the start tag where a style sheet or an element's default decides.
  public let range: Range<Int>
  public let value: Int32
}

/// How an image in HTML is shown, as far as attributes and styles tell.
public struct PictureLook: Sendable, Equatable {
  /// The image among the passage's pieces.
  public let piece: Int
  /// There is an `alt`, though it may be empty.
  public let hasAlternative: Bool
  /// In CSS pixels.
  public let width: Double?
  public let height: Double?
  /// It is not shown, or shown outside the message.
  public let isHidden: Bool
}
