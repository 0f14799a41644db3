/// What a block must know of all the text before it.
///
/// Two equal states read the same text alike; rereading after an edit stops where a cut and its state are the old ones.
public struct State: Sendable, Equatable {
  /// At the very top of the draft, where front matter may stand.
  var isAtTop = false
  /// Behind a block that was cut inside a run of blank lines.
  var isInBlankRun = false
  /// Behind a block that was cut inside a line or paragraph, for its length alone.
  var isInParagraph = false
  /// The code fence that is open.
  var fence: Fence?
  /// What ends the open HTML block (CommonMark's kinds 1 to 5); kinds 6 and 7 end at an empty line, as every block does.
  var html: HTMLBlock?
  /// The content columns of the open list items, outermost first.
  var lists = ListColumns()

  static let top: State = {
    var state = State()
    state.isAtTop = true
    return state
  }()

  struct Fence: Sendable, Equatable {
    var character: UInt8
    var length: UInt16
    /// In how many block quotes it stands: it ends with them.
    var quoteDepth: UInt8
  }

  enum HTMLBlock: UInt8, Sendable {
    case rawText = 1
    case comment, instruction, declaration, cdata
  }

  /// At most eight columns, each under 256: deeper lists are read like the eighth.
  struct ListColumns: Sendable, Equatable {
    private var packed: UInt64 = 0
    private(set) var count = 0

    var innermost: Int { count == 0 ? 0 : self[count - 1] }
    subscript(index: Int) -> Int { Int(truncatingIfNeeded: packed >> (UInt64(index) * 8)) & 0xFF }

    mutating func push(_ column: Int) {
      guard count < 8, column < 256 else { return }
      packed |= UInt64(column) << (UInt64(count) * 8)
      count += 1
    }

    mutating func keep(_ kept: Int) {
      guard kept < count else { return }
      count = max(kept, 0)
      packed &= count == 0 ? 0 : UInt64.max >> (64 - UInt64(count) * 8)
    }
  }
}
