import Drafts
import Foundation
import Testing

@testable import Policy

/// The same words break the same rules, whether they stand in a text, in HTML or in a mail, whatever the mail encodes.
struct FormatParityTests {
  static let book = Rulebook.standard
  static let today = Day("2026-11-22") ?? .epoch

  /// Rules about the look of a format.
  static let looks: Set<String> = [
    "line-breaks", "channel-format", "important-subject", "font-override", "message-length",
  ]

  struct Source: Sendable, CustomTestStringConvertible {
    let name: String
    let declarations: [String]
    let body: String
    var testDescription: String { name }
  }

  /// A tenth of the plain drafts of the own corpus.
  static let sources: [Source] = {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus").standardized
    let files = FileManager.default.enumerator(at: corpus, includingPropertiesForKeys: nil)?.allObjects ?? []
    let drafts = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    return drafts.enumerated().filter { $0.offset.isMultiple(of: 10) }.compactMap { _, file in
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      let parts = text.components(separatedBy: "---\n")
      let hasFrontMatter = text.hasPrefix("---\n") && parts.count > 2
      return Source(
        name: file.lastPathComponent,
        declarations: hasFrontMatter ? parts[1].split(separator: "\n").map(String.init) : [],
        body: hasFrontMatter ? parts[2...].joined(separator: "---\n") : text)
    }
  }()

  static func codes(_ text: String, _ format: Format) -> Set<String> {
    let draft = book.draft(Array(text.utf8), format: format)
    return Set(book.findings(in: draft, today: today).map(\.rule)).subtracting(looks)
  }

  static func frontMatter(_ source: Source) -> String {
    source.declarations.isEmpty ? "" : "---\n" + source.declarations.joined(separator: "\n") + "\n---\n"
  }

  static func header(_ source: Source) -> String {
    "From: a@b.example\n" + source.declarations.map { "X-Draft-" + $0 + "\n" }.joined()
  }

  /// Paragraphs and lines as elements; every seventh word is torn by a tag, every other sign that may be is an entity.
  static func html(_ body: String) -> String {
    var count = 0
    func escaped(_ text: some StringProtocol) -> String {
      text.map { character in
        count += 1
        switch character {
        case "&": return "&amp;"
        case "<": return "&lt;"
        case ">": return "&gt;"
        default:
          guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1, scalar.value > 0x7F,
            count.isMultiple(of: 2)
          else { return String(character) }
          return "&#x\(String(scalar.value, radix: 16));"
        }
      }.joined()
    }
    func torn(_ word: Substring) -> String {
      count += 1
      guard count % 7 == 0, word.count > 3, word.allSatisfy(\.isLetter) else { return escaped(word) }
      return escaped(word.prefix(2)) + "<b>" + escaped(word.dropFirst(2)) + "</b>"
    }
    func line(_ text: Substring) -> String {
      text.split(separator: " ", omittingEmptySubsequences: false).map(torn).joined(separator: " ")
    }
    var paragraphs: [[Substring]] = [[]]
    for text in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if text.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(text)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { lines in
      let isQuoted = lines.allSatisfy { $0.hasPrefix(">") }
      let shown = lines.map { isQuoted ? $0.drop { $0 == ">" || $0 == " " } : $0 }.map(line).joined(separator: "<br>\n")
      return isQuoted ? "<blockquote>\(shown)</blockquote>" : "<p>\(shown)</p>"
    }.joined(separator: "\n")
  }

  @Test("HTML says what the text says", arguments: sources)
  func html(source: Source) {
    let front = Self.frontMatter(source)
    let text = Self.codes(front + source.body, .plain)
    #expect(Self.codes(front + Self.html(source.body), .html) == text)
    let page = "<html><body><table width=600><tr><td>\(Self.html(source.body))</td></tr></table></body></html>"
    #expect(Self.codes(front + page, .html) == text)
  }

  @Test("a mail says what the text says", arguments: sources)
  func mail(source: Source) {
    let text = Self.codes(Self.frontMatter(source) + source.body, .plain)
    let header = Self.header(source)
    #expect(Self.codes(header + "Content-Type: text/plain; charset=utf-8\n\n" + source.body, .mail) == text)
    let encoded = Data(source.body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
    let base64 = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + encoded + "\n"
    #expect(Self.codes(header + base64, .mail) == text)
    let alternatives = """
      Content-Type: multipart/alternative; boundary="zz"

      --zz
      Content-Type: text/plain; charset=utf-8

      \(source.body)
      --zz
      Content-Type: text/html; charset=utf-8

      \(Self.html(source.body))
      --zz--

      """
    #expect(Self.codes(header + alternatives, .mail) == text)
  }
}
