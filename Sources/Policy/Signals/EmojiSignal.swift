/// Emoji: pictures by Unicode's Emoji_Presentation or a variation selector, with all that joins them into one.
enum Emoji {
  static func lookout(_ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      find(in: sight.passage.prose) { marks.append(Mark(signal, sight.passage.sourceRange(ofProse: $0))) }
      for piece in sight.passage.pieces where piece.kind == .code {
        let offset = piece.text.lowerBound
        find(in: Array(sight.passage.source[piece.text])) {
          marks.append(Mark(signal, ($0.lowerBound + offset)..<($0.upperBound + offset)))
        }
      }
    }
  }

  /// Hands over each run of emoji; white space within a run belongs to it.
  static func find(in text: [UInt8], _ found: (Range<Int>) -> Void) {
    guard text.contains(where: { $0 >= 0xE2 }) else { return }
    var at = 0
    var run: Range<Int>?
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if let keycap = keycapEnd(text, at: at) {
          run = (run?.lowerBound ?? at)..<keycap
          at = keycap
          continue
        }
        if let ended = run, !(byte == 0x20 || byte == 0x09) {
          found(ended)
          run = nil
        }
        at += 1
        continue
      }
      guard let (scalar, length) = decode(text, at: at) else {
        at += 1
        continue
      }
      let isSelected = decode(text, at: at + length)?.0.value == 0xFE0F
      let isText = decode(text, at: at + length)?.0.value == 0xFE0E
      if !isText, isPicture(scalar) || (isSelected && scalar.properties.isEmoji) {
        var end = at + length
        while let (next, nextLength) = decode(text, at: end), isJoined(next, text, behind: end + nextLength) {
          end += nextLength
          if next.value == 0x200D, let (_, joined) = decode(text, at: end) { end += joined }
        }
        run = (run?.lowerBound ?? at)..<end
        at = end
      } else {
        if let ended = run { found(ended) }
        run = nil
        at += length
      }
    }
    if let run { found(run) }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x231A && scalar.properties.isEmojiPresentation
  }

  /// Selectors, skin tones, tags, and a joiner with what it joins.
  private static func isJoined(_ scalar: Unicode.Scalar, _ text: [UInt8], behind end: Int) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: return true
    case 0x200D: return end < text.count && text[end] >= 0xE2
    default: return false
    }
  }

  /// A digit, `#` or `*` in a key cap.
  private static func keycapEnd(_ text: [UInt8], at start: Int) -> Int? {
    guard text[start] &- 0x30 < 10 || text[start] == UInt8(ascii: "#") || text[start] == UInt8(ascii: "*") else {
      return nil
    }
    var end = start + 1
    if text[end...].starts(with: [0xEF, 0xB8, 0x8F]) { end += 3 }
    return text[end...].starts(with: [0xE2, 0x83, 0xA3]) ? end + 3 : nil
  }

  private static func decode(_ text: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    guard start < text.count else { return nil }
    var decoder = UTF8()
    var bytes = text[start..<min(text.count, start + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}
