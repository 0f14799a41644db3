extension Rule {
  static let imageAlt = Rule(
    "image-alt", .warning,
    summary: "An image tells in words what it shows, and a link has words.",
    clause: "Required: messages that people who cannot see can use.",
    signals: [.imageAlt],
    judge: { evidence in
      evidence.sightings(.imageAlt).map { sighting in
        Finding(
          rule: "image-alt", severity: .warning, range: sighting.range,
          message: evidence.isAnchor(sighting.range)
            ? "This link shows no words: say where it leads."
            : "This image has no `alt`: say what it shows, or `alt=\"\"` if it only adorns.")
      }
    },
    repair: { finding, evidence in
      if evidence.isAnchor(finding.range) { return [] }
      let tag = StartTag(evidence.draft[finding.range], at: 0)
      guard let tag else { return [] }
      let at = finding.range.lowerBound + tag.name.upperBound
      return [Fix("Add alt=\"\"", [Fix.Edit(at..<at, " alt=\"\"")])]
    },
    examples: [
      .flags("⟦<img src=\"part.png\">⟧", fixed: "<img alt=\"\" src=\"part.png\">"),
      .flags("The part: ⟦<img src='part.png' width=300>⟧"),
      .flags("⟦<IMG SRC=part.png>⟧"),
      .allows("<img src=\"part.png\" alt=\"The missing part\">"),
      .allows("<img alt=\"\" src=\"line.png\">"),
      .allows("![The part](part.png)"),
    ])
}

extension Evidence {
  /// The range is that of an `<a>`.
  fileprivate func isAnchor(_ range: Range<Int>) -> Bool {
    draft[range.lowerBound..<min(range.upperBound, range.lowerBound + 3)].map { $0 | 0x20 }
      .elementsEqual("<a ".utf8.map { $0 | 0x20 })
  }
}
