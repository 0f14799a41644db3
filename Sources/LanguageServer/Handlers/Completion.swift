import LanguageServerProtocol
import Workspace

extension CompletionRequest: AnsweredRequest {
  /// In the front matter, keys and what may stand behind them; in the text, placeholders and words for what is permitted.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let open = server.read(params.textDocument.uri) else { return CompletionList() }
    let positions = Positions(in: open.draft, server.session.encoding)
    let offset = positions.offset(of: params.position)
    let line = LineHead(open.draft, before: offset)
    var completion = Completion(open, server.session, server.today(), from: offset - line.word.utf8.count, to: offset)
    if open.draft.frontMatter.range.contains(offset) || open.draft.isInOpenFrontMatter(offset) {
      completion.addFrontMatter(behind: line, open.draft.frontMatter)
    } else {
      completion.addBody(behind: line, isFirstLine: params.position.line == 0)
    }
    return CompletionList(completion.items)
  }
}

/// What stands before the caret in its line.
private struct LineHead {
  let text: String
  /// The letters, digits and dashes right before the caret.
  let word: String

  init(_ draft: Draft, before offset: Int) {
    let bytes = draft[max(0, offset - 512)..<offset]
    let start = bytes.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    text = String(decoding: bytes[start...], as: UTF8.self)
    word = String(text.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }.reversed())
  }
}

extension Draft {
  /// Between the first line, which is `---`, and the end of front matter that is not closed yet.
  fileprivate func isInOpenFrontMatter(_ offset: Int) -> Bool {
    guard frontMatter.range.isEmpty, offset > 3, offset < 4096 else { return false }
    let head = self[0..<offset]
    let lines = head.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.first, first.starts(with: "---".utf8), lines.count > 1 else { return false }
    return lines.dropFirst().dropLast().allSatisfy { $0.contains(UInt8(ascii: ":")) }
  }
}

/// Gathers what could replace the word before the caret.
private struct Completion {
  private(set) var items: [CompletionItem] = []
  private let range: LanguageServerProtocol.Range
  private let takesSnippets: Bool
  private let format: MarkupKind
  private let today: Day

  init(_ open: OpenDraft, _ session: Session, _ today: Day, from start: Int, to end: Int) {
    var positions = Positions(in: open.draft, session.encoding)
    range = positions.range(of: start..<end)
    takesSnippets = session.capabilities.textDocument.takesSnippets
    format = session.hoverFormat
    self.today = today
  }

  mutating func addFrontMatter(behind line: LineHead, _ frontMatter: FrontMatter) {
    guard let colon = line.text.firstIndex(of: ":") else {
      for key in Declarations.help where key.name == line.word || frontMatter[key.name] == nil {
        add(key.name, .property, documentation: key.meaning, text: key.name + ": ")
      }
      return
    }
    let name = String(line.text[..<colon])
    guard let key = Declarations.help.first(where: { $0.name == name }) else { return }
    let isBehindSpace = line.text.dropFirst(name.count + 1).first == " "
    for (value, meaning) in key.values {
      add(value, .enumMember, detail: meaning, text: isBehindSpace ? value : " " + value)
    }
    if name == "send" || name == "delivered" {
      add("\(today)", .value, detail: "today", text: isBehindSpace ? "\(today)" : " \(today)")
    }
    if name == "order" {
      add(
        "{{order_id}}", .value, detail: "filled in by the sending tool",
        text: isBehindSpace ? "{{order_id}}" : " {{order_id}}")
    }
  }

  mutating func addBody(behind line: LineHead, isFirstLine: Bool) {
    let before = line.text.dropLast(line.word.count)
    for (open, close) in [("{{", "}}"), ("[[", "]]")] where before.hasSuffix(open) {
      for name in Self.placeholders { add(open + name + close, .value, text: name + close, filter: name) }
      return
    }
    // Prose is not interrupted: only an empty line, or the first word of one, asks for help.
    guard before.allSatisfy(\.isWhitespace) else { return }
    if isFirstLine {
      add(
        "front matter", .snippet, detail: "what the message is for",
        text: "---\nreason: ${1:order-problem}\norder: ${2:113-1234567-1234567}\n---\n$0",
        plain: "---\nreason: \norder: \n---\n")
    }
    for phrasing in PermittedPhrasing.all {
      add(
        phrasing.title, .snippet, detail: phrasing.reason.rawValue, documentation: phrasing.text,
        text: phrasing.snippet, plain: phrasing.text)
    }
  }

  private static let placeholders = ["order_id", "buyer-name", "product_name", "tracking-number", "delivery-date"]

  /// - Parameter plain: the text for clients without snippets; `text` is one where it is there.
  private mutating func add(
    _ label: String, _ kind: CompletionItem.Kind, detail: String = "", documentation: String? = nil, text: String,
    plain: String? = nil, filter: String? = nil
  ) {
    let isSnippet = plain != nil && takesSnippets
    items.append(
      CompletionItem(
        label: label, kind: kind, detail: detail.isEmpty ? nil : detail,
        documentation: documentation.map { MarkupContent(kind: format, value: $0) }, filterText: filter,
        textEdit: TextEdit(range: range, newText: isSnippet ? text : plain ?? text), isSnippet: isSnippet))
  }
}
