import LanguageServerProtocol
import Workspace

extension InlayHintRequest: AnsweredRequest {
  /// What is counted: the days that are left, font sizes, the review request.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return [] }
    var positions = Positions(in: open.draft, server.session.encoding)
    return server.rulebook.hints(in: open.draft, positions.offsets(of: params.range), today: server.today()).map {
      InlayHint(position: positions.position(of: $0.offset), label: $0.text)
    }
  }
}
