import Testing

@testable import Policy

struct NearestTests {
  @Test(
    "the word that was meant is near",
    arguments: [
      ("raeson", "reason"), ("Kind", "kind"), ("recieved", "received"), ("lang", nil), ("languag", "language"),
      ("ordr", "order"), ("delivred", "delivered"), ("messagetype", "message-type"), ("chanel", "channel"),
      ("xyz", nil), ("", nil), ("ignroe", "ignore"), ("sent", "send"), ("knd", "kind"), ("subject", nil),
    ] as [(String, String?)])
  func meant(typed: String, word: String?) {
    #expect(Nearest.word(to: typed, in: Declarations.keys) == word)
  }

  @Test(
    "an edit is one letter more, less, other, or two swapped",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
      ("abc", "ab", 1), ("ab", "abc", 1), ("abcd", "badc", 2), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(a: String, b: String, edits: Int) {
    #expect(Nearest.distance(Array(a.utf8), Array(b.utf8)) == edits)
    #expect(Nearest.distance(Array(b.utf8), Array(a.utf8)) == edits)
  }

  @Test("of two equally near words the first is taken, and of none there is none")
  func choices() {
    #expect(Nearest.word(to: "bat", in: ["cat", "hat"]) == "cat")
    #expect(Nearest.word(to: "bat", in: []) == nil)
  }

  @Test("what is longer than any word is near to nothing, and takes no time")
  func long() {
    let long = String(repeating: "kind", count: 100_000)
    #expect(Nearest.word(to: long, in: Declarations.keys) == nil)
    #expect(Nearest.word(to: "kind", in: [long, "kind"]) == "kind")
  }
}
