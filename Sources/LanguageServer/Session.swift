import LanguageServerProtocol

/// What client and server have agreed on when the client said who it is.
struct Session: Sendable {
  let capabilities: ClientCapabilities
  let encoding: PositionEncoding

  init(_ capabilities: ClientCapabilities = ClientCapabilities()) {
    self.capabilities = capabilities
    encoding = PositionEncoding(offered: capabilities.general.positionEncodings)
  }

  /// Clients without literals take commands for answer, and we have none: they are not told of code actions at all.
  var takesCodeActions: Bool { capabilities.textDocument.codeAction.codeActionLiteralSupport }
  /// The client tells by the version which text diagnostics are of: it is told of each, even where they stay the same.
  var takesVersions: Bool { capabilities.textDocument.publishDiagnostics.versionSupport }
  /// The client asks for diagnostics, and is not told of them besides: it would show them twice.
  var pullsDiagnostics: Bool { capabilities.textDocument.pullsDiagnostics }
  /// An action may be offered without its edit, which is made when it is chosen.
  var resolvesEdits: Bool {
    capabilities.textDocument.codeAction.resolvesEdit && capabilities.textDocument.codeAction.dataSupport
  }
  var takesRelatedInformation: Bool { capabilities.textDocument.publishDiagnostics.relatedInformation }
  var takesDocumentChanges: Bool { capabilities.workspace.workspaceEdit.documentChanges }

  /// How hovers are written: what the client likes best, and what every client can show where it does not say.
  var hoverFormat: MarkupKind {
    capabilities.textDocument.hover.contentFormat.first { $0 == .markdown || $0 == .plainText } ?? .plainText
  }
}
