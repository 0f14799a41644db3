extension MappedText {
  /// Bytes that take the place of others in the file.
  typealias Edit = (range: Range<Int>, bytes: [UInt8])

  /// The edit in the file that puts `text` (UTF-8) in the place of `range`; nil where that cannot be done without harm.
  ///
  /// That is in base64, in what is not in the file, across parts that are written in different ways, with characters that
  /// the charset lacks, and where a line of the file would come to mean something else.
  func edit(_ range: Range<Int>, _ text: [UInt8], in file: [UInt8]) -> Edit? {
    guard !segments.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count,
      sourceRange(of: range).upperBound <= file.count,
      !text.isEmpty || !range.isEmpty, isBetweenCharacters(range.lowerBound), isBetweenCharacters(range.upperBound),
      !tearsLineBreak(range, text)
    else { return nil }
    let first = segmentIndices(of: range).first
    switch segments[first].layout {
    case .field:
      let field = fieldText(around: first)
      guard field.start <= range.lowerBound, range.upperBound <= field.start + field.text.bytes.count else {
        return nil
      }
      let inside = (range.lowerBound - field.start)..<(range.upperBound - field.start)
      return field.text.fieldEdit(inside, text, file)
    case .lines: return mayBeBoundary(range, text) ? nil : bodyEdit(range, text, file)
    case .flowed:
      guard !mayBeBoundary(range, text), keepsFlow(range, text) else { return nil }
      return bodyEdit(range, text, file)
    }
  }

  /// The field that a segment belongs to, where it stands beside other text.
  private func fieldText(around index: Int) -> (text: MappedText, start: Int) {
    func isInside(_ index: Int) -> Bool {
      segments[index].layout == .field && segments[index].encoding != .synthetic
    }
    var (first, last) = (index, index)
    while first > 0, isInside(first - 1) { first -= 1 }
    while last + 1 < segments.count, isInside(last + 1) { last += 1 }
    var text = MappedText(layout: .field)
    text.append(self, segments[first].start..<segments[last].end)
    return (text, segments[first].start)
  }

  private func bodyEdit(_ range: Range<Int>, _ text: [UInt8], _ file: [UInt8]) -> Edit? {
    let (first, last) = segmentIndices(of: range)
    let encoding = segments[first].encoding
    guard segments[first...last].allSatisfy({ $0.encoding == encoding }) else { return nil }
    let source = range.isEmpty ? segments[first].insertionPoint(range.lowerBound) : sourceRange(of: range)
    switch encoding {
    case .identity(let charset): return charset.encoded(text).map { (source, $0) }
    case .quotedPrintable(let charset): return escapedEdit(range, text, file, source, charset)
    default: return nil
    }
  }

  /// The segments of a stretch; an insertion leans on the one behind it, or before it where that is not in the file.
  private func segmentIndices(of range: Range<Int>) -> (first: Int, last: Int) {
    let first = segmentIndex(at: range.lowerBound)
    guard range.isEmpty else { return (first, segmentIndex(at: range.upperBound - 1)) }
    let isAtStart = segments[first].start == range.lowerBound && first > 0
    let index = segments[first].encoding == .synthetic && isAtStart ? first - 1 : first
    return (index, index)
  }

  private func isBetweenCharacters(_ offset: Int) -> Bool { offset >= bytes.count || bytes[offset] & 0xC0 != 0x80 }

  /// A line that begins with `--` might be the boundary of a part.
  private func mayBeBoundary(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let before = (range.lowerBound < 2 ? [Bytes.lineFeed] : []) + bytes[..<range.lowerBound].suffix(2)
    let hyphen = UInt8(ascii: "-")
    let line = before + text + bytes[range.upperBound...].prefix(2)
    guard line.count >= 3 else { return false }
    return (0..<(line.count - 2)).contains { at in
      Bytes.isLineBreak(line[at]) && line[at + 1] == hyphen && line[at + 2] == hyphen
    }
  }

  /// CR and LF would be parted, or would come together from two line breaks.
  private func tearsLineBreak(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    let behind = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    func isPair(_ first: UInt8?, _ second: UInt8?) -> Bool {
      first == Bytes.carriageReturn && second == Bytes.lineFeed
    }
    if range.lowerBound < bytes.count, isPair(before, bytes[range.lowerBound]) { return true }
    if range.upperBound > 0, isPair(bytes[range.upperBound - 1], behind) { return true }
    return isPair(before, text.first ?? behind) || isPair(text.last, behind)
  }
}

extension MappedText.Segment {
  /// Where text is inserted at an offset in the segment or at its end.
  func insertionPoint(_ offset: Int) -> Range<Int> {
    let place = sourceStart(of: offset)
    return place..<place
  }
}

// MARK: - Lines of the file

extension MappedText {
  func lineStart(_ file: [UInt8], _ offset: Int) -> Int {
    var at = offset
    while at > 0, !Bytes.isLineBreak(file[at - 1]) { at -= 1 }
    return at
  }

  func lineEnd(_ file: [UInt8], _ offset: Int) -> Int {
    var at = offset
    while at < file.count, !Bytes.isLineBreak(file[at]) { at += 1 }
    return at
  }

  /// The line break that the file uses thereabouts.
  func lineBreak(_ file: [UInt8], near offset: Int) -> [UInt8] {
    for at in [lineEnd(file, offset), lineStart(file, offset) - 1] where at >= 0 && at < file.count {
      if let end = MailLine.breakEnd(file, at: at, end: file.count) {
        let isPair = file[at] == Bytes.lineFeed && at > 0 && file[at - 1] == Bytes.carriageReturn
        return isPair ? [Bytes.carriageReturn, Bytes.lineFeed] : Array(file[at..<end])
      }
    }
    return [Bytes.carriageReturn, Bytes.lineFeed]
  }
}
