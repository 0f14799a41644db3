extension Rule {
  static let imageWidth = Rule(
    "image-width", .warning,
    summary: "An image takes less than 80 % of the message's width.",
    clause: "Not permitted: images larger than 80% of the content width.",
    signals: [.imageWidth],
    judge: { evidence in
      evidence.sightings(.imageWidth).map {
        Finding(
          rule: "image-width", severity: .warning, range: $0.range,
          message: "This image takes \($0.value / 10) % of the message's width; less than 80 % is allowed.")
      }
    },
    repair: { finding, evidence in
      guard let edit = StyleEdit(finding.range, in: evidence)?.set("width", "79%") else { return [] }
      return [Fix("Set the width to 79 %", [edit])]
    },
    exampleFormat: .html,
    examples: [
      .flags(
        "<table width=600><tr><td><img src=lamp.png ⟦width=\"580\"⟧ alt=\"Your lamp\"></table>",
        fixed: "<table width=600><tr><td><img src=lamp.png width=\"79%\" alt=\"Your lamp\"></table>"),
      .flags(
        "<p><img src=lamp.png style=\"border:0;⟦width:100%⟧;height:auto\" alt=\"Your lamp\">",
        fixed: "<p><img src=lamp.png style=\"border:0;width:79%;height:auto\" alt=\"Your lamp\">"),
      .flags(
        "<style>.w{width:95%}</style><p>⟦<img class=w src=lamp.png alt=\"Your lamp\">⟧",
        fixed: "<style>.w{width:95%}</style><p><img style=\"width:79%\" class=w src=lamp.png alt=\"Your lamp\">"),
      .allows("<table width=600><tr><td><img src=lamp.png width=300 alt=\"Your lamp\"></table>"),
      .allows("<table width=600><tr><td width=180><img src=lamp.png width=\"100%\" alt=\"Your lamp\"></table>"),
      .allows("<p><img src=lamp.png style=\"width:100%;max-width:79%\" alt=\"Your lamp\">"),
      .allows("<p><img src=lamp.png width=900 alt=\"Your lamp\">"),
    ])
}
