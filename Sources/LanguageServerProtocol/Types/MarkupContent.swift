/// How a text to be shown is written.
///
/// Open, though the protocol closes it: an unknown kind in a client's capabilities must not make `initialize` fail.
public struct MarkupKind: Sendable, Hashable, OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let plainText = MarkupKind(rawValue: "plaintext")
  public static let markdown = MarkupKind(rawValue: "markdown")
}

/// A text to be shown.
public struct MarkupContent: Sendable, Equatable, JSONEncodable {
  public var kind: MarkupKind
  public var value: String

  public init(kind: MarkupKind, value: String) {
    self.kind = kind
    self.value = value
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("kind", kind)
      $0.member("value", value)
    }
  }
}
