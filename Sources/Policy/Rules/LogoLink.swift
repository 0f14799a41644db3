extension Rule {
  static let logoLink = Rule(
    "logo-link", .error,
    summary: "A logo may be shown but not link anywhere.",
    clause: "Not permitted: logos that contain or display a link to your website.",
    signals: [.logoLink],
    judge: each("logo-link", .error, of: .logoLink, "A logo may stand in a message, but not inside a link."),
    repair: { finding, evidence in
      guard let (passage, block) = evidence.passage(at: finding.range.lowerBound),
        let picture = Picture.all(in: passage).first(where: {
          $0.link?.range.lowerBound == finding.range.lowerBound - block.lowerBound && $0.isLogo
        })
      else { return [] }
      // In HTML all stays that the link holds.
      let link = passage.pieces.first { $0.kind == .link && $0.range == picture.link?.range }
      if let link, passage.format == .html {
        let content = String(decoding: passage.source[link.text], as: UTF8.self)
        return [Fix("Keep the logo, drop the link", [Fix.Edit(finding.range, content)])]
      }
      let logo = String(decoding: passage.source[picture.range], as: UTF8.self)
      var end = finding.range.upperBound
      if picture.isTag {
        let rest = passage.source[picture.range.upperBound...]
        let closing = rest.drop { $0 <= 0x20 }.prefix(4)
        if closing.map({ $0 | 0x20 }).elementsEqual("</a>".utf8.map { $0 | 0x20 }) {
          end = block.lowerBound + closing.endIndex
        }
      }
      return [Fix("Keep the logo, drop the link", [Fix.Edit(finding.range.lowerBound..<end, logo)])]
    },
    examples: [
      .flags("⟦[![Lamp logo](logo.png)](https://www.amazon.com/stores/lamp)⟧", fixed: "![Lamp logo](logo.png)"),
      .flags(
        "⟦<a href=\"https://www.amazon.com\"><img src=\"logo.png\" alt=\"Lamp\">⟧</a>",
        fixed: "<img src=\"logo.png\" alt=\"Lamp\">"),
      .flags("⟦[![Lamps](cid:logo)](https://lamps.example)⟧"),
      .allows("![Lamp logo](logo.png)"),
      .allows("[![Your mug, front](mug.png)](https://www.amazon.com/mug)"),
      .allows("You asked for the logo to be engraved twice."),
    ])
}
