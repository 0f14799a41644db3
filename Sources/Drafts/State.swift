/// What a block must know of all the text before it.
///
/// Two equal states read the same text alike; rereading after an edit stops where a cut and its state are the old ones.
public struct State: Sendable, Equatable {
  /// At the very top of the draft, where front matter may stand.
  var isAtTop = false
  /// So many bytes behind the front matter are a mail's subject.
  var subjectLength = 0
  /// Behind a block that was cut inside a run of blank lines.
  var isInBlankRun = false
  /// Behind a block that was cut inside a line or paragraph, for its length alone.
  var isInParagraph = false
  /// Behind a block that was cut inside a line.
  var isInLine = false
  /// The block quotes and list items that are open, outermost first.
  var containers = Containers()
  /// The code fence that is open; it stands in the innermost container and ends with it, as does an HTML block.
  var fence: Fence?
  /// What ends the open HTML block (CommonMark's kinds 1 to 5); kinds 6 and 7 end at an empty line, as every block does.
  var html: HTMLBlock?
  /// In an HTML draft: what is open. Nil at its top.
  var page: HTMLState?

  static let top: State = {
    var state = State()
    state.isAtTop = true
    return state
  }()

  struct Fence: Sendable, Equatable {
    var character: UInt8
    var length: UInt16
  }

  enum HTMLBlock: UInt8, Sendable {
    /// `<pre>` and `<textarea>`, whose text is seen.
    case preformatted
    /// `<script>` and `<style>`.
    case script
    case comment, instruction, declaration, cdata
  }

  /// At most eight, a byte each: deeper ones are read as part of the eighth.
  struct Containers: Sendable, Equatable {
    private var packed: UInt64 = 0
    private(set) var count = 0

    /// Stands for a block quote; any other number is a list item whose text stands so many columns further in.
    static let quote = 0

    init(quotes: Int = 0) { count = min(quotes, 8) }

    subscript(index: Int) -> Int { Int(truncatingIfNeeded: packed >> (UInt64(index) * 8)) & 0xFF }

    func holdsQuote(from index: Int = 0) -> Bool {
      (index..<max(index, count)).contains { self[$0] == Self.quote }
    }

    mutating func push(_ container: Int) {
      guard count < 8 else { return }
      packed |= UInt64(min(max(container, 0), 0xFF)) << (UInt64(count) * 8)
      count += 1
    }

    mutating func keep(_ kept: Int) {
      guard kept < count else { return }
      count = max(kept, 0)
      packed &= count == 0 ? 0 : UInt64.max >> (64 - UInt64(count) * 8)
    }
  }
}
