import LanguageServerProtocol
import Workspace

extension CodeActionRequest: AnsweredRequest {
  /// The repairs of all findings at the range, which a caret that only touches a finding is meant to reach, too; how to
  /// make the draft ignore them; and the repair of all that is wrong.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    let session = server.session
    func isWanted(_ kind: CodeActionKind) -> Bool { params.context.only?.contains { $0.contains(kind) } ?? true }
    guard session.takesCodeActions else { return [] }
    var actions: [CodeAction] = []
    if isWanted(.quickFix) { actions = quickFixes(params, by: &server) }
    if isWanted(.sourceFixAllDraftlint), let fixAll = FixAll.action(params, by: &server) { actions.append(fixAll) }
    return actions
  }

  private static func quickFixes(_ params: Params, by server: inout Server) -> [CodeAction] {
    guard let (open, day, findings) = server.findings(at: params.range, in: params.textDocument.uri) else { return [] }
    let session = server.session
    let rulebook = server.rulebook(for: params.textDocument.uri)
    var diagnosis = Diagnosis(of: open.draft, open.uri, session)
    var actions: [CodeAction] = []
    /// By rule, in the order in which they are met.
    var ignorable: [(code: String, diagnostics: [Diagnostic])] = []
    for finding in findings {
      let diagnostic = diagnosis.diagnostic(of: finding)
      for fix in rulebook.fixes(for: finding, in: open.draft, today: day) {
        actions.append(
          CodeAction(
            title: fix.title, kind: .quickFix, diagnostics: [diagnostic], isPreferred: fix.isPreferred,
            edit: WorkspaceEdit(fix.edits, in: open, session)))
      }
      if finding.rule == "spelling" {
        let word = String(decoding: open.draft[finding.range], as: UTF8.self)
        actions.append(AddToDictionary.action(word, diagnostic))
        if let edit = server.editingSettings(above: open.path, { SettingsEdit.adding(word: word, in: $0) }) {
          let title = "Add '\(word)' to the dictionary of this workspace"
          actions.append(CodeAction(title: title, kind: .quickFix, diagnostics: [diagnostic], edit: edit))
        }
      }
      if let index = ignorable.firstIndex(where: { $0.code == finding.rule }) {
        ignorable[index].diagnostics.append(diagnostic)
      } else {
        ignorable.append((finding.rule, [diagnostic]))
      }
    }
    for (code, diagnostics) in ignorable {
      guard let fix = rulebook.ignoring(code, in: open.draft, today: day) else { continue }
      actions.append(
        CodeAction(
          title: fix.title, kind: .quickFix, diagnostics: diagnostics, edit: WorkspaceEdit(fix.edits, in: open, session)
        ))
    }
    for (code, diagnostics) in ignorable {
      guard let edit = server.editingSettings(above: open.path, { SettingsEdit.turningOff(code, in: $0) }) else {
        continue
      }
      actions.append(
        CodeAction(
          title: "Ignore \(code) in this workspace", kind: .quickFix, diagnostics: diagnostics, edit: edit))
    }
    return actions
  }
}

extension CodeActionResolveRequest: AnsweredRequest {
  /// Actions that were not left open are whole as they are.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    params.resolved(params.data?["uri"]?.stringValue.flatMap { FixAll.edit(of: DocumentURI($0), by: &server) })
  }
}

/// Every preferred repair of a draft at once. It is costly, and so is made only for those who ask for it.
enum FixAll {
  static func action(_ params: CodeActionRequest.Params, by server: inout Server) -> CodeAction? {
    let uri = params.textDocument.uri
    guard server.drafts[uri] != nil else { return nil }
    let action = CodeAction(title: "Fix all that can be fixed", kind: .sourceFixAllDraftlint)
    if server.session.resolvesEdits {
      var later = action
      later.data = ["uri": .string(uri.string)]
      return later
    }
    // Who does not name the kind is shown what there is at a place, at every move of the caret.
    guard params.context.only != nil, let edit = edit(of: uri, by: &server) else { return nil }
    var whole = action
    whole.edit = edit
    return whole
  }

  /// One edit from the first byte that changes to the last; nil where none does.
  static func edit(of uri: DocumentURI, by server: inout Server) -> WorkspaceEdit? {
    let rulebook = server.rulebook(for: uri)
    guard let day = server.drafts[uri]?.judge(rulebook, today: server.today).day, let open = server.drafts[uri] else {
      return nil
    }
    let (old, new) = (open.draft.text, rulebook.mended(open.draft, today: day))
    guard old != new else { return nil }
    var start = zip(old, new).prefix { $0 == $1 }.count
    while start > 0, start < old.count, isContinuation(old[start]) { start -= 1 }
    var behind = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    while behind > 0, isContinuation(old[old.count - behind]) { behind -= 1 }
    let edit = Fix.Edit(
      start..<(old.count - behind), String(decoding: new[start..<(new.count - behind)], as: UTF8.self))
    return WorkspaceEdit([edit], in: open, server.session)
  }
}

extension WorkspaceEdit {
  /// Edits of an open draft, as the client can take them.
  init(_ edits: [Fix.Edit], in open: OpenDraft, _ session: Session) {
    var positions = Positions(in: open.draft, session.encoding)
    let edits = edits.map { TextEdit(range: positions.range(of: $0.range), newText: $0.text) }
    if session.takesDocumentChanges {
      let document = TextDocumentIdentifier(uri: open.uri, version: open.version)
      self = .documentChanges([TextDocumentEdit(textDocument: document, edits: edits)])
    } else {
      self = .changes([open.uri: edits])
    }
  }
}
