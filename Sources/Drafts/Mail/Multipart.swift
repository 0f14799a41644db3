/// RFC 2046, 5.1: the parts of a multipart body between their boundaries.
enum Multipart {
  /// Preamble and epilogue are passed over; without a closing boundary the last part goes on to the end.
  static func parts(of file: [UInt8], _ body: Range<Int>, boundary: [UInt8]) -> [Range<Int>] {
    var boundary = boundary
    while let last = boundary.last, Bytes.isWhitespace(last) { boundary.removeLast() }
    guard !boundary.isEmpty else { return [] }
    var parts: [Range<Int>] = []
    var start: Int?
    var at = body.lowerBound
    while let line = MailLine(file, at: at, end: body.upperBound) {
      defer { at = line.end }
      guard let delimiter = Delimiter(file, line.content, boundary) else { continue }
      // Between two boundaries without a line there is no part.
      if let start, start < at { parts.append(start..<beforeBreak(file, at, from: start)) }
      start = line.end
      if delimiter == .closing { return parts }
    }
    // The line break that ends the file would belong to the boundary that is missing.
    let end =
      body.upperBound == file.count ? start.map { beforeBreak(file, body.upperBound, from: $0) } : body.upperBound
    if let start, let end, start < body.upperBound { parts.append(start..<end) }
    return parts
  }

  /// The line break before a boundary belongs to the boundary.
  private static func beforeBreak(_ file: [UInt8], _ end: Int, from start: Int) -> Int {
    guard end > start, Bytes.isLineBreak(file[end - 1]) else { return end }
    let isPair = end - 1 > start && file[end - 1] == Bytes.lineFeed && file[end - 2] == Bytes.carriageReturn
    return isPair ? end - 2 : end - 1
  }

  private enum Delimiter {
    case opening, closing

    init?(_ file: [UInt8], _ line: Range<Int>, _ boundary: [UInt8]) {
      guard line.count >= boundary.count + 2, file[line.lowerBound] == UInt8(ascii: "-"),
        file[line.lowerBound + 1] == UInt8(ascii: "-"), file[line].dropFirst(2).starts(with: boundary)
      else { return nil }
      let rest = file[line].dropFirst(2 + boundary.count)
      if rest.allSatisfy(Bytes.isSpaceOrTab) {
        self = .opening
      } else if rest.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]),
        rest.dropFirst(2).allSatisfy(Bytes.isSpaceOrTab)
      {
        self = .closing
      } else {
        return nil
      }
    }
  }
}
