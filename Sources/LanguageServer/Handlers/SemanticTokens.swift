import LanguageServerProtocol
import Workspace

extension SemanticTokensRequest: AnsweredRequest {
  static func answer(_ params: Params, by server: inout Server) -> Result {
    server.read(params.textDocument.uri).map { Tokens(in: $0, server.session, nil).tokens } ?? SemanticTokens()
  }
}

extension SemanticTokensRangeRequest: AnsweredRequest {
  static func answer(_ params: Params, by server: inout Server) -> Result {
    server.read(params.textDocument.uri).map { Tokens(in: $0, server.session, params.range).tokens } ?? SemanticTokens()
  }
}

/// Keys and values of the front matter, and placeholders in the text: what no grammar of an editor knows.
private struct Tokens {
  private(set) var tokens = SemanticTokens()

  init(in open: OpenDraft, _ session: Session, _ range: LanguageServerProtocol.Range?) {
    let draft = open.draft
    var positions = Positions(in: draft, session.encoding)
    let wanted = range.map { positions.offsets(of: $0) } ?? 0..<draft.count
    var found: [(type: SemanticTokens.TokenType, range: Swift.Range<Int>)] = []
    for entry in draft.frontMatter.entries {
      found.append((.property, entry.keyRange))
      found.append((.string, entry.valueRange))
    }
    draft.visitPassages(in: wanted.lowerBound..<min(wanted.upperBound, wanted.lowerBound + (4 << 20))) {
      passage, block in
      for word in passage.words where word.kind == .placeholder {
        found.append((.variable, passage.sourceRange(ofProse: word.range).moved(by: block.lowerBound)))
      }
    }
    for (type, range) in found
    where !range.isEmpty && range.lowerBound < wanted.upperBound && range.upperBound > wanted.lowerBound {
      let place = positions.range(of: range)
      // A token lies in one line.
      guard place.start.line == place.end.line else { continue }
      tokens.add(type, at: place.start, length: place.end.character - place.start.character)
    }
  }
}
