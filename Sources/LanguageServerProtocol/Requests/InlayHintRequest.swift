/// Asks what to write between the words of a document for its reader alone.
public enum InlayHintRequest: Request {
  public static let method = "textDocument/inlayHint"
  public typealias Params = TextDocumentRangeParams
  public typealias Result = [InlayHint]
}

/// A word to the reader of a document, behind a place.
public struct InlayHint: Sendable, Equatable, JSONEncodable {
  public var position: Position
  public var label: String

  public init(position: Position, label: String) {
    self.position = position
    self.label = label
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("position", position)
      $0.member("label", label)
      $0.member("paddingLeft", true)
    }
  }
}
