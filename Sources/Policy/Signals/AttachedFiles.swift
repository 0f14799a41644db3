import Drafts

/// Files that the text says are attached, or links to, and that are none of those that may be.
enum AttachedFiles {
  static let heard = ["attaching", "permitted-paper"]

  static func lookout(_ grammar: Grammar, _ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    let attaching = grammar.bit(of: "attaching"), permitted = grammar.bit(of: "permitted-paper")
    return PolicyWatch.Lookout { sight, marks in
      let passage = sight.passage
      for piece in passage.pieces where piece.kind == .link && !piece.target.isEmpty {
        let target = passage.source[piece.target]
        guard let name = FileName(linked: target), !name.isPermitted else { continue }
        if name.isForbidden || !FileName.isPermitted(passage.source[piece.text]) {
          marks.append(Mark(signal, piece.target))
        }
      }
      for piece in passage.pieces where piece.kind == .code {
        guard let name = FileName(linked: passage.source[piece.text]), !name.isPermitted,
          let index = passage.sentences.lastIndex(where: {
            passage.sourceRange(ofProse: $0.range).lowerBound <= piece.range.lowerBound
          }), sight.hears(attaching, nearby: index),
          name.isForbidden || sight.heard[index] & permitted == 0
        else { continue }
        marks.append(Mark(signal, piece.range))
      }
      for (index, sentence) in passage.sentences.enumerated() {
        for place in sentence.words.dropFirst() {
          let ending = passage.words[place]
          guard let range = FileName.range(endingWith: ending, in: passage.prose, from: sentence.range.lowerBound),
            FileName.endings.contains(ending.hash), sight.hears(attaching, nearby: index)
          else { continue }
          let name = FileName(passage.prose[range])
          guard !name.isPermitted, name.isForbidden || sight.heard[index] & permitted == 0 else { continue }
          let source = passage.sourceRange(ofProse: range)
          if passage.pieces.contains(where: { !$0.target.isEmpty && $0.range.overlaps(source) }) { continue }
          marks.append(Mark(signal, source))
        }
      }
    }
  }
}
