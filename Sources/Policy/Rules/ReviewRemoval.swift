extension Rule {
  static let reviewRemoval = Rule(
    "review-removal", .error,
    summary: "Nobody may be asked to remove or change a review, a rating or feedback already given.",
    clause: "Not permitted: asking a customer to remove or update a review, neither for something nor for nothing.",
    signals: ["review-removal", "review-change-hint", "given-review", "optional-change", "editing-steps"],
    phrases: """
      # What may be done to a review: plainly, and in pictures.
      change-review: wipe~, remove~, delete~, change~, update~, revise~, edit~, reconsider~, rethink~, raise~, withdraw~
        adjust~
        improve~, retract~, rewrite~, amend~, modify~, correct~, upgrade~, increase~, erase~, cancel~, revisit~
        alter~
        fix~, reverse~, undo~, lift~, soften~, bump~, polish~, swap~, reword~, exchange~, brighten~, boost~
        hide~
        refresh~, reassess~, reevaluate~, rework~, redo, drop, round up, tone down, strike, struck, scrap
        give ..4 second chance, think ..2 (again|over|twice), forget~, even ..2 out, set ..4 (straight|right)
        (take|bring|pull|get|have|taking|bringing|pulling) ..5 (down|off|away|back|offline|up to date)
        (take|have|taking|give|cast) ..1 (another|second|fresh|one more|new|kinder|closer) (look|glance|thought|chance)
        (come|comes|coming|came|goes|go) (down|off|away), turn~ ..6 (into|upside down|around), make ..4 disappear
      # What becomes of it.
      gone-review: (has|needs|must|should|have|ought|gets|may|could|would|comes|come|be|is|are|goes|went) ..3 <gone>
      gone: down, off, removed, deleted, changed, updated, revised, edited, disappear~, vanish~, gone, away, history
      new-fate: <fate-hint>, restored, removed, deleted, changed, updated, revised, edited, reconsidered, withdrawn
        raised, corrected, improved, reworded, softened, erased, retracted, amended, struck out, lifted, up to date
        not there, friendlier, kinder, higher, better
      fate-hint: lonely, company
        no longer be the (whole|full) (story|truth|picture), (deserve~|merit~) ..3 new, take it back, fix the stars
        disappear~, vanish~, went away, go away, goes away, is gone, are gone, be gone, was gone, come down
        comes down, comes off, comes up, taken down, climb~, catch~ up, caught up
        (tell|tells|told) the (rest|whole|full|other|truth), shine~ ..2 brighter
        (second|another|fresh|new|closer|kinder) (glance|look|thought|thoughts|chance|opinion), happier (ending|one)
        (deserve~|merit~) ..6 (more|second|another|happier|better|brighter|higher|new|fresh|update|friendlier)
        reflect~ ..6 (replacement|new|now|repair|what|refund|service|outcome|solution|happened)
        (would|is|are|do|does|seem|be) ..8 (still|really|quite) ..2 (fair|true|right|deserved|just|say|says|stand|hold|
          fit)
        no longer (fit|fits|true|tell|tells|right|apply|applies|fair|accurate|match), out of date, outdated
        (not match|not reflect|not fit) ..8 (service|new|now|repair|got), last word, change of heart, fifth friend
        time for (an|a) (update|change), let it stand, fairer, (will|would) ..3 put it right
        do the right thing, you know what to do, had its day, had their day, let them go, let it go, paint over, wiped
        (second|next|last|new) chapter, may change too, off the page, off our page, clean slate, is corrected, fade
        (fifth|fourth|missing|lost|last) ..3 (star|stars|click)
      review-removal: (leave|keep|let) ..1 (review|rating|comment) ..1 like (that|this)
        (the|that|your) (comment|review|rating) (disappear~|vanish~|were gone|was gone)
        (correction|update|revision|change|removal|deletion) of (your|the|that) (review|rating|feedback|comment)
        (no reason|why) ..2 (leave|keep) ..2 (review|rating|comment) (up|online|there)
        (make|turn) ..3 (review|feedback|rating) ..2 (positive|better|nicer|five|good|green)
        (updated|revised|corrected|amended) (review|rating|feedback) ..4 (would|could|might|is|seems)
        (take|bring|pull|get) ..1 (that|this|the) ..6 (review|rating|comment|remark) down
        (feedback|review|rating) ..2 brought up to date
        (take|bring|pull) down (the|that|this|your) [bad|old|angry|negative|harsh] (comment|comments|remark|remarks|entry)
        (deserve~|merit~|earn~) (a|an) (fresh|new|second|fairer|kinder|better|higher) (verdict|rating|judgement|score|opinion)
        (add|adds|write|writes|give|gives) ..3 (ending|postscript|update|chapter|addition) ..2 to (your|their|the|
          that) <review-noun>
        (take|pull|bring|taking|pulling) ..4 (<given-review>|<review-noun>) ..1 (down|off|offline|back)
        (feel|think|see|judge) ..2 (different|differently|otherwise|better) ..8 (<given-strict>|<star-noun>|
          <review-noun>)
        let ..1 your (review|rating|feedback|stars) ..1 (show|say|tell|reflect|know)
        <given-strict> (became|become|grew|turned) ..4
        <change-review> ..6 (<given-review>|the feedback|the rating|my rating|bad rating|<bad-stars>)
        <change-review> ..3 (star|stars|rating|the number of stars)
        (<given-review>|your <star-noun>) ..10 <new-fate>
        (the|that|this|your|bad|old|<star-noun>|<given-review>) [<review-attribute>] (review|rating|feedback|comment|
          stars) ..4 <gone-review>
        (<given-review>|your review|your rating) ..8 (reflect~|deserve~|reconsider~|higher|now that|fifth|fourth|grow)
        <new-fate> ..8 (<given-review>|your review)
        (would|could|may|might|should|can|shall|must) ..2 <given-strict> ..12 (be|too|change|fade|move|rest|go|retire|
          grow|disappear)
        <given-strict> ..6 (should|may too|might|could|seems|ought|needs|deserves|has had its|have had their)
        (time|lighter|sleep better|feel better|grateful|thankful|glad|trust|relieved) ..12 <given-strict>
        (kindly|please|would you|could you|may we ask you) ..6 (let|paint|make|have|swap|put|move|help|
          cancel) ..5 <given-strict>
        (mirrored|visible|seen|shown|echoed|reflected|expressed|honoured|honored) ..2 in your (rating|stars|review|
          feedback)
        (give|bring|hand) ..2 back ..2 (star|stars), (write|post|do) ..2 (anew|afresh|all over)
        have ..2 (review|comment|rating|feedback) ..2 (taken|removed|deleted|cancelled|changed)
        make your (review|rating) ..3 (kinder|friendlier|nicer|better|softer|fairer|happier|shine)
        (review|comment|rating) that still (complains|says|claims|shows|tells), <solved> ..14 your rating ..3 should
        (would|do|does|is|are|can|should) ..4 <given-review> ..4 (still|really|let stand) ..4 <deserved>
        (one|two|three) [stars] ..2 (became|become|turned into|turn into|made|went to) [a|into] (four|five)
        fair to let ..2 <given-review>, second chance ..4 (rating|review|stars)
        (another|second|fresh|one more|new|kinder) (look|glance|thought) ..5 (star|stars|review|rating|feedback|comment)
        (turn|make|change|round|push|move|lift|nudge|bump|grow|become) ..6 <score> ..4 (into|to|up)
        (the|that|those|your) (one|two|three|four|1|2|3|4) ..4 (grow|become|turn|into) ..3 (four|five|4|5)
        unless ..4 (<review-noun>|<posted-words>) ..6 (<gone>|comes down)
        (missing|fourth|last|lost|fifth and last) (star|stars) ..6 (back|give|add|return|find|home|please|could|click)
        (add|adding|give|giving|restore|return|find|finding|offer|grant|sprinkle) ..4 (missing|fifth|fourth|last|more|
          extra|lost) (star|stars)
        (reflect|reflects|match|matches|show|shows) ..4 (in|by) ..2 (your|the) (review|rating|feedback|stars)
        (star|stars) ..2 more than you gave, (let|see) the (star|stars) (show|climb|rise)
        your rating ..8 put it right
        (review|comment|rating) ..5 (stays|remains|is still (there|up|online|live))
        (happier|better|kinder|newer) (one|review) ..2 (in|take) its place
        (swap|trade|turn|change) the (one|two|three|four) ..4 (five|four|closer), edit button
        (press|click|tap|choose|hit|use) ..3 (edit|delete)
        <given-strict> ..8 (any chance|could|would|might|please) ..6 <change-review>
        unless <not-asked> before 4
        unless <no-request> here
        unless <no-request> nearby
        unless <editing-help> here
        unless <other-review> here
        unless <new-review> here
        unless <we-changed> here
        unless <hung-stars> here
        unless <nobody-asks> here
      # Stars that hang and shine.
      hung-stars: tree, garland, banner~, ceiling, branches, ornament~, decal~, sticker~, quilt, necklace, mobile, bunting
      # A refusal; "no longer" and "not there" are none.
      nobody-asks: (nobody|no one|none) ..8 (ask~|beg~|want|expect|press|urge)
      not-asked: never, neither, nor, without, rather than, no (need|reason), not ..4 (ask~|want|wish|expect|beg)
        (not|cannot|nobody|no one) ..4 <change-review>
        unless <no-refusal> here
      no-refusal: but (please|could you|would you|can you|do), would not be fairer, not be fair, why not, would it not, could you not, can you not, will you not
      # What the seller has changed himself.
      we-changed: (we|i) ..8 and [have] (improved|changed|corrected|fixed|revised|updated|replaced)
        (we|i) [have|had|will|shall|did] [already|since|now|just|therefore|at once] <change-review>
        (has|have|had|is) [now|already|since] been (corrected|changed|updated|improved|removed|revised|adjusted|fixed|
          replaced)
        (was|is now|are now) (corrected|changed|updated|improved|removed|revised|adjusted|fixed|replaced)
      # Only what is certainly there already.
      given-strict:
        (rating|review|comment|verdict|lie|remark) of a (rating|review|comment|star)
        (verdict|remark|comment) ..4 on (the|our|its) ..1 page
        (those|these|your) [lonely|sad|poor|cold|little|lone] (one|two|three) [lonely|sad|poor|cold|little|meagre] stars
        the remark about, (one|two|three|1|2|3) (star|stars)
        (your|that|those|the|this) <review-attribute> (<review-noun>|one)
        <review-noun> of yours, (that|those|these) (review|rating|stars|comment), your (comment|comments|stars|score)
        the (paragraph|passage|line|comment) about our, <posted-words>
        <review-noun> ..1 you [have] (left|gave|wrote|posted|leave)
      solved: now that, since, after, as soon as
      deserved: fair, true, right, deserved, just, say, says, stand, hold, fit, feel, tell, needed, necessary
      bad-stars: (one|two|three|1|2|3) star, (one|two|three|1|2|3) stars, negative (feedback|review|rating|comment)
      # Counts where the draft speaks of a review that was given.
      review-change-hint:
        (lift|raise|nudge|bump|push) (them|it|those) (a little|a bit|a notch|up|one)
        (can|could|may|might) (it|that|this) ..1 (be|get) (removed|deleted|changed|struck|edited|updated|corrected|
          taken down)
        <wishing> ..10 <fate-hint>
        (would|will|kindly|can|could|may|please|perhaps) ..6 (remove|delete|change|correct|amend|lift|raise|edit|revise|
          reconsider) it
        (remove|delete|change|correct|amend|edit|take down) (it|this|that) (now|today|please|soon|first)
        (write|tell|say) it anew, would you ask, ask amazon to, ask them to, start over, fairer (number|score|picture)
        is that still ..3 feel, you change it at any time, make us smile again, will you even that out, think again
        (rest|other half|second part) of the story, change your (mind|verdict), (<change-review>) ..3 <posted-words>
        (moment|once|when|as soon as|if|until|after|unless|before) ..6 (comment|<posted-words>) ..4 <gone>
        unless <not-asked> before 4
        unless <no-request> here
        unless <no-request> nearby
        unless <editing-help> here
        unless <order-thing> here
      wishing: time to, closer to, believe, should, would, could, can, might, may, perhaps, maybe, please, chance
        hope, trust, help, how about, kindly, surely
        grateful, unless
      score: star, stars, review, rating, feedback, score
      order-thing: address, (your|the|this|that) order, order number, invoice, label, manual, size, colour, color
        engraving, proof, photo, delivery, filter, firmware, date, battery
        batteries, pairing, app, lid, part, parcel, slot, appointment, text, name, spelling, refund ..2 updated
      no-request: (entirely|completely|totally|wholly) ..3 (your own|up to you|yours|your affair), your own affair
        only you can, amazon (will|may|can) (remove|delete), you asked (how|whether|if|us how), make no request
        how to (edit|change|update|delete), (nothing|nothing else) is (asked|expected), by their authors
        remains yours
        (rating|review|feedback|stars) ..6 (yours alone|is yours|your right|may stand|stays as it is|your business)
        (stays|remains|stay|remain) in your hands, (not|never) ask~ ..6 <change-review>, we have no part
        (not|neither|nor|no need) ..4 <change-review>
      editing-help:
        (can|to) ..3 (edit|change|update|delete) ..6 under (your account|your profile|your reviews|community)
        you asked (how|whether|if)
      # How it is done, step by step: an answer, where the buyer asked.
      editing-steps:
        to (edit|change|update|revise|delete) (your|a|the|that) ..1 <review-noun> ..4 (open|go|choose|click|press|sign|
          visit|look|tap|select)
        (review|rating|feedback) is (edited|changed|deleted) (in|under|on|at|where|by)
      # A first review is no change of one.
      new-review: <write-review> ..6 <neutral>, firmware, how ..2 (did|do) the stars
      # Feedback on the seller, worded as a mere possibility.
      optional-change: <possibility> ..8 <change-review> ..4 feedback, <change-review> ..8 feedback ..8 <possibility>
        unless <please> here
      possibility: (leave|leaves) it open, it is possible, you are free, free to, possible to, you may, you can
        (lets|allows|gives) you, up to you, if you (wish|feel|like|want), should you (wish|feel|like|want)
        is an option
        entirely your choice
      """,
    judge: { evidence in
      let optional = evidence.sightings("optional-change")
      let told =
        evidence.sees("given-review")
        ? evidence.distinctSightings(["review-removal", "review-change-hint"]) : evidence.sightings("review-removal")
      let steps = evidence.isNecessary ? evidence.sightings("editing-steps") : []
      return told.filter { sighting in !steps.contains { $0.range.overlaps(sighting.range) } }.map { sighting in
        let isOptional = optional.contains { $0.range.overlaps(sighting.range) }
        return Finding(
          rule: "review-removal", severity: isOptional ? .hint : .error, range: sighting.range,
          message:
            "This asks for a change to a review that was given. Solve the problem and say nothing about the review.")
      }
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "The new lamp is yours. Please ⟦remove your negative review⟧.",
        fixed: "The new lamp is yours."),
      .flags("Could you ⟦take another look at those three stars⟧?"),
      .flags("Would you ⟦update your feedback⟧ on the lamp?"),
      .allows("Could you change or update the address in Your Orders?"),
      .allows("We will never ask you to change your review."),
      .allows("---\nkind: necessary\n---\nYou asked how to edit a review: open Your Account, then Community."),
    ])
}
