/// Asks what could stand at a place in a document.
public enum CompletionRequest: Request {
  public static let method = "textDocument/completion"
  public typealias Params = TextDocumentPositionParams
  public typealias Result = CompletionList
}

/// What could stand at a place; all that there is to say of it.
public struct CompletionList: Sendable, Equatable, JSONEncodable {
  public var items: [CompletionItem]

  public init(_ items: [CompletionItem] = []) { self.items = items }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("isIncomplete", false)
      $0.member("items", items)
    }
  }
}

/// One thing that could stand at a place.
public struct CompletionItem: Sendable, Equatable, JSONEncodable {
  public enum Kind: Int, Sendable, IntegerEnumeration {
    case text = 1
    case property = 10
    case value = 12
    case keyword = 14
    case snippet = 15
    case enumMember = 20
  }

  public var label: String
  public var kind: Kind
  /// Beside the label, in a few words.
  public var detail: String?
  public var documentation: MarkupContent?
  /// What the client compares with what has been typed.
  public var filterText: String?
  public var textEdit: TextEdit
  /// The new text holds `${1:places to fill in}`.
  public var isSnippet: Bool

  public init(
    label: String, kind: Kind, detail: String? = nil, documentation: MarkupContent? = nil, filterText: String? = nil,
    textEdit: TextEdit, isSnippet: Bool = false
  ) {
    self.label = label
    self.kind = kind
    self.detail = detail
    self.documentation = documentation
    self.filterText = filterText
    self.textEdit = textEdit
    self.isSnippet = isSnippet
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("label", label)
      $0.member("kind", kind)
      $0.member("detail", ifPresent: detail)
      $0.member("documentation", ifPresent: documentation)
      $0.member("filterText", ifPresent: filterText)
      $0.member("insertTextFormat", isSnippet ? 2 : 1)
      $0.member("textEdit", textEdit)
    }
  }
}
