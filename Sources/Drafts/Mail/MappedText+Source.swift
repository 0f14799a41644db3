extension MappedText {
  /// The shortest source that covers a stretch of the text; soft line breaks at its edges do not belong to it.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !segments.isEmpty else { return 0..<0 }
    let start = segments[segmentIndex(at: range.lowerBound)].sourceStart(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    let end = segments[segmentIndex(at: range.upperBound - 1)].sourceEnd(of: range.upperBound)
    return start..<max(start, end)
  }

  func encoding(at offset: Int) -> Encoding {
    segments.isEmpty ? .synthetic : segments[segmentIndex(at: offset)].encoding
  }

  /// The last segment that starts at or before the offset.
  func segmentIndex(at offset: Int) -> Int {
    var low = 0
    var high = segments.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if segments[middle].start <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension MappedText.Segment {
  /// Where the source of the byte at an offset of the text begins.
  func sourceStart(of offset: Int) -> Int {
    let inside = min(max(offset - start, 0), length)
    switch form {
    case .verbatim: return source.lowerBound + inside
    case .whole: return inside == length ? source.upperBound : source.lowerBound
    case .packed(let phase):
      if inside == length { return source.upperBound }
      return source.lowerBound + (Int(phase) + inside) * 4 / 3 - Int(phase)
    }
  }

  /// Where the source of the byte before an offset of the text ends.
  func sourceEnd(of offset: Int) -> Int {
    let inside = min(max(offset - start, 0), length)
    guard inside > 0 else { return source.lowerBound }
    switch form {
    case .verbatim: return source.lowerBound + inside
    case .whole: return source.upperBound
    case .packed: return min(source.upperBound, sourceStart(of: offset - 1) + 2)
    }
  }

  func form(from offset: Int) -> MappedText.Form {
    guard case .packed(let phase) = form else { return form }
    return .packed(phase: Int8(truncatingIfNeeded: (Int(phase) + max(0, offset - start)) % 3))
  }

  /// Whether what comes from there goes on as this segment does.
  func isContinued(by next: Range<Int>, _ nextForm: MappedText.Form) -> Bool {
    switch (form, nextForm) {
    case (.verbatim, .verbatim): source.upperBound == next.lowerBound
    case (.packed(let phase), .packed(let nextPhase)):
      (Int(phase) + length) % 3 == Int(nextPhase)
        && source.lowerBound + (Int(phase) + length) * 4 / 3 - Int(phase) == next.lowerBound
    default: false
    }
  }
}
