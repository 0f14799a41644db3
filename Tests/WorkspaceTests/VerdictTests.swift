import Testing

@testable import Workspace

struct VerdictTests {
  static func verdict(_ text: String) -> Verdict {
    Verdict(
      path: "a.txt", text: Array(text.utf8), format: .plain, rulebook: .standard, today: Day("2026-11-22") ?? .epoch)
  }

  @Test(
    "places count lines and scalars from 1",
    arguments: [
      ("a 🎄", 2, 1, 3), ("é\r\n🎄", 4, 2, 1), ("é🎄x 🎄", 8, 1, 5), ("one\n\ntwo\n🎄", 9, 4, 1), ("", 0, 1, 1),
      ("a\tb", 2, 1, 3), ("\t\tb", 2, 1, 3), ("a\rb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\n", 2, 2, 1),
      ("e\u{301}x", 3, 1, 3),
      ("👨‍👩‍👧x", 18, 1, 6), ("a\r\n\r\nb", 5, 3, 1), ("\u{FEFF}a", 3, 1, 2), ("日本", 3, 1, 2), ("a\u{2028}b", 4, 1, 3),
    ])
  func places(text: String, offset: Int, line: Int, column: Int) {
    let verdict = Self.verdict(text)
    #expect(verdict.place(of: offset) == Verdict.Place(line: line, column: column))
  }

  @Test(
    "every offset of a long draft has the place that counting from its start gives", arguments: ["\n", "\r\n", "\r"])
  func everyPlace(lineBreak: String) {
    let lines = (0..<60).map {
      "Line \($0) é 🎄\t" + String(repeating: "word ", count: $0 * 7) + ($0 % 3 == 0 ? lineBreak : "")
    }
    let text = lines.joined(separator: lineBreak)
    let verdict = Self.verdict(text)
    var (offset, line, column) = (0, 1, 1)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      // Between the two of a CR LF no finding begins.
      let isWithinBreak = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
      guard isWithinBreak || verdict.place(of: offset) == Verdict.Place(line: line, column: column) else {
        Issue.record("offset \(offset): \(verdict.place(of: offset)), not \(line):\(column)")
        return
      }
      offset += UTF8.width(scalar)
      let isBreak = scalar == "\n" || scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")
      (line, column) = isBreak ? (line + 1, 1) : (line, column + 1)
    }
    #expect(verdict.place(of: offset) == Verdict.Place(line: line, column: column))
  }

  @Test("one line of a megabyte is checked, and its last finding placed")
  func hugeLine() throws {
    let text = String(repeating: "The lamp is made of brass é ", count: 36_000) + "🎄"
    let verdict = Self.verdict(text)
    let emoji = try #require(verdict.findings.last)
    #expect(emoji.rule == "emoji")
    #expect(verdict.place(of: emoji.range.lowerBound) == Verdict.Place(line: 1, column: text.unicodeScalars.count))
    let fix = try #require(verdict.fixes(for: emoji).first)
    #expect(fix.applied(to: Array(text.utf8)).count == text.utf8.count - 5)
    let unbroken = Self.verdict(String(repeating: "é", count: 500_000) + "🎄")
    #expect(unbroken.findings.last.map { unbroken.place(of: $0.range.lowerBound).column } == 500_001)
  }

  @Test("findings are counted by how grave they are")
  func counts() {
    let verdict = Self.verdict("---\nkind: necessary\n---\nYes 🎄\n\n\n\nno :)\n")
    #expect(verdict.findings.map(\.rule) == ["emoji", "line-breaks", "emoticon"])
    #expect(Severity.allCases.map { verdict.count(atLeast: $0) } == [2, 3, 3, 3])
  }
}
