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

  /// Of some bytes; fastest where they lie next to each other in memory.
  public init(_ bytes: some Collection<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ count($0) }) == nil {
      Array(bytes).withUnsafeBufferPointer { count($0) }
    }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first, let last = bytes.last else { return }
    startsWithLineFeed = first == UInt8(ascii: "\n")
    endsWithCarriageReturn = last == UInt8(ascii: "\r")
    var continuations = 0
    var pairs = 0
    var lineStart = 0
    // Of continuations and pairs, what lies before the last line.
    var before = (continuations: 0, pairs: 0)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 {
        if byte < 0xC0 { continuations += 1 } else if byte >= 0xF0 { pairs += 1 }
      } else if byte <= 0x0D, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if !(byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == UInt8(ascii: "\r")) { lines += 1 }
        lineStart = index + 1
        before = (continuations, pairs)
      }
    }
    utf8 = bytes.count
    scalars = utf8 - continuations
    utf16 = scalars + pairs
    column.utf8 = utf8 - lineStart
    column.scalars = column.utf8 - (continuations - before.continuations)
    column.utf16 = column.scalars + pairs - before.pairs
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

extension Extent {
  /// An extent of less than 4 GiB in half the room, for those that are kept by the thousand.
  struct Packed: Sendable {
    private let utf8, utf16, scalars, lines: UInt32
    private let column: (utf8: UInt32, utf16: UInt32, scalars: UInt32)
    private let startsWithLineFeed, endsWithCarriageReturn: Bool

    init(_ extent: Extent) {
      utf8 = UInt32(clamping: extent.utf8)
      utf16 = UInt32(clamping: extent.utf16)
      scalars = UInt32(clamping: extent.scalars)
      lines = UInt32(clamping: extent.lines)
      column = (
        UInt32(clamping: extent.column.utf8), UInt32(clamping: extent.column.utf16),
        UInt32(clamping: extent.column.scalars)
      )
      startsWithLineFeed = extent.startsWithLineFeed
      endsWithCarriageReturn = extent.endsWithCarriageReturn
    }

    var length: Int { Int(utf8) }

    var extent: Extent {
      var extent = Extent()
      extent.utf8 = Int(utf8)
      extent.utf16 = Int(utf16)
      extent.scalars = Int(scalars)
      extent.lines = Int(lines)
      extent.column.utf8 = Int(column.utf8)
      extent.column.utf16 = Int(column.utf16)
      extent.column.scalars = Int(column.scalars)
      extent.startsWithLineFeed = startsWithLineFeed
      extent.endsWithCarriageReturn = endsWithCarriageReturn
      return extent
    }
  }
}
