extension MappedText {
  /// An edit in a quoted-printable body.
  func escapedEdit(
    _ range: Range<Int>, _ text: [UInt8], _ file: [UInt8], _ source: Range<Int>, _ charset: Charset
  ) -> Edit? {
    var range = range
    var text = text
    var source = beforeBlanks(file, source.lowerBound)..<source.upperBound
    let start = lineStart(file, source.lowerBound)
    var end = lineEnd(file, source.upperBound)
    // Nor must they swallow a blank that comes to stand before them.
    if file[source.upperBound..<end].allSatisfy(Bytes.isSpaceOrTab) {
      source = source.lowerBound..<end
    }
    let kept =
      brokenEscape(file, start..<source.lowerBound)
      ?? blankThatEnds(file, start..<source.lowerBound, text, source.upperBound == end)
    if let kept, kept <= range.lowerBound {
      range = (range.lowerBound - kept)..<range.upperBound
      text = bytes[range.lowerBound..<(range.lowerBound + kept)] + text
      source = sourceRange(of: range.lowerBound..<(range.lowerBound + kept)).lowerBound..<source.upperBound
    }
    // A soft line break that would be all of its line goes, too.
    if text.isEmpty, source.lowerBound == start, isSoftBreak(file, source.upperBound..<end),
      let next = MailLine.breakEnd(file, at: end, end: file.count)
    {
      source = source.lowerBound..<next
      end = lineEnd(file, next)
    }
    let cut = [UInt8(ascii: "=")] + lineBreak(file, near: source.lowerBound)
    let style = EscapeWriter.Style(
      charset: charset, isEncodedWord: false, cut: cut, columnBehindCut: 0, limit: 75, lastLimit: 76)
    var writer = EscapeWriter(style, column: source.lowerBound - start)
    let rest = end - source.upperBound
    if writer.column == 76, rest > 0 || !text.isEmpty {
      // No room for the `=` of a soft line break: the last character moves to the next line.
      let last = lastEscape(file, start..<source.lowerBound)
      source = last.lowerBound..<source.upperBound
      writer.cut()
      writer.write(escaped: file[last])
    }
    return writer.write(text, rest: rest) ? (source, writer.bytes) : nil
  }

  /// Before the blanks that end a line, which are no text and must not become some.
  private func beforeBlanks(_ file: [UInt8], _ offset: Int) -> Int {
    guard offset < file.count, Bytes.isLineBreak(file[offset]) else { return offset }
    var at = offset
    while at > 0, Bytes.isSpaceOrTab(file[at - 1]) { at -= 1 }
    return at
  }

  /// How many characters back an `=` stands that starts no escape yet, but might with what comes now.
  private func brokenEscape(_ file: [UInt8], _ line: Range<Int>) -> Int? {
    var at = line.upperBound
    while at > line.lowerBound, Bytes.isSpaceOrTab(file[at - 1]) { at -= 1 }
    let isBehindBlanks = at < line.upperBound
    guard at > line.lowerBound else { return nil }
    if file[at - 1] != UInt8(ascii: "=") {
      guard !isBehindBlanks, at - 1 > line.lowerBound, file[at - 2] == UInt8(ascii: "=") else { return nil }
      at -= 1
    }
    while at - 1 > line.lowerBound, file[at - 2] == UInt8(ascii: "=") { at -= 1 }
    let kept = line.upperBound - at + 1
    // They all stand for themselves.
    return kept
  }

  /// One where a blank would end the line and be lost.
  private func blankThatEnds(_ file: [UInt8], _ line: Range<Int>, _ text: [UInt8], _ isLineOver: Bool) -> Int? {
    guard isLineOver || text.first.map(Bytes.isLineBreak) == true, text.isEmpty || Bytes.isLineBreak(text[0]),
      let last = file[line].last, Bytes.isSpaceOrTab(last)
    else { return nil }
    return 1
  }

  private func isSoftBreak(_ file: [UInt8], _ rest: Range<Int>) -> Bool {
    file[rest].first == UInt8(ascii: "=") && file[rest].dropFirst().allSatisfy(Bytes.isSpaceOrTab)
  }

  private func lastEscape(_ file: [UInt8], _ line: Range<Int>) -> Range<Int> {
    let end = line.upperBound
    if line.count >= 3, file[end - 3] == UInt8(ascii: "="), QuotedPrintableDecoder.digit(file[end - 2]) != nil,
      QuotedPrintableDecoder.digit(file[end - 1]) != nil
    {
      return (end - 3)..<end
    }
    return max(line.lowerBound, end - 1)..<end
  }
}
