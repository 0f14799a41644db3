import LanguageServerProtocol
import Workspace

/// Maps offsets in a draft to the client's positions and back; nothing else knows both.
///
/// The draft's tree leads to the block, whose text is then walked through. Blocks are cut neither inside a scalar nor
/// between CR and LF. What is asked for in the order of the text costs one walk in all.
struct Positions {
  private let draft: Draft
  private let encoding: PositionEncoding
  /// Where the last start of a range was found.
  private var walk = BlockWalk()

  init(in draft: Draft, _ encoding: PositionEncoding) {
    self.draft = draft
    self.encoding = encoding
  }
}

// MARK: - Offsets to positions

extension Positions {
  /// The position of an offset; inside a scalar or between CR and LF, that of its start.
  mutating func position(of offset: Int) -> Position {
    seek(offset, &walk)
    return Position(line: walk.line, character: walk.column)
  }

  mutating func range(of offsets: Swift.Range<Int>) -> Range {
    let start = position(of: offsets.lowerBound)
    var walk = walk
    seek(offsets.upperBound, &walk)
    return Range(start: start, end: Position(line: walk.line, character: walk.column))
  }

  private func seek(_ offset: Int, _ walk: inout BlockWalk) {
    if !walk.canReach(offset) {
      guard let block = draft.blockText(at: offset) else { return }
      walk = BlockWalk(block, encoding)
    }
    walk.advance(to: offset, encoding)
  }
}

// MARK: - Positions to offsets

extension Positions {
  /// The offset of a position; the end of the line or of the text where the position is beyond it, and the start of a
  /// scalar where it is inside.
  func offset(of position: Position) -> Int {
    let block = draft.blockText { [encoding] extent in
      extent.lines > position.line
        || extent.lines == position.line && encoding.column(of: extent) >= position.character
    }
    guard let block else { return 0 }
    var walk = BlockWalk(block, encoding)
    walk.advance(to: position, encoding)
    return walk.offset
  }

  /// The offsets of a range, whose ends may be out of order.
  func offsets(of range: Range) -> Swift.Range<Int> {
    let (start, end) = (offset(of: range.start), offset(of: range.end))
    return min(start, end)..<max(start, end)
  }
}
