extension Rule {
  static let emoji = Rule(
    "emoji", .error,
    summary: "No emoji.",
    clause: "Not permitted: emojis.",
    signals: [.emoji],
    judge: each("emoji", .error, of: .emoji, "Emoji may not stand in a message."),
    repair: Repair.remove("Remove the emoji"),
    examples: [
      .flags("Season's greetings ⟦🎄⟧ to you.", fixed: "Season's greetings to you."),
      .flags("Thank you ⟦❤️👍🏽⟧", fixed: "Thank you"),
      .flags("Step ⟦1️⃣⟧: unpack.", fixed: "Step: unpack."),
      .allows("Lamp™ © 2026 ® → see below • ✓"),
      .allows("Step 1: unpack # and *."),
      .allows("A heart after the name, in red?"),
    ])
}
