extension Rule {
  static let repeatReviewRequest = Rule(
    "repeat-review-request", .error,
    summary: "A review may be asked for once an order: no reminder, no second request.",
    clause: "Not permitted: a repeat request, per order, for a product review or seller feedback.",
    signals: ["review-ask", "review-reminder", "earlier-letter", "review-talk"],
    phrases: """
      review-reminder:
        (leave|write|post|share|give) that (review|feedback|rating)
        <reminding> ..12 <asked-for>, <asked-for> ..10 <reminding>, <we-asked> ..12 <asked-for>
        [do] (not|never) (forget|let ..4 slip) ..4 (<write-review>|leave|review|rate|stars|<review-noun>)
        <not-there> ..8 <your-verdict>, <your-verdict> ..8 <not-there>, still no ..4 (<asked-for>|word from you)
        <renewed> ..10 (<asked-for>|how many stars), <asked-for> ..10 <renewed>
        (have|did) you ..4 <done> ..3 <asked-for>
        (have|did|had) you ..2 (already|yet|forgotten|forget) ..5 <asked-for>, <asked-for> ..4 yet .
        (you|still) ..2 (owe~|promised|were going to|wanted to (write|leave|rate|review|give)) ..5 <asked-for>
        <asked-for> ..4 you promised
        any news ..3 <asked-for>
        (did|have) you (see|seen|get|received|read|receive) ..3 (mail|message|request|letter|note|e-mail|
          email) ..8 <asked-for>
        last chance ..6 <asked-for>, (only|just) ..2 days left ..6 <asked-for>, window ..6 <review-noun>
        <time-passed> ..8 no ..4 <asked-for>
        how about that <review-noun>, is your <review-noun> (on its way|coming), count on your <review-noun> this
        <earlier> ..8 (request|message|mail|e-mail|email|letter|invitation) ..10 <asked-for>
        (request|invitation|question) ..6 <asked-for> ..8 <got-lost>
        (request|invitation|message) ..6 (review|rate|feedback) ..6 (lost|still open|spam|overlooked|unanswered|missed)
        (review|feedback|rating) (request|invitation) ..4 <got-lost>
        (you|still) have not ..1 (left|written|posted|given|submitted|shared|added) ..4 <review-noun>
        still ..1 not ..1 (rated|reviewed), not ..2 (rated|reviewed) ..4 yet, your (words|stars) never
        <asked-for> we talked about
        <asked-for> & <again-word>
        unless <not-again> here
        unless <not-a-review> here
      # What only a second letter says.
      again-word: (though|although) we asked, one more (try|attempt)
        (question|request|invitation) still stands, still stands, from last (week|month), still be (glad|happy|grateful)
        second time, still waiting for
        so we try again, trying again, nothing came, once more, me again, us again
        one more time, still hope, still hoping, (note|message|mail|letter|request|line) of last
        (two|three|2|3) times ..4 (feedback|review|rating), contacted you, no (reply|response|answer), unanswered
        weeks ago we
        fortnight ago, drowned, hoped for, (seat|place|page|row) ..6 still (empty|blank), still blank, still vacant
        you meant to, same wish, same request
        same question, same favour, not write again if, here is the nudge, (told|promised) us ..4 would, second letter
        still owe~, still curious, second knock, third knock, another knock, not heard (back|from you), silence
        (our|my) (first|last|previous|earlier) (note|message|mail|letter|request|e-mail|email|attempt), heard nothing
        (you|must) have (missed|forgotten|overlooked), slipped your mind, got buried, in october, in september
        in august
      # Speaks of an earlier letter; counts where a review is spoken of in a neighbouring sentence.
      earlier-letter: our last (message|e-mail|email|mail|letter|note) ..6 (slip|lost|missed|unanswered|overlooked|spam)
        (friendly|little|gentle|quick|kind|short|small|last) [little|friendly] (follow-up|follow up|reminder|nudge|ping)
        (circling|circle|checking) back, just bumping, (in case|perhaps|maybe) you (missed|forgot|overlooked)
        it is us again
        hello again, third time lucky, knock knock, <we-asked>, the invitation stands, remember us, not a peep
        here is another
        second (message|mail|letter|request), ^ remember .
        (already|before) asked ..4 (monday|tuesday|wednesday|thursday|friday|week|month)
        (write|writing) (again|once more|a second time|a third time)
        (ask|asking|knock|knocking|ring|ringing|try|trying|trouble you|bother you) [for] (a second time|a third time)
        (wrote|asked|written) ..4 in <month>
        when <review> nearby
        unless <not-again> here
        unless <not-a-review> here
        unless <order-matter> here
      order-matter: address, flat number, invoice, refund, return, gate, delivery, customs
        missing (screw|part|number), parcel
        colour, color, courier, carrier, repair, buyer
      asked-for: your answer on amazon, answer ..3 amazon, <review-noun>, <write-review>
        <opinion> ..4 (<amazon>|is missing|on), your opinion, your thoughts, rate, review
      your-verdict: your (review|rating|feedback|stars|opinion|verdict|thoughts|words|voice), review, feedback, rating
        verdict ..3 on
        stars from you, <review-noun> from you, no review
      reminding: remind~, reminder~, reminding, nudge~, follow-up, following up, follow up, chase~, ping, bumping
        circling back
        check-in, checking in, repeat~, repeating, quick check, circle back
      we-asked:
        (we|i) [have] [already|once|twice|also] (asked|wrote|written|invited|contacted|messaged|reminded) [you|
          to you] ..6 <ago>
        <ago> ..4 (we|i) [have] [already] (asked|wrote|written|invited|contacted|messaged|reminded|sent)
        (we|i) ask (before|again), (we|i) asked before, (we|i) (already|twice) (asked|wrote)
        since we (asked|wrote|invited)
        tried to reach you, (we|i) asked (what|how|for), (we|i) send [you] [e-mail|email|message] before, as we wrote
        in our (last|previous|first|earlier) (e-mail|email|mail|message|letter|note)
        in my (last|previous|first|earlier) message
        after our (letter|message|mail|email|e-mail), (we|i) wrote ..2 you ..3 about, knock on your door
        (you received our request)
      ago: ago, before, earlier, last (week|month|time|tuesday|monday|wednesday|thursday|friday|saturday|sunday)
        in <month>, again
        yesterday, already, twice, on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        since (may|march|april|june|july)
      month: january, february, march, april, may, june, july, august, september, october, november, december, spring
        summer
      not-there: still missing, is missing, still open
        not ..2 (arrived|seen|received|reached|heard|appeared|shown|come|reach|showed)
        still (waiting|waits|pending|empty|out), has stayed blank, stayed blank
        never (arrived|came|come|showed|appeared|reached), not in .
        (have|been) ..1 waiting for, heard nothing, no answer, page is empty, (is|remains) still (waiting|open)
        slipped
        looking forward still, not so far, not back
      done: chance to, time to, around to, manage to, minute to, get to, moment to, opportunity to
      renewed: again, once more, one more time, one last time, a second time, a third time, another time
        second (try|attempt|request)
        (second|third|last|final|another) (reminder|request|call|attempt|try|mail|message|knock|time|letter|note)
        renew our request
        third and last, third time, last time, reiterate, (second|third) (email|e-mail), final notice, our previous
      earlier: last, previous, earlier, first, second, third, former
      got-lost: astray, vanished, not arrive, not reach, disappeared, buried, forgotten, lost, spam, overlooked
        unanswered, missed, still open, stands, slipped
      time-passed: been a month, been a week, another week, been ..2 weeks, weeks ..1 passed, weeks later, month later
      not-again: not ask [you] again, not remind, never (ask|remind) ..2 again, only ask
        not (bother|write|contact) ..3 again, no reminder~
        not send ..2 reminder~, not follow up, not repeat, only once, just once, this once, ask once
        ask each customer once, the one time, one message, just one, never remind, only (time|message)
        not write ..3 time, one-time, not get another, (only|once) ..2 all we ask, is all we ask
        thank you and please ignore
        if you have already, if you already, waited before, will not follow, not ask a second, already left
      not-a-review: proof, draft, engraving, photo, draft, the deposit, <proofing>, you asked, you wrote, you said
        part is still
        your review from, the review you left, in your (review|feedback), if you rated, when you have tried, left on
      """,
    judge: { evidence in
      let asks = evidence.sightings("review-ask")
      let reminders = evidence.distinctSightings(["review-reminder", "earlier-letter"])
      var findings: [Finding] = []
      /// Adds a finding, unless its paragraph has one.
      func report(_ range: Range<Int>, _ message: String) {
        if let last = findings.last, evidence.isSameParagraph(last.range, range) { return }
        let first = asks.first.flatMap { $0.range.upperBound <= range.lowerBound ? $0.range : nil }
        findings.append(
          Finding(
            rule: "repeat-review-request", severity: .error, range: range, message: message,
            related: first.map { [Finding.Related($0, "The first request")] } ?? []))
      }
      // One request may take several sentences of a paragraph; in another paragraph it is a second one.
      let again = asks.dropFirst().filter { !evidence.isSameParagraph(asks[0].range, $0.range) }.map {
        ($0.range, false)
      }
      let told = (reminders.map { ($0.range, true) } + again).sorted { $0.0.lowerBound < $1.0.lowerBound }
      for (range, isReminder) in told {
        report(
          range,
          isReminder
            ? "This asks for a review a second time. Once an order is all that is allowed."
            : "This is the second request for a review in this draft. Once an order is all that is allowed.")
      }
      if let (order, place) = evidence.sameRequestElsewhere, let ask = asks.first {
        findings.append(
          Finding(
            rule: "repeat-review-request", severity: .error, range: ask.range,
            message: "Another draft asks for a review of order \(order), too. Once an order is all that is allowed.",
            related: [Finding.Related(place, "The other request")]))
      }
      return findings
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "Would you review the fan on Amazon?\n\nThe blades are made of ash.\n\n⟦Please leave your feedback⟧ on the fan.",
        fixed: "Would you review the fan on Amazon?\n\nThe blades are made of ash."),
      .flags("This is a friendly ⟦reminder to leave your review⟧."),
      .flags("P.S. Please ⟦do not forget to leave that review⟧!"),
      .allows("Would you review the fan? Any rating helps, and we will not ask again."),
      .allows("A reminder: the technician comes on Friday at nine."),
      .allows("Would you review the fan on Amazon? You can write your review under Your Orders."),
    ])
}
