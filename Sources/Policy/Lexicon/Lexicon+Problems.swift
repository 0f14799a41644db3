extension Lexicon {
  /// What is wrong with an order, what is missing to fulfil it, and what is done about it.
  static let problems: StaticString = """
    # Something is wrong with the order, or missing to fulfil it.
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
      (shorter|longer|narrower|smaller|wider|thicker|thinner|larger|fewer) than
      (less|more) than (you|we|the|promised|stated|ordered), belongs to, belong to
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
      unless <care-taken> here
    # How goods are made is no trouble with them.
    care-taken: (tested|checked|inspected|proofread|measured|polished|sanded|washed|cleaned|controlled) ..1 twice
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
    """
}
