extension Rule {
  static let earlyReviewRequest = Rule(
    "early-review-request", .hint,
    summary: "A review may be requested from the fifth day after the delivery on.",
    clause: "Amazon's Request a Review button and its API open 5 days after the delivery.",
    signals: [.reviewRequest],
    judge: { evidence in
      let declarations = evidence.declarations
      guard evidence.isProactive, let delivered = declarations.delivered,
        declarations.channel == .requestReview || declarations.channel == .api
      else { return [] }
      let asks = evidence.sightings(.reviewRequest, limit: 1)
      let isRequest = declarations.channel == .requestReview || declarations.reason == .reviewRequest || !asks.isEmpty
      guard isRequest else { return [] }
      let days = evidence.sendDay.days(since: delivered)
      guard days < 5 else { return [] }
      return [
        Finding(
          rule: "early-review-request", severity: .hint, range: asks.first?.range ?? evidence.anchor,
          message: "A review may be requested from 5 days after the delivery on; this goes out "
            + (days < 0 ? "before the delivery." : days == 1 ? "1 day after it." : "\(days) days after it."))
      ]
    },
    examples: [
      .flags("---\nchannel: request-review\ndelivered: 2026-11-20\n---\n⟦Hello Ana!⟧"),
      .flags("---\nchannel: api\nreason: review-request\ndelivered: 2026-11-16\nsend: 2026-11-20\n---\n⟦A question⟧"),
      .flags("---\nchannel: request-review\ndelivered: 2026-11-22\nsend: 2026-11-22\n---\n⟦Dear Tom⟧"),
      .allows("---\nchannel: request-review\ndelivered: 2026-11-15\nsend: 2026-11-20\n---\nA question"),
      .allows("---\nchannel: email\ndelivered: 2026-11-20\n---\nWould you review the lamp?"),
      .allows("---\nchannel: api\nreason: invoice\ndelivered: 2026-11-20\n---\nYour invoice is attached."),
    ])
}
