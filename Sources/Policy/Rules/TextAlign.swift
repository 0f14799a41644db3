extension Rule {
  static let textAlign = Rule(
    "text-align", .warning,
    summary: "The message's text keeps its default alignment.",
    clause: "Not permitted: text that is centred or overrides the default alignment.",
    signals: [.alignment],
    judge: each(
      "text-align", .warning, of: .alignment, "The text is aligned away from the default. Leave it as it is read."),
    repair: { finding, evidence in
      guard let edit = StyleEdit(finding.range, in: evidence) else { return [] }
      if let removal = edit.removal() { return [Fix("Remove the alignment", [removal])] }
      let text = evidence.text
      if let tag = StartTag(text, at: finding.range.lowerBound),
        String(decoding: text[tag.name], as: UTF8.self).lowercased() == "center"
      {
        let end = evidence.source.endTag(of: tag.range.lowerBound)
        return [
          Fix(
            "Remove the alignment", [Fix.Edit(tag.name, "div")] + (end.map { [Fix.Edit($0, "</div>")] } ?? []))
        ]
      }
      return edit.set("text-align", "left").map { [Fix("Align to the left", [$0])] } ?? []
    },
    exampleFormat: .html,
    examples: [
      .flags("<p ⟦align=center⟧>Dear Jo,</p>", fixed: "<p>Dear Jo,</p>"),
      .flags("⟦<center>⟧<p>Dear Jo,</p></center>", fixed: "<div><p>Dear Jo,</p></div>"),
      .flags("<div style=\"⟦text-align: justify⟧\">Dear Jo,</div>", fixed: "<div>Dear Jo,</div>"),
      .flags(
        "<style>.m{text-align:right}</style>⟦<p class=m>⟧Dear Jo,</p>",
        fixed: "<style>.m{text-align:right}</style><p style=\"text-align:left\" class=m>Dear Jo,</p>"),
      .allows("<center><table width=600><tr><td>Dear Jo,</table></center>"),
      .allows("<table><tr><td>Lamp<td align=right>$24.00</table>"),
      .allows("<p style=\"text-align:left\">Dear Jo,</p>"),
    ])
}
