import LanguageServerProtocol
import Workspace

extension FoldingRangeRequest: AnsweredRequest {
  /// The front matter, and paragraphs of several lines.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return [] }
    var positions = Positions(in: open.draft, server.session.encoding)
    var ranges: [FoldingRange] = []
    let frontMatter = open.draft.frontMatter.range
    var offset = 0
    while offset < open.draft.count, let block = open.draft.blockText(at: offset) {
      let isFrontMatter = !frontMatter.isEmpty && block.range.lowerBound == frontMatter.lowerBound
      let blank = block.text.reversed().prefix { $0 <= 0x20 }.count
      let lead = block.text.prefix { $0 <= 0x20 }.count
      if lead < block.text.count {
        let start = positions.position(of: block.range.lowerBound + lead).line
        let end = positions.position(of: max(block.range.lowerBound, block.range.upperBound - blank - 1)).line
        if end > start {
          ranges.append(FoldingRange(startLine: start, endLine: end, kind: isFrontMatter ? .region : nil))
        }
      }
      offset = max(block.range.upperBound, offset + 1)
    }
    return ranges
  }
}
