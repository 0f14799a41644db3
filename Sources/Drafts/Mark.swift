/// What a signal saw: a place in a block, and a number that the signal chose.
public struct Mark: Sendable, Equatable {
  /// Index into the watched signals.
  public let signal: Signal
  /// UTF-8 offsets from the block's start.
  public let start: Int32
  public let end: Int32
  /// What the signal has to say beyond the place; 0 where there is nothing.
  public let value: Int32

  public init(_ signal: Signal, _ range: Range<Int>, value: Int32 = 0) {
    self.signal = signal
    start = Int32(clamping: range.lowerBound)
    end = Int32(clamping: range.upperBound)
    self.value = value
  }

  public var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
}

/// One of the things a `Watch` looks for: its index there.
public struct Signal: Sendable, Hashable {
  public let index: UInt16
  public init(_ index: Int) { self.index = UInt16(clamping: index) }
}

/// Looks at each block as it is read and says what it sees.
///
/// What it finds must follow from the passage alone: a block keeps its marks until its own text or entry state changes.
public protocol Watch: Sendable {
  /// How many signals there are; their indices are `0 ..< signalCount`.
  var signalCount: Int { get }
  /// Adds the marks of the passage; any order.
  func look(at passage: Passage, marking marks: inout [Mark])
  /// Does the looking for a while; a watch that wants room to work in makes one that keeps it.
  func observer() -> any Observer
}

/// Looks at passages one after another, for a watch.
public protocol Observer {
  mutating func look(at passage: Passage, marking marks: inout [Mark])
}

extension Watch {
  public func observer() -> any Observer { PlainObserver(watch: self) }
}

private struct PlainObserver: Observer {
  let watch: any Watch
  func look(at passage: Passage, marking marks: inout [Mark]) { watch.look(at: passage, marking: &marks) }
}

/// A watch that sees nothing: for those who want the text alone.
public struct Unwatched: Watch {
  public init() {}
  public var signalCount: Int { 0 }
  public func look(at passage: Passage, marking marks: inout [Mark]) {}
}
