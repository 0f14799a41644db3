extension Rule {
  static let importantSubject = Rule(
    "important-subject", .warning,
    summary: "`[Important]` is for messages that are needed to complete an order.",
    clause: "Not permitted: [Important] in the subject of a message that is not critical.",
    signals: [.importantTag, .reviewRequest, "order-notification", "promotion", "coupon"],
    judge: { evidence in
      let isUncritical =
        evidence.declarations.reason == .reviewRequest || evidence.sees(.reviewRequest) || evidence.sees("promotion")
        || evidence.sees("coupon") || (evidence.isProactive && evidence.sees("order-notification"))
      guard isUncritical else { return [] }
      return evidence.sightings(.importantTag, limit: 1).map {
        Finding(
          rule: "important-subject", severity: .warning, range: $0.range,
          message: "A review request, a notice or an advert is not important: only buyers who opted out need this tag.")
      }
    },
    repair: Repair.remove("Remove the tag"),
    examples: [
      .flags(
        "Subject: ⟦[Important]⟧ Your review\n\nWould you review the lamp on Amazon?",
        fixed: "Subject: Your review\n\nWould you review the lamp on Amazon?"),
      .flags("---\nreason: review-request\n---\nSubject: ⟦[important]⟧ Two minutes\n\nHi,"),
      .flags("⟦[IMPORTANT]⟧ Check out our new collection!"),
      .allows("Subject: [Important] Your address\n\nThe flat number is missing. Please send it."),
      .allows("Subject: Your review\n\nWould you review the lamp on Amazon? It is important to us."),
      .allows("It is [important] that you unplug it."),
    ])
}
