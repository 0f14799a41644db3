extension Lexicon {
  /// Papers, returns, reviews, appointments and designs: the other reasons for which a seller may write first.
  static let services: StaticString = """
    # Papers.
    invoice-word: invoice~, vat invoice, receipt (for|that|you|is|to|belongs), your receipt, the receipt
      tax (document|receipt|invoice|paper~)
      (sales|accounting|purchase) (document|receipt|record), the bill (for|we|is|of|attached|below), (a|your|our) bill
      credit note, pro forma
      for (the|your) (accounts|books|bookkeeping|bookkeeper|tax office|accountant|accounting), for your records
      vat (number|listed)
      papers for ..3 (tax|accounts), proof of purchase ..4 (attached|enclosed|here|below), bookkeeping
    invoice-there: (invoice|receipt) ..10 (attached|enclosed|below)
    invoice-sent: <invoice-word>
      unless <no-paper> before 2
      unless <advert> here
      unless <worldly> here
    no-paper: no, without, register, upload your, keep

    # Returns.
    return-word: the return, your return, return~, returning, (send|sent|give|giving|bring|ship) ..4 back, rma
      sending ..3 back, return label
      drop-off, goes back to us, back to us
    return-question: <return-word> & <please>, <return-word> & <asking-for>, <return-word> & need to know
      <return-word> & why
      your return ..3 (of|request|reached|came|label|parcel|case|was|has|arrived|for|is)
      (the|a) return (request|label|reason|parcel|case)
      return (request|label|reason|case|authorization|authorisation|number|code), reason ..3 return
      your refund ..6 (need|settle|process|once)
      (process|settle|complete|close|handle|approve|prepare) ..4 (return|refund), returned to us
      you ..3 (returned|sent back|are returning|want to return|asked to return|would like to return|asked to send)
      which you are returning, (got|received|have) your request ..4 (back|return)
      you (want|wish|asked|would like|have asked) to (return|send ..3 back|give ..3 back)
    asking-for: need, tell us, say, write, which, whether, number, photo, reason, label

    # One neutral request for a review or feedback.
    # A request in whatever tone, and also the mere word that a review is welcome.
    review-request:
      <review-ask>, (for|against) (a|an|each|every|any) ..1 (review|rating|feedback)
      (care|like|want|wish|free) to <write-review>, you can ..1 <write-review>
      (once|when|after|as soon as|if) ..1 your (review|rating|feedback) (is|goes|appears|has)
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
    review-ask:
      (read|hear|see) ..3 it on <amazon>, <bid> ..7 <write-review>
      <bid> ..8 (a|an|your) [product|seller|honest|frank] <review-noun>
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
    no-ask:
      take (your|the|that) ..1 (review|feedback|rating) (down|off|back)
      before (leaving|writing|posting|rating|reviewing), before you (leave|write|post|rate|review|publish)
      (never|not|nor|neither|neither do we) ..2 (ask~|want|need|beg|expect), (without|stop) asking, nobody asks
      (not|never) ..1 (mention|say|tell), you asked, change~, remove~, delete~, edit~, update~, revise~
      read what you wrote

    # Scheduling the delivery of something heavy, or a visit at home.
    heavy: crane, forklift, gravel, tip on, heavy, bulky, oversized, oversize, large item, freight, pallet, two-man
      two men, crane, lift gate, liftgate
      curbside, kerbside, kerb, curb, truck, lorry, tail lift, ramp, elevator, stairs, stairwell, doorway, haulier
      forwarder
      freight company, freight carrier, #number kg, #number kilo~, #number pounds, #number lbs, mover~, carry ..3 up
    # A day to be agreed on.
    appointment: appointment~, time slot~, morning slot, slot, slots, time window~ ..6 (choose|pick|suits|which|or)
      (choose|pick|select|name|suggest|agree on|set) ..4 (day|date|time|slot|window)
      (choose|pick|select|name|suggest|agree on|set) ..4 (appointment|delivery|hour|afternoon|morning)
      (fix|settle|schedule|arrange|book|confirm|propose~) ..4 (day|date|time|slot|window)
      (fix|settle|schedule|arrange|book|confirm|propose~) ..4 (appointment|delivery|hour|afternoon|morning)
      (which|what) ..1 (day|days|date|time|morning|afternoon|hour|hours|evening|week) ..3
      suit, suits, convenient, work for you, works for you, works best, be home, at home, is home
      (anybody|somebody|someone|who|adult|nobody) is in, somebody in
      somebody at
      schedule ..4 (delivery|visit|installation|appointment), reschedule~, can be booked, between which hours
      half an hour ahead, (mornings|afternoons|evenings) of
      (can|could|would|wants to|want to) (begin|come|bring) ..6 (on|at|between) ..3 (#number|<weekday>)
      (can|could|would|wants to|want to) (start|visit|deliver) ..6 (on|at|between) ..3 (#number|<weekday>)
      (has|have|is|are) free
      free days, openings, (can|could) (be|come|bring) ..4 (on|at|or) ..2 (<weekday>|#number)
      <weekday> or ..4 <weekday>
    delivery-appointment:
      agree on (a|the) ..1 (day|date|time|morning|afternoon|slot|hour), <appointment> & deliver~
      <appointment> & delivery, <appointment> & <heavy>
      <heavy> & deliver~ ..6 (day|date|time|when|which)
      (deliver~|delivery) ..10 (which|what|pick|choose|name) ..2 (day|date|time|hour), <heavy> & <asks-for-way>
      unless <advert> here
    asks-for-way: needs somebody, somebody must, need somebody, wide enough, gate, stairs, propose~, proposes, at home
    trade: technician~, electrician~, plumber~, installer~, fitter~, engineer, handyman, assembler~, gardener, mechanic
      joiner
      home service~, crew, installation, assembly [service|team|appointment], mounting, service visit, tiler
      chimney sweep, painter
      (who|which|that) (lays|fits|mounts|installs|hangs|builds|assembles|tiles|paints|connects) (the|your), plumbing
      (man|woman|people|person|team|crew) who (mount~|fit~|install~|assemble~|hang~|connect~|build~)
      our (cleaner~|carpenter~|colleague)
    visit-word: has ..8 free, proposes, would start, come~, visit~, visit, appointment, hours, o'clock
      at (nine|ten|eleven|noon|two|three|eight|seven|four|#number), <weekday>
      has time, have time, available, could be, can be, openings, opening, free on, needs, in your (area|street|town)
      with you on, calls on
    home-appointment: <trade> & <visit-word>, <trade> & <appointment>
      unless <advert> here
      unless <worldly> here

    # A design that is made for one buyer.
    design-word: photograph, picture of, uploaded, poem, verse, star map, name plate, stencil, ring size, two fields
      (first|second|third|last) line, line (one|two|three)
      on the card, tattoo, engrav~, engrave~, engraver~, engraving, monogram~, personalis~, personalise~, personaliz~
      personalize~
      custom, custom-made, customis~, customise~, customize~, embroider~, embroidery, initials, inscription, lettering
      proof~, mock-up~, mockup~, sketch~, drawn, drew, portrait, photo you, dedication, artwork, layout, made to measure
      letters
      measurements, font, spelling, motif, monogram, crest, plaque, stamp, wording, gift note, gift message, foil
      the laser, your text, your photo, tailored
    design-state: unless, contradict~, (is|are) not, outside, hesitate, would be, looks like, in your, we set, possible
      runs over, blank, empty, missing, lack~, need~, holds, reads, spelled, spelt, shorten, larger, too, which, before
      until, how ..4 (look~|will)
      please, tell us, approve~, approved, approval, here is, this is, below, attached, ready, check, look, choose, yes
      (go|went) to press, change~, correct~, forgot, cannot
    design-question: <design-word> & <design-state>
      (nothing|cannot|never|not|no longer) ..3 (altered|corrected|changed) [afterwards|later|after|until]
      (nothing|cannot|never|not|no longer) ..3 (undone|erased|go to press) [afterwards|later|after|until]
      before (we|our|i|the) ..4 (engrave~|print~|cut|carve|fire|embroider~|sew)
      before (we|our|i|the) ..4 (start|begin|make|engraver~|press|laser|cast|paint)
      until you (nod|approve|say|agree|answer|confirm), say yes and, go ahead, here is how ..6
      this is (the layout|the design|how)
      unless <advert> here
      unless <worldly> here
    """
}
