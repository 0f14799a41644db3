extension Rule {
  static let fontSizes = Rule(
    "font-sizes", .warning,
    summary: "A message shows at most three font sizes.",
    clause: "Not permitted: more than three font sizes.",
    signals: [.fontSize],
    judge: { evidence in
      var sizes: [Int] = []
      var findings: [Finding] = []
      for sighting in evidence.sightings(.fontSize) where !sizes.contains(sighting.value) {
        sizes.append(sighting.value)
        guard sizes.count > mostSizes else { continue }
        findings.append(
          Finding(
            rule: "font-sizes", severity: .warning, range: sighting.range,
            message: "Font size \(sizes.count) (\(pixels(sighting.value))); at most three are allowed."))
      }
      return findings
    },
    repair: { finding, evidence in
      let sightings = evidence.sightings(.fontSize, limit: .max)
      guard let size = sightings.first(where: { $0.range == finding.range })?.value else { return [] }
      let kept = mostUsed(sightings, end: evidence.draft.count).filter { $0 != size }
      guard let nearest = kept.min(by: { abs($0 - size) < abs($1 - size) }) else { return [] }
      // Everywhere this size is set: else the finding would only move on.
      let edits = sightings.filter { $0.value == size }.compactMap {
        StyleEdit($0.range, in: evidence)?.set("font-size", pixels(nearest))
      }
      return edits.isEmpty ? [] : [Fix("Change to \(pixels(nearest))", edits)]
    },
    exampleFormat: .html,
    examples: [
      .flags(
        "<p>A</p><h1>B</h1><p style=\"font-size:12px\">C</p><p style=\"⟦font-size:11px⟧\">D</p>",
        fixed: "<p>A</p><h1>B</h1><p style=\"font-size:12px\">C</p><p style=\"font-size:12px\">D</p>"),
      .flags("<font size=1>A</font><font size=2>B</font><font size=3>C</font><font ⟦size=4⟧>D</font>"),
      .flags(
        "<style>.a{font-size:9pt}.b{font-size:1.5em}.c{font-size:80%}</style><p>A<p class=a>B<p class=b>C⟦<p class=c>⟧D"
      ),
      .allows("<h2>A</h2><p>B</p><p><small>C</small></p>"),
      .allows("<p>A</p><h1>B</h1><p style=\"font-size:12pt\">C</p><p style=\"font-size:1em\">D</p>"),
      .allows("<p>A<p style=\"font-size:1px;display:none\">B<p style=\"font-size:9px\">&nbsp;<h1>C</h1><h2>D</h2>"),
    ])

  private static let mostSizes = 3

  /// The three sizes that most of the text has.
  private static func mostUsed(_ sightings: [Evidence.Sighting], end: Int) -> [Int] {
    var amounts: [Int: Int] = [:]
    for (index, sighting) in sightings.enumerated() {
      let next = index + 1 < sightings.count ? sightings[index + 1].range.lowerBound : end
      amounts[sighting.value, default: 0] += max(0, next - sighting.range.upperBound)
    }
    let ordered = amounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ordered.prefix(mostSizes).map(\.key)
  }

  /// Tenths of a pixel as CSS writes them.
  private static func pixels(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)px" : "\(tenths / 10).\(tenths % 10)px"
  }
}
