import LanguageServerProtocol
import Workspace

extension FormattingRequest: AnsweredRequest {
  /// Empty lines that are too many, and the spaces in the front matter; nothing else is the server's to change.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return [] }
    let draft = open.draft
    var edits: [Fix.Edit] = []
    for entry in draft.frontMatter.entries {
      let between = entry.keyRange.upperBound..<max(entry.keyRange.upperBound, entry.valueRange.lowerBound)
      let text = String(decoding: draft[between], as: UTF8.self)
      let isPlain = text.allSatisfy { $0 == ":" || $0 == " " || $0 == "\t" }
      if isPlain, !entry.value.isEmpty, text != ": " { edits.append(Fix.Edit(between, ": ")) }
    }
    let day = server.today()
    let runs = server.rulebook.findings(in: draft, today: day).filter { $0.rule == "line-breaks" }
    for fixes in server.rulebook.fixes(for: runs, in: draft, today: day) {
      if let fix = fixes.first(where: \.isPreferred) { edits += fix.edits }
    }
    var positions = Positions(in: draft, server.session.encoding)
    return edits.map { TextEdit(range: positions.range(of: $0.range), newText: $0.text) }
  }
}
