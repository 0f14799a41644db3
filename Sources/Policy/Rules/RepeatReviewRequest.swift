extension Rule {
  static let repeatReviewRequest = Rule(
    "repeat-review-request", .error,
    summary: "A review may be asked for once an order: no reminder, no second request.",
    clause: "Not permitted: a repeat request, per order, for a product review or seller feedback.",
    signals: [.reviewRequest, "review-reminder"],
    phrases: """
      review-reminder:
        (remind~|reminder~|reminding|nudge~|follow-up|following up|follow up|chase~|prompt) ..10 (<review-noun>|<write-review>|opinion|thoughts|stars|words)
        (<review-noun>|<write-review>|opinion|thoughts|stars) ..10 (reminder~|again|once more|one more time|another time|second time|last time|last chance|still|yet|follow-up|follow up|nudge)
        (asking|ask|asked|write|writing|wrote|written|contacted|try|trying|messaged|knock|knocking) ..5 (again|once more|one more time|a second time|another time|earlier|before|last week|last month|already|ago) ..10 (<review-noun>|<write-review>|opinion)
        (do not|never) forget ..4 (<write-review>|leave|review|rate|stars|<review-noun>)
        (still|yet) ..4 (wait~|hope~|hoping|miss~|looking forward|have not|has not|not received|not seen|not heard) ..8 (<review-noun>|review|opinion|thoughts|feedback|words)
        (have not|has not|did not|not) ..3 (seen|received|found|gotten|got|heard|noticed|read|left|written|reviewed|rated|appeared|shown|posted) ..6 (<review-noun>|<opinion>|yet|from you) ..6 (<review-noun>|review|opinion|yet)
        second (try|attempt|request|time|message) ..6 <review-noun>, (last|final|second|third|another) (reminder|request|call|chance|attempt|try) ..8 (<review-noun>|<write-review>|review)
        (your|the) (review|rating|feedback|opinion|<opinion>) ..4 (still|never) ..4 (missing|waiting|open|pending|out|not|appeared|showed|shown|arrived|came|reached)
        (friendly|little|gentle|quick|kind|short|small|last) [little] (follow-up|follow up|reminder|nudge), (circling|circle|checking) back, (in case|perhaps|maybe) you (missed|forgot|overlooked) ..10 (<review-noun>|message|request|email|note)
        unless <not-again> here
      not-again: not ask [you] again, not remind, never ask ..2 again, only ask, not (bother|write|contact) ..3 again, no reminder~, not send ..2 reminder~, not follow up, not repeat, only once, just once, this once
      """,
    judge: { evidence in
      // The first place of each paragraph: one request may take several sentences.
      let requests = evidence.sightings(.reviewRequest)
      var findings = evidence.sightings("review-reminder").map { reminder in
        Finding(
          rule: "repeat-review-request", severity: .error, range: reminder.range,
          message: "This asks for a review a second time. Once an order is all that is allowed.",
          related: requests.first { !$0.range.overlaps(reminder.range) && $0.range.lowerBound < reminder.range.lowerBound }
            .map { [Finding.Related($0.range, "The first request")] } ?? [])
      }
      guard let first = requests.first else { return findings }
      var paragraph = evidence.draft.block(at: first.range.lowerBound)?.range ?? first.range
      for request in requests.dropFirst() where !paragraph.contains(request.range.lowerBound) {
        paragraph = evidence.draft.block(at: request.range.lowerBound)?.range ?? request.range
        if findings.contains(where: { paragraph.contains($0.range.lowerBound) }) { continue }
        findings.append(
          Finding(
            rule: "repeat-review-request", severity: .error, range: request.range,
            message: "This is the second request for a review in this draft. Once an order is all that is allowed.",
            related: [Finding.Related(first.range, "The first request")]))
      }
      return findings
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "Would you review the fan on Amazon?\n\nThe blades are made of ash.\n\n⟦Please leave your feedback⟧ on the fan.",
        fixed: "Would you review the fan on Amazon?\n\nThe blades are made of ash."),
      .flags("This is a ⟦friendly reminder⟧ to leave your review."),
      .flags("P.S. Please ⟦do not forget to leave that review⟧!"),
      .allows("Would you review the fan? Any rating helps, and we will not ask again."),
      .allows("A reminder: the technician comes on Friday at nine."),
      .allows("Would you review the fan on Amazon? You can write your review under Your Orders."),
    ])
}
