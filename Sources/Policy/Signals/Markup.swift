/// Markup and links as such, for channels that take plain text only.
enum Markup {
  /// Values of the `markup` signal.
  static let html: Int32 = 1
  static let link: Int32 = 2
  static let email: Int32 = 3

  static func lookout(_ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      if sight.passage.format == .html {
        // One is enough: what has a tag is HTML.
        if let tag = sight.passage.firstTag { marks.append(Mark(signal, tag, value: html)) }
      }
      for piece in sight.passage.pieces {
        switch piece.kind {
        case .tag: marks.append(Mark(signal, piece.range, value: html))
        case .link, .autolink: marks.append(Mark(signal, piece.range, value: link))
        case .image, .code, .definition, .resource: continue
        }
      }
      for word in sight.passage.words where word.kind == .link || word.kind == .email {
        let range = sight.passage.sourceRange(ofProse: word.range)
        if sight.passage.pieces.contains(where: { $0.range.overlaps(range) && $0.kind != .tag }) { continue }
        marks.append(Mark(signal, range, value: word.kind == .email ? email : link))
      }
    }
  }
}
