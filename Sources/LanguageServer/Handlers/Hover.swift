import LanguageServerProtocol
import Workspace

extension HoverRequest: AnsweredRequest {
  /// On a finding, what its rule forbids and how to mend it; elsewhere nothing. The narrowest finding comes first.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    let place = Range(start: params.position, end: params.position)
    guard let (open, day, touching) = server.findings(at: place, in: params.textDocument.uri) else { return nil }

    var positions = Positions(in: open.draft, server.session.encoding)
    let offset = positions.offset(of: params.position)
    // The character behind a finding touches it, but is not part of it.
    let findings = touching.filter { $0.range.isEmpty || $0.range.contains(offset) }
      .sorted { $0.range.count < $1.range.count }
    guard let narrowest = findings.first else { return nil }

    let format = server.session.hoverFormat
    let pages = findings.compactMap { finding in
      server.rulebook.rule(finding.rule).map { rule in
        let fixes = server.rulebook.fixes(for: finding, in: open.draft, today: day)
        return RulePage(rule: rule, finding: finding, fixes: fixes.map(\.title)).text(format)
      }
    }
    return Hover(
      contents: MarkupContent(
        kind: format, value: pages.joined(separator: format == .markdown ? "\n\n---\n\n" : "\n\n")),
      range: positions.range(of: narrowest.range))
  }
}
