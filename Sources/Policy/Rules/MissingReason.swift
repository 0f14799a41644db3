extension Rule {
  static let missingReason = Rule(
    "missing-reason", .error,
    summary: "A message of your own needs one of the seven permitted reasons.",
    clause: "Permitted proactive messages are those named; everything else is not.",
    signals: [.permittedReason],
    judge: whole("missing-reason", .error) { evidence in
      guard evidence.isProactive, evidence.declarations.reason == nil, !evidence.sees(.permittedReason) else {
        return nil
      }
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
