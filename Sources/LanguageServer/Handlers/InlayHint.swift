import LanguageServerProtocol
import Workspace

extension InlayHintRequest: AnsweredRequest {
  /// Behind the day of delivery, until when the message may be sent.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return [] }
    var positions = Positions(in: open.draft, server.session.encoding)
    let range = positions.offsets(of: params.range)
    let frontMatter = open.draft.frontMatter
    let declared = Declarations(frontMatter)
    guard declared.kind == .proactive, let delivered = declared.delivered, let entry = frontMatter["delivered"],
      range.lowerBound <= entry.valueRange.upperBound, entry.valueRange.upperBound <= range.upperBound,
      let last = Day(number: delivered.number + 30)
    else { return [] }
    let days = last.days(since: declared.send ?? server.today())
    let left = days == 1 ? "1 day left" : "\(days) days left"
    return [
      InlayHint(
        position: positions.position(of: entry.valueRange.upperBound),
        label: days < 0 ? "30 days ended on \(last)" : "to be sent by \(last): \(left)")
    ]
  }
}
