import LanguageServerProtocol
import Workspace

extension Server {
  /// The draft in an open document; for tests.
  public func draft(in uri: DocumentURI) -> Draft? { drafts[uri]?.draft }

  /// What is counted to tell how much work keystrokes are, since the document was opened.
  public func work(in uri: DocumentURI) -> Work? {
    drafts[uri].map {
      Work(
        blocksRead: $0.draft.work.blocksRead, bytesRead: $0.draft.work.bytesRead, marksVisited: $0.marksVisited)
    }
  }

  public struct Work: Sendable, Equatable {
    public let blocksRead: Int
    public let bytesRead: Int
    public let marksVisited: Int

    public static func - (after: Work, before: Work) -> Work {
      Work(
        blocksRead: after.blocksRead - before.blocksRead, bytesRead: after.bytesRead - before.bytesRead,
        marksVisited: after.marksVisited - before.marksVisited)
    }
  }

  mutating func open(_ item: TextDocumentItem) {
    if drafts[item.uri] != nil { trace("\(item.uri) was open already; it is what it was opened as last") }
    let open = OpenDraft(item, rulebook(for: item.uri), published: drafts[item.uri]?.published)
    drafts[item.uri] = open
    if let path = open.path { workspace.forget(path) }
    markChanged(item.uri)
  }

  mutating func change(_ params: DidChangeTextDocumentNotification.Params) {
    let uri = params.textDocument.uri
    let rulebook = rulebook(for: uri)
    // Changed in place: a copy of the table of drafts would cost more than most edits.
    guard drafts[uri]?.change(params, session.encoding, rulebook) != nil else {
      return trace("\(uri) is not open; its change was ignored")
    }
    markChanged(uri)
  }

  /// Forgets a draft and clears what the client shows of it; what is in the file is the workspace's again.
  mutating func close(_ uri: DocumentURI) {
    guard let closed = drafts.removeValue(forKey: uri) else {
      return trace("\(uri) is not open; it cannot be closed")
    }
    changed.removeAll { $0 == uri }
    if let published = closed.published, published != .none {
      send(PublishDiagnosticsNotification.self, .init(uri: uri, diagnostics: JSON.Text.none))
    }
    if let path = closed.path {
      note(nil, of: path)
      workspace.enqueue(path)
    }
  }

  /// Has an open draft judged again, although its text is what it was.
  mutating func judgeAnew(_ uri: DocumentURI) {
    drafts[uri]?.forgetJudgement()
    markChanged(uri)
  }

  /// The findings that overlap a range of an open draft or touch it, with all it takes to mend them.
  mutating func findings(at range: Range, in uri: DocumentURI) -> (open: OpenDraft, day: Day, findings: [Finding])? {
    let rulebook = rulebook(for: uri)
    guard let judgement = drafts[uri]?.judge(rulebook, today: today), let open = drafts[uri], !open.isSettings else {
      return nil
    }
    let offsets = Positions(in: open.draft, session.encoding).offsets(of: range)
    return (open, judgement.day, judgement.findings(at: offsets, in: open.draft, rulebook))
  }

  /// An open draft as it is now; nil for settings, which are no message.
  mutating func read(_ uri: DocumentURI) -> OpenDraft? {
    drafts[uri]?.settle()
    return drafts[uri].flatMap { $0.isSettings ? nil : $0 }
  }

  /// All diagnostics of an open draft, and a name for them that stays as long as they do.
  mutating func diagnostics(of uri: DocumentURI) -> (id: String, items: JSON.Text)? {
    let (session, rulebook, today) = (session, rulebook(for: uri), today)
    var count = reportCount
    defer { reportCount = count }
    return drafts[uri]?.report(session, rulebook, today: today, count: &count)
  }

  /// Judges what has changed and tells the client what is new.
  mutating func publishChanged() {
    // One draft's change may be another one's.
    var next = 0
    while next < changed.count, exitCode == nil {
      let uri = changed[next]
      next += 1
      guard let open = read(uri) else { continue }
      let rulebook = rulebook(for: uri)
      wantDictionary(for: open.draft, rulebook)
      if let path = open.path {
        note(rulebook.reviewRequest(in: open.draft, path: path, today: today()), of: path)
      }
    }
    guard !session.pullsDiagnostics else { return changed.removeAll() }
    for uri in changed where exitCode == nil {
      let rulebook = rulebook(for: uri)
      guard let diagnostics = drafts[uri]?.publication(session, rulebook, today: today) else { continue }
      send(
        PublishDiagnosticsNotification.self,
        .init(uri: uri, version: drafts[uri]?.version, diagnostics: diagnostics))
    }
    changed.removeAll()
  }

  private mutating func markChanged(_ uri: DocumentURI) {
    if !changed.contains(uri) { changed.append(uri) }
  }
}
