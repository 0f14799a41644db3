/// How far a stretch of text reaches, in every unit that a position can be counted in.
///
/// A monoid: `Extent(a + b) == Extent(a) + Extent(b)` for any bytes, even where the cut splits `\r\n` or a scalar, so
/// that a tree of blocks can answer "which line is this offset on" from sums alone.
public struct Extent: Sendable, Equatable {
  /// Bytes.
  public private(set) var utf8 = 0
  /// UTF-16 code units; a byte that belongs to no scalar counts as the scalar it would start.
  public private(set) var utf16 = 0
  /// Unicode scalars.
  public private(set) var scalars = 0
  /// Line breaks: `\n`, `\r` and `\r\n`, as LSP counts them.
  public private(set) var lines = 0
  /// What lies behind the last line break: the column of the end, in each unit.
  public private(set) var column = Column()

  private var startsWithLineFeed = false
  private var endsWithCarriageReturn = false

  /// A distance from the start of a line.
  public struct Column: Sendable, Equatable {
    public var utf8 = 0
    public var utf16 = 0
    public var scalars = 0
    public init() {}
  }

  public init() {}

  public init(_ bytes: some Sequence<UInt8>) {
    var before: UInt8 = 0
    for byte in bytes {
      if utf8 == 0 { startsWithLineFeed = byte == UInt8(ascii: "\n") }
      count(byte, after: before)
      before = byte
    }
    endsWithCarriageReturn = before == UInt8(ascii: "\r")
  }

  /// Counts one more byte; `before` is the byte in front of it, 0 at the start.
  private mutating func count(_ byte: UInt8, after before: UInt8) {
    utf8 += 1
    column.utf8 += 1
    let continues = byte & 0b1100_0000 == 0b1000_0000
    if !continues {
      let units = byte >= 0xF0 ? 2 : 1
      scalars += 1
      utf16 += units
      column.scalars += 1
      column.utf16 += units
    }
    let isLineFeed = byte == UInt8(ascii: "\n")
    guard isLineFeed || byte == UInt8(ascii: "\r") else { return }
    if !(isLineFeed && before == UInt8(ascii: "\r")) { lines += 1 }
    column = Column()
  }

  public static func + (a: Extent, b: Extent) -> Extent {
    if a.utf8 == 0 { return b }
    if b.utf8 == 0 { return a }
    var sum = a
    sum.utf8 += b.utf8
    sum.utf16 += b.utf16
    sum.scalars += b.scalars
    sum.lines += b.lines
    if a.endsWithCarriageReturn && b.startsWithLineFeed { sum.lines -= 1 }
    if b.lines > 0 {
      sum.column = b.column
    } else {
      sum.column.utf8 += b.column.utf8
      sum.column.utf16 += b.column.utf16
      sum.column.scalars += b.column.scalars
    }
    sum.endsWithCarriageReturn = b.endsWithCarriageReturn
    return sum
  }

  public static func += (a: inout Extent, b: Extent) { a = a + b }
}
