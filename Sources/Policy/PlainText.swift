/// The words of an HTML draft as plain text: paragraphs parted by an empty line, nothing that is not shown.
enum PlainText {
  static func of(_ evidence: Evidence) -> String {
    var text: [UInt8] = []
    var start = evidence.draft.bodyStart
    while start < evidence.draft.count, let (passage, block) = evidence.passage(at: start) {
      append(passage, to: &text)
      start = block.upperBound
    }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self) + "\n"
  }

  private static func append(_ passage: Passage, to text: inout [UInt8]) {
    paragraph(&text)
    for segment in passage.segments where segment.style.isDisjoint(with: [.hidden, .alternative]) {
      let start = Int(segment.prose)
      for byte in passage.prose[start..<(start + Int(segment.proseLength))] {
        switch byte {
        case Passage.sentenceBreak: paragraph(&text)
        case 0x0A:
          while text.last == 0x20 { text.removeLast() }
          if !text.isEmpty { text.append(byte) }
        case 0x20, 0x09, 0x0D:
          if let last = text.last, last > 0x20 { text.append(0x20) }
        default: text.append(byte)
        }
      }
    }
  }

  /// Begins a paragraph, if there is one before it.
  private static func paragraph(_ text: inout [UInt8]) {
    while let last = text.last, last <= 0x20 { text.removeLast() }
    if !text.isEmpty { text += [0x0A, 0x0A] }
  }
}
