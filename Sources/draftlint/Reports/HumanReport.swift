import Workspace

/// The report that people read: each line with its faults drawn under it.
struct HumanReport {
  let isColoured: Bool

  func text(of verdicts: [Verdict]) -> String {
    var text = ""
    for verdict in verdicts {
      for (finding, fixes) in zip(verdict.findings, verdict.fixes()) {
        text += self.text(of: finding, fixes, in: verdict) + "\n"
      }
    }
    return text + summary(of: verdicts) + "\n"
  }

  /// One finding: where, what, the line, the fault under it, and the repair.
  func text(of finding: Finding, _ fixes: [Fix], in verdict: Verdict) -> String {
    let place = verdict.place(of: finding.range.lowerBound)
    var lines = [
      "\(paint(Printable.text(verdict.path), .bold)):\(place.line):\(place.column): "
        + "\(paint(finding.severity.name, colour(finding.severity))) \(paint(finding.rule, .bold)): \(finding.message)"
    ]
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    let drawn = Drawing(finding.range, in: verdict.draft)
    lines.append("  \(paint("\(number) |", .dim)) \(drawn.line)")
    lines.append("  \(paint("\(margin) |", .dim)) \(paint(drawn.underline, colour(finding.severity)))")
    for related in finding.related {
      let place = verdict.place(of: related.range.lowerBound)
      lines.append("  \(paint("\(margin) =", .dim)) line \(place.line): \(related.message)")
    }
    if let fix = fixes.first {
      lines.append("  \(paint("\(margin) =", .dim)) fix: \(Printable.text(fix.title))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(of verdicts: [Verdict]) -> String {
    let drafts = verdicts.count == 1 ? "1 draft" : "\(verdicts.count) drafts"
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = verdicts.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
      guard count > 0 else { return nil }
      let name = severity == .information || count == 1 ? severity.name : severity.name + "s"
      return "\(count) \(name)"
    }
    return parts.isEmpty ? "\(drafts), nothing to mend" : "\(drafts): " + parts.joined(separator: ", ")
  }

  // MARK: Colour

  private enum Paint: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case blue = "34"
  }

  private func colour(_ severity: Severity) -> Paint {
    switch severity {
    case .error: return .red
    case .warning: return .yellow
    case .information, .hint: return .blue
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    isColoured ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// A line of the draft, cut to a readable width, and the mark under the fault.
struct Drawing {
  let line: String
  let underline: String

  private static let width = 100

  init(_ range: Range<Int>, in draft: Draft) {
    // A window around the fault is enough: a line may be megabytes long.
    let start = max(0, range.lowerBound - 600)
    let end = min(draft.count, max(range.upperBound, range.lowerBound) + 600)
    let window = draft[start..<end]
    let fault = range.lowerBound - start
    var lineStart = fault
    while lineStart > 0, window[lineStart - 1] != 0x0A, window[lineStart - 1] != 0x0D { lineStart -= 1 }
    var lineEnd = fault
    while lineEnd < window.count, window[lineEnd] != 0x0A, window[lineEnd] != 0x0D { lineEnd += 1 }
    let marked = min(max(range.upperBound - start, fault), max(lineEnd, fault))

    var before = Printable.characters(window[lineStart..<fault])
    let inside = Printable.characters(window[fault..<marked])
    var after = Printable.characters(window[marked..<max(marked, lineEnd)])
    if before.count > Drawing.width / 2 { before = ["…"] + before.suffix(Drawing.width / 2) }
    let room = max(20, Drawing.width - before.count - min(inside.count, Drawing.width))
    if after.count > room { after = Array(after.prefix(room)) + ["…"] }
    line = (before + inside + after).joined()
    underline =
      String(repeating: " ", count: before.reduce(0) { $0 + Printable.columns(of: $1) })
      + String(repeating: "~", count: max(1, inside.reduce(0) { $0 + Printable.columns(of: $1) }))
  }
}

/// Text of a draft as it may be shown on a terminal: no control character reaches it raw.
enum Printable {
  static func text(_ text: String) -> String { characters(Array(text.utf8)[...]).joined() }

  /// What is shown for each character.
  static func characters(_ bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).map { character in
      guard let scalar = character.unicodeScalars.first else { return "" }
      if character == "\t" { return " " }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
        return scalar.value < 0x20 ? String(Unicode.Scalar(0x2400 + scalar.value) ?? "?") : "\u{FFFD}"
      default:
        // Marks that turn the direction of text may hide inside a character.
        return character.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }
          ? "\u{FFFD}" : String(character)
      }
    }
  }

  /// How many columns a terminal gives a character: two for East Asian wide ones and for pictures.
  static func columns(of character: String) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default:
      return scalar.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }
  }
}
