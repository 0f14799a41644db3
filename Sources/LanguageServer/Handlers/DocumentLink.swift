import LanguageServerProtocol
import Workspace

extension DocumentLinkRequest: AnsweredRequest {
  /// Addresses of the web that a person follows.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return [] }
    var positions = Positions(in: open.draft, server.session.encoding)
    var links: [DocumentLink] = []
    open.draft.visitPassages { passage, block in
      func add(_ range: Swift.Range<Int>, _ address: [UInt8]) {
        let target = String(decoding: address, as: UTF8.self)
        guard target.hasPrefix("https://") || target.hasPrefix("http://") else { return }
        links.append(DocumentLink(range: positions.range(of: range.moved(by: block.lowerBound)), target: target))
      }
      for piece in passage.pieces where !piece.target.isEmpty && (piece.kind == .link || piece.kind == .autolink) {
        add(piece.target, passage.address(of: piece))
      }
      for word in passage.words where word.kind == .link && !word.flags.contains(.link) {
        let range = passage.sourceRange(ofProse: word.range)
        if passage.pieces.contains(where: { $0.range.overlaps(range) && !$0.target.isEmpty }) { continue }
        add(range, Array(passage.source[range]))
      }
    }
    return links
  }
}
