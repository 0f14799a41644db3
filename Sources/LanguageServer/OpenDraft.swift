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
  /// What the client shows now; nil until it has been told anything.
  var published: [Diagnostic]?

  init(_ item: TextDocumentItem, _ rulebook: Rulebook) {
    uri = item.uri
    version = item.version
    draft = rulebook.draft(Array(item.text.utf8), format: Format(of: item))
  }

  /// Makes a change; the version is the one after all changes of its message.
  mutating func change(_ change: DidChangeTextDocumentNotification.ContentChange, _ server: Server) {
    judgement = nil
    guard let range = change.range else {
      draft = server.rulebook.draft(Array(change.text.utf8), format: draft.format)
      return
    }
    let offsets = Positions(in: draft, server.session.encoding).offsets(of: range)
    draft.replace(offsets, with: change.text.utf8)
  }

  mutating func setVersion(_ version: Int?) {
    self.version = version ?? self.version
  }

  /// What is wrong with the text as it is, judged once.
  mutating func judge(_ server: Server) -> Judgement {
    if let judgement { return judgement }
    let new = Judgement(of: draft, server.rulebook, today: server.today())
    judgement = new
    return new
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
    case "plaintext", "text", "txt", "plain": self = .plain
    default: return nil
    }
  }
}
