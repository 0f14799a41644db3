/// What the client can do, as far as we ask. What it does not mention, it cannot do.
public struct ClientCapabilities: Sendable, Equatable {
  public struct Workspace: Sendable, Equatable {
    public var workspaceEdit = WorkspaceEdit()
    public init() {}

    public struct WorkspaceEdit: Sendable, Equatable {
      public var documentChanges = false
      public init() {}
    }
  }

  public struct TextDocument: Sendable, Equatable {
    public var codeAction = CodeAction()
    public var hover = Hover()
    public var publishDiagnostics = PublishDiagnostics()
    /// `completion.completionItem.snippetSupport`
    public var takesSnippets = false
    /// Whether the client asks for diagnostics (`diagnostic` is there).
    public var pullsDiagnostics = false
    public init() {}

    public struct CodeAction: Sendable, Equatable {
      /// Whether `codeActionLiteralSupport` is there: otherwise the client understands commands only.
      public var codeActionLiteralSupport = false
      public var isPreferredSupport = false
      public var dataSupport = false
      /// Whether an action's edit may be left out and asked for later (`resolveSupport`).
      public var resolvesEdit = false
      public init() {}
    }

    public struct Hover: Sendable, Equatable {
      /// In the client's order of preference.
      public var contentFormat: [MarkupKind] = []
      public init() {}
    }

    public struct PublishDiagnostics: Sendable, Equatable {
      public var relatedInformation = false
      public var versionSupport = false
      public var codeDescriptionSupport = false
      public var dataSupport = false
      /// `tagSupport.valueSet`; values we do not know are left out.
      public var tagSupport: [Diagnostic.Tag] = []
      public init() {}
    }
  }

  public struct General: Sendable, Equatable {
    /// In the client's order of preference; empty means UTF-16.
    public var positionEncodings: [PositionEncodingKind] = []
    public init() {}
  }

  public var workspace = Workspace()
  public var textDocument = TextDocument()
  public var general = General()

  public init() {}
}
