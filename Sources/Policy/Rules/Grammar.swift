import Drafts

extension Rule {
  static let grammar = Rule(
    "grammar", .warning,
    summary: "Sentences are in good grammar.",
    clause: "Asked for: check spelling and grammar before you send.",
    signals: GrammarTopic.all.map(\.signal) + [.grammarSlip],
    judge: { evidence in
      guard evidence.spokenLanguage == .english else { return [] }
      var found: [(range: Range<Int>, message: String)] = []
      for topic in GrammarTopic.all {
        for sighting in evidence.sightings(topic.signal) { found.append((sighting.range, topic.message)) }
      }
      for sighting in evidence.sightings(.grammarSlip) {
        guard let slip = GrammarSlip(rawValue: Int32(sighting.value)) else { continue }
        found.append((sighting.range, slip.message))
      }
      found.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
      var findings: [Finding] = []
      for (range, message) in found where findings.last.map({ $0.range.upperBound <= range.lowerBound }) ?? true {
        findings.append(Finding(rule: "grammar", severity: .warning, range: range, message: message))
      }
      return findings
    },
    repair: { finding, evidence in
      let text = evidence.text(finding.range)
      let right: String?
      if let topic = GrammarTopic.all.first(where: { $0.message == finding.message }) {
        right = topic.corrected(text)
      } else {
        right = GrammarSlip.allCases.first { $0.message == finding.message }.flatMap { $0.corrected(text) }
      }
      // A fix rewrites words; markup between them is not to be lost.
      guard let right, right != text, !text.contains("<") else { return [] }
      return [Fix("Write '\(right)'", [Fix.Edit(finding.range, right)])]
    },
    examples: [
      .flags("⟦We has⟧ asked the carrier.", fixed: "We have asked the carrier."),
      .flags("Please send us more ⟦informations⟧.", fixed: "Please send us more information."),
      .flags("We sent ⟦the the⟧ wrong lid.", fixed: "We sent the wrong lid."),
      .flags("It comes with ⟦a adapter⟧.", fixed: "It comes with an adapter."),
      .flags("We have sent the ⟦lamp,which⟧ you ordered.", fixed: "We have sent the lamp, which you ordered."),
      .flags("We have sent the lamp ⟦(the blue one⟧.", fixed: "We have sent the lamp (the blue one)."),
      .flags("It arrived ⟦2 day ago⟧.", fixed: "It arrived 2 days ago."),
      .flags("Please keep the lamp ⟦in it's box⟧.", fixed: "Please keep the lamp in its box."),
      .allows("Send it back in 2 day bags (the blue ones. They are free)."),
      .allows("Most of it is packaging, and a 2 day delivery is possible: yes,1 of them."),
      .allows("We have asked the carrier, who had had no answer."),
      .allows("It is an hour by a European train."),
      .allows("The lamp has the `X2` the other one has, too. `X3` holds two of these lamps."),
      .allows("> we has no lamp\n\nWe are sorry about that."),
    ])
}

extension SignalName {
  /// What is wrong in a way that phrases cannot say; the mark's value tells which.
  static let grammarSlip: SignalName = "grammar-slip"
}
