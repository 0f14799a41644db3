/// Too much empty space: more than two line breaks in a row, and lines that hold a lone full stop to look empty.
enum LineBreaks {
  static func lookout(_ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      for run in sight.passage.blankRuns { marks.append(Mark(signal, run.range, value: run.continues ? 1 : 0)) }
      if sight.passage.format == .html {
        for look in sight.passage.looks where look.kind == .filler { marks.append(Mark(signal, look.range, value: 2)) }
        return
      }
      findFillers(in: sight.passage.source) { marks.append(Mark(signal, $0, value: 2)) }
      findTagRuns(in: sight.passage) { marks.append(Mark(signal, $0, value: 3)) }
    }
  }

  /// Three and more `<br>` with nothing but white space between them.
  private static func findTagRuns(in passage: Passage, _ found: (Range<Int>) -> Void) {
    var run: (range: Range<Int>, count: Int)?
    func close() {
      if let run, run.count > 2 { found(run.range) }
    }
    for piece in passage.pieces where piece.kind == .tag && passage.string(piece.text).lowercased() == "br" {
      if let open = run, open.range.upperBound <= piece.range.lowerBound,
        passage.source[open.range.upperBound..<piece.range.lowerBound].allSatisfy({ $0 <= 0x20 })
      {
        run = (open.range.lowerBound..<piece.range.upperBound, open.count + 1)
      } else {
        close()
        run = (piece.range, 1)
      }
    }
    close()
  }

  /// Runs of lines that hold nothing but a `.`, each with its line break.
  static func findFillers(in text: [UInt8], _ found: (Range<Int>) -> Void) {
    var line = 0
    var run: Range<Int>?
    while line < text.count {
      var end = line
      var stops = 0
      while end < text.count, text[end] == UInt8(ascii: ".") || text[end] == 0x20 || text[end] == 0x09 {
        if text[end] == UInt8(ascii: ".") { stops += 1 }
        end += 1
      }
      let isFiller = stops == 1 && (end == text.count || text[end] == 0x0A || text[end] == 0x0D)
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      if end < text.count {
        end += text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1
      }
      if isFiller {
        run = (run?.lowerBound ?? line)..<end
      } else if let ended = run {
        found(ended)
        run = nil
      }
      line = end
    }
    if let run { found(run) }
  }
}
