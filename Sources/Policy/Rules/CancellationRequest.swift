extension Rule {
  static let cancellationRequest = Rule(
    "cancellation-request", .error,
    summary: "A buyer may not be asked to cancel the order.",
    clause: "Sellers cancel orders that they cannot fulfil themselves, and do not ask the buyer to do it.",
    signals: ["cancellation-request", "cancel-button", "cancel-or-wait"],
    phrases: """
      # What the buyer is told to do with the order.
      cancel: cancel, cancelling, canceling, withdraw, annul, revoke, call off, request cancellation
        request [a|the] cancellation [of], request to cancel, ask [amazon] for [a|the] cancellation
        start a cancellation
        (press|click|tap|hit|use|choose|select|find|see) ..4 (cancel|request cancellation|cancel items|cancellation) ..1
        put in ..1 cancellation, file ..1 cancellation, submit ..1 cancellation
      cancelled-thing:
        order~, purchase~, it, item~, this, them, <order-id>, request, yourself, (your|the) (whole|order|item)
      urging: please, kindly, pls, (could|can|would|will|may) you [please|kindly|perhaps|maybe|just]
        (we|i) [must|have to|would] (ask|request|beg|need|want|urge) [that] you [to]
        (we|i) would ..2 (like|ask|appreciate|prefer) ..2 you [to|would|could]
        (you|buyers) ..1 (must|need to|should|have to|ought to)
        (best|easiest|simplest|quickest|better|easier|faster|quicker|helpful|kind) ..3 if you
        (best|easiest|better|easier|faster) [is|for you] to
        asking you to, (mind|consider)
        (grateful|appreciate it|appreciated|glad|helps us|help us|happy|thankful|obliged) if you ..1
        all ..3 (is|do) ..1 to, (be so kind|kind enough|do us the favour|do us a favour) ..2
        you ..2 (advised|requested|invited|asked) to, ^ just, ^ simply
      cancellation-request: <urging> ..3 <cancel> ..2 <cancelled-thing>, ^ <cancel> ..1 <cancelled-thing>
        <urging> ..3 <cancel> ., <urging> ..3 <cancel> and (order|ordered|reorder|reordered|buy|place)
        go to ..8 and <cancel> ..2 <cancelled-thing>
        <urging> ..4 (order~|purchase~) be (cancelled|canceled) by you, (have|get) you [to] cancel
        (cancellation|cancelling|canceling) ..4 (from|by|on) (your side|you|your end|your account)
        (cancel|cancelled|canceled) ..4 (from|on|at) (your side|your end|your account)
        unless <no-cancel> before 6
        unless <or-else> here
      # The button is the buyer's, whatever else may be chosen.
      cancel-button:
        (press|click|tap|hit|choose|select|use|find) ..4 (request cancellation|cancel items|cancel order|
          cancellation button)
        unless <no-cancel> before 6
      # Cancelling as one of several ways that the buyer may choose.
      cancel-or-wait: (cancel|cancelled|canceled|cancellation) ..8 or ..3 <other-way>
        <other-way> ..12 or ..6 (cancel|cancelled|canceled|cancellation), cancel if (you|that|this), if you ..4 cancel
        whether ..12 cancel, <urging> ..4 cancel ..3 if, (free|welcome|able) to cancel
        (can|could|may) ..3 cancel ..8 (instead|if you|should you)
        when <shortage> nearby
        unless <negation> before 3
      other-way: wait, keep, hold, send, ship, replace, replacement, refund, another, different, take, later, patient
        leave it, stay
        substitute, exchange, black, white, blue, red, green
      or-else: or ..3 <other-way>, or ..3 cancel, <other-way> ..12 or, whether
        if you (want|wish|would|prefer|like|rather|cannot|can not|do not|decide), if ..6 too (late|long), rather
      shortage: out of stock, sold out, no longer (available|made|in stock), not (available|in stock|deliverable)
        backorder~, back-ordered
        ran out, run out, short of stock, stock, delay~, until, weeks, not (before|ship|arrive)
        cannot (ship|send|deliver|get|make), none left, supplier, wholesaler
        more (of|days), broken, broke, late
      no-cancel: not, never, nobody, no, without, nor, unable, stop, no need to
        you (asked|wanted|wished|requested|tried|may), do not have
        (we|i) [have|will|can|shall|must|had to|have to|would|are|am|now] [to|now|have] (cancel|cancelling)
        (we|i) [have|will|can|shall|must|had to|have to|would|are|am|now] [to|now|have] (cancelled|canceling|canceled)
        gladly, before, after, when, once, since, because
      """,
    judge: { evidence in
      // The buyer who asked for it may be told how.
      let asks =
        evidence.isNecessary ? [] : evidence.distinctSightings(["cancellation-request", "cancel-button"])
      let choices = evidence.isNecessary ? [] : evidence.sightings("cancel-or-wait")
      return asks.map {
        Finding(
          rule: "cancellation-request", severity: .error, range: $0.range,
          message: "A buyer may not be asked to cancel. Cancel the order yourself, or offer another way out.")
      }
        + choices.filter { choice in !asks.contains { $0.range.overlaps(choice.range) } }.map {
          Finding(
            rule: "cancellation-request", severity: .hint, range: $0.range,
            message: "Leave the cancelling to yourself: ask whether the buyer wants to wait or to have the money back.")
        }
    },
    examples: [
      .flags("The lamp is sold out. ⟦Please cancel the order⟧."),
      .flags("Go to Your Orders and ⟦press \"Request cancellation⟧\", as we have none left."),
      .flags("The lamp is out of stock until May. Shall we ⟦cancel or will you wait⟧?"),
      .allows("The lamp is sold out, so we cancel the order and refund the price."),
      .allows("You asked us not to cancel the order. It goes on."),
      .allows("There is no need to cancel anything: the second lamp is yours to keep."),
    ])
}
