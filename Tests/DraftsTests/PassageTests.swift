import Testing

@testable import Drafts

/// Words that markup runs through, and where they stand in the source.
struct PassageTests {
  /// A text and the source of each of its words.
  static let sources: [(text: String, sources: [String])] = [
    ("cou**pon** now", ["cou**pon", "now"]), ("**cou**pon", ["cou**pon"]), ("a **bold** word", ["a", "bold", "word"]),
    ("cou<b>pon</b>", ["cou<b>pon"]), ("cou<!-- x -->pon", ["cou<!-- x -->pon"]), ("cou&shy;pon", ["cou&shy;pon"]),
    ("caf&eacute; &amp; bar", ["caf&eacute;", "&amp;", "bar"]), ("f&ouml;r", ["f&ouml;r"]),
    ("&Uuml;ber", ["&Uuml;ber"]),
    ("a\\*b \\_c", ["a", "b", "c"]), ("don&rsquo;t", ["do", "n&rsquo;t"]), ("don&#39;t", ["do", "n&#39;t"]),
    ("> one two\n> three", ["one", "two", "three"]), ("> cou**p\n> on**", ["cou**p", "on"]),
    ("- cou*pon*\n  next", ["cou*pon", "next"]), ("[our *sh*op](https://x.example)", ["our", "sh*op"]),
    ("![alt](x.png) text", ["text"]), ("`code` text", ["text"]), ("<https://a.com> b", ["https://a.com", "b"]),
    ("# Big *news* #", ["Big", "news"]), ("Big\n===", ["Big"]), ("one<br>two", ["one", "two"]),
    ("x\r\n> y\r\nz", ["x", "y", "z"]), ("[a]: b.com \"t\"\nc", ["c"]), ("*a*", ["a"]), ("**a", ["a"]),
    ("<div>one</div>\n<p>two", ["one", "two"]), ("<pre>\nseen\n</pre>", ["seen"]), ("<script>\nx\n</script>y", ["y"]),
    ("<!-- a\n\nb --> c", ["c"]), ("<?= $order ?>, hi", ["<?= $order ?>", "hi"]), ("a\\\nb", ["a", "b"]),
  ]

  @Test("words know their source through markup", arguments: sources)
  func source(text: String, sources: [String]) {
    #expect(Reading(text, .markdown).words.map(\.source) == sources)
  }

  @Test("a range of words spans the markup between them")
  func spans() throws {
    let passage = try #require(Reading("an **extra *special*** gift", .markdown).passages.first)
    let range = passage.sourceRange(ofWords: 1..<3)
    #expect(String(decoding: passage.source[range], as: UTF8.self) == "extra *special")
    #expect(passage.sourceRange(ofWords: 1..<1) == 0..<0)
    #expect(passage.sourceRange(ofProse: 3..<3).isEmpty)
  }

  @Test("ranges lie in the source, on scalars, and in order", arguments: sources.map(\.text), Format.allCases)
  func order(text: String, format: Format) {
    var end = 0
    for word in Reading(text, format).words {
      #expect(word.range.lowerBound >= end)
      #expect(word.range.upperBound <= text.utf8.count)
      #expect(!word.source.unicodeScalars.contains("\u{FFFD}"))
      end = word.range.upperBound
    }
  }

  static let markup: [(text: String, pieces: [String])] = [
    ("[a b](c.com \"t\")", ["link [a b](c.com \"t\") a b|c.com|t"]), ("![x](y.gif)", ["image ![x](y.gif) x|y.gif|"]),
    ("> [a\n> b](c)", ["link [a\n> b](c) a\n> b|c|"]),
    ("<https://a.com>", ["autolink <https://a.com> https://a.com|https://a.com|"]),
    ("<a href='x.com'>", ["tag <a href='x.com'> a|x.com|"]), ("`` a`b ``", ["code `` a`b ``  a`b ||"]),
    ("[a]: <b c> 't'", ["definition [a]: <b c> 't' a|b c|t"]), ("    x\n\n    y", ["code x x||", "code y y||"]),
    ("- a\n\n      x", ["code x x||"]), ("> ```\n> x\n> ```\ny", ["code x x||"]),
    ("```\nx\n\n> y\n```", ["code x x||", "code > y > y||"]),
    ("[![i](j)](k)", ["image ![i](j) i|j|", "link [![i](j)](k) ![i](j)|k|"]), ("[a] (b)", []), ("[a](b c)", []),
  ]

  @Test("markup is kept with its parts", arguments: markup)
  func pieces(text: String, pieces: [String]) {
    let found = Reading(text, .markdown).passages.flatMap { passage in
      passage.pieces.map { piece in
        func source(_ range: Range<Int>) -> String { String(decoding: passage.source[range], as: UTF8.self) }
        let parts = [piece.text, piece.target, piece.title].map(source).joined(separator: "|")
        return "\(piece.kind) \(source(piece.range)) \(parts)"
      }
    }
    #expect(found == pieces)
  }

  @Test(
    "runs of line breaks are counted",
    arguments: [
      ("a\n\nb", []), ("a\n\n\nb", [3]), ("a\n \n\t\nb\n\n\n\n", [3, 4]), ("a\r\n\r\n\r\nb", [3]), ("\n\n\na", [3]),
      ("a\n \n  b\n\n", []),
    ] as [(String, [Int])])
  func blankRuns(text: String, breaks: [Int]) {
    #expect(Reading(text).passages.flatMap { $0.blankRuns.map(\.breaks) } == breaks)
  }

  @Test(
    "a long quote is quoted to its end, where it is cut, too", arguments: [Format.plain, .markdown], ["\n", "\r\n"])
  func longQuotes(format: Format, lineBreak: String) {
    let line = "> " + String(repeating: "his words ", count: 30) + lineBreak
    let text = String(repeating: line + ">" + lineBreak, count: 60) + "> " + String(repeating: "his ", count: 3000)
    let words = Reading(text + "\n\nmine", format).words
    #expect(words.dropLast().allSatisfy { $0.flags.contains(.quoted) })
    #expect(words.last?.flags.contains(.quoted) == false)
  }
}
