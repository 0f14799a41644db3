extension Rule {
  static let thanksOnly = Rule(
    "thanks-only", .error,
    summary: "A message that says nothing but thanks, or that you are there if need be, may not be sent.",
    clause: "Not permitted: messages that only say thank you or that you are here to help if buyers have any problems.",
    signals: [.thanks, .substance, "pleasantry"],
    judge: whole("thanks-only", .error) { evidence in
      guard evidence.sees(.thanks) || evidence.sees("pleasantry"), !evidence.sees(.substance) else { return nil }
      return "Nothing but thanks remains of this message. Do not send it, or say what you need from the buyer."
    },
    examples: [
      .flags(
        "⟦Dear Ms. Obi,⟧\n\nThank you for ordering our candles. We are here for you if you have any problem.\n\nWick & Wax"
      ),
      .flags("⟦Many thanks for your trust! It is an honour to serve you.⟧"),
      .flags("⟦Hi Sam,⟧\n\nthanks so much for order 113-4829175-3306621!\n\nBest wishes,\nJo"),
      .allows("Dear Ms. Obi,\n\nThank you for ordering our candles. Which of the two scents did you mean?"),
      .allows("Thank you for your order. The invoice is attached.\n\nWick & Wax"),
      .allows("The wick of your candle was cut too short."),
    ])
}
