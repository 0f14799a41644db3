import LanguageServerProtocol
import Workspace

/// What is done while the client wants nothing: one draft of the workspace after the other is read.
extension Server {
  /// Whether there is something to do.
  public var isBusy: Bool {
    phase == .running && (workspace.hasWork || !wantedDictionaries.isEmpty)
  }

  /// Does one small step, so that no message waits for long, and hands over what it has to tell.
  public mutating func goOn() -> [Outgoing] {
    guard isBusy else { return [] }
    if let language = wantedDictionaries.popLast() {
      loadDictionary(of: language)
    } else if let file = workspace.nextDraft() {
      read(file)
    }
    tellProgress()
    publishChanged()
    answerPulls()
    return takeOutgoing()
  }

  /// Asks for what is to be known and watched, once the client can be asked.
  mutating func startWorkspace() {
    if session.capabilities.workspace.configuration {
      ask(ConfigurationRequest.self, .init(sections: ["draftlint"]), .configuration)
    }
    if session.capabilities.workspace.watchesFiles {
      let drafts = "**/*.{\(Format.fileEndings.joined(separator: ","))}"
      ask(
        RegisterCapabilityRequest.self,
        .init(id: "draftlint-files", globs: ["**/\(Settings.fileName)", drafts]), .nothing)
    }
    startProgress()
  }

  /// The book that judges a draft, with all that holds around it.
  mutating func rulebook(for uri: DocumentURI) -> Rulebook { rulebook(forPath: uri.path) }

  private mutating func rulebook(forPath path: String?) -> Rulebook {
    let (settings, read, error) = workspace.settings(for: path)
    for complaint in read?.complaints ?? [] { log(.warning, complaint) }
    if let error { log(.warning, error.description) }
    var rulebook = settings.rulebook(rulebook)
    rulebook.surroundings = settings.surroundings
    rulebook.surroundings.requests = workspace.requests
    rulebook.surroundings.path = path
    rulebook.speller = dictionaries
    return rulebook
  }

  /// Has the dictionary for a draft loaded when there is time.
  mutating func wantDictionary(for draft: Draft, _ rulebook: Rulebook) {
    let language = rulebook.language(of: draft, today: today())
    guard let language, !dictionaries.isLoaded(language), !wantedDictionaries.contains(language) else { return }
    wantedDictionaries.append(language)
  }

  private mutating func loadDictionary(of language: Language) {
    guard dictionaries.load(language) else {
      if !dictionaries.has(language) {
        log(
          .info, "Spelling in \(language.name) is checked by a short list alone: \(Dictionaries.advice(for: language))")
      }
      return
    }
    judgeAllAnew()
  }

  private func isOpen(_ path: String) -> Bool { drafts.values.contains { $0.path == path } }

  private mutating func read(_ file: DraftFile) {
    // What is open says itself what it is.
    guard !isOpen(file.path) else { return workspace.forget(file.path) }
    guard !workspace.excludes(file.path) else { return forget(file.path) }
    let bytes: [UInt8]
    do throws(InputError) { bytes = try file.read(atMost: OpenWorkspace.longest) } catch {
      trace("\(error)")
      return forget(file.path)
    }
    let book = rulebook(forPath: file.path)
    let draft = book.draft(bytes, format: file.format)
    var known = OpenWorkspace.Known()
    if session.pullsDiagnostics {
      let uri = DocumentURI(path: file.path)
      var diagnosis = Diagnosis(of: draft, uri, session)
      let items = JSON.Text(book.findings(in: draft, today: today()).map { diagnosis.diagnostic(of: $0) })
      if let last = workspace.drafts[file.path]?.report, last.items == items {
        known.report = last
      } else {
        reportCount += 1
        known.report = (reportCount, items)
      }
    }
    workspace.keep(known, of: file.path)
    note(book.reviewRequest(in: draft, path: file.path, today: today()), of: file.path)
    for index in pulls.indices { tell(file.path, to: index) }
  }

  /// Nothing is known of a draft any more.
  mutating func forget(_ path: String) {
    workspace.forget(path)
    note(nil, of: path)
  }

  /// Takes note of a draft's review request, and has those judged anew that ask for the same.
  mutating func note(_ request: (orders: [String], place: DraftPlace)?, of path: String) {
    let before = workspace.requests
    let orders = workspace.requests.set(request, of: path)
    guard !orders.isEmpty else { return }
    let others = before.paths(asking: orders).union(workspace.requests.paths(asking: orders)).subtracting([path])
    for other in others {
      if let open = drafts.first(where: { $0.value.path == other })?.key {
        judgeAnew(open)
      } else {
        workspace.enqueue(other)
      }
    }
  }

  /// Has everything judged anew, because what holds around the drafts has changed.
  mutating func judgeAllAnew() {
    for uri in drafts.keys.sorted(by: { $0.string < $1.string }) { judgeAnew(uri) }
    workspace.enqueueAll()
    if session.pullsDiagnostics, session.capabilities.workspace.refreshesDiagnostics, phase == .running {
      ask(DiagnosticRefreshRequest.self, Empty(), .nothing)
    }
  }

  /// An edit of the settings above a draft; in a new file where there is none and the client makes files.
  mutating func editingSettings(above path: String?, _ edit: ([UInt8]) -> Fix.Edit?) -> WorkspaceEdit? {
    guard let path, let folder = workspace.folders.first(where: { path.hasPrefix($0 + "/") }) else { return nil }
    let found = SettingsFile.find(above: path).flatMap { $0.hasPrefix(folder + "/") ? $0 : nil }
    let file = found ?? folder + "/" + Settings.fileName
    // Open in the editor, it is what the editor holds.
    let open = drafts.values.first { $0.path == file }
    var text = open?.draft.text ?? []
    if let found, open == nil {
      do throws(InputError) { text = try DraftFile(path: found, format: .plain).read() } catch {
        log(.warning, error.description)
        return nil
      }
    }
    guard let edit = edit(text) else { return nil }
    var positions = Positions(in: Draft(text, format: .plain, watching: Unwatched()), session.encoding)
    let document = TextDocumentIdentifier(uri: open?.uri ?? DocumentURI(path: file), version: open?.version)
    let edits = [TextEdit(range: positions.range(of: edit.range), newText: edit.text)]
    if found == nil {
      guard session.takesDocumentChanges, session.capabilities.workspace.workspaceEdit.createsFiles else { return nil }
      return .creation(TextDocumentEdit(textDocument: document, edits: edits))
    }
    return session.takesDocumentChanges
      ? .documentChanges([TextDocumentEdit(textDocument: document, edits: edits)]) : .changes([document.uri: edits])
  }
}

// MARK: - Reports of the whole workspace

extension Server {
  /// A client that waits for the diagnostics of all drafts.
  struct Pull: Sendable {
    let id: Message.ID
    let params: WorkspaceDiagnosticRequest.Params
    /// Of which it has been told already, or will be with the answer.
    var told: Set<DocumentURI> = []
    var items: [WorkspaceDiagnosticRequest.Item] = []
  }

  /// Answers who waits, once nothing is left to read.
  mutating func answerPulls() {
    guard !pulls.isEmpty, !workspace.hasWork else { return }
    for index in pulls.indices {
      for path in workspace.drafts.keys.sorted() { tell(path, to: index) }
      for uri in drafts.keys.sorted(by: { $0.string < $1.string }) { tell(uri, to: index) }
    }
    for pull in pulls {
      let items = pull.items.sorted { $0.uri.string < $1.uri.string }
      answer(pull.id, WorkspaceDiagnosticRequest.Result(items: items))
    }
    pulls = []
  }

  private mutating func tell(_ path: String, to index: Int) {
    let uri = DocumentURI(path: path)
    guard let report = workspace.drafts[path]?.report, !isOpen(path) else { return }
    tell(uri, nil, "\(report.number)", report.items, to: index)
  }

  private mutating func tell(_ uri: DocumentURI, to index: Int) {
    guard let (id, items) = diagnostics(of: uri) else { return }
    tell(uri, drafts[uri]?.version, id, items, to: index)
  }

  private mutating func tell(_ uri: DocumentURI, _ version: Int?, _ id: String, _ items: JSON.Text, to index: Int) {
    guard pulls[index].told.insert(uri).inserted else { return }
    let isKnown = pulls[index].params.previousResultIDs[uri] == id
    let item = WorkspaceDiagnosticRequest.Item(
      uri: uri, version: version, report: isKnown ? .unchanged(resultID: id) : .full(resultID: id, items: items))
    if let token = pulls[index].params.partialResultToken {
      send(
        ProgressNotification<WorkspaceDiagnosticRequest.Result>.self, .init(token: token, value: .init(items: [item])))
    } else {
      pulls[index].items.append(item)
    }
  }

  /// Answers a request that waits as one that was given up.
  mutating func cancelPulls(where isMeant: (Message.ID) -> Bool = { _ in true }) {
    for pull in pulls where isMeant(pull.id) {
      refuse(pull.id, ResponseError(.requestCancelled, "the request was cancelled"))
    }
    pulls.removeAll { isMeant($0.id) }
  }
}

// MARK: - Progress

extension Server {
  /// What the client shows of the reading.
  enum Progress: Sendable, Equatable {
    case none
    /// The client has been asked whether it shows any.
    case asked(ProgressToken)
    case shown(ProgressToken, percentage: Int)

    var isOpen: Bool { if case .shown = self { true } else { false } }

    var token: ProgressToken? {
      switch self {
      case .none: nil
      case .asked(let token), .shown(let token, _): token
      }
    }
  }

  mutating func startProgress() {
    guard session.capabilities.showsProgress, workspace.hasWork, progress == .none else { return }
    progressCount += 1
    let token = ProgressToken.string("draftlint/drafts/\(progressCount)")
    progress = .asked(token)
    ask(WorkDoneProgressCreateRequest.self, .init(token: token), .progress(token))
  }

  mutating func beginProgress(_ token: ProgressToken) {
    guard progress == .asked(token) else { return }
    guard workspace.hasWork else {
      progress = .none
      return
    }
    progress = .shown(token, percentage: 0)
    send(ProgressNotification<WorkDoneProgress>.self, .init(token: token, value: .begin(title: "Reading drafts")))
  }

  private mutating func tellProgress() {
    guard workspace.hasWork else { return endProgress("\(workspace.drafts.count) drafts") }
    guard case .shown(let token, let last) = progress else { return }
    let (done, left) = (workspace.readCount, workspace.leftCount)
    let percentage = done * 100 / max(1, done + left)
    guard percentage >= last + 5 else { return }
    progress = .shown(token, percentage: percentage)
    send(
      ProgressNotification<WorkDoneProgress>.self,
      .init(token: token, value: .report(message: "\(done) of \(done + left)", percentage: percentage)))
  }

  mutating func endProgress(_ message: String) {
    workspace.forgetCount()
    guard case .shown(let token, _) = progress else { return }
    progress = .none
    send(ProgressNotification<WorkDoneProgress>.self, .init(token: token, value: .end(message: message)))
  }
}
