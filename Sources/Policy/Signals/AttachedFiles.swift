import Drafts

/// Files that the text says are attached, or links to, and that are none of those that may be.
enum AttachedFiles {
  static let heard = ["attaching", "permitted-paper"]

  static func lookout(_ grammar: Grammar, _ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    let attaching = grammar.bit(of: "attaching"), permitted = grammar.bit(of: "permitted-paper")
    return { sight, marks in
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
        for place in sentence.words.dropFirst() where FileName.endings.contains(passage.words[place].hash) {
          let ending = passage.words[place]
          guard let range = FileName.range(endingWith: ending, in: passage.prose, from: sentence.range.lowerBound),
            sight.hears(attaching, nearby: index)
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

/// The name of a document, which often tells what is in it.
private struct FileName {
  let isPermitted: Bool
  let isForbidden: Bool

  init(_ name: some Sequence<UInt8>) {
    isPermitted = FileName.isPermitted(name)
    isForbidden = FileName.has(FileName.forbidden, name)
  }

  /// A link to a file beside the message, not to a place on the web.
  init?(linked target: ArraySlice<UInt8>) {
    guard !target.contains(UInt8(ascii: ":")), !target.starts(with: "//".utf8),
      let dot = target.lastIndex(of: UInt8(ascii: ".")),
      FileName.endings.contains(WordHash(folding: String(decoding: target[(dot + 1)...], as: UTF8.self)).value)
    else { return nil }
    self.init(target)
  }

  static func isPermitted(_ text: some Sequence<UInt8>) -> Bool { has(permitted, text) }

  private static func has(_ stems: [String], _ text: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(text.prefix(256)), as: UTF8.self).lowercased()
    return stems.contains { text.contains($0) }
  }

  /// The name that ends with this word, behind a dot.
  static func range(endingWith ending: Word, in prose: [UInt8], from limit: Int) -> Range<Int>? {
    var start = ending.range.lowerBound
    guard start > limit + 1, prose[start - 1] == UInt8(ascii: ".") else { return nil }
    while start > limit, prose[start - 1] > 0x20, !"\"(<>[]".utf8.contains(prose[start - 1]) { start -= 1 }
    return ending.range.lowerBound - start > 1 ? start..<ending.range.upperBound : nil
  }

  static let endings: Set<UInt64> = Set(
    "pdf doc docx ppt pptx xls xlsx odt odp ods epub mobi zip rar 7z mp3 mp4 mov avi key pages txt rtf csv"
      .split(separator: " ").map { WordHash(folding: $0).value })
  private static let permitted = [
    "invoice", "receipt", "label", "manual", "instruction", "guide", "warranty", "guarantee", "proof", "mockup",
    "mock-up",
    "draft", "sketch", "drawing", "design", "datasheet", "data-sheet", "data_sheet", "sds", "certificate", "customs",
    "rma",
    "return", "assembly", "diagram", "credit", "rechnung", "facture", "size", "safety", "template_dim", "setup",
    "layout",
  ]
  private static let forbidden = [
    "catalog", "brochure", "price", "flyer", "lookbook", "survey", "question", "profile", "coupon", "voucher",
    "newsletter",
    "recipe", "collection", "bestseller", "offer", "feedback", "review", "presentation", "ebook",
  ]
}
