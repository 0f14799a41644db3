import LanguageServerProtocol
import Workspace

/// A change that has not been read yet, and what was typed right behind it: keystrokes that wait are read as one.
struct Typing: Sendable {
  /// What is replaced.
  let range: Swift.Range<Int>
  private(set) var text: String
  /// Where the client would type on; nil where that is not worth knowing.
  private var end: Position?

  init(_ range: Range, _ text: String, in draft: Draft, _ encoding: PositionEncoding) {
    var positions = Positions(in: draft, encoding)
    self.range = positions.offsets(of: range)
    self.text = text
    // A client may name a place beyond the end of a line.
    if positions.position(of: self.range.lowerBound) == range.start {
      end = Self.end(of: text, from: range.start, encoding)
    }
  }

  /// Takes a change in that is typed right behind; false where it is another one.
  mutating func goesOn(_ range: Range, _ text: String, _ encoding: PositionEncoding) -> Bool {
    guard let end, range.start == end, range.end == end else { return false }
    self.text += text
    self.end = Self.end(of: text, from: end, encoding)
    return true
  }

  /// Nil behind a line break, which may belong together with another one.
  private static func end(of text: String, from start: Position, _ encoding: PositionEncoding) -> Position? {
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return nil }
    return Position(line: start.line, character: start.character + encoding.length(of: text))
  }
}
