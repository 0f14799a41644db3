import Drafts

/// Taking addresses and numbers out of a sentence, so that what is left of it can be read.
extension Repair {
  /// Takes a link away from around its words; what is written out goes with the words that lead to it, or, where nothing
  /// readable would stay, with its sentence.
  static func removeAddress(_ title: String) -> Make {
    { finding, evidence in
      if let unwrapped = unwrapping(finding, "Keep the words, drop the link", evidence) { return unwrapped }
      if let undefined = undefining(finding, evidence) { return undefined }
      guard let (passage, block) = evidence.passage(at: finding.range.lowerBound) else { return [] }
      let place = (finding.range.lowerBound - block.lowerBound)..<(finding.range.upperBound - block.lowerBound)
      let shown = passage.pieces.first { $0.kind == .autolink && $0.target == place }?.range ?? place
      func placed(_ range: Range<Int>) -> Range<Int> {
        (range.lowerBound + block.lowerBound)..<(range.upperBound + block.lowerBound)
      }
      switch AddressPlace(shown, in: passage) {
      case .apart(let range): return [Fix(title, [Fix.Edit(withSpace(placed(range), in: evidence))])]
      case .led(let range):
        if passage.format == .html, !HTMLSource.unpairedTags(in: passage.source, range).isEmpty {
          return [Fix(title, [Fix.Edit(placed(shown))])]
        }
        return [Fix(title, [Fix.Edit(withSpace(placed(range), in: evidence))])]
      case .needed: return removeSentence(finding, evidence)
      }
    }
  }

  /// A link reference definition goes, and so do the brackets around the words that refer to it.
  private static func undefining(_ finding: Finding, _ evidence: Evidence) -> [Fix]? {
    guard let (passage, block) = evidence.passage(at: finding.range.lowerBound) else { return nil }
    let place = (finding.range.lowerBound - block.lowerBound)..<(finding.range.upperBound - block.lowerBound)
    guard let piece = passage.pieces.first(where: { $0.kind == .definition && $0.target == place }) else { return nil }
    let text = evidence.draft.text
    var line = (piece.range.lowerBound + block.lowerBound)..<(piece.range.upperBound + block.lowerBound)
    if line.upperBound < text.count, text[line.upperBound] == 0x0A { line = line.lowerBound..<(line.upperBound + 1) }
    var edits: [Fix.Edit] = []
    let reference = Array("][".utf8) + passage.source[piece.text] + Array("]".utf8)
    var at = evidence.draft.bodyStart
    while at + reference.count <= line.lowerBound {
      guard text[at] == UInt8(ascii: "]"), text[at...].starts(with: reference),
        let open = text[..<at].lastIndex(of: UInt8(ascii: "["))
      else {
        at += 1
        continue
      }
      edits.append(Fix.Edit(open..<(open + 1)))
      edits.append(Fix.Edit(at..<(at + reference.count)))
      at += reference.count
    }
    return [Fix("Keep the words, drop the link", edits + [Fix.Edit(line)])]
  }
}

/// How an address stands in its sentence.
private enum AddressPlace {
  /// Beside the sentence: behind a comma or a label, or all by itself. What goes with it.
  case apart(Range<Int>)
  /// Behind a word that leads to it: `at`, `on`.
  case led(Range<Int>)
  /// The sentence is about it.
  case needed

  init(_ range: Range<Int>, in passage: Passage) {
    self = .apart(range)
    guard
      let sentence = passage.sentences.first(where: { passage.sourceRange(ofProse: $0.range).overlaps(range) }),
      let index = sentence.words.first(where: { passage.sourceRange(ofWords: $0..<($0 + 1)).overlaps(range) })
    else { return }
    let others = sentence.words.filter { !passage.sourceRange(ofWords: $0..<($0 + 1)).overlaps(range) }
    let before = others.filter { $0 < index }
    guard let last = before.last else {
      if others.count > 2 { self = .needed }
      return
    }
    func word(_ place: Int) -> UInt64 { passage.words[place].hash }
    let start = passage.sourceRange(ofWords: last..<index).lowerBound
    let behind = start..<range.upperBound
    if passage.words[index].flags.contains(.afterPause) {
      if AddressPlace.labels.contains(word(last)) {
        self = before.count == 1 && others.count > 1 ? .needed : .apart(behind)
      }
    } else if AddressPlace.labels.contains(word(last)),
      before.count == 1 || passage.words[last].flags.contains(.afterPause)
    {
      self = .apart(behind)
    } else if AddressPlace.leading.contains(word(last)) {
      let rest = before.dropLast().filter { !AddressPlace.polite.contains(word($0)) }
      let isEmpty = rest.count < 2 || rest.last.map { AddressPlace.being.contains(word($0)) } ?? true
      self = isEmpty ? .needed : .led(behind)
    } else {
      self = .needed
    }
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash(folding: $0).value })
  }
  private static let leading = hashes("at on to via under through by from over")
  private static let polite = hashes("please kindly just simply or and also")
  private static let being = hashes("is are was were be am being reached available reachable")
  private static let labels = hashes(
    "phone tel telephone mobile cell fax mail email e-mail web website site www hotline whatsapp contact")
}
