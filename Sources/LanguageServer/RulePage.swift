import LanguageServerProtocol
import Workspace

/// What a hover says about a finding: what is wrong, why, how it is mended, and an example of either side.
struct RulePage {
  let rule: Rule
  let finding: Finding
  /// The titles of the quick fixes.
  let fixes: [String]

  /// Examples are there to be seen at a glance.
  private static let mostLines = 6

  func text(_ format: MarkupKind) -> String {
    let isMarkdown = format == .markdown
    func strong(_ text: String) -> String { isMarkdown ? "**\(text)**" : text }
    func code(_ text: String) -> String { isMarkdown ? "`\(text)`" : text }

    var paragraphs = ["\(strong(rule.code)) (\(finding.severity.name))", finding.message, rule.summary, rule.clause]
    if !fixes.isEmpty {
      let list = fixes.map { "- " + $0 }.joined(separator: "\n")
      paragraphs.append("\(strong("Quick fixes"))\n\n\(list)")
    }
    if let flagged { paragraphs.append("\(strong("Not like this"))\n\n\(Self.quoted(flagged, isMarkdown))") }
    if let allowed { paragraphs.append("\(strong("Like this"))\n\n\(Self.quoted(allowed, isMarkdown))") }
    paragraphs.append("To turn it off in this draft, put \(code("ignore: \(rule.code)")) into its front matter.")
    return paragraphs.joined(separator: "\n\n")
  }

  private var flagged: String? {
    for case .flags(let text, _) in rule.examples { return text }
    return nil
  }

  private var allowed: String? {
    for case .allows(let text) in rule.examples { return text }
    return nil
  }

  /// An example, set apart from the text around it, whatever markup it holds.
  private static func quoted(_ example: String, _ isMarkdown: Bool) -> String {
    var lines = example.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > mostLines { lines = lines.prefix(mostLines - 1) + ["…"] }
    guard isMarkdown else { return lines.map { "    " + $0 }.joined(separator: "\n") }
    // Longer than any run of backticks in the example.
    let longest = example.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + "text"] + lines + [Substring(fence)]).joined(separator: "\n")
  }
}
