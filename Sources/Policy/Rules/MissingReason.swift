extension Rule {
  static let missingReason = Rule(
    "missing-reason", .error,
    summary: "A message of your own needs one of the seven permitted reasons.",
    clause: "Permitted proactive messages are those named; everything else is not.",
    signals: [.permittedReason],
    judge: whole("missing-reason", .error) { evidence in
      guard evidence.isProactive, evidence.declarations.reason == nil, !evidence.givesReason else { return nil }
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
  /// Whether some sentence gives a permitted reason; one that advertises asks for something, too, and gives none.
  fileprivate var givesReason: Bool {
    guard sees(.permittedReason) else { return false }
    let adverts = distinctSightings(["promotion", "cross-sell", "coupon", "money-off"])
    guard !adverts.isEmpty else { return true }
    return sightings(.permittedReason).contains { reason in
      !adverts.contains { advert in
        Repair.sentence(around: reason.range, in: self)?.range.overlaps(advert.range) == true
      }
    }
  }
}
