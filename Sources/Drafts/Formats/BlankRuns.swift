/// Finds the runs of line breaks that have nothing but white space between them.
enum BlankRuns {
  /// Runs shorter than this are everyday paragraph breaks and not kept.
  static let fewestBreaks = 3

  static func find(in passage: inout Passage, continuing: Bool) {
    let text = passage.source
    var at = 0
    while at < text.count, Bytes.isSpaceOrTab(text[at]) { at += 1 }
    let first = at
    while at < text.count {
      guard Bytes.isLineBreak(text[at]) else {
        at += 1
        continue
      }
      let start = at
      /// Behind the last line break of the run.
      var end = at
      var breaks = 0
      while at < text.count, Bytes.isLineBreak(text[at]) || Bytes.isSpaceOrTab(text[at]) {
        at += 1
        guard Bytes.isLineBreak(text[at - 1]) else { continue }
        if text[at - 1] == Bytes.carriageReturn, at < text.count, text[at] == Bytes.lineFeed { at += 1 }
        breaks += 1
        end = at
      }
      let continues = continuing && start == first
      if breaks >= fewestBreaks || continues {
        passage.blankRuns.append(Passage.BlankRun(range: start..<end, breaks: breaks, continues: continues))
      }
    }
  }
}
