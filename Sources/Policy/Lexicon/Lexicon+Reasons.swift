extension Lexicon {
  /// The seven reasons for which a seller may write first.
  static let reasons: StaticString = """
    permitted-reason: <firm-reason>, <asking-reason>
    # These ask for something, which advertisements do as well.
    asking-reason: <question-to-buyer>, <request-to-buyer>, <choice>
    firm-reason: <order-problem>, <account>, <doubt>, <remedy>, <invoice-there>, <invoice-sent>, <return-question>
      <review-request>, <delivery-appointment>, <home-appointment>, <design-question>

    # Whoever is asked about the order is written to for a reason.
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
    """
}
