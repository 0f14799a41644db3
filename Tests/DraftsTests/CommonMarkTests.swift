import Foundation
import Testing

@testable import Drafts

/// Markdown's words against CommonMark's own examples: what a reader of the HTML sees is what the checker reads.
///
/// Words are told apart by where they stand: in code (`` `word ``) and in quotes (`>word`), too, since neither are the
/// writer's own prose.
struct CommonMarkTests {
  struct Example: Decodable {
    let example: Int
    let section: String
    let markdown: String
    let html: String
  }

  static let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/conformance/commonmark.json").standardizedFileURL
  static var isHere: Bool { FileManager.default.fileExists(atPath: file.path) }

  /// Examples that are read otherwise, and why that may be.
  static let otherwise: [(why: String, examples: Set<Int>)] = [
    ("a line without `>` behind a quote is the writer's own", [93, 234, 235, 240, 249, 252, 294]),
    ("whether a reference is a link depends on the definitions of other blocks", [547, 571, 572, 573]),
    ("so does whether `![…]` is an image, whose alternative text is not seen", [575, 589, 590, 591, 593]),
    ("`---` at the top is front matter", [96]),
    ("`<?= … ?>` stands for what it prints", [629]),
    ("`<code>` written as a tag", [171]),
  ]
  static let fewestAgreeing = 636

  @Test(
    "the words of CommonMark's examples are read",
    .enabled(if: isHere, "needs ../shared/conformance/commonmark.json"))
  func words() throws {
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: Self.file))
    let excused = Self.otherwise.reduce(into: Set<Int>()) { $0.formUnion($1.examples) }
    var agreeing = 0
    for example in examples {
      let read = SeenText(markdown: example.markdown).words
      let seen = SeenText(html: example.html).words
      if read == seen { agreeing += 1 }
      let name: Comment = "example \(example.example), \(example.section): \(example.markdown.debugDescription)"
      if excused.contains(example.example) {
        #expect(read != seen, "agrees by now, take it out of `otherwise`: \(name)")
      } else {
        #expect(read == seen, name)
      }
    }
    #expect(agreeing >= Self.fewestAgreeing)
  }
}

/// Text as a reader sees it, stretch by stretch.
struct SeenText {
  enum Place: String { case prose = "", code = "`", quote = ">" }

  /// Words, each behind the sign of its place.
  private(set) var words: [String] = []
  private var text = ""
  private var place = Place.prose

  /// Adds text that stands directly behind the text before.
  private mutating func add(_ more: some StringProtocol, isQuoted: Bool, isCode: Bool) {
    let next = isCode ? Place.code : isQuoted ? .quote : .prose
    if next != place { end() }
    place = next
    text += more
  }

  private mutating func end() {
    words += text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { place.rawValue + String($0) }
    text = ""
  }
}

extension SeenText {
  /// Prose and code as the draft reads them, in the order of the source.
  init(markdown: String) {
    let draft = Draft(Array(markdown.utf8), format: .markdown)
    var offset = 0
    while offset < draft.count, let (passage, range) = draft.passage(at: offset) {
      var parts = passage.segments.map { segment in
        let text = passage.prose[Int(segment.prose)...].prefix(Int(segment.proseLength))
        return (at: Int(segment.source), text: Array(text), isQuoted: segment.style.contains(.quoted), isCode: false)
      }
      for piece in passage.pieces where piece.kind == .code {
        // A line of a code block stands by itself; a code span may join the words beside it.
        let lineBreak: [UInt8] = piece.range == piece.text ? [Bytes.lineFeed] : []
        let text = lineBreak + passage.source[piece.text] + lineBreak
        parts.append((piece.range.lowerBound, text, false, true))
      }
      for part in parts.sorted(by: { $0.at < $1.at }) {
        add(String(decoding: part.text, as: UTF8.self), isQuoted: part.isQuoted, isCode: part.isCode)
      }
      end()
      offset = range.upperBound
    }
  }

  /// What a browser shows of HTML.
  init(html: String) {
    var rest = html[...]
    var quotes = 0
    var codes = 0
    while let first = rest.first {
      if let entity = SeenText.entities.first(where: { rest.hasPrefix($0.name) }) {
        add(entity.text, isQuoted: quotes > 0, isCode: codes > 0)
        rest = rest.dropFirst(entity.name.count)
      } else if first == "<",
        let raw = SeenText.hidden.first(where: { rest.prefix(10).lowercased().hasPrefix($0.open) })
      {
        rest = rest.dropFirst(raw.open.count)
        rest = rest.range(of: raw.close).map { rest[$0.upperBound...] } ?? ""
      } else if first == "<" {
        let isClosing = rest.dropFirst().first == "/"
        let name = rest.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
        var quote: Character?
        while let next = rest.popFirst(), next != ">" || quote != nil {
          if next == quote { quote = nil } else if quote == nil, next == "\"" || next == "'" { quote = next }
        }
        if name == "blockquote" { quotes += isClosing ? -1 : 1 }
        if name == "code" { codes += isClosing ? -1 : 1 }
        if !SeenText.inline.contains(name) { end() }
      } else {
        add(rest.prefix(1), isQuoted: quotes > 0, isCode: codes > 0)
        rest.removeFirst()
      }
    }
    end()
  }

  private static let hidden: [(open: String, close: String)] = [
    ("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<!", ">"), ("<script", "</script>"), ("<style", "</style>"),
  ]
  private static let entities: [(name: String, text: String)] = [
    ("<!-->", ""), ("<!--->", ""), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "),
  ]
  /// Elements that do not part the words around them.
  private static let inline: Set = ["a", "b", "code", "del", "em", "i", "img", "strong"]
}
