/// Asks for a document to be put in order.
public enum FormattingRequest: Request {
  public static let method = "textDocument/formatting"
  /// How the client indents is of no matter here.
  public typealias Params = TextDocumentParams
  public typealias Result = [TextEdit]
}
