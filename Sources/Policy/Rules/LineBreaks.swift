extension Rule {
  static let lineBreaks = Rule(
    "line-breaks", .warning,
    summary: "No more than two line breaks in a row.",
    clause: "Not permitted: more than two line breaks (spacing between paragraphs) in a row.",
    signals: [.lineBreaks],
    judge: { evidence in
      evidence.sightings(.lineBreaks).map {
        Finding(
          rule: "line-breaks", severity: .warning, range: $0.range,
          message: $0.value == 2
            ? "A lone full stop only makes empty space. Leave one empty line between paragraphs."
            : "More than two line breaks in a row. Leave one empty line between paragraphs.")
      }
    },
    repair: { finding, evidence in
      if evidence.draft.format == .html { return collapsingElements(finding, evidence) }
      let text = evidence.draft[finding.range]
      if text.contains(UInt8(ascii: "<")) {
        return [Fix("Collapse to two line breaks", [Fix.Edit(finding.range, "<br><br>")])]
      }
      let isFiller = text.contains(UInt8(ascii: "."))
      if isFiller { return [Fix("Collapse to one empty line", [Fix.Edit(withEmptyLines(finding.range, evidence))])] }
      let isCRLF = text.contains(0x0D) && text.contains(0x0A)
      let isAtStart = finding.range.lowerBound == evidence.draft.bodyStart
      let lineBreak = isCRLF ? "\r\n" : "\n"
      let kept =
        isAtStart
        ? "" : finding.range.upperBound == evidence.draft.count ? lineBreak : lineBreak + lineBreak
      return [Fix("Collapse to one empty line", [Fix.Edit(finding.range, kept)])]
    },
    examples: [
      .flags("Dear Ms. Obi,⟦\n\n\n⟧the lamp is sold out.", fixed: "Dear Ms. Obi,\n\nthe lamp is sold out."),
      .flags("Dear Ms. Obi,⟦\n \n\t\n\n⟧the lamp is sold out.", fixed: "Dear Ms. Obi,\n\nthe lamp is sold out."),
      .flags("Dear Ms. Obi,\n⟦.\n.\n⟧The lamp is sold out.", fixed: "Dear Ms. Obi,\nThe lamp is sold out."),
      .flags("One.⟦<br><br/> <BR>⟧Two.", fixed: "One.<br><br>Two."),
      .allows("Dear Ms. Obi,\n\nthe lamp is sold out.\n\nJo"),
      .allows("Dear Ms. Obi,\r\n\r\nthe lamp is sold out."),
      .allows("One.\nTwo.\nThree.\n"),
    ])

  /// A filler with the empty lines behind it, where one stands in front of it already.
  private static func withEmptyLines(_ range: Range<Int>, _ evidence: Evidence) -> Range<Int> {
    let draft = evidence.draft
    let before = draft[max(draft.bodyStart, range.lowerBound - 4)..<range.lowerBound].filter { $0 != 0x0D }
    guard before.isEmpty || before.suffix(2).elementsEqual([0x0A, 0x0A]) else { return range }
    let after = draft[range.upperBound..<min(draft.count, range.upperBound + 256)]
    return range.lowerBound..<(range.upperBound + after.prefix { $0 == 0x0A || $0 == 0x0D }.count)
  }

  /// Takes out the `<br>` and the empty paragraphs that are too many.
  private static func collapsingElements(_ finding: Finding, _ evidence: Evidence) -> [Fix] {
    guard let (passage, block) = evidence.passage(at: finding.range.lowerBound) else { return [] }
    let offset = block.lowerBound
    guard let run = passage.blankRuns.first(where: { $0.range.lowerBound + offset == finding.range.lowerBound }) else {
      return [Fix("Remove the full stop", [Fix.Edit(finding.range)])]
    }
    let lines = passage.blankLines.filter { run.range.contains($0.lowerBound) }
    // One line break may be that of the paragraph itself.
    let kept = run.continues ? 0 : max(0, 2 - (run.breaks - lines.count))
    // A paragraph that holds nothing but a line break goes with it.
    var edits: [Fix.Edit] = []
    for line in lines.dropFirst(kept) {
      let whole = Repair.element(around: line, in: passage.source)
      let edit = Fix.Edit((whole.lowerBound + offset)..<(whole.upperBound + offset))
      if edits.last?.range.overlaps(edit.range) != true { edits.append(edit) }
    }
    return edits.isEmpty ? [] : [Fix("Collapse to two line breaks", edits)]
  }
}
