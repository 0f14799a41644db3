/// Asks what a document consists of.
public enum DocumentSymbolRequest: Request {
  public static let method = "textDocument/documentSymbol"
  public typealias Params = TextDocumentParams

  public enum Result: Sendable, Equatable, JSONEncodable {
    /// For clients with `hierarchicalDocumentSymbolSupport`.
    case tree([DocumentSymbol])
    /// For all others: the same in a row, as `SymbolInformation`.
    case list([DocumentSymbol], of: DocumentURI)

    public func encode(to writer: inout JSON.Writer) {
      switch self {
      case .tree(let symbols): writer.array(symbols)
      case .list(let symbols, let uri):
        writer.array { writer in
          for symbol in symbols { symbol.encodeInRow(to: &writer, of: uri, within: nil) }
        }
      }
    }
  }
}

/// A part of a document that has a name.
public struct DocumentSymbol: Sendable, Equatable, JSONEncodable {
  public enum Kind: Int, Sendable, IntegerEnumeration {
    case namespace = 3
    case property = 7
    case string = 15
  }

  public var name: String
  public var detail: String?
  public var kind: Kind
  public var range: Range
  /// What is selected by somebody who goes there; lies within the range.
  public var selectionRange: Range
  public var children: [DocumentSymbol]

  public init(
    name: String, detail: String? = nil, kind: Kind, range: Range, selectionRange: Range? = nil,
    children: [DocumentSymbol] = []
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selectionRange = selectionRange ?? range
    self.children = children
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("name", name)
      $0.member("detail", ifPresent: detail)
      $0.member("kind", kind)
      $0.member("range", range)
      $0.member("selectionRange", selectionRange)
      if !children.isEmpty { $0.member("children", children) }
    }
  }

  fileprivate func encodeInRow(to writer: inout JSON.Writer, of uri: DocumentURI, within container: String?) {
    writer.element(Row(symbol: self, uri: uri, container: container))
    for child in children { child.encodeInRow(to: &writer, of: uri, within: name) }
  }

  private struct Row: JSONEncodable {
    let symbol: DocumentSymbol
    let uri: DocumentURI
    let container: String?

    func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("name", symbol.name)
        $0.member("kind", symbol.kind)
        $0.member("location", Location(uri: uri, range: symbol.range))
        $0.member("containerName", ifPresent: container)
      }
    }
  }
}
