/// The mark in front of a list item: `-`, `*`, `+`, `•`, `1.`, `1)`.
struct ListMarker {
  /// In bytes, without the white space behind it.
  let length: Int
  let columns: Int
  /// The number of an ordered item.
  let number: Int?

  init?(_ line: Line, in source: [UInt8]) {
    let text = line.content
    guard let marker = ListMarker.find(in: source, text) else { return nil }
    let behind = text.lowerBound + marker.length
    guard behind >= text.upperBound || Bytes.isSpaceOrTab(source[behind]) else { return nil }
    (length, number) = marker
    columns = number == nil ? 1 : length
  }

  private static func find(in source: [UInt8], _ text: Range<Int>) -> (length: Int, number: Int?)? {
    guard let first = source[text].first else { return nil }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return (1, nil)
    case 0xE2:
      return source[text].starts(with: [0xE2, 0x80, 0xA2]) ? (3, nil) : nil
    case let digit where Bytes.isDigit(digit):
      let digits = source[text].prefix(9).prefix(while: Bytes.isDigit)
      let number = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      let sign = source[text].dropFirst(digits.count).first
      return sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") ? (digits.count + 1, number) : nil
    default:
      return nil
    }
  }
}
