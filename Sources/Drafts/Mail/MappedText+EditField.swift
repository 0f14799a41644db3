extension MappedText {
  /// An edit in a header field.
  ///
  /// White space between encoded words is no text and that beside other text is some: what may be removed with a word
  /// depends on both sides. So a few edits are tried, and the first one that reads as it should is taken.
  func fieldEdit(_ range: Range<Int>, _ text: [UInt8], _ file: [UInt8]) -> Edit? {
    guard !text.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else { return nil }
    guard let field = fieldRange(file) else { return nil }
    let first = segmentIndex(at: range.lowerBound)
    let last = range.isEmpty ? first : segmentIndex(at: range.upperBound - 1)
    var edits = wordEdit(range, text, file, first, last).map { [$0] } ?? []
    edits += plainEdits(range, text, file, field, segments[first], segments[last])
    if range.isEmpty, first > 0, segments[first].start == range.lowerBound {
      edits += wordEdit(range, text, file, first - 1, first - 1).map { [$0] } ?? []
      edits += plainEdits(range, text, file, field, segments[first - 1], segments[first - 1])
    }
    let wanted = Self.trimmed(bytes[..<range.lowerBound] + text + bytes[range.upperBound...])
    return edits.first { reads($0, as: wanted, file, field) }
  }

  /// Within an encoded word, or from one into another of the same charset.
  private func wordEdit(
    _ range: Range<Int>, _ text: [UInt8], _ file: [UInt8], _ first: Int, _ last: Int
  ) -> Edit? {
    guard case .encodedWordQ(let charset) = segments[first].encoding,
      segments[last].encoding == segments[first].encoding,
      let opening = EncodedWordPlace(file, segments[first].source),
      let closing = EncodedWordPlace(file, segments[last].source)
    else { return nil }
    let lower = segments[first].sourceStart(of: range.lowerBound)
    let source = lower..<max(lower, range.isEmpty ? lower : segments[last].sourceEnd(of: range.upperBound))
    // An encoded word may not be empty.
    guard
      !text.isEmpty || source.lowerBound > opening.content.lowerBound || source.upperBound < closing.content.upperBound
    else { return nil }
    let start = file[opening.range.lowerBound..<opening.content.lowerBound]
    let cut = Array("?=".utf8) + lineBreak(file, near: lower) + [0x20] + start
    let style = EscapeWriter.Style(
      charset: charset, isEncodedWord: true, cut: cut, columnBehindCut: start.count, limit: 73, lastLimit: 73)
    var writer = EscapeWriter(style, column: source.lowerBound - opening.range.lowerBound)
    return writer.write(text, rest: closing.content.upperBound - source.upperBound) ? (source, writer.bytes) : nil
  }

  /// In text that is not encoded, or around whole words; with the white space beside them or without.
  private func plainEdits(
    _ range: Range<Int>, _ text: [UInt8], _ file: [UInt8], _ field: Range<Int>, _ first: Segment, _ last: Segment
  ) -> [Edit] {
    guard let charset = plainCharset, let text = charset.encoded(text) else { return [] }
    var lower = first.sourceStart(of: range.lowerBound)
    var upper = max(lower, range.isEmpty ? lower : last.sourceEnd(of: range.upperBound))
    if !range.isEmpty {
      if !first.isPlain {
        guard let word = EncodedWordPlace(file, first.source), word.content.lowerBound == lower else { return [] }
        lower = word.range.lowerBound
      }
      if !last.isPlain {
        guard let word = EncodedWordPlace(file, last.source),
          file[upper..<max(upper, word.content.upperBound)].allSatisfy({ $0 == UInt8(ascii: "=") })
        else { return [] }
        upper = word.range.upperBound
      }
    } else if !first.isPlain {
      return []
    }
    var before = lower
    while before > field.lowerBound, Bytes.isWhitespace(file[before - 1]) { before -= 1 }
    var behind = upper
    while behind < field.upperBound, Bytes.isWhitespace(file[behind]) { behind += 1 }
    let blanks = file[before..<lower].filter(Bytes.isSpaceOrTab)
    return [
      (before..<upper, text), (lower..<upper, text), (before..<upper, blanks + text), (lower..<behind, text),
      (lower..<upper, text + [0x20]),
    ]
  }

  /// The charset of what is not encoded.
  private var plainCharset: Charset? {
    for segment in segments { if case .identity(let charset) = segment.encoding { return charset } }
    return .usASCII
  }

  /// The text of the field in the file, with all of its first and last word.
  private func fieldRange(_ file: [UInt8]) -> Range<Int>? {
    guard let first = segments.first, let last = segments.last else { return nil }
    let start = first.isPlain ? first.source.lowerBound : EncodedWordPlace(file, first.source)?.range.lowerBound
    let end = last.isPlain ? last.source.upperBound : EncodedWordPlace(file, last.source)?.range.upperBound
    guard let start, let end, start <= end else { return nil }
    return start..<end
  }

  /// Whether the field reads so after an edit, with its words parted by white space and no line of blanks alone.
  private func reads(_ edit: Edit, as wanted: [UInt8], _ file: [UInt8], _ field: Range<Int>) -> Bool {
    guard field.lowerBound <= edit.range.lowerBound, edit.range.upperBound <= field.upperBound else { return false }
    let body =
      file[field.lowerBound..<edit.range.lowerBound] + edit.bytes + file[edit.range.upperBound..<field.upperBound]
    guard staysFolded(Array(body)) else { return false }
    let decoded = EncodedWords.decoded(HeaderField.unfolded(Array(body), 0..<body.count))
    return Self.trimmed(decoded.bytes[...]) == wanted && decoded.hasPartedWords(Array(body))
      && !hasBlankLine(edit, file)
  }

  /// Behind a line break without a blank another field would begin.
  private func staysFolded(_ body: [UInt8]) -> Bool {
    body.indices.allSatisfy { index in
      guard let end = MailLine.breakEnd(body, at: index, end: body.count) else { return true }
      return end < body.count && Bytes.isWhitespace(body[end])
    }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var text = text.drop(while: Bytes.isWhitespace)
    while let last = text.last, Bytes.isWhitespace(last) { text.removeLast() }
    return Array(text)
  }

  private func hasPartedWords(_ body: [UInt8]) -> Bool {
    segments.allSatisfy { segment in
      guard !segment.isPlain, let word = EncodedWordPlace(body, segment.source) else { return segment.isPlain }
      let before = word.range.lowerBound - 1
      return (before < 0 || Bytes.isWhitespace(body[before]))
        && (word.range.upperBound >= body.count || Bytes.isWhitespace(body[word.range.upperBound]))
    }
  }

  /// A folded line of nothing but blanks is taken for the end of the header by some.
  private func hasBlankLine(_ edit: Edit, _ file: [UInt8]) -> Bool {
    let line = lineStart(file, edit.range.lowerBound)..<edit.range.lowerBound
    let rest = edit.range.upperBound..<lineEnd(file, edit.range.upperBound)
    return (file[line] + edit.bytes + file[rest]).allSatisfy(Bytes.isSpaceOrTab)
  }
}

extension MappedText.Segment {
  fileprivate var isPlain: Bool { if case .identity = encoding { true } else { false } }
}

/// Where an encoded word stands in the file, found from a part of it.
private struct EncodedWordPlace {
  let range: Range<Int>
  let content: Range<Int>

  init?(_ file: [UInt8], _ part: Range<Int>) {
    let mark = UInt8(ascii: "?")
    guard part.upperBound <= file.count, let start = file[..<part.lowerBound].lastIndex(of: mark), start >= 4,
      file[start - 2] == mark, let opening = file[..<(start - 2)].lastIndex(of: mark), opening > 0,
      let end = file[part.upperBound...].firstIndex(of: mark), end + 1 < file.count
    else { return nil }
    content = (start + 1)..<max(start + 1, end)
    range = (opening - 1)..<(end + 2)
  }
}
