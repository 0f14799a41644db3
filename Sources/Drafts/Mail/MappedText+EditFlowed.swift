extension MappedText {
  /// RFC 3676: whether lines would still be joined where they were, and mean what they meant.
  func keepsFlow(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let quote = UInt8(ascii: ">")
    guard !(bytes[range] + text).contains(where: { Bytes.isLineBreak($0) || $0 == quote }) else { return false }
    let lineEnd = bytes[range.upperBound...].firstIndex(where: Bytes.isLineBreak) ?? bytes.count
    let last = lineEnd > range.upperBound ? bytes[lineEnd - 1] : text.last ?? byte(before: range.lowerBound)
    // With a space at its end the line would go on.
    guard last != 0x20 else { return false }
    guard startsLine(range.lowerBound) || byte(before: range.lowerBound) == quote else { return true }
    // A first character must not become stuffing, a quote mark or a signature's dashes, nor the line empty.
    guard !text.isEmpty || !hasGap(range.upperBound) else { return false }
    let first = text.first ?? (range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20)
    return first != 0x20 && first != quote && first != UInt8(ascii: "-") && !Bytes.isLineBreak(first)
  }

  private func byte(before offset: Int) -> UInt8? { offset > 0 ? bytes[offset - 1] : nil }

  /// Whether the file has another line there, or may have.
  private func startsLine(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    let before = segments[segmentIndex(at: offset - 1)]
    let isJoint = before.form == .whole && bytes[offset - 1] == 0x20
    return isJoint || Bytes.isLineBreak(bytes[offset - 1]) || hasGap(offset)
  }

  /// Whether the file has something there that the text has not: a line break without its space.
  private func hasGap(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    return segments[segmentIndex(at: offset - 1)].sourceEnd(of: offset)
      != segments[segmentIndex(at: offset)].sourceStart(of: offset)
  }
}
