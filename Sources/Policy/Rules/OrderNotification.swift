extension Rule {
  static let orderNotification = Rule(
    "order-notification", .error,
    summary: "A message of your own may not merely confirm or announce how an order gets on.",
    clause: "Not permitted: order or shipping confirmations. Amazon sends these itself.",
    signals: ["order-notification", "troubled-notification", "handled-problem", "order-trouble"],
    phrases: """
      announcement: <progress>
        unless <no> before 3
        unless <no-parcel> before 3
        unless <new-wares> before 5
        unless <if-open> before 12
        unless <possible> before 4
        unless <relative> before 1
        unless <amiss> after 4
        unless <made-good> before 5
        unless <scheduling> here
        unless <in-question> here
      order-notification: <announcement>
        unless <in-trouble> nearby
        unless <appointment> nearby
      troubled-notification: <announcement>
        when <in-trouble> nearby
        unless <appointment> nearby
      order-trouble: <lateness>, <apology>, delay~
      in-trouble:
        (may|shall|should|can|could) we ..2 (send|ship|split), yet, but, although, though, however, <trouble>
        <lateness>, <order-problem>, <remedy>, <sorry-for>
      # Papers and money go their own ways.
      no-parcel:
        invoice, receipt, e-mail, email, message, refund, money, amount, photo, request, claim, file, code, copy
      # News of the shop.
      new-wares: collection, range, season, edition, (the|our|this) (winter|spring|summer|autumn|fall|christmas|holiday)
      # What has not happened yet, or nobody knows.
      if-open: if, whether, whatever, whichever, everything, once, as soon as, when it, after, before, until, unless
        nothing
        anything, so that, since, how, what
      possible: may have, would, must, could, cannot, might, can (be|only|not), may only
      relative: that, which, who, whom, when
        unless <reporting> before 1
        unless <addressee> after 1
      reporting:
        inform~, note, aware, notify~, glad, happy, pleased, delighted, sure, confirmed, update, show, shows, know, you
        tell, say, says, confirm, see, indicate, indicates, hear
      addressee: you, your
      # What went wrong on the way is no progress.
      amiss: twice, two times
        at our end, be with you for a, and has not, and not, no scan, (old|former|previous|same) address, back
        to us, with a, at the wrong, without, wrong, missing
        instead, mistake, clean, upside
        short, one day too, in the wrong, nowhere, broken
        damaged, torn, opened, empty, in time for, whole, safely enough
      # What is sent to make good for a problem.
      made-good:
        second (parcel|one|package), (a|the|one|this|these) new, another, fresh, right, correct, replacement, missing
        they, spare
      scheduling: <appointment>, <return-word>, <home-appointment>, <remedy>, <choice>, <request-to-buyer>, <review>
      in-question: <asking> ..40 ?
      """,
    judge: { evidence in
      guard !evidence.isNecessary else { return [] }
      // Progress may be told as part of a problem, if the buyer is asked or something is done about it.
      var announcements = evidence.distinctSightings(["order-notification"])
      if evidence.sees("handled-problem") {
        let told = Set(evidence.sightings(announcements, near: evidence.sightings("order-trouble")).map(\.range))
        announcements.removeAll { told.contains($0.range) }
      } else {
        announcements = evidence.distinctSightings(["order-notification", "troubled-notification"])
      }
      return announcements.map {
        Finding(
          rule: "order-notification", severity: .error, range: $0.range,
          message:
            "This only tells how the order gets on, which Amazon already does. Leave it out of a message of your own.")
      }
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "Hi Ana,\n\n⟦Your kettle has been shipped today⟧. Which colour of cord do you want?",
        fixed: "Hi Ana,\n\nWhich colour of cord do you want?"),
      .flags("Good news: order 113-4829175-3306621 is ⟦on its way to you⟧."),
      .flags("Nice weather today: your lamp is ⟦out for delivery⟧."),
      .allows("---\nkind: necessary\n---\nYou asked where the lamp is: it has been shipped today."),
      .allows("The lamp was damaged before it was shipped. Would you like a refund?"),
      .allows("Your order has not been shipped, because the address is incomplete. Please send us the flat number."),
    ])
}
