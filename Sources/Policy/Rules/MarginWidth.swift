extension Rule {
  static let marginWidth = Rule(
    "margin-width", .warning,
    summary: "The message's margins take at most 20 % of its width each.",
    clause: "Not permitted: margins larger than 20% of the content width.",
    signals: [.bodyMargin],
    judge: { evidence in
      evidence.sightings(.bodyMargin).map {
        Finding(
          rule: "margin-width", severity: .warning, range: $0.range,
          message: "This margin takes \($0.value / 10) % of the width; at most 20 % is allowed.")
      }
    },
    repair: { finding, evidence in
      guard let edit = StyleEdit(finding.range, in: evidence)?.limitSides(to: "20%") else { return [] }
      return [Fix("Set to 20 %", [edit])]
    },
    exampleFormat: .html,
    examples: [
      .flags(
        "<body><div style=\"⟦margin:0 30%⟧;color:#000\"><p>Dear Jo,</p></div>",
        fixed: "<body><div style=\"margin:0 20%;color:#000\"><p>Dear Jo,</p></div>"),
      .flags(
        "<div style=\"⟦margin-left:22%⟧\"><p>Dear Jo,</p></div>",
        fixed: "<div style=\"margin-left:20%\"><p>Dear Jo,</p></div>"),
      .flags("<div style=\"width:600px;⟦padding:10px 150px⟧\"><p>Dear Jo,</p></div>"),
      .flags("<style>.w{padding:0 25%}</style>⟦<div class=w>⟧<p>Dear Jo,</p></div>"),
      .allows("<div style=\"margin:0 20%\"><p>Dear Jo,</p></div>"),
      .allows("<div style=\"width:600px;margin:0 auto;padding:0 30px\"><p>Dear Jo,</p></div>"),
      .allows("<p>Dear Jo,</p><p style=\"margin-left:30%\">The lamp, as you know it.</p>"),
    ])
}
