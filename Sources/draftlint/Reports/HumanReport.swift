import Workspace

/// The report that people read: each line with its faults drawn under it.
struct HumanReport: Report {
  let isColoured: Bool
  let opening = ""
  let separator = "\n"

  func piece(of verdict: Verdict) -> [UInt8] {
    var page = Page(isColoured: isColoured)
    for (finding, fixes) in zip(verdict.findings, verdict.fixes()) {
      if !page.bytes.isEmpty { page.add(separator) }
      page.add(finding, fixes, in: verdict)
    }
    return page.bytes
  }

  func closing(_ tally: Tally, _ rules: [Rule]) -> [UInt8] {
    Array(((tally.count(atLeast: .hint) == 0 ? "" : separator) + summary(of: tally) + "\n").utf8)
  }

  /// All findings of a draft, an empty line between two.
  func text(of verdict: Verdict) -> String { String(decoding: piece(of: verdict), as: UTF8.self) }

  /// One finding: where, what, the line, the fault under it, and the repair.
  func text(of finding: Finding, _ fixes: [Fix], in verdict: Verdict) -> String {
    var page = Page(isColoured: isColoured)
    page.add(finding, fixes, in: verdict)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  func summary(of tally: Tally) -> String {
    let drafts = tally.drafts == 1 ? "1 draft" : "\(tally.drafts) drafts"
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = tally.count(severity)
      guard count > 0 else { return nil }
      let name = severity == .information || count == 1 ? severity.name : severity.name + "s"
      return "\(count) \(name)"
    }
    return parts.isEmpty ? "\(drafts), nothing to mend" : "\(drafts): " + parts.joined(separator: ", ")
  }
}

/// Findings as they are printed.
private struct Page {
  let isColoured: Bool
  private(set) var bytes: [UInt8] = []

  init(isColoured: Bool) { self.isColoured = isColoured }

  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func add(_ finding: Finding, _ fixes: [Fix], in verdict: Verdict) {
    let place = verdict.place(of: finding.range.lowerBound)
    paint(.bold) { $0.bytes += Printable(Array(verdict.path.utf8)[...]).bytes }
    add(":\(place.line):\(place.column): ")
    let colour = Paint(finding.severity)
    paint(colour) { $0.add(finding.severity.name) }
    add(" ")
    paint(.bold) { $0.add(finding.rule) }
    add(": ")
    add(finding.message)
    add("\n")

    let number = String(place.line)
    let drawing = Drawing(finding.range, in: verdict.draft)
    addLine(number, "|") { $0.bytes += drawing.line }
    let margin = String(repeating: " ", count: number.utf8.count)
    addLine(margin, "|") { $0.paint(colour) { $0.bytes += drawing.underline } }
    for related in finding.related {
      let line = related.elsewhere.map { $0.start.lines + 1 } ?? verdict.place(of: related.range.lowerBound).line
      let path = related.elsewhere.map { Printable.text($0.path) + ", " } ?? ""
      addLine(margin, "=") { $0.add("\(path)line \(line): \(related.message)") }
    }
    if let fix = fixes.first {
      addLine(margin, "=") { $0.bytes += Printable(Array("fix: \(fix.title)".utf8)[...]).bytes }
    }
  }

  /// A line with a margin in front.
  private mutating func addLine(_ margin: String, _ bar: String, _ text: (inout Page) -> Void) {
    add("  ")
    paint(.dim) {
      $0.add(margin)
      $0.add(" ")
      $0.add(bar)
    }
    add(" ")
    text(&self)
    add("\n")
  }

  private enum Paint: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case blue = "34"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .red
      case .warning: self = .yellow
      case .information, .hint: self = .blue
      }
    }
  }

  private mutating func paint(_ paint: Paint, _ text: (inout Page) -> Void) {
    if isColoured { add("\u{1B}[\(paint.rawValue)m") }
    text(&self)
    if isColoured { add("\u{1B}[0m") }
  }
}
