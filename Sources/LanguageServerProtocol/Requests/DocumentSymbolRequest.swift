/// Asks what a document consists of.
public enum DocumentSymbolRequest: Request {
  public static let method = "textDocument/documentSymbol"
  public typealias Params = TextDocumentParams
  public typealias Result = [DocumentSymbol]
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
}
