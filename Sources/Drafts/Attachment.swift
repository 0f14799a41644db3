/// Something that is sent along with a mail.
public struct Attachment: Sendable, Equatable {
  /// Its name among the draft's bytes.
  public let range: Range<Int>
  /// Empty where it has none.
  public let name: String
  /// In lower case: `application/pdf`.
  public let mediaType: String
  /// Decoded, in octets.
  public let size: Int
  /// An image that the message shows in its text.
  public let isShownInline: Bool
}
