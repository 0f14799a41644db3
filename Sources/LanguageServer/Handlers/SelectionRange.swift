import LanguageServerProtocol
import Workspace

extension SelectionRangeRequest: AnsweredRequest {
  /// Word, sentence, paragraph, message.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return [] }
    var positions = Positions(in: open.draft, server.session.encoding)
    return params.positions.map { position in
      let offset = positions.offset(of: position)
      var offsets = [0..<open.draft.count]
      func add(_ range: Swift.Range<Int>) {
        if let outer = offsets.last, range != outer, range.clamped(to: outer) == range, range.lowerBound <= offset,
          offset <= range.upperBound, !range.isEmpty
        {
          offsets.append(range)
        }
      }
      if let (passage, block) = open.draft.passage(at: offset) {
        add(block)
        for sentence in passage.sentences {
          add(passage.sourceRange(ofProse: sentence.range).moved(by: block.lowerBound))
        }
        for word in passage.words { add(passage.sourceRange(ofProse: word.range).moved(by: block.lowerBound)) }
      }
      return SelectionRange(offsets.reversed().map { positions.range(of: $0) })
    }
  }
}

extension Swift.Range<Int> {
  func moved(by distance: Int) -> Swift.Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}
