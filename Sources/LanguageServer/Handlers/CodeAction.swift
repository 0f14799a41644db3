import LanguageServerProtocol
import Workspace

extension CodeActionRequest: AnsweredRequest {
  /// The repairs of all findings at the range, which a caret that only touches a finding is meant to reach, too.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    let isWanted = params.context.only?.contains { $0.contains(.quickFix) } ?? true
    guard isWanted, server.session.takesCodeActions,
      let (open, day, findings) = server.findings(at: params.range, in: params.textDocument.uri)
    else { return [] }

    var diagnosis = Diagnosis(of: open, server.session)
    var actions: [CodeAction] = []
    for finding in findings {
      let fixes = server.rulebook.fixes(for: finding, in: open.draft, today: day)
      guard !fixes.isEmpty else { continue }
      let diagnostic = diagnosis.diagnostic(of: finding)
      for fix in fixes {
        actions.append(
          CodeAction(
            title: fix.title, kind: .quickFix, diagnostics: [diagnostic], isPreferred: fix.isPreferred,
            edit: edit(of: open, for: fix, server.session)))
      }
    }
    return actions
  }

  private static func edit(of open: OpenDraft, for fix: Fix, _ session: Session) -> WorkspaceEdit {
    var positions = Positions(in: open.draft, session.encoding)
    let edits = fix.edits.map { TextEdit(range: positions.range(of: $0.range), newText: $0.text) }
    guard session.takesDocumentChanges else { return .changes([open.uri: edits]) }
    let document = TextDocumentIdentifier(uri: open.uri, version: open.version)
    return .documentChanges([TextDocumentEdit(textDocument: document, edits: edits)])
  }
}
