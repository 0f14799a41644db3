import LanguageServerProtocol
import Workspace

extension HoverRequest: AnsweredRequest {
  /// On a finding, what its rule forbids and how to mend it; elsewhere nothing. The narrowest finding comes first.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    finding(at: params, by: &server) ?? key(at: params, by: &server)
  }

  /// On a key of the front matter, what it means.
  private static func key(at params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return nil }
    var positions = Positions(in: open.draft, server.session.encoding)
    let offset = positions.offset(of: params.position)
    guard let entry = open.draft.frontMatter.entries.first(where: { $0.keyRange.contains(offset) }),
      let key = Declarations.help.first(where: { $0.name == entry.key })
    else { return nil }
    let values = key.values.count > 12 ? [] : key.values
    let list = values.map { "- \($0.value)" + ($0.meaning.isEmpty ? "" : ": \($0.meaning)") }.joined(separator: "\n")
    let text = list.isEmpty ? key.meaning : key.meaning + "\n\n" + list
    return Hover(
      contents: MarkupContent(kind: server.session.hoverFormat, value: text), range: positions.range(of: entry.keyRange)
    )
  }

  private static func finding(at params: Params, by server: inout Server) -> Result {
    let place = Range(start: params.position, end: params.position)
    guard let (open, day, touching) = server.findings(at: place, in: params.textDocument.uri) else { return nil }

    var positions = Positions(in: open.draft, server.session.encoding)
    let offset = positions.offset(of: params.position)
    // The character behind a finding touches it, but is not part of it.
    let findings = touching.filter { $0.range.isEmpty || $0.range.contains(offset) }
      .sorted { $0.range.count < $1.range.count }
    guard let narrowest = findings.first else { return nil }

    let rulebook = server.rulebook(for: params.textDocument.uri)
    let format = server.session.hoverFormat
    let pages = findings.compactMap { finding in
      rulebook.rule(finding.rule).map { rule in
        let fixes = rulebook.fixes(for: finding, in: open.draft, today: day)
        return RulePage(rule: rule, finding: finding, fixes: fixes.map(\.title)).text(format)
      }
    }
    return Hover(
      contents: MarkupContent(
        kind: format, value: pages.joined(separator: format == .markdown ? "\n\n---\n\n" : "\n\n")),
      range: positions.range(of: narrowest.range))
  }
}
