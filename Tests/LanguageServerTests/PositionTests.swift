import Testing

@testable import LanguageServer

struct PositionTests {
  static let encodings: [PositionEncoding] = [.utf8, .utf16, .utf32]

  @Test func byHand() {
    let draft = Draft(Array("a😀é\r\nb\rc\n".utf8), format: .plain)
    func offset(_ line: Int, _ character: Int, _ encoding: PositionEncoding) -> Int {
      Positions(in: draft, encoding).offset(of: Position(line: line, character: character))
    }
    // Behind the emoji.
    #expect(offset(0, 5, .utf8) == 5)
    #expect(offset(0, 3, .utf16) == 5)
    #expect(offset(0, 2, .utf32) == 5)
    // Inside of it.
    #expect(offset(0, 2, .utf8) == 1)
    #expect(offset(0, 2, .utf16) == 1)
    for encoding in Self.encodings {
      #expect(offset(0, 99, encoding) == 7)
      #expect(offset(1, 99, encoding) == 10)
      #expect(offset(2, 0, encoding) == 11)
      #expect(offset(3, 0, encoding) == 13)
      #expect(offset(99, 0, encoding) == 13)
    }
  }

  @Test func anEmptyDraft() {
    var positions = Positions(in: Draft([], format: .plain), .utf16)
    #expect(positions.position(of: 0) == Position(line: 0, character: 0))
    #expect(positions.offset(of: Position(line: 3, character: 7)) == 0)
  }

  @Test(arguments: 0..<60)
  func againstTheReference(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let text = Self.text(&random)
    let draft = Draft(text, format: .plain)
    for encoding in Self.encodings {
      let reference = ReferencePositions(text, encoding)
      var inOrder = Positions(in: draft, encoding)
      let offsets = stride(from: 0, through: text.count, by: 1 + text.count / 500).filter { offset in
        var fresh = Positions(in: draft, encoding)
        let expected = reference.position(of: offset)
        return fresh.position(of: offset) != expected || inOrder.position(of: offset) != expected
      }
      #expect(offsets.isEmpty, "offsets in \(encoding)")

      let positions = (0..<200).map { _ in
        Position(
          line: random.below(reference.lineCount + 2), character: random.below(random.pick([4, 40, 9000])))
      }
      let wrong = positions.filter { Positions(in: draft, encoding).offset(of: $0) != reference.offset(of: $0) }
      #expect(wrong.isEmpty, "positions in \(encoding)")
    }
  }

  /// Ranges whose ends are out of order, and ranges that come in any order.
  @Test(arguments: encodings)
  func ranges(encoding: PositionEncoding) {
    var random = SplitMix(seed: 7)
    let text = Self.text(&random)
    let draft = Draft(text, format: .plain)
    let reference = ReferencePositions(text, encoding)
    var positions = Positions(in: draft, encoding)
    for _ in 0..<300 {
      let (a, b) = (random.below(text.count + 1), random.below(text.count + 1))
      let (start, end) = (reference.position(of: min(a, b)), reference.position(of: max(a, b)))
      #expect(positions.range(of: min(a, b)..<max(a, b)) == LanguageServerProtocol.Range(start: start, end: end))
      let offsets = positions.offsets(of: LanguageServerProtocol.Range(start: end, end: start))
      #expect(offsets == reference.offset(of: start)..<reference.offset(of: end))
    }
  }

  /// Words, blanks, line breaks of all kinds, wide scalars, stray bytes, and now and then a very long line.
  private static func text(_ random: inout SplitMix) -> [UInt8] {
    let isLong = random.below(4) == 0
    let isValid = random.below(3) > 0
    let valid: [[UInt8]] = [
      "word", " ", ". ", "\n", "\r", "\r\n", "\n\n", "\r\n\r\n", "é", "…", "😀", "👩‍👩‍👧", "\t", "- ", "> ",
    ].map { Array($0.utf8) }
    let stray: [[UInt8]] = [[0x80], [0xF0, 0x9F], [0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xBF, 0x80]]
    var text: [UInt8] = []
    for _ in 0..<random.below(isLong ? 3000 : 120) {
      if isLong, random.below(100) == 0 { text += Array(repeating: UInt8(ascii: "x"), count: 5000) }
      text += !isValid && random.below(6) == 0 ? random.pick(stray) : random.pick(valid)
    }
    return text
  }
}

/// The same mapping once more, by walking through the whole text and writing everything down.
struct ReferencePositions {
  /// Of each offset, that of the last place in front of it where a caret can stand: before a scalar or line break,
  /// behind a line break, and at the end.
  private var positions: [Position] = []
  /// The places of each line.
  private var lines: [[(offset: Int, column: Int)]] = [[]]

  init(_ text: [UInt8], _ encoding: PositionEncoding) {
    var (index, column) = (0, 0)
    while index < text.count {
      let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
      if isPair || text[index] == 0x0A || text[index] == 0x0D {
        note(index, column, length: isPair ? 2 : 1)
        index += isPair ? 2 : 1
        column = 0
        lines.append([])
        continue
      }
      let rest = text[(index + 1)...].prefix { $0 & 0xC0 == 0x80 }
      let isStray = text[index] & 0xC0 == 0x80
      note(index, column, length: 1 + rest.count)
      switch encoding {
      case .utf8: column += 1 + rest.count
      case .utf16: column += isStray ? 0 : text[index] >= 0xF0 ? 2 : 1
      case .utf32: column += isStray ? 0 : 1
      }
      index += 1 + rest.count
    }
    note(index, column, length: 1)
  }

  private mutating func note(_ offset: Int, _ column: Int, length: Int) {
    lines[lines.count - 1].append((offset, column))
    positions += Array(repeating: Position(line: lines.count - 1, character: column), count: length)
  }

  var lineCount: Int { lines.count }

  func position(of offset: Int) -> Position { positions[offset] }

  func offset(of position: Position) -> Int {
    guard position.line < lines.count else { return positions.count - 1 }
    // Stray bytes have no width: of the places with the same column, it is the first.
    let places = lines[position.line]
    let exact = places.first { $0.column == position.character }
    return (exact ?? places.last { $0.column < position.character })?.offset ?? 0
  }
}
