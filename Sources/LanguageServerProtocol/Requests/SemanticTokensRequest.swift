/// Asks what the words of a document are, beyond what its grammar tells.
public enum SemanticTokensRequest: Request {
  public static let method = "textDocument/semanticTokens/full"
  public typealias Params = TextDocumentParams
  public typealias Result = SemanticTokens
}

/// The same for a stretch of a document.
public enum SemanticTokensRangeRequest: Request {
  public static let method = "textDocument/semanticTokens/range"
  public typealias Params = TextDocumentRangeParams
  public typealias Result = SemanticTokens
}

/// Tokens in the order of the text, none of them longer than its line.
public struct SemanticTokens: Sendable, Equatable, JSONEncodable {
  /// The raw values are the places in the legend.
  public enum TokenType: Int, Sendable, CaseIterable {
    case property, string, variable

    var name: String {
      switch self {
      case .property: "property"
      case .string: "string"
      case .variable: "variable"
      }
    }
  }

  private var data: [Int] = []
  private var last = Position(line: 0, character: 0)

  public init() {}

  /// Adds a token behind those that are there.
  public mutating func add(_ type: TokenType, at start: Position, length: Int) {
    let isSameLine = start.line == last.line
    data += [start.line - last.line, start.character - (isSameLine ? last.character : 0), length, type.rawValue, 0]
    last = start
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object { $0.member("data", data) }
  }
}
