import Testing

@testable import Drafts

/// Marks every word, link and blank run, so that two readings that differ anywhere differ in their marks.
struct EverythingWatch: Watch {
  let signalCount = 6

  func look(at passage: Passage, marking marks: inout [Mark]) {
    for word in passage.words {
      let value = Int32(truncatingIfNeeded: Int(truncatingIfNeeded: word.hash) &+ Int(word.flags.rawValue))
      marks.append(Mark(Signal(0), passage.sourceRange(ofProse: word.range), value: value))
    }
    for piece in passage.pieces { marks.append(Mark(Signal(1), piece.range, value: Int32(piece.kind.rawValue))) }
    for look in passage.looks {
      marks.append(Mark(Signal(3), look.range, value: look.value * 8 + Int32(look.kind.rawValue)))
    }
    for picture in passage.pictures {
      let size = Int32(clamping: Int((picture.width ?? -1) * 100 + (picture.height ?? -1)))
      marks.append(Mark(Signal(4), passage.pieces[picture.piece].range, value: picture.isHidden ? -size : size))
    }
    for line in passage.blankLines { marks.append(Mark(Signal(5), line)) }
    for run in passage.blankRuns { marks.append(Mark(Signal(2), run.range, value: run.continues ? 1 : 0)) }
  }
}

/// All that a draft holds, in a form that can be compared.
struct Contents: Equatable, CustomStringConvertible {
  struct Piece: Equatable {
    let range: Range<Int>
    let entry: State
    let isFrontMatter: Bool
    let marks: [Mark]
  }
  var text: [UInt8]
  var blocks: [Piece] = []

  init(_ draft: Draft) {
    text = draft.text
    var offset = 0
    while offset < draft.count, let place = draft.block(at: offset) {
      blocks.append(
        Piece(
          range: place.range, entry: place.entry, isFrontMatter: place.block.isFrontMatter,
          marks: draft.marks(inBlockAt: offset)))
      offset = place.range.upperBound
    }
  }

  var description: String {
    blocks.map { "\($0.range) \(String(decoding: text[$0.range], as: UTF8.self).debugDescription) \($0.entry)" }
      .joined(separator: "\n")
  }
}

struct ReplaceTests {
  /// What an edit may put in: everything that opens, closes or cuts something.
  static let snippets = [
    "a", "word ", "Thanks for your order.\n", "\n", "\n\n", "\n\n\n\n", "\r\n", "\r\n\r\n", "\r", " ", "   ", "\t",
    "> ", "> quoted\n", "- item\n", "-\n", "> - ", "- > ", "1. one\n", "# Heading\n", "===\n", "[a]: b\n", "```\n",
    "```", "~~~~\n", "    code\n", "<!-- ", " -->", "<b>", "<div>\n", "</div>\n", "<pre>\n", "<script>", "</script>",
    "[words](https://shop.example)", "[", "]", "](", ")", "![", "**", "_", "`", "\\", "&amp;", "---\n",
    "---\nkind: necessary\n---\n", "kind: x\n", "key", "é", "🎄", "{{order_id}}", "113-4829175-3306621",
    "\u{FEFF}", "don't", "\"", "“", "a very long run of words without any end ",
    String(repeating: "x", count: 700), String(repeating: "many words ", count: 90),
    String(repeating: "\n", count: 800),
  ]

  /// The same for HTML: tags, comments, styles and quotes that open and close.
  static let htmlSnippets = [
    "<p>", "</p>", "<p style=\"font-size:12px;margin:0 30%\">", "<p>&nbsp;</p>", "<div class=\"a b\">", "</div>",
    "<br>",
    "<br/>", "<br><br><br>", "<b>", "</b>", "<i", "<a href=\"https://shop.example/x\">", "</a>", "<img src=a.png>",
    "<img src=\"a.png\" width=100% alt=\"a &amp; b\">", "<img src='https://t.example/open.gif?u=1' width=1 height=1>",
    "<table width=600>", "<table>", "</table>", "<tr>", "</tr>", "<td width=200>", "<td>", "</td>", "<th>", "<ul>",
    "<li>", "</ul>", "<h1>", "</h1>", "<center>", "</center>", "<blockquote>", "</blockquote>", "<font size=5 face=x>",
    "</font>", "<style>", "</style>", "<style>.a{font-size:20px;width:50%} p b{color:red} #c{display:none}</style>",
    "<style>@media (max-width:9px){.a{width:9px}} ", "/* ", " */", "{", "}", "<!-- ", "-->", "<!--[if mso]>",
    "<![endif]-->", "<![CDATA[", "]]>", "<!doctype html>", "<script>", "</script>", "<title>", "</title>", "<textarea>",
    "<?= $a->b ?>", "<?php ", "<plaintext>", "<o:p/>", "<x:y ", "\"", "'", "=", ">", "<", "/", "&", "&nbsp;", "&nbs",
    "p;", "&amp", "&lt;b&gt;",
    "&#x1F384;", "&shy;", "\u{A0}", "<div style=\"display:none\">", "<p align=center>", " style=\"font-family:x\"",
    " id=c", "text", "word ", "many words in a row. ", ".", "\n", "\n\n", "\r\n", " ", "é", "🎄",
    "---\nkind: x\n---\n", String(repeating: "x", count: 700), String(repeating: "many words ", count: 90),
    "<img src=\"data:image/png;base64," + String(repeating: "iVBORw0KGgo", count: 500) + "\" alt=x>",
    "<!-- " + String(repeating: "a comment ", count: 500), String(repeating: "<div>", count: 300),
    String(repeating: "<br>", count: 600), "<style>" + String(repeating: ".a{color:red}", count: 500) + "</style>",
  ]

  static func edit(_ random: inout SplitMix64, length: Int, format: Format = .plain) -> (
    range: Range<Int>, text: [UInt8]
  ) {
    let start = Int.random(in: 0...length, using: &random)
    let longest = Int.random(in: 0..<10, using: &random) == 0 ? length : 12
    let end = min(length, start + Int.random(in: 0...longest, using: &random))
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += Array((format == .html ? htmlSnippets : snippets).randomElement(using: &random)?.utf8 ?? "".utf8)
    }
    return (start..<(Bool.random(using: &random) ? start : end), text)
  }

  @Test("an edited draft is the draft read afresh", arguments: Format.allCases, 0..<5)
  func equalsReadingAfresh(format: Format, seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var text: [UInt8] = []
    var draft = Draft(text, format: format, watching: EverythingWatch())
    for step in 0..<1000 {
      // Edits at random bytes, so scalars are split, too.
      let (range, new) = Self.edit(&random, length: text.count, format: format)
      text.replaceSubrange(range, with: new)
      draft.replace(range, with: new)
      if text.count > 12_000 {
        let keep = text.count / 4
        draft.replace(keep..<text.count, with: [])
        text.removeSubrange(keep...)
      }
      let afresh = Draft(text, format: format, watching: EverythingWatch())
      let edited = Contents(draft)
      guard edited == Contents(afresh), draft.extent == afresh.extent, draft.extent == Extent(text) else {
        Issue.record("seed \(seed), step \(step): \(range) -> \(String(decoding: new, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test("a draft that is read in parts is the draft read in one", arguments: [Format.plain, .markdown], 0..<10)
  func parts(format: Format, seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<40 {
      var text: [UInt8] = []
      while text.count < 6_000 {
        text += Array((Self.snippets.randomElement(using: &random) ?? "").utf8)
        if Int.random(in: 0..<4, using: &random) == 0 { text += Array("words and\n\nmore\n".utf8) }
      }
      let inParts = Draft(text, format: format, watching: EverythingWatch(), leastPart: 400)
      let inOne = Draft(text, format: format, watching: EverythingWatch(), leastPart: .max)
      #expect(Contents(inParts) == Contents(inOne))
      #expect(inParts.extent == inOne.extent && inParts.work == inOne.work)
    }
  }

  @Test("a keystroke reads the one or two blocks it touches, however long the draft")
  func readsOnlyWhatIsTouched() {
    for paragraphs in [20, 2_000, 20_000] {
      let paragraph = "The kettle from your order has a loose lid, and we would like to know if it leaks.\n\n"
      let text = Array(String(repeating: paragraph, count: paragraphs).utf8)
      var draft = Draft(text, format: .markdown, watching: EverythingWatch())
      #expect(draft.work.blocksRead == paragraphs)
      for place in [0, text.count / 2 + 11, text.count - 3] {
        let before = draft.work.blocksRead
        draft.replace(place..<place, with: Array("x".utf8))
        #expect((1...2).contains(draft.work.blocksRead - before))
      }
    }
  }

  @Test("an opened fence is read on to the end, a closed one is not")
  func readsOnWhileTheStateDiffers() {
    let text = Array(String(repeating: "One more paragraph.\n\n", count: 100).utf8)
    var draft = Draft(text, format: .markdown)
    draft.replace(0..<0, with: Array("```\n".utf8))
    #expect(draft.work.blocksRead == 200)
    draft.replace(4..<4, with: Array("```\n".utf8))
    #expect(draft.work.blocksRead >= 300)
    #expect(Contents(draft) == Contents(Draft(draft.text, format: .markdown)))
  }
}

/// A small random number generator with a seed (splitmix64), so that a failure can be had again.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
