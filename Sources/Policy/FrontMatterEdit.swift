import Drafts

/// Edits of the front matter, which is made where there is none.
enum FrontMatterEdit {
  static func adding(
    _ key: String, _ value: String, title: String, to evidence: Evidence, isPreferred: Bool = false
  ) -> Fix {
    let frontMatter = evidence.frontMatter
    if let entry = frontMatter[key] { return Fix(title, [Fix.Edit(entry.valueRange, value)], isPreferred: isPreferred) }
    if frontMatter.range.isEmpty {
      let end = evidence.draft.lineBreak
      return Fix(title, [Fix.Edit(0..<0, "---\(end)\(key): \(value)\(end)---\(end)")], isPreferred: isPreferred)
    }
    let text = evidence.draft[frontMatter.range]
    let firstLine = (text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count - 1) + 1
    let isCRLF = firstLine < text.count && text[firstLine - 1] == 0x0D && text[firstLine] == 0x0A
    let at = firstLine + (isCRLF ? 1 : 0)
    return Fix(
      title, [Fix.Edit(at..<at, "\(key): \(value)\(isCRLF ? "\r\n" : "\n")")], isPreferred: isPreferred)
  }

  /// Adds a code to those that the draft ignores; nil where it is among them.
  static func ignoring(_ code: String, in evidence: Evidence) -> Fix? {
    guard !evidence.declarations.ignore.contains(code) else { return nil }
    let title = "Ignore \(code) in this draft"
    guard let entry = evidence.frontMatter["ignore"], !entry.value.isEmpty else {
      return adding("ignore", code, title: title, to: evidence)
    }
    let end = entry.value.hasSuffix("]") ? entry.valueRange.upperBound - 1 : entry.valueRange.upperBound
    return Fix(title, [Fix.Edit(end..<end, ", \(code)")], isPreferred: false)
  }
}

extension Draft {
  /// What its lines end with, or its first one at least.
  var lineBreak: String {
    let head = self[0..<min(count, 4096)]
    guard let first = head.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if head[first] == 0x0A { return "\n" }
    return first + 1 < head.count && head[first + 1] == 0x0A ? "\r\n" : "\r"
  }
}
