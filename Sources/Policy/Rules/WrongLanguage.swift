extension Rule {
  static let wrongLanguage = Rule(
    "wrong-language", .error,
    summary: "A message is in the buyer's language.",
    clause: "Asked for: write in the buyer's language of preference.",
    signals: LanguageSignal.all,
    judge: { evidence in
      let declared = evidence.declarations.language
      // What cannot be recognised cannot be missed.
      if let declared, Language(tag: declared) == nil { return [] }
      let wanted = declared.flatMap { Language(tag: $0) } ?? evidence.spokenLanguage
      let others = Language.allCases.filter { $0 != wanted && evidence.count(LanguageSignal.name(of: $0)) > 0 }
      guard let wanted, !others.isEmpty else { return [] }
      if declared != nil, evidence.count(LanguageSignal.name(of: wanted)) == 0 {
        let other = others.max {
          evidence.count(LanguageSignal.name(of: $0)) < evidence.count(LanguageSignal.name(of: $1))
        }
        return [
          Finding(
            rule: "wrong-language", severity: .error, range: evidence.anchor,
            message: "This is in \(other?.name ?? "another language"), and the buyer's language is \(wanted.name).")
        ]
      }
      let sentences = others.flatMap { other in
        evidence.sightings(LanguageSignal.name(of: other)).map { (other, $0.range) }
      }
      return sentences.sorted { $0.1.lowerBound < $1.1.lowerBound }.map { other, range in
        Finding(
          rule: "wrong-language", severity: declared == nil ? .hint : .error, range: range,
          message: declared == nil
            ? "This is in \(other.name), and the rest of the message in \(wanted.name)."
            : "This is in \(other.name), and the buyer's language is \(wanted.name).")
      }
    },
    examples: [
      .flags(
        "---\nlanguage: en-US\n---\n⟦Sehr geehrter Herr Miller,⟧\n\nleider ist die Lampe nicht mehr lieferbar. Möchten Sie die schwarze haben?"
      ),
      .flags(
        "---\nlanguage: de\n---\n⟦Dear Mr. Vogel,⟧\n\nwe have received your request to return the pump. Could you tell us what is wrong with it?"
      ),
      .flags(
        "---\nlanguage: en\n---\nYour notebook is almost ready, and we need your answer. ⟦Vorremmo sapere quali iniziali desidera sulla copertina⟧."
      ),
      .allows("---\nlanguage: de\n---\nGuten Tag, Herr Vogel,\n\nwir haben Ihre Anfrage zur Pumpe erhalten."),
      .allows(
        "---\nlanguage: en\n---\nDear Mr. Vogel,\n\nthe Schreibtischlampe that you ordered is on its way to you."),
      .allows("Hello Zoë, the crème brûlée set comes with two bowls, a torch and a small book."),
    ])
}
