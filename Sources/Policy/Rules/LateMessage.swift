extension Rule {
  static let lateMessage = Rule(
    "late-message", .error,
    summary: "A message of your own may be sent within 30 days of the delivery.",
    clause: "Required: proactive messages are sent within 30 days of order completion.",
    signals: [],
    judge: whole("late-message", .error) { evidence in
      guard evidence.isProactive, let delivered = evidence.declarations.delivered else { return nil }
      let days = evidence.sendDay.days(since: delivered)
      guard days > 30 else { return nil }
      return "The order was delivered \(days) days before this message goes out; 30 are allowed."
    },
    examples: [
      .flags("---\ndelivered: 2026-10-15\nsend: 2026-11-15\n---\n⟦Would you rate us?⟧"),
      .flags("---\ndelivered: 2026-01-01\nsend: 2026-06-01\n---\n⟦Your invoice is attached.⟧"),
      .flags("---\nkind: proactive\ndelivered: 2025-12-31\nsend: 2026-01-31\n---\n⟦Hello,⟧\n\nwould you rate us?"),
      .allows("---\ndelivered: 2026-10-23\nsend: 2026-11-22\n---\nWould you rate us?"),
      .allows("---\nkind: necessary\ndelivered: 2026-01-01\nsend: 2026-06-01\n---\nYes, it is made of brass."),
      .allows("---\nsend: 2026-11-22\n---\nWould you rate us?"),
    ])
}
