import LanguageServerProtocol
import Workspace

/// A draft that the client has open: its text, what was found in it, and what the client has been told.
struct OpenDraft: Sendable {
  let uri: DocumentURI
  /// As the client counts.
  private(set) var version: Int
  private(set) var draft: Draft
  /// What was found in the text as it is; nil until somebody asks.
  private var judgement: Judgement?
  /// How far was looked last.
  private var horizon = 0
  /// What the client shows now; nil until it has been told anything.
  private(set) var published: [Diagnostic]?

  /// - Parameter published: what the client shows already, where it opens a draft once more.
  init(_ item: TextDocumentItem, _ rulebook: Rulebook, published: [Diagnostic]? = nil) {
    uri = item.uri
    version = item.version
    draft = rulebook.draft(Array(item.text.utf8), format: Format(of: item))
    self.published = published
  }

  /// Makes the changes of one message, each in the text that the one before left.
  mutating func change(
    _ params: DidChangeTextDocumentNotification.Params, _ encoding: PositionEncoding, _ rulebook: Rulebook
  ) {
    version = params.textDocument.version ?? version
    judgement = nil
    for change in params.contentChanges {
      if let range = change.range {
        let offsets = Positions(in: draft, encoding).offsets(of: range)
        draft.replace(offsets, with: change.text.utf8)
      } else {
        draft = rulebook.draft(Array(change.text.utf8), format: draft.format)
      }
    }
  }

  /// What is wrong with the text as it is; judged once.
  mutating func judge(_ rulebook: Rulebook, today: () -> Day) -> Judgement {
    if let judgement { return judgement }
    let new = Judgement(of: draft, rulebook, today: today(), horizon: horizon)
    horizon = new.horizon
    judgement = new
    return new
  }

  /// What to tell the client; nil where it knows already.
  ///
  /// A client that counts versions waits for each: it would take silence for a server that is still at work.
  mutating func publication(_ session: Session, _ rulebook: Rulebook, today: () -> Day) -> [Diagnostic]? {
    let judgement = judge(rulebook, today: today)
    var diagnosis = Diagnosis(of: self, session)
    let diagnostics = diagnosis.diagnostics(of: judgement)
    guard session.takesVersions || diagnostics != published else { return nil }
    published = diagnostics
    return diagnostics
  }
}

extension Format {
  /// The format of a document: its name decides, then what the client calls its language.
  ///
  /// Language ids are the editor's matter and differ between editors; what is unknown is read as plain text.
  init(of item: TextDocumentItem) {
    let path = item.uri.path ?? item.uri.string
    let name = path.split(separator: "/").last ?? ""
    self = Format(fileName: name) ?? Format(languageID: item.languageID) ?? .plain
  }

  private init?(languageID: String) {
    switch languageID.lowercased() {
    case "markdown", "md", "gfm": self = .markdown
    case "html", "xhtml": self = .html
    case "eml", "mail", "email", "message": self = .mail
    case "plaintext", "text", "txt", "plain": self = .plain
    default: return nil
    }
  }
}
