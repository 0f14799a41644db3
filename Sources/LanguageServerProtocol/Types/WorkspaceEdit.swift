/// A stretch of text to be replaced.
public struct TextEdit: Sendable, Equatable, JSONEncodable {
  public var range: Range
  public var newText: String

  public init(range: Range, newText: String) {
    self.range = range
    self.newText = newText
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("range", range)
      $0.member("newText", newText)
    }
  }
}

/// The edits of one document, which the client refuses if it has another version by then.
public struct TextDocumentEdit: Sendable, Equatable, JSONEncodable {
  public var textDocument: TextDocumentIdentifier
  public var edits: [TextEdit]

  public init(textDocument: TextDocumentIdentifier, edits: [TextEdit]) {
    self.textDocument = textDocument
    self.edits = edits
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("textDocument", textDocument)
      $0.member("edits", edits)
    }
  }
}

/// What a code action changes.
public enum WorkspaceEdit: Sendable, Equatable, JSONEncodable {
  /// For clients with `workspace.workspaceEdit.documentChanges`.
  case documentChanges([TextDocumentEdit])
  /// Makes a file and writes into it; for clients with `create` among their `resourceOperations`.
  case creation(TextDocumentEdit)
  /// For all others; without versions.
  case changes([DocumentURI: [TextEdit]])

  public func encode(to writer: inout JSON.Writer) {
    writer.object { writer in
      switch self {
      case .documentChanges(let changes): writer.member("documentChanges", changes)
      case .creation(let edit):
        let uri = edit.textDocument.uri
        writer.member("documentChanges") {
          $0.array {
            $0.element(["kind": "create", "uri": .string(uri.string), "options": ["ignoreIfExists": true]] as JSON)
            $0.element(edit)
          }
        }
      case .changes(let changes):
        writer.member("changes") {
          $0.object {
            // In a fixed order, so that the same edit is the same bytes.
            for (uri, edits) in changes.sorted(by: { $0.key.string < $1.key.string }) {
              $0.member(escaping: uri.string, edits)
            }
          }
        }
      }
    }
  }
}
