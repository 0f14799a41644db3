import Foundation
import Testing

@testable import Drafts

/// The tokenizer against the HTML Standard's own tests (html5lib-tests), token by token; parse errors are not asked for.
struct HTMLTokenizerTests {
  static let folder = CommonMarkTests.file.deletingLastPathComponent().appendingPathComponent("html-tokenizer")
  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }
  static let models: [String: HTMLTokenizer.Model] = [
    "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawText, "Script data state": .script,
    "PLAINTEXT state": .plainText, "CDATA section state": .cdata,
  ]

  @Test(
    "every test of the HTML Standard's tokenizer passes",
    .enabled(if: isHere, "needs ../shared/conformance/html-tokenizer"))
  func conformance() throws {
    var count = 0
    var unspeakable = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    where name.hasSuffix(".test") {
      let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
      let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      for test in file["tests"] as? [[String: Any]] ?? [] {
        guard let example = try Example(test) else {
          unspeakable += 1
          continue
        }
        for state in example.states {
          count += 1
          let tokens = try Self.tokens(
            of: example.input, model: #require(Self.models[state], "\(state)"), element: example.lastStartTag)
          #expect(
            tokens == example.output, "\(name): \(example.description), \(state): \(example.input.debugDescription)")
        }
      }
    }
    #expect(count > 7_000)
    // UTF-8 cannot hold half a surrogate pair, which a few tests are about.
    #expect(unspeakable <= 12)
  }

  @Test("no bytes stop the tokenizer, and its tokens stand in order", arguments: 0..<200)
  func anything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = [
      "<", ">", "</", "<!--", "-->", "--!>", "\"", "'", "=", "&", "&amp", ";", "<a", " href", "<script>", "</script>",
      "\0",
      "<style", "é", "\u{1F384}", "]]>", "<![CDATA[", "<!doctype", "/", "x", "\n", "\r\n", "&#x", "1F", "<p>", "&notin",
      "{{a}}",
    ]
    var text: [UInt8] = []
    for _ in 0..<60 {
      if Int.random(in: 0..<9, using: &random) == 0 { text.append(UInt8.random(in: 0...255, using: &random)) }
      text += Array(parts.randomElement(using: &random)?.utf8 ?? "".utf8)
    }
    for model in Self.models.values {
      var tokenizer = HTMLTokenizer(text, model: model, openElement: Array("script".utf8))
      var last = 0
      while let token = tokenizer.next() {
        #expect(token.range.lowerBound >= last && !token.range.isEmpty && token.range.upperBound <= text.count)
        last = token.range.upperBound
      }
      #expect(tokenizer.at == text.count)
    }
  }

  @Test(
    "a megabyte of any one thing is read in one go",
    arguments: ["<", "<!--", "<a ", "&", "\"", "<a b='", "</", "<script>", "-"])
  func repetition(part: String) {
    let text = Array(String(repeating: part, count: 1_000_000 / part.utf8.count).utf8)
    var tokenizer = HTMLTokenizer(text)
    var count = 0
    while tokenizer.next() != nil { count += 1 }
    #expect(tokenizer.at == text.count)
  }

  /// The tokens as the tests write them.
  private static func tokens(of input: String, model: HTMLTokenizer.Model, element: String?) throws -> [[String]] {
    let text = Array(input.utf8)
    var tokenizer = HTMLTokenizer(text, model: model, openElement: Array((element ?? "").utf8))
    var tokens: [[String]] = []
    func add(_ characters: String) {
      guard !characters.isEmpty else { return }
      if tokens.last?.first == "Character" {
        tokens[tokens.count - 1][1] += characters
      } else {
        tokens.append(["Character", characters])
      }
    }
    /// Names and contents, where NUL is replaced.
    func said(_ range: Range<Int>) -> String {
      String(decoding: text[range], as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
        .replacingOccurrences(of: "\r", with: "\n").replacingOccurrences(of: "\0", with: "\u{FFFD}")
    }
    func lowercased(_ range: Range<Int>) -> String {
      String(decoding: said(range).utf8.map(Bytes.lowercased), as: UTF8.self)
    }
    while true {
      // Which it is when the text begins: NUL stands in data and CDATA alone.
      let keepsNull = tokenizer.model == .data || tokenizer.model == .cdata
      guard let token = tokenizer.next() else { break }
      switch token {
      case .text(let range):
        let characters = String(decoding: text[range], as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
          .replacingOccurrences(of: "\r", with: "\n")
        add(keepsNull ? characters : characters.replacingOccurrences(of: "\0", with: "\u{FFFD}"))
      case .reference(_, let first, let second):
        add(scalars(first, second))
      case .startTag(let name, _, let isSelfClosing):
        var token = ["StartTag", lowercased(name)]
        var seen: Set<String> = []
        for attribute in tokenizer.attributes where seen.insert(lowercased(attribute.name)).inserted {
          token += [lowercased(attribute.name), decoded(attribute.value, text, said)]
        }
        tokens.append(Example.sorted(token) + (isSelfClosing ? ["/"] : []))
      case .endTag(let name, _): tokens.append(["EndTag", lowercased(name)])
      case .comment(let content, _): tokens.append(["Comment", said(content)])
      case .doctype(let doctype):
        tokens.append([
          "DOCTYPE", doctype.name.map(lowercased) ?? "-", doctype.publicID.map(said) ?? "-",
          doctype.systemID.map(said) ?? "-", String(!doctype.forcesQuirks),
        ])
      }
    }
    return tokens
  }

  private static func scalars(_ first: UInt32, _ second: UInt32) -> String {
    var text = ""
    for value in [first, second] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private static func decoded(_ value: Range<Int>?, _ text: [UInt8], _ said: (Range<Int>) -> String) -> String {
    guard let value else { return "" }
    var decoded = ""
    var at = value.lowerBound
    var plain = at
    while at < value.upperBound {
      if text[at] == UInt8(ascii: "&"),
        let reference = CharacterReference(text, at: at, end: value.upperBound, inAttribute: true)
      {
        decoded += said(plain..<at) + scalars(reference.first, reference.second)
        at = reference.end
        plain = at
      } else {
        at += 1
      }
    }
    return decoded + said(plain..<value.upperBound)
  }
}

/// A test of html5lib, with its tokens flattened to strings.
private struct Example {
  let description: String
  let input: String
  let states: [String]
  let lastStartTag: String?
  let output: [[String]]

  /// Nil for what UTF-8 cannot say.
  init?(_ test: [String: Any]) throws {
    let isEscaped = test["doubleEscaped"] as? Bool ?? false
    func unescaped(_ text: String) -> String? { isEscaped ? Example.unescaped(text) : text }
    description = test["description"] as? String ?? ""
    guard let input = unescaped(test["input"] as? String ?? "") else { return nil }
    self.input = input
    states = test["initialStates"] as? [String] ?? ["Data state"]
    lastStartTag = test["lastStartTag"] as? String
    var output: [[String]] = []
    for token in test["output"] as? [[Any]] ?? [] {
      let kind = try #require(token.first as? String)
      switch kind {
      case "DOCTYPE":
        let parts = token[1...3].map { $0 as? String }
        output.append([kind] + parts.map { $0.flatMap(unescaped) ?? "-" } + [String(token[4] as? Bool ?? false)])
      case "StartTag":
        var flat = [kind, unescaped(token[1] as? String ?? "") ?? ""]
        for (name, value) in token[2] as? [String: String] ?? [:] {
          flat += [unescaped(name) ?? "", unescaped(value) ?? ""]
        }
        output.append(Example.sorted(flat) + (token.count > 3 ? ["/"] : []))
      default:
        guard let text = unescaped(token[1] as? String ?? "") else { return nil }
        if kind == "Character", output.last?.first == kind {
          output[output.count - 1][1] += text
        } else {
          output.append([kind, text])
        }
      }
    }
    self.output = output
  }

  /// A start tag with its attributes in the order of their names.
  static func sorted(_ token: [String]) -> [String] {
    var pairs: [(String, String)] = []
    for index in stride(from: 2, to: token.count - 1, by: 2) { pairs.append((token[index], token[index + 1])) }
    return Array(token.prefix(2)) + pairs.sorted { $0.0 < $1.0 }.flatMap { [$0.0, $0.1] }
  }

  private static func unescaped(_ text: String) -> String? {
    var result = String.UnicodeScalarView()
    var rest = Substring(text)
    while let backslash = rest.range(of: "\\u") {
      result.append(contentsOf: rest[..<backslash.lowerBound].unicodeScalars)
      guard let value = UInt32(rest[backslash.upperBound...].prefix(4), radix: 16), let scalar = Unicode.Scalar(value)
      else { return nil }
      result.append(scalar)
      rest = rest[backslash.upperBound...].dropFirst(4)
    }
    result.append(contentsOf: rest.unicodeScalars)
    return String(result)
  }
}

extension HTMLTokenizer.Token {
  fileprivate var range: Range<Int> {
    switch self {
    case .text(let range), .reference(let range, _, _), .startTag(_, let range, _), .endTag(_, let range),
      .comment(_, let range):
      range
    case .doctype(let doctype): doctype.range
    }
  }
}
