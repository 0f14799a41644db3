import Testing

@testable import Drafts

/// `Extent` is a monoid, and counts as Swift and LSP do.
struct ExtentTests {
  /// Bytes that are apt to break something where they are cut.
  static let scraps: [[UInt8]] = [
    Array("a".utf8), Array("\r\n".utf8), [0x0D], [0x0A], Array("é".utf8), Array("€".utf8), Array("🎄".utf8), [0xC3],
    [0x80], [0xF0, 0x9F], [0xFF], [0], Array("\u{2028}".utf8),
  ]

  static func bytes(_ random: inout SplitMix64) -> [UInt8] {
    (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in scraps.randomElement(using: &random) ?? [] }
  }

  @Test("the extent of two texts is the sum of theirs", arguments: 0..<20)
  func monoid(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<200 {
      let (a, b, c) = (Self.bytes(&random), Self.bytes(&random), Self.bytes(&random))
      #expect(Extent(a + b) == Extent(a) + Extent(b))
      #expect((Extent(a) + Extent(b)) + Extent(c) == Extent(a) + (Extent(b) + Extent(c)))
      #expect(Extent(a) + Extent() == Extent(a))
      #expect(Extent() + Extent(a) == Extent(a))
    }
  }

  @Test("every cut of a text adds up, also within a line break or a scalar")
  func cuts() {
    let text = Array("é\r\n🎄\r\r\n\n€\r".utf8)
    for cut in 0...text.count { #expect(Extent(text) == Extent(text[..<cut]) + Extent(text[cut...])) }
  }

  @Test(
    "each unit is counted as its users count it",
    arguments: [
      ("", 0, ""), ("one", 0, "one"), ("é🎄", 0, "é🎄"), ("a\nb", 1, "b"), ("a\r\nb", 1, "b"), ("a\rb", 1, "b"),
      ("a\n\rb", 2, "b"), ("\r\r\n\n", 3, ""), ("one\n€uro 🎄", 1, "€uro 🎄"), ("a\u{2028}b", 0, "a\u{2028}b"),
    ])
  func counts(text: String, lines: Int, lastLine: String) {
    let extent = Extent(text.utf8)
    #expect(extent.utf8 == text.utf8.count)
    #expect(extent.utf16 == text.utf16.count)
    #expect(extent.scalars == text.unicodeScalars.count)
    #expect(extent.lines == lines)
    #expect(extent.column.utf8 == lastLine.utf8.count)
    #expect(extent.column.utf16 == lastLine.utf16.count)
    #expect(extent.column.scalars == lastLine.unicodeScalars.count)
  }
}
