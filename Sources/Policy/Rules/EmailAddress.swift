extension Rule {
  static let emailAddress = Rule(
    "email-address", .error,
    summary: "No e-mail addresses.",
    clause: "Not permitted: email addresses.",
    signals: ["email-address", "own-email-address"],
    phrases: """
      email-address:
        {email}, {e-mail}, {email-address}, {support-email}, {your-email}, #email
        _ at _ [_] [_] dot <ending> [dot <ending>]
        _ at sign _ dot <ending>, at sign ..3 dot <ending>
        unless <third-party> nearby
        unless <page-at> here
      own-email-address: #email
        when <own-contact> here
      page-at: at the dot, (us|shop|store|page|site|website|more) at _ dot
      ending: com, net, org, de, co, io, shop, store, info, biz, eu, uk, example, email
      """,
    judge: each(
      "email-address", .error, of: ["email-address", "own-email-address"],
      "E-mail addresses may not stand in a message."),
    repair: Repair.removeAddress("Remove the address"),
    examples: [
      .flags("Anil Mehta | ⟦anil@projectorhub.example⟧", fixed: "Anil Mehta |"),
      .flags("Ask ⟦lily (at) lampshop dot com⟧."),
      .flags("Please write to ⟦care@lamps.example⟧."),
      .allows("UPS answers at help@ups.example within a day."),
      .allows("Meet the driver at the dot on the map."),
      .allows("Ask the manufacturer's support: help@norwood.example."),
    ])
}
