extension Rule {
  static let optOutLink = Rule(
    "opt-out-link", .error,
    summary: "No unsubscribe or opt-out links: Amazon lets buyers opt out.",
    clause: "Not permitted: links to opt out of messaging.",
    signals: ["opt-out-link", "opt-out-wish", .optOutAddress],
    phrases: """
      opt-out-link: {unsubscribe-link}, {unsubscribe}, {unsubscribe-url}, {opt-out-link}, {opt-out}, {optout-url}
        unsubscribe, (opt out|opt-out) (link|button|page|at any time|here), ^ to (opt out|opt-out)
        (can|may|could|wish to|want to|would like to|if you) opt out
        ^ (manage|email|e-mail|mail|mailing|communication|contact) preferences
        opt out of (our|these|further|future|such) ..2 (messages|emails|e-mails|mails|mailings|list)
        ^ stop (these|such|our|all|getting|receiving) ..2 (messages|emails|e-mails|mails|mailings|newsletters)
        (take|remove) me (off|from) ..3 list, (leave|quit) (our|this|the) [mailing] list
        (manage|change|update|edit) [your|my] (email|e-mail|mail|mailing|message|communication|contact) preferences
        unless <negation> before 3
      opt-out-wish:
        (no longer|not) ..1 (wish|want|like) to (receive|get) ..3 (messages|emails|e-mails|mails|mailings|newsletters)
      """,
    judge: each(
      "opt-out-link", .error, of: ["opt-out-link", "opt-out-wish", .optOutAddress],
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
