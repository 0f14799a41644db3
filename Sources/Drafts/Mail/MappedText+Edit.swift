extension MappedText {
  /// The edit in the file that puts `text` (UTF-8) in the place of `range`; nil where that cannot be done without harm.
  func edit(
    _ range: Range<Int>, _ text: [UInt8], in file: [UInt8]
  ) -> (range: Range<Int>, bytes: [UInt8])? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !segments.isEmpty else { return nil }
    guard case .identity(let charset) = encoding(at: range.lowerBound), let encoded = charset.encoded(text) else {
      return nil
    }
    return (sourceRange(of: range), encoded)
  }
}
