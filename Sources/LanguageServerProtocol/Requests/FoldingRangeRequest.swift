/// Asks what of a document can be folded away.
public enum FoldingRangeRequest: Request {
  public static let method = "textDocument/foldingRange"
  public typealias Params = TextDocumentParams
  public typealias Result = [FoldingRange]
}

/// Whole lines, of which the first stays to be seen.
public struct FoldingRange: Sendable, Equatable, JSONEncodable {
  public enum Kind: String, Sendable { case comment, region }

  public var startLine: Int
  public var endLine: Int
  public var kind: Kind?

  public init(startLine: Int, endLine: Int, kind: Kind? = nil) {
    self.startLine = startLine
    self.endLine = endLine
    self.kind = kind
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("startLine", startLine)
      $0.member("endLine", endLine)
      $0.member("kind", ifPresent: kind?.rawValue)
    }
  }
}
