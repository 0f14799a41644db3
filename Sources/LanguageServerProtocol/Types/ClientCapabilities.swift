/// What the client can do, as far as we ask. What it does not mention, it cannot do.
public struct ClientCapabilities: Sendable, Equatable {
  public struct Workspace: Sendable, Equatable {
    public var workspaceEdit = WorkspaceEdit()
    /// Whether `workspace/configuration` is answered.
    public var configuration = false
    /// `didChangeWatchedFiles.dynamicRegistration`
    public var watchesFiles = false
    /// `diagnostics.refreshSupport`
    public var refreshesDiagnostics = false
    public init() {}

    public struct WorkspaceEdit: Sendable, Equatable {
      public var documentChanges = false
      /// Whether an edit may make a file (`resourceOperations`).
      public var createsFiles = false
      public init() {}
    }
  }

  public struct TextDocument: Sendable, Equatable {
    public var codeAction = CodeAction()
    public var hover = Hover()
    public var publishDiagnostics = PublishDiagnostics()
    /// `completion.completionItem.snippetSupport`
    public var takesSnippets = false
    /// `documentSymbol.hierarchicalDocumentSymbolSupport`
    public var takesSymbolTrees = false
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
  /// `window.workDoneProgress`
  public var showsProgress = false
  public var textDocument = TextDocument()
  public var general = General()

  public init() {}
}
