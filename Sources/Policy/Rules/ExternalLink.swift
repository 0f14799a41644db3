extension Rule {
  static let externalLink = Rule(
    "external-link", .error,
    summary: "A link may only lead where this order needs it: Amazon, a carrier, a manual, a scheduler.",
    clause: "Not permitted: external links, unless they are secure and necessary for order completion.",
    signals: [.externalLink],
    phrases: """
      # An address that is spelt out.
      external-link: www dot _ dot <ending>, (on|visit|see|to|site|website|page) [www dot] _ dot <ending>
        unless <mail-name> here
      mail-name: (write|mail|e-mail|email|reach|ask|contact|send) ..6 _ at _ dot, mail, e-mail, email, the dot
        dot com domain
      """,
    judge: { evidence in
      evidence.foreignSightings(.externalLink).map {
        Finding(
          rule: "external-link", severity: .error, range: $0.range,
          message:
            "This link is not needed for the order. Only Amazon, carriers, manufacturers' support and schedulers may be linked."
        )
      }
    },
    repair: Repair.removeAddress("Remove the link"),
    examples: [
      .flags("More at [our shop](⟦https://www.lamps.example/all⟧).", fixed: "More at our shop."),
      .flags("Read it at ⟦https://bit.ly/3xYz⟧ today.", fixed: "Read it today."),
      .flags("See ⟦www.lamps.example⟧."),
      .allows("Track it at https://www.ups.com/track?tracknum=1Z84A7F20398114463."),
      .allows("You find the form at https://www.amazon.com/gp/css/order-history."),
      .allows("The manufacturer keeps the manual here: https://support.norwoodclocks.example/nc-440.pdf"),
    ])
}
