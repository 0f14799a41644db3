/// Asks what there is to say about a place in a document; `nil` is nothing.
public enum HoverRequest: Request {
  public static let method = "textDocument/hover"
  public typealias Result = Hover?

  public typealias Params = TextDocumentPositionParams
}

/// A text about a stretch of a document.
public struct Hover: Sendable, Equatable, JSONEncodable {
  public var contents: MarkupContent
  public var range: Range?

  public init(contents: MarkupContent, range: Range? = nil) {
    self.contents = contents
    self.range = range
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("contents", contents)
      $0.member("range", ifPresent: range)
    }
  }
}
