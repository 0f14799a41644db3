extension Lexicon {
  /// The seven reasons for which a seller may write first.
  static let reasons: StaticString = """
    permitted-reason: <question-to-buyer>, <request-to-buyer>, <order-problem>, <invoice-sent>, <return-question>, <review-request>, <delivery-appointment>, <home-appointment>, <design-question>

    # Whoever is asked about the order is written to for a reason.
    question-to-buyer:
      you|your ..40 ?
      shall|should|may|could|can|did|does|is|are|was|were we|i|it|they ..40 ?
      which|what|where|when|who ..40 ?
      how many|much|long|big|tall|wide|often|soon ..40 ?
      unless <marketing-word> here
      unless <tag-question> here
    tag-question: remember, guess what, did you know, have you heard, have you seen, why not, who does not love, ready for
    request-to-buyer:
      <bid> ..2 (tell|let|inform|advise) (us|me) ..3 (know|which|whether|what|if|when|where|how|the|your|about)
      <bid> ..2 (confirm|choose|select|specify|indicate|check|measure|approve|clarify|verify|decide|provide|pick|send|give|return|keep|unplug|stop|discard|fill|sign|upload|describe|state|name) ..6 (us|me|your|the|which|whether|it|them|a|one|every|each|all|both)
      <bid> (answer|reply|respond|write back) ..3 (yes|no|with|by|before|to|here|which)
      (we|i) [still|only|just|now|also] (need|require|lack|are missing|await|are waiting for) ..4 (your|from you|to know|the|a|one)
      (reply|answer|write|say) ..1 (yes|no|keep|approved|one word|a word|which|go ahead|stop|ok|okay)
      unless <marketing-word> here
      unless <write-review> here
      unless <if-trouble> here

    # Something is wrong with the order, or missing to fulfil it.
    trouble: <stock-trouble>, <damage>, <mix-up>, <transport-trouble>, <gap-in-order>, <safety>
    stock-trouble:
      out of stock, sold out, no longer (available|made|produced|in stock), not (available|in stock|deliverable)
      unavailable, backordered, back-ordered, ran out, run out, runs out, discontinued, short of stock, last (one|two|three)
      (only|just) ..2 (left|remaining), none left, has no twin, no more of, cannot be (sent|made|shipped|replaced|had)
      (maker|mill|factory|supplier|printer) ..4 (stopped|closed|cannot|no longer|out of)
    damage:
      damage~, broke, broken, breaks, defect~, defective, faulty, fault~, crack~, cracked, hairline, leak~, torn, tore
      scratch~, dent~, dented, spoil~, spoilt, jam~, jams, smash~, crush~, bent, stain~, burst, bursts, split, splits, snapped
      chip~, chipped, loose, warped, rusty, mould, mold, frayed, unravel~, peel~, fade~, flicker~, wobble~, rattle~, squeak~
      water damage, bad batch, came apart, come apart, fell apart, does not (work|fit|close|open|start|hold|charge|turn)
      will not (work|fit|close|open|start|hold|charge), would not (work|fit), failed (the|our|a) (test|check|inspection)
    mix-up:
      wrong, mistake~, mix-up, mixed up, mixed-up, error~, swapped, by accident, incorrect~, mispriced, misprint~, mislabel~
      (not|never) match~, instead of the, the other way round, sent you ..6 (instead|twice), (packed|sent|shipped) ..4 (wrong|twice)
      bad news, our fault, my fault, sorry to (say|tell|report), regret to (say|tell|inform), unfortunately, sadly, i am afraid
    transport-trouble:
      (got|was|were|is|are|been|be|went) lost, lost ..2 (in|by|on) ..2 (transit|mail|post|way|carrier|courier), stolen, stuck, held (at|by|up), returned to us, came back, come back to us, sent back to us, undeliverable
      cannot ..2 (ship|send|leave|go out|be sent|be shipped|be packed|travel)
      (could|can) not (be delivered|deliver|find), cannot be delivered, failed delivery, delivery failed, unable to deliver
      rejected, refused, no such (street|address|number), not found, customs, confiscated, caught in
      (strike|storm|flood~|blizzard|fire) ..10 (delivery|truck|carrier|parcel|order|van|depot|warehouse|shipment|road)
      nobody (answered|was|opened|at home), two (attempts|tries), first attempt, card in (your|the) (letterbox|mailbox|door)
    gap-in-order:
      missing, incomplete, illegible, unreadable, empty, blank, left ..4 (empty|blank|open|out), cut off, unclear, unreadable
      (apartment|unit|flat|house|door|buzzer|gate|suite|floor|box) (number|code|name), (zip|postal|post|gate|door) code
      (lack~|lacks|lacking|without|no) ..4 (number|code|name|address|phone|date|size|initials|photo|file|details|measurements)
      (change|correct|update|confirm|check|complete|spell out|verify) ..4 (address|zip|postcode|street|delivery details)
      (full|shipping|delivery|right|correct|exact|street) address, (does|do) not (include|list|show|contain|say|exist)
      (still|only|just) ..2 (need|lack|missing), (have|need|want|like) to know, needed (to|before), things left to, left to settle
      (we|i) need ..6 (from you|to (ship|send|fulfil|fulfill|complete|process|deliver|continue|proceed|finish|start))
      before (we|it|the|our) ..5 (press|print|engrave|cut|carve|fire|embroider|sew|start|begin|make|weave|glaze|cast|paint|bake)
      before (we|it|the) ..4 (can|could|is|are) ..2 (ship~|send|sent|fulfil~|complete~|process~|deliver~|pack~|load~|dispatch~)
    safety: recall~, contaminated, withdrawn, do not (use|plug|eat|wear|open), stop using, unplug, overheat~, fire hazard
      safety notice, sharp edge, choking, batch ..6 (from|has|was|were)

    # Late, but on its way: a reason only where the buyer is asked, or something is done about it.
    lateness: delay~, late, later than, behind schedule, running behind, days behind, hold-up, held up, slower than

    told-trouble: <trouble>
      unless <if-trouble> here
      unless <marketing-word> here
    order-problem: <told-trouble>
      <lateness> & <problem-asks>, <lateness> & <problem-action>
      (refund|replacement|exchange|cancel) ..8 or ..8 (refund|replacement|exchange|cancel|wait|keep|reship|new)
      (we|i) [have] (cancelled|canceled|refunded|replaced|reshipped|re-sent|returned), (full|whole) amount ..6 (card|back|account)

    invoice-word: invoice~, vat number, vat page, vat sheet, net and gross, tax number, purchase tax, bookkeeping, vat invoice, receipt, tax (document|receipt|invoice), bill, credit note, pro forma
    invoice-sent: (attached|enclosed|attach|enclose|find|send|sending|sent|here is|here are|copy of|corrected|requested|includes|included|below) ..8 <invoice-word>, <invoice-word> ..12 (attached|enclosed|sent|below|herewith|ready|corrected|copy|pdf|to this message|for your records|included), (our|the|your) <invoice-word> ..2 (for|of) ..4 (order|purchase|<order-id>)

    return-word: return~, returning, send ..3 back, sent ..3 back, rma, sending ..3 back, return label, drop-off
    return-question: <return-word> & <problem-asks>, <return-word> & <please>, <return-word> & need to know, <return-word> & why
      (your|the|a) return (request|label|reason|parcel|case|authorization|authorisation), reason ..3 return, (process|settle|complete|close|handle|approve) ..4 (return|refund), returned to us, you (returned|sent back|are returning|want to return|wish to return|asked to return|would like to return), your refund ..6 (need|settle|process|once), which you are returning

    # One neutral request for a review or feedback.
    # A request in whatever tone, and also the mere word that a review is welcome.
    review-request: <review-ask>
      [a|your|every|any|each|seller|honest] <review-noun> ..14 (help~|welcome|mean~|count~|appreciated|matters|useful)
      [a|your|every|any|each|seller] <review-noun> ..14 (would|could) ..1 (do|be|make|guide|tell)
      [your|every|any|each] <opinion> ..10 (help~|welcome|useful|count~) ..12 [<amazon>], <review-noun> on <amazon>
      <write-review> ..4 (whatever|positive or negative|good or bad|honest|honestly|either way)
      how ..3 (satisfied|happy) are you, how many stars (would|do) you, how would you rate, <review-noun> please
      how ..1 (did|do|are|is|was|has|does|have) ..12 & <amazon>, what (do|did) you ..1 make of
      what is your (verdict|view)
      what (do you think|you think|you thought|did you think) [of|about], curious ..2 your <opinion>
      (share|sharing|tell us|tell|hear|know) ..4 (your|you) ..3 <opinion>
      (<shoppers>|people) would like to (know|read)
      review (page|form|button) ..8 (open|place|waiting|under), if you (wish|want|care) to (say|write) something about
      (amazon|we) (lets|let|allow|allows) you [to] <write-review>, would you recommend ..8 <shoppers>
      <words-on-amazon> ..6 <amazon>, about (a|your|the) <review-noun> (of|for|on), <wish> ..3 your <opinion>
      (honest|frank|candid|true) <opinion>, one <review-noun> ..3 (all|order), verdict ..10 on (the|your)
      in ..3 amazon review
      unless <no-ask> before 4
    # Somebody is asked for a review, in so many words.
    review-ask: <bid> ..7 <write-review>, <bid> ..8 (a|an|your) [product|seller|honest|frank] <review-noun>
      (we|i) [will|would|should|are|am|could] ..2 <wish> ..6 (<review-noun>|<opinion> ..8 <amazon>|<write-review>)
      (us|me) to (read|hear|see|have) ..3 <review-noun>
      (could|may|can) (we|i) (have|get|ask for) ..3 (<opinion>|<review-noun>)
      ^ [and|so|then|or|just|simply|oh] <write-review>, (let|do) [share|leave] <write-review>
      mean ..8 <write-review>, (ask|asking|invite~|encourage~|request~) ..6 (<review-noun>|<write-review>)
      (minute|moment|time|second) ..2 (to|for) ..2 (<write-review>|<review-noun>)
      before you have ..2 <write-review>, (also|besides|one more thing|oh) ..3 [a] <review-noun> ..6 would
      unless <no-ask> before 4
    wish: appreciate, love, welcome, like, value, grateful, glad, happy, pleased, thankful, hope, look forward
      delighted
      curious, honored, honoured
    no-ask: (never|not|nor|neither|neither do we) ..2 (ask~|want|need|beg|expect), (without|stop) asking, nobody asks
      you asked, change~, remove~, delete~, edit~, update~, revise~, read what you wrote

    heavy: heavy, bulky, oversized, oversize, large item, freight, pallet, two-man, two men, crane, lift gate, liftgate, curbside, truck, ramp, elevator, stairs, stairwell, doorway
    appointment: appointment~, time slot~, slot, time window~, window, (choose|pick|select|name|suggest|agree on|set|fix|schedule|arrange|book|confirm|settle on) ..4 (day|date|time|slot|window|appointment|delivery|morning|afternoon|hour), which (day|date|time|morning|afternoon) ..3 (suits|works|is|would|do|you), what (day|date|time), (suit|suits|convenient|work for you|works for you|works best|be home|at home), schedule ..4 (delivery|visit|installation|appointment), reschedule~
    delivery-appointment: <appointment> & deliver~, <appointment> & delivery, <appointment> & <heavy>, <heavy> & deliver~ ..6 (day|date|time|when|which), (deliver~|delivery) ..10 (which|what) (day|date|time)

    trade: technician~, electrician~, plumber~, installer~, fitter~, engineer, handyman, assembler~, cleaner~, gardener, mechanic, home service~, crew, installation, assembly service, mounting service, assembly team, service visit
    home-appointment: <appointment> & <trade>, <trade> ..10 (come|visit|arrive|openings|opening|available|free|could be|can be|has time), (visit|appointment) ..8 <trade>

    design-word: engrav~, engrave~, engraver~, engraving, monogram~, personalis~, personalise~, personaliz~, personalize~, custom, custom-made, customis~, customise~, customize~, embroider~, embroidery, initials, inscription, lettering, print~, proof~, mock-up~, mockup~, design~, draft~, portrait, photo, spelling, font, name field, thread, ribbon, dedication, artwork, template, layout, made to measure, measurements
    design-question: <design-word> & <problem-asks>, <design-word> & <please>, (approve|approved|approval|proof|mock-up|mockup|draft) ..12 (design|proof|portrait|order|print|engraving|before|layout), before (we|our) ..4 (engrave~|print~|cut|carve|fire|embroider~|sew|start|begin|make|engraver~), (which|what) (name|names|initials|text|font|color|colour|date|spelling|photo|wording|thread|motif)
    """
}
