extension Rule {
  static let optOutLink = Rule(
    "opt-out-link", .error,
    summary: "No unsubscribe or opt-out links: Amazon lets buyers opt out.",
    clause: "Not permitted: links to opt out of messaging.",
    signals: ["opt-out-link"],
    phrases: """
      opt-out-link: {unsubscribe-link}, {unsubscribe}, {unsubscribe-url}, {opt-out-link}, {opt-out}, {optout-url}
        unsubscribe, opt out of (our|these|further|future|such) ..2 (messages|emails|e-mails|mails|mailings|list)
        ^ stop (these|such|our|all|getting|receiving) ..2 (messages|emails|e-mails|mails|mailings|newsletters)
        (take|remove) me (off|from) ..3 list, (leave|quit) (our|this|the) [mailing] list
        (manage|change|update|edit) [your|my] (email|e-mail|mail|mailing|message|communication|contact) preferences
        unless <negation> before 3
      """,
    judge: each(
      "opt-out-link", .error, of: "opt-out-link",
      "Messages to buyers are no mailing: Amazon itself lets buyers opt out. Leave this out."),
    repair: Repair.removeSentence,
    examples: [
      .flags("⟦[[unsubscribe-link]]⟧"),
      .flags("You can ⟦manage your email preferences⟧ here."),
      .flags("Click here to ⟦unsubscribe⟧."),
      .allows("Would you prefer the red one?"),
      .allows("We will not subscribe you to anything."),
      .allows("Your preferences for the engraving are noted."),
    ])
}
