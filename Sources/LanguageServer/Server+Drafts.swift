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
    if drafts[item.uri] != nil { log(.log, "\(item.uri) was open already; it is what it was opened as last") }
    drafts[item.uri] = OpenDraft(item, rulebook, published: drafts[item.uri]?.published)
    markChanged(item.uri)
  }

  mutating func change(_ params: DidChangeTextDocumentNotification.Params) {
    let uri = params.textDocument.uri
    let rulebook = rulebook
    // Changed in place: a copy of the table of drafts would cost more than most edits.
    guard drafts[uri]?.change(params, session.encoding, rulebook) != nil else {
      return log(.warning, "\(uri) is not open; its change was ignored")
    }
    markChanged(uri)
  }

  /// Forgets a draft and clears what the client shows of it.
  mutating func close(_ uri: DocumentURI) {
    guard let closed = drafts.removeValue(forKey: uri) else {
      return log(.warning, "\(uri) is not open; it cannot be closed")
    }
    changed.removeAll { $0 == uri }
    if let published = closed.published, published != .none {
      send(PublishDiagnosticsNotification.self, .init(uri: uri, diagnostics: JSON.Text.none))
    }
  }

  /// The findings that overlap a range of an open draft or touch it, with all it takes to mend them.
  mutating func findings(at range: Range, in uri: DocumentURI) -> (open: OpenDraft, day: Day, findings: [Finding])? {
    let rulebook = rulebook
    guard let judgement = drafts[uri]?.judge(rulebook, today: today), let open = drafts[uri] else { return nil }
    let offsets = Positions(in: open.draft, session.encoding).offsets(of: range)
    return (open, judgement.day, judgement.findings(at: offsets, in: open.draft, rulebook))
  }

  /// An open draft as it is now.
  mutating func read(_ uri: DocumentURI) -> OpenDraft? {
    drafts[uri]?.settle()
    return drafts[uri]
  }

  /// All diagnostics of an open draft, and a name for them that stays as long as they do.
  mutating func diagnostics(of uri: DocumentURI) -> (id: String, items: JSON.Text)? {
    let (session, rulebook, today) = (session, rulebook, today)
    var count = reportCount
    defer { reportCount = count }
    return drafts[uri]?.report(session, rulebook, today: today, count: &count)
  }

  /// Judges what has changed and tells the client what is new.
  mutating func publishChanged() {
    guard !changed.isEmpty else { return }
    defer { changed.removeAll() }
    guard !session.pullsDiagnostics else { return }
    let rulebook = rulebook
    for uri in changed where exitCode == nil {
      guard let diagnostics = drafts[uri]?.publication(session, rulebook, today: today) else { continue }
      send(
        PublishDiagnosticsNotification.self,
        .init(uri: uri, version: drafts[uri]?.version, diagnostics: diagnostics))
    }
  }

  private mutating func markChanged(_ uri: DocumentURI) {
    if !changed.contains(uri) { changed.append(uri) }
  }
}
