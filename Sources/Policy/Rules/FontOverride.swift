extension Rule {
  static let fontOverride = Rule(
    "font-override", .warning,
    summary: "The buyer's mail program chooses font, font colour and line height.",
    clause: "Not permitted: overrides of Amazon's font family, line height or font colour.",
    signals: [.fontOverride],
    judge: { evidence in
      guard let first = evidence.sightings(.fontOverride, limit: 1).first else { return [] }
      let count = evidence.count(.fontOverride)
      let places = count == 1 ? "here" : "in \(count) places, first here"
      return [
        Finding(
          rule: "font-override", severity: .warning, range: first.range,
          message: "Font, font colour or line height is set \(places). Leave them to the buyer's mail program.")
      ]
    },
    repair: { _, evidence in
      var edits: [Fix.Edit] = []
      for sighting in evidence.sightings(.fontOverride, limit: .max) {
        guard let edit = StyleEdit(sighting.range, in: evidence)?.removal(), !edits.contains(edit) else { continue }
        edits.append(edit)
      }
      let text = evidence.text
      for declaration in evidence.source.declarations {
        switch declaration.name {
        case "font-family", "color", "line-height":
          edits.append(Fix.Edit(StyleEdit.withSemicolon(declaration.range, in: text)))
        default: break
        }
      }
      edits.sort { $0.range.lowerBound < $1.range.lowerBound }
      return edits.isEmpty ? [] : [Fix("Remove the declarations", edits)]
    },
    exampleFormat: .html,
    examples: [
      .flags(
        "<p style=\"⟦font-family:Arial⟧; margin:0\">Dear Jo,</p>", fixed: "<p style=\"margin:0\">Dear Jo,</p>"),
      .flags(
        "<p><font ⟦face=Arial⟧ color=\"#333\">Dear Jo,</font></p>", fixed: "<p><font>Dear Jo,</font></p>"),
      .flags(
        "<style>p{line-height:1.5;margin:0}</style>⟦<p>⟧Dear Jo,</p>",
        fixed: "<style>p{margin:0}</style><p>Dear Jo,</p>"),
      .flags("<div style=\"⟦font:14px Arial⟧\">Dear Jo,</div>", fixed: "<div style=\"font-size:14px\">Dear Jo,</div>"),
      .allows("<p style=\"font-size:14px;margin:0\">Dear Jo,</p>"),
      .allows("<style>.x{color:red}</style><p>Dear Jo,</p>"),
      .allows("<table style=\"font-family:Arial\"><tr><td><img src=lamp.png alt=\"\"></table>"),
    ])
}
