import LanguageServerProtocol
import Workspace

extension DocumentSymbolRequest: AnsweredRequest {
  /// The front matter with its entries, and the headings.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    let symbols = server.read(params.textDocument.uri).map { Self.symbols(of: $0, server.session) } ?? []
    return server.session.capabilities.textDocument.takesSymbolTrees
      ? .tree(symbols) : .list(symbols, of: params.textDocument.uri)
  }

  private static func symbols(of open: OpenDraft, _ session: Session) -> [DocumentSymbol] {
    var positions = Positions(in: open.draft, session.encoding)
    var symbols: [DocumentSymbol] = []
    let frontMatter = open.draft.frontMatter
    if !frontMatter.range.isEmpty {
      let entries = frontMatter.entries.map { entry in
        let whole = entry.keyRange.lowerBound..<max(entry.keyRange.upperBound, entry.valueRange.upperBound)
        return DocumentSymbol(
          name: entry.key.isEmpty ? "?" : entry.key, detail: entry.value, kind: .property,
          range: positions.range(of: whole), selectionRange: positions.range(of: entry.keyRange))
      }
      symbols.append(
        DocumentSymbol(
          name: "front matter", kind: .namespace, range: positions.range(of: frontMatter.range), children: entries))
    }
    open.draft.visitPassages { passage, block in
      for sentence in passage.sentences where passage.words[sentence.words].first?.flags.contains(.heading) == true {
        let source = passage.sourceRange(ofProse: sentence.range)
        let range = (source.lowerBound + block.lowerBound)..<(source.upperBound + block.lowerBound)
        let name = String(decoding: passage.prose[sentence.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        symbols.append(
          DocumentSymbol(name: name.joined(separator: " "), kind: .string, range: positions.range(of: range)))
      }
    }
    return symbols
  }
}

extension Draft {
  /// Reads one block after the other again, as far as somebody will look.
  func visitPassages(in range: Swift.Range<Int> = 0..<(4 << 20), _ visit: (Passage, Swift.Range<Int>) -> Void) {
    var offset = range.lowerBound
    while offset < min(count, range.upperBound), let (passage, block) = passage(at: offset) {
      visit(passage, block)
      offset = max(block.upperBound, offset + 1)
    }
  }
}
