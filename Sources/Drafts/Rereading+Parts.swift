import Dispatch
import Synchronization

extension Rereading {
  /// Smaller parts are not worth the other processor.
  static let leastPart = 1 << 18
  private static let mostParts = 16

  /// Reads the window from its start to `end`, long ones in parts, all at once.
  ///
  /// What stands before a part is not known while it is read: it is taken to end in nothing. Where it turns out to reach
  /// into the part, as an open list does, that part is read again.
  mutating func readAll(through end: Int, after top: State, _ watch: any Watch, leastPart: Int) {
    let starts = partStarts(before: end, leastPart)
    guard starts.count > 1 else {
      _ = read(through: end, after: top)
      return
    }
    let ends = Array(starts.dropFirst()) + [end]
    let found = Mutex([Part?](repeating: nil, count: starts.count))
    let (window, isWhole, format) = (window, isWhole, format)
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      var reading = Rereading(format: format, watch: watch)
      (reading.window, reading.isWhole) = (window, isWhole)
      let part = reading.part(from: starts[index], through: ends[index], after: index == 0 ? top : State())
      found.withLock { $0[index] = part }
    }
    var state = top
    for part in found.withLock({ $0 }) {
      guard let part else { continue }
      if position == part.start, state == part.entry {
        take(part.chunks, through: part.end)
        work.blocksRead += part.work.blocksRead
        work.bytesRead += part.work.bytesRead
        state = part.exit
      } else {
        state = read(through: part.end, after: state)
      }
    }
  }

  private struct Part: Sendable {
    let start, end: Int
    let entry, exit: State
    let chunks: [Chunk]
    let work: Draft.Work
  }

  private mutating func part(from start: Int, through end: Int, after entry: State) -> Part {
    take([], through: start)
    let exit = read(through: end, after: entry)
    return Part(start: start, end: position, entry: entry, exit: exit, chunks: finishedChunks(), work: work)
  }

  private mutating func read(through end: Int, after entry: State) -> State {
    var state = entry
    while position < end { state = readBlock(after: state) }
    return state
  }

  /// Where the parts begin: lines of text behind empty ones, where a block most likely does.
  private func partStarts(before end: Int, _ leastPart: Int) -> [Int] {
    var starts = [0]
    let count = format == .plain || format == .markdown ? min(Self.mostParts, end / leastPart) : 1
    for number in 1..<max(1, count) {
      let from = end / count * number
      let range = from..<min(end, from + leastPart / 2)
      if let start = range.first(where: isBehindEmptyLine) { starts.append(start) }
    }
    return starts
  }

  private func isBehindEmptyLine(_ offset: Int) -> Bool {
    guard offset >= 4, window[offset] > 0x20, window[offset - 1] == Bytes.lineFeed else { return false }
    let before = window[offset - 2] == Bytes.carriageReturn ? window[offset - 3] : window[offset - 2]
    return before == Bytes.lineFeed
  }
}
