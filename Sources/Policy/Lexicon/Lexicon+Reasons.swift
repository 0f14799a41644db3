extension Lexicon {
  /// The seven reasons for which a seller may write first.
  static let reasons: StaticString = """
    permitted-reason: <firm-reason>, <asking-reason>
    # These ask for something, which advertisements do as well.
    asking-reason: <question-to-buyer>, <request-to-buyer>, <choice>
    firm-reason: <order-problem>, <account>, <doubt>, <remedy>, <invoice-there>, <invoice-sent>, <return-question>
      <review-request>, <delivery-appointment>, <home-appointment>, <design-question>

    # --- What is never a reason: the world outside this order.
    worldly: charity, charities, donate~, donation~, fund, fundraiser~, foundation, orphanage, shelter, homeless, church
       lifeboat~, refugee~, club, team won, football, award~, medal, contest, competition
      podcast, blog, newsletter, catalogue, catalog, magazine's, video channel, instagram, tiktok, facebook, youtube
      season, christmas wishes, merry christmas, happy new year, holiday~ wishes, holiday hours, opening hours, recipe~
      anniversary, climate change, the planet, carbon footprint, founder, prices rise, price rise, fair in, trade fair
      every customer, (plant|plants|give|donate|donates|save|feed) ..8 for (every|each)
      (for|with) (every|each) ..2 we (plant|give|donate|knit|save|feed)
      every (purchase|order) (adds|helps|counts|plants), newly opened, our story, poem
    # Advertising, which asks the buyer for another purchase.
    advert: newsletter, storefront, discount~, sale, sales price, our ..1 collection, subscribe, follow us
      our (website|site|app)
      (online|web) shop, visit (our|us), (in|at|to) our (shop|store), new arrival~, new in, next (order|purchase)
      order again
      (save|off) ..2 <percent>, <percent> off, (use|type|enter) ..2 code, promo code, coupon~, shop now, buy now
      at checkout, (fill|your next) ..1 basket
      (more|other|further) (products|items|colours|models) ..4 (shop|store|range), our ..1 range, stock up, gift idea~
    # Questions that want no answer.
    idle-question:
      (does|is|did) everything ..6 ?, how do you like ..6 ?, remember, guess what~, did you know, do you know
      have you heard, have you seen, have you tried
      why not
      who does not, who would not, who could, ready for, ^ ready to, ever wondered, wondered, looking for
      ^ need (a|some|more)
      ^ want (more|a|some|to|another) ..8 ?, ^ (fancy|love|like|longing|hungry|thirsty|curious|craving|dreaming) ..8 ?
      how about ..3 (second|another|more|new|gift)
      how are you, how is (your|the|it|life|everything) ..4, how have you been, how was your, is it not, are they not
      what is new
      what could be, what better, what would (life|the|we|autumn|winter) ..4 be, is there anything, isn't it
      not (great|wonderful|nice|beautiful|lovely)
      (like|enjoying|enjoy|love|loving|happy with) (your|it|the) ..5 ?, deal ?, do you (love|enjoy|like) ..4 ?
      any (question~|problem~|trouble|worries|concern~), need ..1 help, can we help, may we introduce, may i introduce
      (have|did) you ..2 (see|seen|visit|visited|meet|met|hear|read|discover~) ..2 our, know somebody, know someone
      do you also
      what are you (waiting|up to), are you (well|in the mood|a fan|still dreaming|one of), who else, where else
      what else
      everything ..3 (right|fine|ok|okay|well|liking|expectation~|satisfaction) ..3 ?, satisfied ..4 ?
      as (good|nice|soft) as
      miss (us|it), (who|what) says, is it not time, time for (a|some|new|something), would you believe
    # Whatever might go wrong some day: an offer, not a case.
    whatever-comes: (tell|let|contact|write) ..3 if (nothing|anything|something|it)
      (if|should|whenever|in case) ..8 (not (happy|satisfied|pleased|to your liking)|unhappy|dissatisfied|dislike)
      (if|should|whenever|in case) ..6 (anything|something|any (reason|issue~|problem~))
      (if|should|whenever|in case) ..6 (anything|something|any (question~|trouble|doubt~|concern~))
      not ..3 satisfied, any questions, any time you need

    # --- Whoever is asked about the order is written to for a reason.
    asking: you, your, it, is, are, was, were, or, that, this, they, them, she, he, we, i, one, instead, right, which
      what
      where, when, who, how, does, do, did, has, have, shall, should, can, could, may, would, will, yes, no
    question-to-buyer: <asking> ..40 ?
      unless <advert> here
      unless <idle-question> here
      unless <worldly> here
      unless <review-noun> here
    plead: <please>, (could|can|would|will|might) you [please|kindly|also|perhaps|maybe|just|quickly|briefly]
      (we|i) [must|would|have to|kindly] (ask|beg|request) [that] you [to], (be so kind|kind enough|good enough) [as] to
      it would help [us] if you, (we|i) need you to, (make|be) sure to, all you have to do is [to]
      you (only|just) have to
      (grateful|glad|happy|appreciate it|helpful) if you, would you mind, may (we|i) ask you [to]
      (we|i) would like you to
    # What a buyer can do for an order.
    answer-verb: tell~, let, inform, advise, answer, reply, respond, write back, say, drop us, give us, send (us|me)
      hint
    do-verb: confirm, choose, select, specify, indicate, check, measure, approve, clarify, verify, decide, provide, pick
      send, return, unplug, discard, sign, upload, describe, state, name
      look (at|into|inside|under|whether|for|closely|through), compare, pull, hold, mark, number, enter
      fill in, complete, correct, update, weigh, test, count, note, print, destroy, quarantine, dispose, throw
      set aside
      keep, leave ..3 (closed|unopened|box|packed|off), bring, photograph, copy, accept, refuse, spell, type, settle
      remove the, put it, put the ..3 (back|aside|in the box), stop, swap, agree, authorise, authorize, advise, ask the
    answered: us, me, here, back, yes, no, which, what, whether, when, where, how, if, your, the, a, one, by, with, and
      it
    request-to-buyer:
      <plead> ..2 <answer-verb> ..2 <answered>, <plead> ..1 <do-verb>
      <plead> (give|keep|fill) ..6 (us|me|your|the|it|them|a|one)
      <plead> do not ..12, <please> wait
      (kindly|please) ..1 (write|read it over|read through|reply|respond|call the carrier)
      ^ (tell|give|send) (us|me) ..3 <answered>, ^ let (us|me) ..1 (know|hear|have) ..8
      and (tell|send|let|give) (us|me) ..3, so (tell|send) (us|me) ..3, just (tell|say|answer|reply|send) ..4
      ^ (choose|pick|select|name|approve|confirm|answer|reply|say|measure|specify) ..3 <answered>
      (look|check) ..6 (and|whether) ..3 (tell|see|whether|if|say|write), have a look ..6 (whether|if|and tell|and say)
      (reply|answer|write|say) ..1 (yes|no|keep|approved|ok|one word|a word|which|go ahead|stop|done|with|in one word)
      (one|a) (word|line|yes|nod|number) ..6 (enough|suffices|will do|do|is all|settles)
      (one|a) (letter|reply|answer|photo|picture|sentence) ..6 (enough|suffices|will do|do|is all|settles)
      (we|i) [still|only|just|now|also] (need|require|lack|miss) ..4 (your|from you|to know|a|one|the)
      (we|i) [still|only|just|now|also] (are missing|await) ..4 (your|from you|to know|a|one|the)
      (we|i) [still|only|just|now|also] (are waiting for|wait for|want) ..4 (your|from you|to know|a|one|the)
      (we|i) would ..2 (like|need|want|ask) to know
      (want|wants|wish|wishes|need|needs|like) to know ..2 (which|whether|when|if|how|where|what|between|your)
      (we|i) ask (for|you), (ask|asks|asking|asked) [us|me|for] (whether|for (your|a|the|proof)|which|what|if|how)
      wants (your|a|the) ..3, (need|needs) ..6 from you
      (us|me) (know|hear) ..1 (which|whether|what|if|when|where|how|by|before|and)
      (waits|wait|waiting) for your (answer|word|reply|decision|yes|nod)
      (we|i) (await|look forward to) ..1 your (word|answer|decision|reply|instructions|choice)
      until (you|we) (answer|hear|tell|decide|nod|approve|reply|confirm|have)
      before (anything|we|i|it) ..6 (your|you) ..2 (ok|okay|yes|answer|word|approval), subject to your
      (must|should|may|can) not be (used|worn|eaten|heated|opened|switched|lit) ..3 (before|until|without|any|it)
      (must|should|may|can) not be (loaded|ridden|charged) ..3 (before|until|without|any|it)
      (must|should|may|can) not be (drunk|plugged|mounted|washed) ..3 (before|until|without|any|it)
      (do not|never|stop) ..1 (use|using|drink|drinking|eat|eating|load) ..2 (it|them|the|this|these)
      (not to|avoid|quit|refrain from) ..1 (use|using|drink|drinking|eat|eating|load) ..2 (it|them|the|this|these)
      (do not|never|stop) ..1 (use|using|drink|drinking|eat|eating|load) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (use|using|drink) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (drinking|eat|eating|load) ..2 (yet|until|any|before|that|your)
      (do not|never|stop|not to|avoid|quit|refrain from) ..1 (spend|open|opening|assemble) ..2 (it|them|the|this|these)
      (do not|never|stop|not to|avoid|quit|refrain from) ..1 (paste|plug|wearing|light) ..2 (it|them|the|this|these)
      (do not|never|stop) ..1 (spend|open|opening|assemble) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (spend|open|opening|assemble) ..2 (yet|until|any|before|that|your)
      (do not|never|stop) ..1 (paste|plug|wearing|light) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (paste|plug|wearing|light) ..2 (yet|until|any|before|that|your)
      (do not|never|stop) ..1 (burn|ride|charge|swinging|riding|mount|install) ..2 (it|them|the|this|these)
      (not to|avoid|quit|refrain from) ..1 (burn|ride|charge|swinging|riding|mount|install) ..2 (it|them|the|this|these)
      (do not|never|stop) ..1 (burn|ride|charge|swinging|riding|mount|install) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (burn|ride|charge) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (swinging|riding|mount|install) ..2 (yet|until|any|before|that|your)
      (do not|never|stop) ..1 (connect|throw away|feed|give it) ..2 (it|them|the|this|these)
      (not to|avoid|quit|refrain from) ..1 (connect|throw away|feed|give it) ..2 (it|them|the|this|these)
      (do not|never|stop) ..1 (connect|throw away|feed|give it) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (connect|throw away|feed|give it) ..2 (yet|until|any|before|that|your)
      (do not|never|stop) ..1 (put it in|put it on|unpack|start) ..2 (it|them|the|this|these)
      (not to|avoid|quit|refrain from) ..1 (put it in|put it on|unpack|start) ..2 (it|them|the|this|these)
      (do not|never|stop) ..1 (put it in|put it on|unpack|start) ..2 (yet|until|any|before|that|your)
      (not to|avoid|quit|refrain from) ..1 (put it in|put it on|unpack|start) ..2 (yet|until|any|before|that|your)
      until (you hear|further notice|we know|we have found|the new|it arrives|then)
      (throw|pull|unplug|switch|cut|send|keep|set|put) (it|them|the old one) (out|off|away|aside|back)
      unless <advert> here
      unless <review-noun> here
      unless <if-trouble> here
      unless <whatever-comes> here
      unless <worldly> here
    # It is left to the buyer how it goes on.
    offer: (we|i) could
      unless <negation> after 1
    choice: <offer>, if (this|that|it) ..1 (bothers|troubles|matters|disturbs), (is|are|would be) ..1 possible
      start over, begin again, start again
      (some|many) people prefer, either ..16 or, or you (are|can|may|take|keep|get|have), on us to
      (try|tries|come|comes) again
      (would|had) rather, rather ..4 than
      (if|should|unless|whether) ..4 (you|your) ..2 (rather|prefer|object|agree|disagree|mind)
      whichever, as you (like|prefer|wish|please|choose|think), you ..1 (decide|choose), yours to choose, up to you
      say the word, give us a hint, yes or no, (your|the) (choice|decision) is yours, at your choice, in your hands what
      cancel if, or ..3 (money|refund|refunded|price|amount|sum) [back], (we|i) (can|could|may|might|shall) ... or
      (either|instead) ..12 or, (we|i) (suggest|propose), (suggests|proposes|offers) ..6 (or|at|on|the)
      (tell|say) ..1 which
      what (would|do) you (say|like|prefer|think of)
      (if|should) ..4 (suits|suit|fine with you|all right with you|acceptable|will not do|too late|too long)
      (is|are) (here|ready|in stock|available|free) instead, or ..3 wait ..6
      unless <advert> here
      unless <worldly> here
      unless <whatever-comes> here
      unless <review-noun> here

    # --- Something is wrong with the order, or missing to fulfil it.
    trouble:
      # Not to be had.
      out of stock, sold out, no longer (available|made|produced|in stock|have|be had|get)
      not (available|in stock|deliverable)
      unavailable, backordered, back-ordered, ran out, run out, discontinued, short of stock, stock ran, ran dry
      # Hurt.
      damage~, broken, defective, faulty, crack~, leak~, torn, scratched, dented, spoiled, spoilt, recall~, contaminated
      withdrawn, mislabel~, jam~, smashed, crushed, bent, stained, water damage, fault~, defect~
      # Not what was ordered.
      wrong (item|product|size|color|colour|edition|model|part|address|order|one|version|variant|article|label|box|tax)
      (the|a|an) wrong _
      you (asked for|wanted|chose|ordered|picked) ..6 (we|mill|printer|shop|but|and) ..2 (sent|came|got|packed|put|made)
      yours ..2 (from|among|one of|may|might|affected|too|could), (page|label|listing) is now corrected
      before you (have|tell|say|answer)
      should have been, there should have, does not agree, do not agree, not ..2 passed the test
      wrong (quantity|price|name|place|lamp|parcel|person|way), mistake~, mix-up, mixed up, error, swapped, by accident
      incorrect~, mispriced, misprint~, not match, does not match
      # Missing.
      missing, incomplete, illegible, unreadable, lost, stolen, stuck, lacks, lack of, left ..4 (empty|blank|open)
      empty field
      # Cannot be delivered.
      held (at|by) ..2 (customs|depot|border|carrier|<carrier>), returned to us, came back, sent back to us
      undeliverable
      (cannot|could not|not) be delivered, could not (deliver|find), failed delivery, delivery failed, came home to us
      unable to (deliver|ship|fulfil|fulfill|process|send|make|print), rejected, refused
      no such (street|address|number)
      not found, no apartment, (apartment|unit|flat|house|door|buzzer|gate|street) (number|code) ..2 (missing|left out)
      cannot (ship|send|deliver|fulfil|fulfill|complete|process|print|find|make|get|be (shipped|sent))
      cannot (ship|send|deliver|fulfil|fulfill|complete|process|print|find|make|get|be (made|printed|processed))
      (problem|trouble|snag|issue|hitch|hiccup) ..6 (with|in|order|your|shipment|shipping|delivery), flood~, strike
      storm
      missed ..2 (ferry|flight|pickup|pick-up|truck|train|cut-off|plane|ship|boat), caught in
      does not (include|list|show|contain|have|fit|work|exist|go with|close)
      (will|would) not (fit|work|close|start)
      needs (your|a|an) (phone|signature|id|tax|consent|permission)
      customs ..4 (ask|asks|want|wants|need|needs|hold|holds|office|officer)
      (lies|sits|waits|stopped|seized) ..4 customs
    # Weaker words, which tell a fault only where the buyer's goods are spoken of.
    flaw: <trouble>
      # Hurt.
      (went|goes|ran|cut|drove|fell|rolled|slipped) (through|over|into|onto) (the|its|a|your|our), break~, broke, chip~
      dent~, scratch~, tear, snap~, burst, split, shatter~, splinter~, burn~, burned out, (has|have|had|may have) melted
      melted (in|on), freeze~
      froze, mouldy, moldy, (mould|mold) (on|in), moth~, mouse, mice, wet, damp, rot~, rust~, stain~, bleed~, fade~
      peel~ off, warp~, wilt~
      collapse~, ran over, run over, ate, sour, rancid, dead, die~, dies, hum~, buzz~, rattle~, wobble~, drift~
      overheat~
      short circuit, loose~, loosen~, came off, comes off, give~ way, fail~, malfunction~, hairline, knot, dust
      smells ..1 of
      unsafe, danger~, hazard~, risk~, harm~, called back, banned, bacteria, sharp edge~, weak~, blunt, dull, ruin~
      spill~
      # Not what was ordered.
      wrong, instead of, upside down, mislaid, mismatch~, should have been, should have, where ..4 should, promised
      in place of
      too (short|long|small|big|large|narrow|tight|wide|loose|much|dark|light|thin|thick|many|few|coarse|late for)
      (shorter|longer|narrower|smaller|wider|thicker|thinner|larger|fewer|less|more) than, belongs to, belong to
      confused, mixed
      both (left|right), the other way round, not a finger
      (not|never) (the|what) ..3 (ordered|one we|promised|chose|sold)
      (turned|turns) out, we (noticed|found|discovered|learned|have learned|see that|counted)
      it (seems|turns|appears) that
      double~, duplicate~, twice, two identical, a second time, identical order~, same order, charged (twice|for|too)
      overcharge~
      # Missing, short.
      lack, without (the|its|a|an|any|it|them|their|that|this), short (of|by) ..4, is short, left out, left behind
      gone for good, alone, forgot
      forgotten, stayed (here|behind|on|at), did not make it, never (left|made|got|arrived)
      only (one|two|three|half|#number) ..6
      (has|have) (vanished|disappeared) (from|on|in|without|somewhere), gone astray, astray
      not (there|enough|in the box|here), no more, none left, last one
      nowhere, empty, blank, half ..2 (full|empty), (is|was|are|were|been) cut off, unreadable, smudged, starts at page
      skipped, dropped out
      # In the way.
      cannot, could not, unable, not possible, impossible, not allowed, forbidden, turn~ back, turned away, refuse~
      not accept
      nobody ..4 (in|home|there|answered), not ..2 (at home|found|known), unknown, moved, went home, returned
      undelivered
      does not exist, street ends, no (number|bell|name on), neighbour swears, courier swears, scan says
      (fell|fallen) ..2 (ill|sick|through|down), is ill, let us down, supplier, wholesaler, bankrupt, fire in, flood in
      outage
      delay~ ..6 (weeks|until), (takes|take|needs|wait|waiting) ..4 weeks, not before
      only ..3 (in|on|by) (<month-name>|<weekday>), not ... (promised|planned)
    month-name: january, february, march, april, june, july, august, september, october, november, december
    apology: sorry, apolog~, apologise~, apologize~, apologies, my fault, our fault, embarrassed, ashamed, regret~
      unfortunately
      bad news, sad news, unhappy news, afraid, mishap~, oversight, blunder~, hiccup, slip-up, our doing, my doing
      dismay, alas
    not-apology: delay~, late, not afraid, never regret, bother, sorry to (see|interrupt|disturb), behind, wait
    sorry-for: <apology>
      unless <not-apology> here
    # A small delay alone is no problem that is told with a way out.
    order-problem:
      <trouble> & <ordered>, <flaw> ..16 <fault-bearer>, <fault-bearer> ..16 <flaw>, <sorry-for> & <ordered>
      <trouble> & <please>, <flaw> & <discovery>
      (the|a|an) wrong _
      you (asked for|wanted|chose|ordered|picked) ..6 (we|mill|printer|shop|but|and) ..2 (sent|came|got|packed|put|made)
      yours ..2 (from|among|one of|may|might|affected|too|could), (page|label|listing) is now corrected
      before you (have|tell|say|answer)
      should have been, there should have, turned out to be ..4 not
      # Missing information.
      (we|i) need ..6 (from you|to (ship|send|fulfil|fulfill|complete|process|deliver|continue|proceed|finish|start))
      before (we|i) (can|could) (ship|send|fulfil|fulfill|complete|process|deliver|pack|dispatch)
      (need|needs|require|requires|want|wants|asks for|ask for|demands) ..4 (number|code|name|signature|address|date)
      (need|needs|require|requires|want|wants|asks for|ask for|demands) ..4 (size|measure~|proof|key|passport|tax)
      (change|correct|update|confirm|check|complete|spell out|verify) ..4 (address|zip|postcode|postal code|street)
      (unit|apartment|flat|house|door|gate|floor|suite|tax|chassis|serial) number, (zip|post|gate|door) code
      full address
      (shipping|delivery|right|correct|full|wrong) address, (zip|postal) code, (we|i) (lack|miss) ..6, otherwise ..12
      (without|lacking) (it|them|that|this) ..8 (not|cannot|stays|no|remains)
      (of the|does the) ..4 you (meant|mean|want|ordered), you (forgot|ticked|typed|entered|left|meant) ..6
      (says|reads|gives|states|shows) (only|nothing|flat|two|both) ..4
      unless <worldly> here
      unless <advert> here
      unless <whatever-comes> here
      unless <advice> here
    discovery: (we|i) [have|just|only|now] (noticed|found [out]|discovered|learned|learnt)
      (we|i) [have|just|only|now] (saw|counted|realised|realized|see [that]|hear)
      (turned|turns) out, it (seems|appears) [that|as if]
    fault-bearer: your, yours, <order-id>, order, parcel~, package~, shipment~, carton~, batch
      (the|this|our) (box|bag|kit|set|series|run)
      you ..1 (ordered|bought|chose|picked|purchased|wanted|selected), (we|i) ..1 (sold|sent|shipped|packed|filled)
      to you
      some (of|jars|units|pieces), a few ..2 (pieces|units|of), all (units|pieces) (of|from)
      (the|one|some|this|these|our) ..1 (<part-word>|<maker-thing>)
    part-word: part~, lid, leg~, handle~, screw~, bolt~, hinge~, cable, charger, battery, seal, valve, buckle, strap
      zip, glass
      wheel~, blade~, hose, plug, lock, frame, spring, cover, button~, needle, pump, motor, switch, shade, lens, belt
      pin~
    maker-thing: kiln, loom, printer, press, saw, machine, oven, drum, wholesaler, supplier, warehouse, roastery, depot
      carrier
      courier, driver, truck, van, customs, post, border police, label~, dye, shelf, stock, glassblower, engraver, lab
    # Good advice on use and care speaks of faults that have not happened.
    advice: (never|always|do not|to) ..2 (rust|rot|fade|tear|crack|break|scratch) ..2 (if|when|in|with)
      (will|can|may|might|could) ..2 (rust|rot|fade|tear|crack|break|scratch) ..2 (if|when|in|with)
      (never|always|do not|to) ..2 (burn|spill|freeze|shrink|warp|spoil|peel) ..2 (if|when|in|with)
      (will|can|may|might|could) ..2 (burn|spill|freeze|shrink|warp|spoil|peel) ..2 (if|when|in|with)
      lasts, lifetime, once a (month|year|week), (twice|four times) a year, season~, keeps it, keeps the
      so that it (never|does not|stays)
      (a|our|some|these|few|care) (tip|tips|trick), best with, hand wash, dishwasher, tumble
      ^ (do not|never|always|store|wash|rinse|oil|wax|dry|air|brush|soak|feed|rub|treat|sharpen)
    # The seller does not know how to go on.
    inability: (we|i|our ..2|they|it) (cannot|could not), (is|are|am|was|were) (unable|not able|powerless) to
      no way (to|for|that)
      unless <warm-cannot> after 2
    warm-cannot: thank, wait, express, believe, imagine, praise, stress, say enough, help, tell you how, put into words
    doubt: <inability>, (we|i) (hesitate|wonder|doubt|suspect)
      (we|i) (am|are) ..1 (unsure|puzzled|at a loss|not sure|not certain|uncertain|in doubt)
      (cannot|can not|could not) (read|make out|tell) ..2 (whether|which|what|if|the|your|who|where)
      (cannot|can not|could not) (see|decipher|work out) ..2 (whether|which|what|if|the|your|who|where)
      ^ ..4 (questions|doubts|wonders) (the|whether|if|about), law ..3 says, (no|law) ..3 (licence|license|permit)
      forbid~, prohibit~, embargo
      not allowed to (ship|send|sell|deliver), for as long as, until further notice, suspended, road is closed
      building site
      (dropped|knocked over|spilled|spilt|sat on|lost|ruined) (it|them|yours), caught fire, crashed, overturned, sank
      the (only|last) one ..3 (left|had|was), nothing left, none left, more is not to be had, hang~ by a thread
      no luck (with|at|in)
      (came|come) out at #number, (weigh~|measure~|hold~|has|have|had|contain~) ..4 and not ..3, consists of ..8 and
      unless <worldly> here
      unless <advert> here
      unless <whatever-comes> here
    # An account of the buyer's goods that takes a contrary turn.
    account: <turn-word> & <your-thing>
      unless <progress> here
      unless <thanks> here
      unless <seasonal> here
      unless <worldly> here
      unless <advert> here
      unless <advice> here
      unless <whatever-comes> here
      unless <if-trouble> here
      unless <review-noun> here
      unless <review-gone> here
      unless <idle-question> here
    your-thing: your (name|address|card|order|bag|box|parcel|street|house|door|surname|invoice|account|text|photo|bell)
      (of|in|for|on|with|from|so|and) (your|yours), your, yours, <order-id>, in your order, the one you, you have
      you ..1 (ordered|bought|chose|picked|purchased|selected|paid|typed|entered|wrote|sent|gave|named|asked for)
    turn-word: not, nothing, nobody, neither, nor, none, but, yet, although, though, however, alone, only, unless
      otherwise
      differ~, disagree~, contradict~
      by (a|one of|an|our) ..2 (colleague|apprentice|trainee|packer|helper|stranger|visitor)
      ^ ..3 (colleague|apprentice|trainee|somebody|someone|stranger) [has|have] (put|packed|took|wrote|set|left|sent)
      (somebody|someone) else's, hacked, was to be, were to be, bothers, expire~, best-before, before date, gap
      for good, small matter, little matter, at odds, other than, instead of, and not, which is why, owing to
      catch, injure~, choke~, in the haste, in the hurry, in the rush, by ordinary, came in from, off last week
      at fault, never (been|was|were|came|left|part), is wrong, are wrong
    # What is done about it.
    another:
      new, another, fresh, (the|a) right, correct, corrected, proper, missing, replacement, spare, stronger, flawless
      complete, larger, different, twin, unharmed, sound, whole, forgotten, true
    is-coming: leaves, leave, left, follows, follow, goes, go, comes, come, ships, travels, lies, is, are, will, has
      have, waits, stands, flies
    comes-how: today, tomorrow, tonight, this (week|morning|afternoon|evening), on (me|us|<weekday>), at our, free
      yours, by (letter|post|mail|express|air), packed, cut, ready
      in (a letter|the mail|the post|an envelope), on (its|the|their) (way|bench|pallet|road), under way, underway
      tomorrow's, to you, back from, due, being (made|cut|sewn|cast|printed|packed)
      with (you|the)
    remedy: <another> ..3 <is-coming> ..4 <comes-how>, <another> (one|ones|pair|copy|set) ..4 <is-coming>
      (send|sent|sending|mail|post|ship|make|made|cut|sew) ..3 (you|him|her) ..2 (another|a new|a fresh|a second)
      (send|sent|sending|mail|post) ..3 (you|him|her) ..2 (a replacement|the missing|the right|the correct)
      (ship|make|made|cut|sew) ..3 (you|him|her) ..2 (a replacement|the missing|the right|the correct)
      (print|bake|throw|cast|knit|paint|weld|give|provide|pack) ..3 (you|him|her) ..2 (another|a new|a fresh|a second)
      (print|bake|throw|cast|knit) ..3 (you|him|her) ..2 (a replacement|the missing|the right|the correct)
      (paint|weld|give|provide|pack) ..3 (you|him|her) ..2 (a replacement|the missing|the right|the correct)
      (send|sending|mail|post|ship|shipping) ..1 (another|a new|a fresh) ..4
      (send|sending|mail|post|ship|shipping) ..1 (a replacement|the missing|the right|the correct) ..4
      (make|making|cut|sew|print|pack|packed) ..1 (another|a new|a fresh) ..4
      (make|making|cut|sew|print|pack|packed) ..1 (a replacement|the missing|the right|the correct) ..4
      <another> ..4 (is|are|was|were) (on the bench|packed|made|cut|sewn)
      <another> ..4 (is|are|was|were) (ready|underway|shipped|sent|in the post|in the mail)
      (they|it|follow|follows|come|comes|go|goes|sent|is|are|part|screws|adapter) ..1 (by|in the|in a|with a) letter
      in a (letter|second parcel|separate), (post|send|mail|bring|hand) (it|one|them) to you, get every ..3 back
      owe you ..1 (<money>|#number|a new|the|half|another), take ..2 back, took ..1 back
      (may|can) ..1 (give|send|bring) ..3 back
      (happy|glad|ready|willing) to (replace|send|start|swap|make|exchange|repair|take|post|mail|print|sew|cast)
      (may|can|please) keep ..3
           (follow|follows) ..3 (letter|post|mail|express)
      at our (own|cost|expense), at no (cost|charge|expense) [to you], without (charge|cost), free of charge
      on (me|us) and, replacement~, replace~
      (cut|cutting|sew|sewing|print|printing|bake|make|making|fire|weld|paint|knit) ..4 (afresh|again|anew|from scratch)
      refund~, reimburse~, money back, price back
      (give|giving|gave|pay|paying|pays|transfer~|hand~) ..3 back ..4 (price|half|part|amount|sum|#number|<money>)
      (sum|amount|money) ..6 (back|returns|goes back|returned) to ..2 (you|your|card|account)
      (price|difference|<money>|payment) ..6 (back|returns|goes back|returned) to ..2 (you|your|card|account)
      (half|part|#number percent|<money>|third) of the (price|sum|amount) ..3 (back|less|off|returned)
      (take|take off|knock) ..3 <money> off, the difference
      (we|i) (will|can|shall|must|have to|would) cancel, cancel ..3 (with|and|for) ..4 refund, undo the (sale|order)
      call off the
      keep (it|them|both|the (old|first|other|faulty|wrong|damaged|broken|small|little|one)) ..3
      (it|them|one) is yours to keep, is yours to keep, need not (come|send|be|return)
      (no need|not need|without having) to (send|return) ..3 back, do not send ..3 back
      (open|opened|file|filed|start~) ..2 (claim|trace|investigation|search)
      exchange it, exchange them, swap (it|them), reship~, resend~, send ..3 (again|once more), repair~ (it|the|your)
      (we|i) (hold|keep) ..4 until
      a van picks, (picked|pick|pick it|collects|collect) ..2 up ..4 (free|cost|expense|again)
      (tell~|write) ..4 for a (new|replacement|fresh|second)
      unless <worldly> here
      unless <advert> here
      unless <whatever-comes> here
      unless <review-noun> here
      unless <review-gone> here
    review-gone: comment~, stars, star, online, lines ..2 (disappear~|gone|vanish~), posted
    handled-problem: <question-to-buyer>, <request-to-buyer>, <choice>, <remedy>

    # --- Papers.
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

    # --- Returns.
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
    no-ask:
      take (your|the|that) ..1 (review|feedback|rating) (down|off|back)
      before (leaving|writing|posting|rating|reviewing), before you (leave|write|post|rate|review|publish)
      (never|not|nor|neither|neither do we) ..2 (ask~|want|need|beg|expect), (without|stop) asking, nobody asks
      (not|never) ..1 (mention|say|tell), you asked, change~, remove~, delete~, edit~, update~, revise~
      read what you wrote

    # --- Scheduling the delivery of something heavy, or a visit at home.
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

    # --- A design that is made for one buyer.
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
