/// Cuts one block off the text and reads it.
enum Reader {
  /// The most bytes a block may have; a longer paragraph is cut.
  static let longest = 4096
  /// How many bytes from a block's start may decide how it is read.
  static let reach = max(longest, FrontMatter.reach) + 8

  /// Where a block ends, what it leaves behind, and how far beyond its end was looked to know that.
  struct Cut {
    var end: Int
    var lookahead: Int
    var exit: State
  }

  static func read(
    _ window: [UInt8], from start: Int, isWhole: Bool, after entry: State, format: Format, into passage: inout Passage
  ) -> Cut {
    passage.reset()
    if format == .mail {
      // The letters are what is read; the file is only cut.
      let cut = window.withUnsafeBufferPointer { BlockCut.find(in: $0, from: start, isWhole: isWhole) }
      passage.source.append(contentsOf: window[start..<cut.end])
      return cut
    }
    if entry.isAtTop, FrontMatter.mayStart(window),
      let end = FrontMatter.end(
        in: window[start..<min(window.count, start + FrontMatter.reach)],
        isWhole: isWhole && window.count - start <= FrontMatter.reach)
    {
      passage.source.append(contentsOf: window[start..<end])
      passage.isFrontMatter = true
      var exit = State()
      exit.subjectLength = entry.subjectLength
      return Cut(end: end, lookahead: 1, exit: exit)
    }
    if entry.subjectLength > 0 {
      return readSubject(window, from: start, length: entry.subjectLength, into: &passage)
    }
    if format == .html { return readHTML(window, from: start, isWhole: isWhole, after: entry, into: &passage) }
    var cut = window.withUnsafeBufferPointer { BlockCut.find(in: $0, from: start, isWhole: isWhole) }
    passage.source.append(contentsOf: window[start..<cut.end])
    BlankRuns.find(in: &passage, continuing: entry.isInBlankRun)
    var lines = LineReader(after: entry, format: format)
    lines.read(&passage)
    Words.read(&passage)
    lines.state.isInBlankRun = cut.exit.isInBlankRun
    lines.state.isInParagraph = cut.exit.isInParagraph
    cut.exit = lines.state
    return cut
  }

  private static func readSubject(
    _ window: [UInt8], from start: Int, length: Int, into passage: inout Passage
  ) -> Cut {
    let end = min(window.count, start + length)
    passage.source.append(contentsOf: window[start..<end])
    passage.append(0..<passage.source.count, .heading)
    Words.read(&passage)
    return Cut(end: end, lookahead: 1, exit: State())
  }

  private static func readHTML(
    _ window: [UInt8], from start: Int, isWhole: Bool, after entry: State, into passage: inout Passage
  ) -> Cut {
    let page = entry.page ?? .top
    var cut = HTMLCut.find(in: window, from: start, isWhole: isWhole, after: page)
    passage.source.append(contentsOf: window[start..<cut.end])
    var reader = HTMLReader(passage.source, after: page)
    cut.exit.page = reader.read(&passage, after: page)
    Words.read(&passage)
    return cut
  }
}

/// Finds the end of a block: the next line with text behind an empty one, or `Reader.longest`.
enum BlockCut {
  static func find(in window: UnsafeBufferPointer<UInt8>, from start: Int, isWhole: Bool) -> Reader.Cut {
    let limit = min(window.count, start + Reader.longest)
    var line = start
    var hasText = false
    var isBehindBlank = false
    while line < limit {
      // The white space in front, then the rest of the line.
      var at = line
      while at < limit, Bytes.isSpaceOrTab(window[at]) { at += 1 }
      let isBlank = at < limit && Bytes.isLineBreak(window[at])
      if at == limit { break }
      if !isBlank {
        if hasText && isBehindBlank { return Reader.Cut(end: line, lookahead: at + 1 - line, exit: State()) }
        hasText = true
        isBehindBlank = false
        while at < limit, !Bytes.isLineBreak(window[at]) { at += 1 }
        if at == limit { break }
      } else if hasText {
        isBehindBlank = true
      }
      at += 1
      if window[at - 1] == Bytes.carriageReturn {
        if at == limit { break }
        if window[at] == Bytes.lineFeed { at += 1 }
      }
      line = at
    }
    if limit == window.count && isWhole { return Reader.Cut(end: limit, lookahead: 1, exit: State()) }

    // Too long: at the last line, at the last space, at the last scalar.
    var cut = Reader.Cut(end: limit, lookahead: 0, exit: State())
    let earliest = start + Reader.longest / 2
    if line > earliest {
      cut.end = line
      cut.exit.isInBlankRun = isBehindBlank || !hasText
      cut.exit.isInParagraph = !cut.exit.isInBlankRun
    } else {
      cut.exit.isInParagraph = true
      var at = limit
      while at > earliest, !Bytes.isSpaceOrTab(window[at - 1]) { at -= 1 }
      if at > earliest {
        cut.end = at
      } else {
        while cut.end > earliest, cut.end < window.count, window[cut.end] & 0b1100_0000 == 0b1000_0000 { cut.end -= 1 }
      }
      if cut.end < window.count, window[cut.end - 1] == Bytes.carriageReturn, window[cut.end] == Bytes.lineFeed {
        cut.end -= 1
      }
    }
    cut.lookahead = limit + 1 - cut.end
    return cut
  }
}
