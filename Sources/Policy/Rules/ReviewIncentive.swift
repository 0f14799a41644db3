extension Rule {
  static let reviewIncentive = Rule(
    "review-incentive", .error,
    summary: "Nothing of value may be given or promised for a review.",
    clause: "Not permitted: compensation for a review: money, gift cards, free or discounted products, refunds, other benefits.",
    signals: ["review-incentive", "review-incentive-nearby"],
    phrases: """
      review-incentive:
        <offer> ..12 <for-review>
        <for-review> ..12 <offer>
        <reward-deal> & <review>
        <offer> & <if-review>
        unless <no> before 3
      # The reward in one sentence, the review in the next.
      review-incentive-nearby: <everyone-who>
        when <review> nearby
      offer: (we|i|you|us|our|will|would|can|could|get|gets|receive~|send|sends|sending|give|giving|earn|offer~|have|mail~|refund~|pay|pays|paid|add|includes|claim|win|choose|with|in return|is yours|are yours|as|a|the|free|enjoy|your|any|one|exchange for) ..4 <reward>
        (we|i|you) (will|would|can|'ll) [gladly|happily|then|also] (refund|reward|reimburse|pay|compensate|credit|stretch|extend|double), <longer-warranty>, (pay~|paid|give|given|refund) ..2 back, my treat, our treat, on us, <reward> ..3 (is|are) (yours|waiting|coming)
      for-review: (for|after|once|when|as soon as|upon|if|in exchange for|in return for|with|because of|against|provided|following|every|each|any|whoever|everyone who|everybody who|anyone who|those who|by|then|until|the moment) ..5 (<review>|<write-review>|screenshot ..3 review|review is (online|up|live|posted|published))
        screenshot ..4 <review-noun>, <review-noun> ..4 (screenshot|link|is online|is live|is up|goes live|goes online|appears|has appeared|is published|published|posted), see a review, proof of ..2 <review-noun>, link ..3 <review-noun>
      if-review: (if|once|when|as soon as|after|provided|whoever|everyone who|everybody who|every reviewer|each reviewer|all reviewers|reviewers|anyone who) ..6 (<review>|reviewer~), (write|leave|post) ..4 <review-noun> ..4 (and|then), reviewer~
      reward-deal: (deal|in exchange|in return|as a reward|as a thank-you|as thanks|as our thanks|to thank you|as a token|as a little|as a small|for your (effort|trouble|time|review|kindness)) ..8 <reward>, <reward> ..6 (in exchange|in return|as a thank-you|as thanks|for your (effort|trouble|time|review|kindness|words|opinion)), <lottery>, one [small] condition
      everyone-who: <reward> ..14 (everybody|everyone|anyone|all those|each of those|whoever|those) who (does|do|did|helps|writes|writes one|joins|takes part|takes the time|takes a moment|responds|answers|reviews|rates), (everybody|everyone|anyone|whoever) (who|that) (does|do|writes|reviews) ..8 <reward>
      """,
    judge: { evidence in
      evidence.sightings("review-incentive", "review-incentive-nearby").map {
        Finding(
          rule: "review-incentive", severity: .error, range: $0.range,
          message: "This gives or promises something for a review. Ask for it without any return, or not at all.")
      }
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "How do you like the lamp? We will send you ⟦a $10 gift card for a review⟧.",
        fixed: "How do you like the lamp?"),
      .flags("Get ⟦a free lantern once your review is online⟧."),
      .flags("Would you review it? A small ⟦gift finds its way to everyone who does⟧."),
      .allows("The lamp broke, so we refund the full price. No need to send it back."),
      .allows("Would you write a review? We cannot give you anything for it."),
      .allows("The gift card from order 113-4829175-3306621 has a wrong amount. Shall we replace it?"),
    ])
}
