/// Emoticons: faces made of signs, as words of their own.
enum Emoticon {
  static func lookout(_ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      find(in: sight.passage.prose) { marks.append(Mark(signal, sight.passage.sourceRange(ofProse: $0))) }
    }
  }

  /// Hands over each run between spaces that is a face, without the punctuation of the sentence behind it.
  static func find(in text: [UInt8], _ found: (Range<Int>) -> Void) {
    var at = 0
    while let (run, hasSign) = nextRun(in: text, from: at) {
      let start = run.lowerBound
      at = run.upperBound
      guard hasSign || ((2...4).contains(at - start) && (text[start] | 0x20) == UInt8(ascii: "x")) else { continue }
      if isComparison(text, start..<at) { continue }
      for end in ends(of: text, start..<at) where isFace(text[start..<end]) {
        // `B)` and `8)` at the start of a line are list marks.
        if start == 0 || text[start - 1] == 0x0A || text[start - 1] == Passage.sentenceBreak,
          isListMark(text[start..<end])
        {
          break
        }
        found(start..<end)
        break
      }
    }
  }

  /// The next run between spaces, and whether there is a sign in it that faces have.
  private static func nextRun(in text: [UInt8], from start: Int) -> (Range<Int>, hasSign: Bool)? {
    let kinds = kinds
    return text.withUnsafeBufferPointer { text in
      var at = start
      while at < text.count, isSpace(text, at: at, kinds) { at += 1 }
      guard at < text.count else { return nil }
      let start = at
      var hasSign = false
      while at < text.count, !isSpace(text, at: at, kinds) {
        if kinds[Int(text[at])] == .sign { hasSign = true }
        at += 1
      }
      return (start..<at, hasSign)
    }
  }

  /// `<3 kg`: less than three.
  private static func isComparison(_ text: [UInt8], _ run: Range<Int>) -> Bool {
    guard text[run].elementsEqual("<3".utf8) else { return false }
    let next = text[run.upperBound...].dropFirst().prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "%") }
    return units.contains(String(decoding: next, as: UTF8.self).lowercased())
  }

  private static let units: Set<String> = [
    "%", "mm", "cm", "m", "km", "in", "inch", "inches", "ft", "feet", "mg", "g", "kg", "oz", "lb", "lbs", "ml", "l",
    "w", "kw", "v", "a", "ma", "hz", "db", "s", "sec", "seconds", "min", "minutes", "h", "hours", "days", "weeks",
    "months", "years", "pieces", "pcs", "people", "degrees",
  ]

  /// The run itself, and without a closing `.`, `,`, `!`, `?` or `"`.
  private static func ends(of text: [UInt8], _ run: Range<Int>) -> [Int] {
    var ends = [run.upperBound]
    var end = run.upperBound
    while end > run.lowerBound + 2, ".,!?\"".utf8.contains(text[end - 1]) {
      end -= 1
      ends.append(end)
    }
    return ends
  }

  private enum Kind: UInt8 {
    case other, space, sign
    /// May be half of U+00A0, which `&nbsp;` stands for.
    case halfSpace
  }

  @inline(__always)
  private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, at: Int, _ kinds: [Kind]) -> Bool {
    switch kinds[Int(text[at])] {
    case .other, .sign: return false
    case .space: return true
    case .halfSpace where text[at] == 0xC2: return at + 1 < text.count && text[at + 1] == 0xA0
    case .halfSpace: return at > 0 && text[at - 1] == 0xC2
    }
  }

  private static func isListMark(_ run: ArraySlice<UInt8>) -> Bool {
    run.count == 2 && run.last == UInt8(ascii: ")")
      && run.first.map { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 } ?? false
  }

  private static func isFace(_ run: ArraySlice<UInt8>) -> Bool {
    guard (2...9).contains(run.count) else { return false }
    return faces.contains(String(decoding: run, as: UTF8.self)) || isWestern(Array(run)) || isRepeated(Array(run))
  }

  /// Eyes, perhaps a nose, a mouth, in either direction.
  private static func isWestern(_ run: [UInt8]) -> Bool {
    let eyes = ":;=".utf8, noses = "-^o'".utf8, mouths = ")(DPpOo3/\\|*[]}{".utf8
    switch run.count {
    case 2:
      if eyes.contains(run[0]) {
        return mouths.contains(run[1]) && !(run[0] == UInt8(ascii: "=") && "oO3".utf8.contains(run[1]))
      }
      // `D:` is more often a list letter or a size.
      return eyes.contains(run[1]) && "()".utf8.contains(run[0])
    case 3:
      if eyes.contains(run[0]), noses.contains(run[1]) { return mouths.contains(run[2]) }
      return eyes.contains(run[2]) && "-^".utf8.contains(run[1]) && "()".utf8.contains(run[0])
    default: return false
    }
  }

  /// `:)))`, `:-(((`, `;DDD`
  private static func isRepeated(_ run: [UInt8]) -> Bool {
    guard run.count > 2, let mouth = run.last, ")(D".utf8.contains(mouth) else { return false }
    var head = run
    while head.count > 1, head.last == mouth { head.removeLast() }
    return run.count - head.count >= 2 && (isWestern(head + [mouth]))
  }

  private static let kinds: [Kind] = {
    var table = Array(repeating: Kind.other, count: 256)
    for byte in 0...0x20 { table[byte] = .space }
    for byte in ":;=<^_>*)\\".utf8 { table[Int(byte)] = .sign }
    table[0xC2] = .halfSpace
    table[0xA0] = .halfSpace
    return table
  }()

  private static let faces: Set<String> = Set(
    """
    <3 </3 <33 <333 XD xD xP ^^ ^_^ ^-^ (^_^) (^^) (^-^) (^.^) (^o^) (^_~) -_- (-_-) T_T (T_T) ;_; >_< (>_<) o_O O_o
    o_o O_O *_* (*_*) >:( >:) :'( :'-( :') 8-) B-) =D =) =( =P :3 :> :< :$ :@ :X :-X \\o/ (: ): (; :-3 <(^_^)> n_n (n_n)
    (^_^;) ^_^; :c :C
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
