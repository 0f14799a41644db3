/// Something the editor offers to do: for us, a fix of a finding.
public struct CodeAction: Sendable, Equatable {
  public var title: String
  public var kind: CodeActionKind?
  /// The diagnostics it resolves.
  public var diagnostics: [Diagnostic]
  /// Whether it is the one to take when the user asks for “auto fix”.
  public var isPreferred: Bool
  public var edit: WorkspaceEdit?
  /// Run after the edit.
  public var command: Command?
  /// Whatever we want to have back with `codeAction/resolve`.
  public var data: JSON?

  public init(
    title: String, kind: CodeActionKind? = nil, diagnostics: [Diagnostic] = [], isPreferred: Bool = false,
    edit: WorkspaceEdit? = nil, command: Command? = nil, data: JSON? = nil
  ) {
    self.title = title
    self.kind = kind
    self.diagnostics = diagnostics
    self.isPreferred = isPreferred
    self.edit = edit
    self.command = command
    self.data = data
  }
}

extension CodeAction: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("title", title)
      $0.member("kind", ifPresent: kind)
      if !diagnostics.isEmpty { $0.member("diagnostics", diagnostics) }
      if isPreferred { $0.member("isPreferred", true) }
      $0.member("edit", ifPresent: edit)
      $0.member("command", ifPresent: command)
      $0.member("data", ifPresent: data)
    }
  }
}

/// A kind of code action. Kinds are dotted paths; clients that ask for one mean all below it too.
public struct CodeActionKind: Sendable, Hashable, OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let quickFix = CodeActionKind(rawValue: "quickfix")
  public static let source = CodeActionKind(rawValue: "source")
  public static let sourceFixAll = CodeActionKind(rawValue: "source.fixAll")
  /// So that a client may ask for ours alone.
  public static let sourceFixAllDraftlint = CodeActionKind(rawValue: "source.fixAll.draftlint")

  /// Whether a client that asks for this kind also asks for the other: `source` contains `source.fixAll`.
  public func contains(_ other: CodeActionKind) -> Bool {
    rawValue.isEmpty || other == self || other.rawValue.hasPrefix(rawValue + ".")
  }
}

/// A command of the server or the client.
public struct Command: Sendable, Equatable, JSONEncodable {
  public var title: String
  public var command: String
  public var arguments: [JSON]

  public init(title: String, command: String, arguments: [JSON] = []) {
    self.title = title
    self.command = command
    self.arguments = arguments
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("title", title)
      $0.member("command", command)
      if !arguments.isEmpty { $0.member("arguments", arguments) }
    }
  }
}
