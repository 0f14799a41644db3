import Workspace

/// A line of the draft, cut to a readable width, and the mark under the fault.
struct Drawing {
  private(set) var line: [UInt8]
  let underline: [UInt8]

  private static let width = 100
  private static let ellipsis = Array("…".utf8)
  /// Bytes around the fault that are looked at: a line may be megabytes long.
  private static let reach = 600

  init(_ range: Range<Int>, in draft: Draft) {
    let start = max(0, range.lowerBound - Self.reach)
    let window = draft[start..<min(draft.count, range.upperBound + Self.reach)]
    let fault = range.lowerBound - start
    let lineStart = window[..<fault].lastIndex(where: Self.isLineBreak).map { $0 + 1 } ?? 0
    let lineEnd = window[fault...].firstIndex(where: Self.isLineBreak) ?? window.count
    let marked = min(range.upperBound - start, lineEnd)

    var before = Printable(window[lineStart..<fault])
    let inside = Printable(window[fault..<marked])
    var after = Printable(window[marked..<lineEnd])
    var margin = before.columns
    line = []
    if before.count > Self.width / 2 {
      before.keepLast(Self.width / 2)
      margin = before.columns + 1
      line = Self.ellipsis
    }
    line += before.bytes + inside.bytes
    let room = max(20, Self.width - before.count - min(inside.count, Self.width))
    let isCut = after.count > room
    after.keepFirst(room)
    line += after.bytes
    if isCut { line += Self.ellipsis }
    underline =
      [UInt8](repeating: UInt8(ascii: " "), count: margin)
      + [UInt8](repeating: UInt8(ascii: "~"), count: max(1, inside.columns))
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
