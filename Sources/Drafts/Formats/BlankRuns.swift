/// Finds the runs of line breaks that have nothing but white space between them.
enum BlankRuns {
  /// Runs shorter than this are everyday paragraph breaks and not kept.
  static let fewestBreaks = 3

  static func find(in passage: inout Passage, continuing: Bool) {
    let text = passage.source
    var at = 0
    var runStart = 0
    var breaks = 0
    func close(at end: Int, into passage: inout Passage) {
      let continues = continuing && runStart == 0
      if breaks >= fewestBreaks || (continues && breaks > 0) {
        passage.blankRuns.append(Passage.BlankRun(range: runStart..<end, breaks: breaks, continues: continues))
      }
      breaks = 0
    }
    /// Behind the last line break of the run.
    var runEnd = 0
    while at < text.count {
      let byte = text[at]
      if Bytes.isLineBreak(byte) {
        if breaks == 0 { runStart = at }
        at += 1
        if byte == Bytes.carriageReturn, at < text.count, text[at] == Bytes.lineFeed { at += 1 }
        breaks += 1
        runEnd = at
      } else {
        if breaks > 0, !Bytes.isSpaceOrTab(byte) { close(at: runEnd, into: &passage) }
        at += 1
      }
    }
    if breaks > 0 { close(at: runEnd, into: &passage) }
  }
}
