extension Rule {
  static let missingReason = Rule(
    "missing-reason", .error,
    summary: "A message of your own needs one of the seven permitted reasons.",
    clause: "Permitted proactive messages are those named; everything else is not.",
    signals: ["firm-reason", "asking-reason", .english],
    judge: whole("missing-reason", .error) { evidence in
      guard evidence.isProactive, evidence.declarations.reason == nil, evidence.sees(.english), !evidence.givesReason
      else { return nil }
      return "No permitted reason shows in this message. Say what you need from the buyer, or declare `reason:`."
    },
    repair: { _, evidence in
      Declarations.Reason.allCases.map {
        FrontMatterEdit.adding("reason", $0.rawValue, title: "Declare the reason: \($0.title)", to: evidence)
      }
    },
    examples: [
      .flags("⟦Season's greetings, dear Amos!⟧\nOur opening hours are on the door."),
      .flags("⟦Hi Carla!⟧\nThe planter of order 113-4829175-3306621 left our warehouse."),
      .flags("⟦Our school lost its roof in the storm.⟧\nPlease read our letter."),
      .allows("The lamp you ordered is sold out. Would you like a refund?"),
      .allows("---\nreason: invoice\n---\nHere is what you asked for."),
      .allows("---\nkind: necessary\n---\nIt is made of brass."),
    ])
}

extension Evidence {
  /// Whether some sentence gives a permitted reason.
  fileprivate var givesReason: Bool {
    if sees("firm-reason") { return true }
    let asking = sightings("asking-reason")
    guard !asking.isEmpty else { return false }
    // An advertisement asks for something, too.
    let adverts = distinctSightings(["promotion", "cross-sell", "coupon", "money-off"])
    return asking.contains { ask in
      !adverts.contains { Repair.sentence(around: ask.range, in: self)?.range.overlaps($0.range) == true }
    }
  }
}
