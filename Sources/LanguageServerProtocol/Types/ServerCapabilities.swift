/// What this server can do, as far as it does anything.
public struct ServerCapabilities: Sendable, Equatable {
  /// How the client tells of changes.
  public enum TextDocumentSyncKind: Int, Sendable, IntegerEnumeration {
    case none = 0
    case full, incremental
  }

  public var positionEncoding: PositionEncodingKind
  /// Also makes the client send `didOpen` and `didClose`.
  public var textDocumentSync: TextDocumentSyncKind
  /// Whether the client shall send `didSave`.
  public var save: Bool
  public var hoverProvider: Bool
  /// The kinds of code actions; empty where there are none.
  public var codeActionKinds: [CodeActionKind]
  /// Whether `codeAction/resolve` is answered.
  public var codeActionResolve: Bool
  /// Whether `textDocument/diagnostic` is answered.
  public var diagnosticProvider: Bool
  /// Whether all the requests are answered that help somebody who writes: completion, hints, symbols, folding, links,
  /// selection, formatting and semantic tokens.
  public var helpsDrafting: Bool
  /// Whether the client shall tell of folders that are opened and closed.
  public var workspaceFolders: Bool
  /// The commands of `workspace/executeCommand`.
  public var commands: [String]

  public init(
    positionEncoding: PositionEncodingKind = .utf16, textDocumentSync: TextDocumentSyncKind = .none,
    save: Bool = false, hoverProvider: Bool = false, codeActionKinds: [CodeActionKind] = [],
    codeActionResolve: Bool = false, diagnosticProvider: Bool = false, helpsDrafting: Bool = false,
    workspaceFolders: Bool = false, commands: [String] = []
  ) {
    self.positionEncoding = positionEncoding
    self.textDocumentSync = textDocumentSync
    self.save = save
    self.hoverProvider = hoverProvider
    self.codeActionKinds = codeActionKinds
    self.codeActionResolve = codeActionResolve
    self.diagnosticProvider = diagnosticProvider
    self.helpsDrafting = helpsDrafting
    self.workspaceFolders = workspaceFolders
    self.commands = commands
  }
}

extension ServerCapabilities: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("positionEncoding", positionEncoding)
      $0.member("textDocumentSync") {
        $0.object {
          $0.member("openClose", textDocumentSync != .none)
          $0.member("change", textDocumentSync)
          $0.member("save", save)
        }
      }
      if hoverProvider { $0.member("hoverProvider", true) }
      if !codeActionKinds.isEmpty {
        $0.member("codeActionProvider") {
          $0.object {
            $0.member("codeActionKinds", codeActionKinds)
            if codeActionResolve { $0.member("resolveProvider", true) }
          }
        }
      }
      if diagnosticProvider {
        $0.member("diagnosticProvider") {
          $0.object {
            $0.member("identifier", "draftlint")
            $0.member("interFileDependencies", true)
            $0.member("workspaceDiagnostics", true)
          }
        }
      }
      if !commands.isEmpty {
        $0.member("executeCommandProvider") { $0.object { $0.member("commands", commands) } }
      }
      if workspaceFolders {
        let folders: JSON = ["supported": true, "changeNotifications": true]
        $0.member("workspace") { $0.object { $0.member("workspaceFolders", folders) } }
      }
      if helpsDrafting { encodeHelp(to: &$0) }
    }
  }

  private func encodeHelp(to writer: inout JSON.Writer) {
    writer.member("completionProvider") {
      $0.object { $0.member("triggerCharacters", [":", "{", "["]) }
    }
    writer.member("documentSymbolProvider", true)
    writer.member("foldingRangeProvider", true)
    writer.member("selectionRangeProvider", true)
    writer.member("documentLinkProvider") { $0.object { $0.member("resolveProvider", false) } }
    writer.member("documentFormattingProvider", true)
    writer.member("inlayHintProvider", true)
    writer.member("semanticTokensProvider") {
      $0.object {
        $0.member("legend") {
          $0.object {
            $0.member("tokenTypes", SemanticTokens.TokenType.allCases.map(\.name))
            $0.member("tokenModifiers", [String]())
          }
        }
        $0.member("full", true)
        $0.member("range", true)
      }
    }
  }
}
