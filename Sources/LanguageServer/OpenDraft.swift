import LanguageServerProtocol
import Workspace

/// A draft that the client has open: its text, what was found in it, and what the client has been told.
struct OpenDraft: Sendable {
  let uri: DocumentURI
  /// Where its file is; nil where it has none.
  let path: String?
  /// Whether it is no draft but a settings file.
  let isSettings: Bool
  /// As the client counts.
  private(set) var version: Int
  /// The words of settings that it was read with.
  private var own: OwnWords
  /// As far as it has been read: see `judge`.
  private(set) var draft: Draft
  /// What is to be put into the draft before anybody looks at it.
  private var typing: Typing?
  /// Behind what was typed last: the word that ends there may not be finished.
  private var caret: Int?
  /// What was found when somebody asked last.
  private var judgement: Judgement?
  /// From where on the text has changed since; nil where it has not.
  private var changedFrom: Int?
  /// The judgement's diagnostics; nil until they have been asked for.
  private var diagnostics: JSON.Text?
  /// What the client shows now; nil until it has been told anything.
  private(set) var published: JSON.Text?

  /// What a client was answered that asked last, and its number among all such answers.
  private var reported: (text: JSON.Text, number: Int)?
  /// How many marks were looked at since the draft was opened.
  private(set) var marksVisited = 0

  /// - Parameter published: what the client shows already, where it opens a draft once more.
  init(_ item: TextDocumentItem, _ rulebook: Rulebook, published: JSON.Text? = nil) {
    uri = item.uri
    path = uri.path
    isSettings = path?.hasSuffix("/" + Settings.fileName) ?? false
    version = item.version
    own = rulebook.own
    draft = rulebook.draft(Array(item.text.utf8), format: Format(of: item))
    self.published = published
  }

  /// Makes the changes of one message, each in the text that the one before left.
  mutating func change(
    _ params: DidChangeTextDocumentNotification.Params, _ encoding: PositionEncoding, _ rulebook: Rulebook
  ) {
    version = params.textDocument.version ?? version
    for change in params.contentChanges {
      if let range = change.range {
        if typing?.goesOn(range, change.text, encoding) ?? false { continue }
        settle()
        typing = Typing(range, change.text, in: draft, encoding)
      } else {
        typing = nil
        draft = rulebook.draft(Array(change.text.utf8), format: draft.format)
        changedFrom = 0
        caret = nil
      }
    }
  }

  /// Reads what has been typed.
  mutating func settle() {
    guard let typed = typing else { return }
    typing = nil
    draft.replace(typed.range, with: typed.text.utf8)
    changedFrom = min(changedFrom ?? .max, typed.range.lowerBound)
    caret = typed.text.isEmpty ? nil : typed.range.lowerBound + typed.text.utf8.count
  }

  /// The word that was typed last is finished.
  /// - Returns: whether there was one.
  mutating func leaveWord() -> Bool {
    settle()
    defer { caret = nil }
    return caret != nil
  }

  /// Nobody wants to be told that half a word is wrong.
  private func isBeingTyped(_ finding: Finding) -> Bool {
    finding.range.upperBound == caret && finding.rule == "spelling"
  }

  /// What is wrong with the text as it is; judged once, and not again where a change cannot matter.
  mutating func judge(_ rulebook: Rulebook, today: () -> Day) -> Judgement {
    settle()
    if let judgement {
      guard let start = changedFrom else { return judgement }
      changedFrom = nil
      let holds =
        !isSettings
        && judgement.holds(for: draft, changedFrom: start, rulebook, today: today(), marksVisited: &marksVisited)
      if holds { return judgement }
    }
    if isSettings {
      let new = Judgement(
        of: Settings.read(draft.text, in: path.map { String($0.dropLast(Settings.fileName.count)) } ?? "").problems,
        today: today())
      (judgement, diagnostics) = (new, nil)
      return new
    }
    let new = Judgement(
      of: draft, rulebook, today: today(), horizon: judgement?.horizon ?? 0, marksVisited: &marksVisited)
    judgement = new
    diagnostics = nil
    return new
  }

  /// Reads the draft again, where settings have it read otherwise now.
  mutating func read(with rulebook: Rulebook) {
    guard rulebook.own != own else { return }
    settle()
    own = rulebook.own
    draft = rulebook.draft(draft.text, format: draft.format)
    changedFrom = 0
  }

  /// Has the draft judged again by whoever looks next.
  mutating func forgetJudgement() { judgement = nil }

  /// What to tell the client; nil where it knows already.
  ///
  /// A client that counts versions waits for each: it would take silence for a server that is still at work.
  mutating func publication(_ session: Session, _ rulebook: Rulebook, today: () -> Day) -> JSON.Text? {
    let judgement = judge(rulebook, today: today)
    let found = diagnostics ?? diagnosis(of: judgement, session)
    diagnostics = found
    guard session.takesVersions || found != published else { return nil }
    published = found
    return found
  }

  /// All diagnostics, for a client that asks.
  mutating func report(
    _ session: Session, _ rulebook: Rulebook, today: () -> Day, count: inout Int
  ) -> (id: String, items: JSON.Text) {
    let judgement = judge(rulebook, today: today)
    let findings = judgement.isCut ? rulebook.findings(in: draft, today: judgement.day) : judgement.findings
    var diagnosis = Diagnosis(of: draft, uri, session)
    let text = JSON.Text(findings.filter { !isBeingTyped($0) }.map { diagnosis.diagnostic(of: $0) })
    if reported?.text != text {
      count += 1
      reported = (text, count)
    }
    return ("\(reported?.number ?? 0)", text)
  }

  private func diagnosis(of judgement: Judgement, _ session: Session) -> JSON.Text {
    var diagnosis = Diagnosis(of: draft, uri, session)
    return JSON.Text(diagnosis.diagnostics(of: judgement, unless: isBeingTyped))
  }
}

extension JSON.Text {
  /// No diagnostics.
  static let none = JSON.Text([Diagnostic]())
}
