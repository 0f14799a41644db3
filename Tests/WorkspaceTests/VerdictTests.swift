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
      ("a 🎄", 2, 1, 3), ("é\r\n🎄", 4, 2, 1), ("é🎄x 🎄", 8, 1, 5), ("one\n\ntwo\n🎄", 9, 4, 1),
    ])
  func places(text: String, offset: Int, line: Int, column: Int) {
    let verdict = Self.verdict(text)
    #expect(verdict.place(of: offset) == Verdict.Place(line: line, column: column))
  }
}
