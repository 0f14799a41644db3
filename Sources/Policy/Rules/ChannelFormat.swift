extension Rule {
  static let channelFormat = Rule(
    "channel-format", .error,
    summary: "Contact Buyer takes neither HTML nor links, the API neither HTML nor e-mail addresses.",
    clause: "The messaging channels' own limits.",
    signals: [.markup],
    judge: { evidence in
      let forbidden: Set<Int32>
      switch evidence.declarations.channel {
      case .contactBuyer: forbidden = [Markup.html, Markup.link]
      case .api: forbidden = [Markup.html, Markup.email]
      default: return []
      }
      let channel = evidence.declarations.channel?.rawValue ?? ""
      var sightings = evidence.sightings(.markup).filter { forbidden.contains(Int32($0.value)) }
      if evidence.draft.format == .html {
        // In HTML every tag is one, and one finding says it.
        let first = sightings.firstIndex { $0.value == Int(Markup.html) }
        sightings = first.map { [sightings[$0]] } ?? sightings
      }
      return sightings.map {
        Finding(
          rule: "channel-format", severity: .error, range: $0.range,
          message: "The channel `\(channel)` does not take \(names[Int32($0.value)] ?? "this"): write plain text.")
      }
    },
    repair: { finding, evidence in
      if evidence.draft.format == .html {
        let body = evidence.draft.bodyStart..<evidence.draft.count
        return [Fix("Convert to plain text", [Fix.Edit(body, PlainText.of(evidence))])]
      }
      guard let (passage, block) = evidence.passage(at: finding.range.lowerBound) else { return [] }
      let place = (finding.range.lowerBound - block.lowerBound)..<(finding.range.upperBound - block.lowerBound)
      guard let piece = passage.pieces.first(where: { $0.range == place }) else {
        return [Fix("Remove it", [Fix.Edit(Repair.withSpace(finding.range, in: evidence))])]
      }
      switch piece.kind {
      case .link: return [Fix("Keep the words, drop the link", [Fix.Edit(finding.range, passage.string(piece.text))])]
      case .tag: return [Fix("Remove the tag", [Fix.Edit(finding.range)])]
      default: return [Fix("Remove it", [Fix.Edit(Repair.withSpace(finding.range, in: evidence))])]
      }
    },
    examples: [
      .flags("---\nchannel: contact-buyer\n---\nSee ⟦https://www.amazon.com⟧ now."),
      .flags(
        "---\nchannel: contact-buyer\n---\nIt is⟦<br>⟧ here.", fixed: "---\nchannel: contact-buyer\n---\nIt is here."),
      .flags("---\nchannel: api\n---\nUPS is at ⟦help@ups.example⟧."),
      .allows("---\nchannel: email\n---\nSee [the page](https://www.amazon.com)."),
      .allows("---\nchannel: api\n---\nSee https://www.amazon.com for more."),
      .allows("See <b>this</b>."),
    ])

  private static let names: [Int32: String] = [
    Markup.html: "HTML", Markup.link: "links", Markup.email: "e-mail addresses",
  ]
}
