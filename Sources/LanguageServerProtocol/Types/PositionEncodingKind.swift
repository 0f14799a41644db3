/// What the `character` of a position counts: bytes, UTF-16 code units or scalars.
public struct PositionEncodingKind: Sendable, Hashable, OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let utf8 = PositionEncodingKind(rawValue: "utf-8")
  /// What every client understands, and what counts where none is agreed on.
  public static let utf16 = PositionEncodingKind(rawValue: "utf-16")
  public static let utf32 = PositionEncodingKind(rawValue: "utf-32")
}
