extension Rule {
  static let reviewPressure = Rule(
    "review-pressure", .error,
    summary: "A review request must be neutral: not only for good reviews, not only from the happy, nothing to write.",
    clause:
      "Not permitted: asking only for positive reviews, only from buyers with a good experience, or steering the rest away.",
    signals: ["review-pressure", "review-if-happy", "review-gating", "review-after-joy", "review-talk", "proof-talk"],
    phrases: """
      # Asks for a good one, or tells what a good one is worth.
      review-pressure:
        <asking-good> ..6 <good-review>, <good-review> ..8 <good-for-us>
        <before-review> ..14 (<contact-us>|<first>|<chance>)
        (<contact-us>|<chance>|<first>) ..10 <before-review>
        before you (tell|warn|complain to|turn to|rush to) ..3 <public>
        (stars|star) (harm|harms|hurt|hurts|damage|damages|kill|ruin)
        (negative|bad|poor|low) (reviews|ratings) ..2 (can|could|will|would|may)
        rate ..3 (excellent|top|highly|high|well|the best|full)
        (tell|let|show) ..1 <public> & (tell|let|show) (me|us), (stars|star) ..3 (preferably|ideally|all) five
        preferably five
        (low|bad|poor) (rating|review) ..2 (hit|hits|hurt|hurts|break|breaks|cost|costs)
        <hold-back>, <what-to-write>, {excellent-feedback-link}, {positive-feedback-link}, {excellentfeedback}
        {positive-review-link}, {five-star-link}, <less-than-five>, (only|just) (five|5) stars
        <praise-here> & <blame-there>
        (be|being) ..2 (generous|gentle|kind|nice|merciful|lenient|soft|mild) ..4 (star|stars|review|rating|words|
          feedback)
        (low|bad|negative|poor) (review|reviews|rating|ratings|feedback|stars) ..3 (hurt~|kill~|cost~|ruin~|damage~|
          destroy~)
        (deserve|deserves|merit|earned|worth) ..5 <good-review>
        (hold|postpone|delay|keep|save) your (review|rating|stars|feedback) ..4 (until|till|back|for when)
        <happy-ask>, before (going|turning|running|you go|you turn|you run) ..4 (amazon|public|reviewing)
        <picture> ..6 in ..2 <your-review>
        the word ..4 in ..1 <your-review>
        <your-review> ..6 with ..6 <picture>, (four|4) [stars] is ..3 (fail|failure|bad|poor|not enough|sad)
        a five from you
        (rating|score|average) ..12 (sink|drop|fall|suffer|hurt|go down)
        (reserve|spare|withhold) your (review|stars|rating)
        (below|under) (five|5) stars, (customers|buyers|those) who (love|like) us
        (only|just) ..2 (happy|kind|good|glad) (ones|voices|words)
        unless <neutral> here
        unless <not-asking> before 6
        unless <changing> before 6
        unless <star-thing> here
        unless <proofing> here
      # Asks the happy only; an honest word from them is no better.
      review-if-happy:
        <happy-case> ..10 (<write-review>|<review-noun>|<tell-amazon>|rate), <write-review> ..8 <if-happy>
        <review-noun> ..4 <if-happy>, <if-happy> ..12 <amazon>, <write-review> ..8 <the-happy>
        <the-happy> ..8 <write-review>
        <the-happy> ..6 <review-noun>, <review-noun> ..6 <the-happy>
        unless <both-ways> here
        unless <not-asking> before 6
        unless <changing> before 6
        unless <star-thing> here
        unless <proofing> here
      # Who asks for another rating does so of one that is there: that is another rule's.
      changing: change~, update~, raise~, revise~, edit~, remove~, delete~, reconsider~, let your (review|rating|stars)
      # Steers the unhappy away, if the draft speaks of reviews at all.
      review-gating: (us|me) and not amazon, first ..3 reviews can wait, reviews can wait
        (great|nice|lovely|good|kind|grateful|glad|happy|help~) ..2 if you ..1 (mentioned|mention|showed|show|included|
          include|praised|praise|described|wrote|write)
        (words|sentences|lines|text|wording|phrases) you (may|can|could) ..1 (copy|use|paste)
        <if-unhappy> ..14 (<first>|<instead>|<hold-back>|inbox|privately|rather us|us first)
        (<first>|<instead>|<hold-back>|<contact-us> privately) ..10 <if-unhappy>, <if-unhappy> ..8 instead
        <chance> ..8 before ..4 (word|line|star|anything|review|public|online), <if-unhappy> ..6 <chance>
        in private, privately, us alone, behind closed doors, (public|publicly) ..10 private
        only after ..6 (talk~|contact~|spoke|spoken|written|write) ..3 (us|our service|our team|our support), hated it
        disliked it
        message to us ..4 more than, told first ..3 (ahead of|before), ahead of any (rating|review)
        (nightmares|complaints|grumbles|groans|blame|troubles|frowns) ..6 (us|private|alone|here)
        (be|being) the first to hear ..8 (not|<amazon>|<review-noun>), <contact-us> ..4 prior to
        not ..3 judge ..4 (publicly|public|before)
        not ..3 (amazon|<review-noun>) ..4 with your (complaint|complaints|problem|problems|anger)
        unless <not-asking> before 6
        unless <proofing> here
        unless <neutral> here
      # "Happy? Then tell Amazon."
      review-after-joy: <tell-amazon>, <write-review>, <review-noun>
        when <happy-question> nearby
      happy-question: ^ do you (love|like|enjoy) ..6 ?
        ^ (love|loving|like|enjoying|enjoy|happy with|pleased with) ..4 ?
        ^ (happy|thrilled|satisfied|content|pleased|delighted|love it|like it|enjoying|loved it|liked it) ..8 .
        ^ (were|are) you (happy|thrilled|satisfied|content|pleased|delighted) ..6 ., (did|does) it (go|went) well
        unless <neutral> here
        unless <proofing> here
      review-talk: <review-noun>, <write-review>, <amazon>
      # Who asks for what.
      asking-good: if you (gave|give|left|leave)
        <bid>, ask for, asking for, <give>, deserve~, earn~, hope for, hope to, hope that, hoping for, love, appreciate
        want
        need
        expect~, count on, counting on, look forward to, worth, would be, with, click, tap, select, choose, reward us
        award
        over the moon, strive for, work ..6 for, we work, glad ..2 see, glad about, confirm, rate us, rate, leave
        be happy
        leave ..1 best, happy about, our dream, aim for, merit, merits, pleased ..2 (see|read)
      good-for-us:
        is, are, would, help~, means, mean, is what, makes, make, keeps, keep, please, if, from you, on amazon
        on its, feed~
        on the product, crown~, is important, are important, our work, our family, important, pays, pay
      # On which condition.
      if-happy: <condition> ..3 (you|it|they|everything|all|the|our|things) ..6 <happy>
      condition: if, when, since, as, because, provided, in case, assuming, should, whenever, now that, given that
        supposing
        as long as, once, so long as
      happy: (deserves|deserve) ..1 (stars|praise|five)
        satisfy you, satisfies, met your, met or exceeded, helpful, useful, love, loved, loves, like, liked, enjoy
        enjoyed, enjoying, happy, satisfied, pleased, delighted, delight
        thrilled
        smile, made you smile, good, great, perfect, fine, well, glad, content, impressed, works for you, lives up
        met your expectations, exceeded, excited, brought you joy, joy, right, fan of, deserves it
        does what we promised
        did what we promised, does what it promises, delights, enthusiastic, howling, exactly, up to your
        unless <wish-like> here
        unless <unhappy-word> before 4
      wish-like:
        would like, would love, happy to, glad to, feel like, like to
        if you like (tell|rate|write|leave|please|review|share|say|to)
        you like best, whatever you like, as you like
      happy-case: <if-happy>, only if, (only|just) (review|rate) ..3 if, (did|does) it (go|went) well
      the-happy: (happy|satisfied|pleased|content|delighted) (customers|buyers|clients|people|owners|ones|users)
        (everyone|everybody|all|whoever|anyone|those|one|customers|buyers) ..1 (who|that) ..3 <happy>
        whoever (likes|loves|enjoys|is happy)
      tell-amazon: (buyers|others|customers|everyone|shoppers) should (know|hear|read), share the love
        (tell|show|let) ..2 (amazon|world|others|everyone|shoppers|<shoppers>), share it
        spread ..2 (joy|word)
        amazon (awaits|is waiting|wants|would love|loves), applause on amazon
        say so
      # For whom something went wrong.
      if-unhappy: <condition> ..4 (you|it|anything|something|the|there|any|things|our|for any reason) ..8 <unhappy-word>
        for (problems|complaints|anything negative|anything else|everything else|any reason)
        not (happy|satisfied|pleased)
        ^ (unhappy|not satisfied|not happy|disappointed|less than happy|dissatisfied|displeased|something wrong) ..2 .
        the unhappy, unhappy ones, any complaint, any complaints, less than happy, whoever does not, did it not
        should it not, if not, (think|feel) ..3 less than (five|5)
        cannot (leave|give) ..4 (five|5|good|glowing|positive)
      unhappy-word: unhappy, not happy, not satisfied, dissatisfied, disappointed, disappoints, not love, not like
        not perfect
        not good, less than, not right, wrong, amiss, problem, problems, issue, issues, complaint, unsatisfied
        fell short
        not so, not pleased, bad, anything but, not what, fault, trouble, upset, dislike, not fully, not completely
        not entirely, pissed off, annoyed, cannot, unsatisfactory, falls short, not meet, let you down, not as
        frustrated, angry, not quite, not a
      # Where they are sent instead.
      first: <contact-us> ..6 (first|before|beforehand|directly|direct|privately|right away|instead|ahead)
        (first|please first) ..3 <contact-us>, come to us, tell us first, us first, told first, reach for us
        rather us
        first to (know|hear), before anything else, talk to us, speak to us, to be told first
      contact-us:
        (contact|write|message|email|e-mail|call|tell|reach|reach out to|talk to|speak to|let|reply to|come to) ..1 <us>
        (turn to|give|ask|ping|write to|say so to|post|send) ..1 <us>, get in touch, let us know, drop us, reach out
        reply to this
      us: us, me, our team, our support, our service, we, our inbox
      chance: (chance|opportunity|possibility|time) ..5 <mend>, make it right, put it right, make things right
        set it right
        giving us a chance, give (us|me) (a|the|one) (chance|opportunity), had the chance to help
      mend: solve, fix, make, put, resolve, help, repair, set, mend, sort, correct, for us, of us
      instead: (instead of|rather than) ..5 (review|reviewing|rating|stars|feedback|amazon|publicly|public)
        tell us instead
        <contact-us> instead
      hold-back: (spoil|ruin|cost us|take away) ..2 (stars|star|rating)
        (not|never|kindly not|refrain from|without|before) ..2 <give-bad> ..5 (negative|bad|low|poor|publicly|one star|
          1 star|harsh)
        (not|never|avoid|refrain from) ..3 (write|writing|post|posting|leave|leaving) [a] review ..3 (but|until|before|
          unless)
        before (reaching|going|running|rushing) ..2 (for|to) ..3 (star|stars|amazon|public)
        unless (any|your) ..3 mind
      give-bad: open~, punish~, leave~, write~, post~, give~, hurt~, destroy~, ruin~, judge~, submit~, rate~, condemn~
      before-review: before you (rate|review|judge)
        before you (post|write|say|publish|leave) ..2 (anything|something|a word)
        (before|prior to|ahead of) ..5 (<write-review>|review|reviewing|<review-noun>|stars)
        before (reaching|a word|any word|a line) ..4 (online|amazon|public|stars|published)
      public: world, others, amazon, everyone, public, shoppers, internet, anyone, whole
      # What a review yet to come shall say or show.
      what-to-write: (review|feedback) (that|which) ..1 (praises|mentions|shows|says|names|includes) ..6
        (tell|show) ..2 (others|<shoppers>) how (much you|well|good|great|happy)
        if your (review|feedback) (mentioned|said|showed|praised|included)
        <review-noun> ..3 with the (word|words|sentence)
        do mention ..1 (how|that|the|our|its)
        (mention|include|highlight|emphasize|emphasise|stress|praise|bring up|point out) ..8 (in|with|
          within) ..1 <your-review>
        <telling> ..6 (in|with|for|when|to|on) ..3 <your-review> ..6 (that|how|<praise>|<picture>|contains)
        <telling> ..6 (<praise>|<picture>) ..8 <your-review>
        <your-review> ..8 <telling> ..6 (that|how|<praise>|<picture>)
        <your-review> ..3 (should|must|ought to|could) (mention|say|include|contain|show|praise|tell)
        (make sure|be sure) ..4 (review|feedback) ..6 (mention~|say~|include~|contain~|show~), write something like
        <telling> ..6 (<praise>|<picture>) ..4 when you (review|rate|leave|write|post)
        when you (review|rate|write|post) ..12 <telling> ..8 (how|that|<praise>|<picture>)
        (write|say) that (the|it|our|we|you|i|they) ..8 (review|reviews), a (nice|good|great) review about the
      telling: tell, write, say, mention, praise, show, include, describe, upload, add, emphasize, highlight, stress
        bring up
        point out, talk about, attach, confirm, use
      your-review: (your|the|a|its|any) [amazon|product|own] (review|feedback|rating|comment)
        you (review|rate|write|post) ..6 (review|feedback|it|the|our|stars)
      praise: how <praised>, fast (shipping|delivery), (great|good) (service|quality|smell|taste|fit), excellent
        quality
        the word, the words, quickly, is strong
      praised: fast, quick, quickly, good, great, happy, easy, easily, well, soft, beautiful, much, sturdy, friendly
        strong
        comfortable, bright, pretty, small, light, smooth, quiet, warm, tasty, fresh, safe, nice, cool, simple, lovely
      picture: photo, photos, picture, pictures, video, snapshot, selfie
      # Numbers as a threat.
      less-than-five:
        (anything|nothing|less|fewer|lower|star|stars) ..1 (less than|but|below|under|short of) (five|5|a five|full)
        (four|4) stars ..10 (hurt~|failure|fail~|bad|punish~|ruin~|sinks|sink)
        (ranking|place|first page) ..6 (fall|falls|drops|cost~)
        star less than (five|5), (rating|review) ..3 costs us
      # Praise to the public, blame to us.
      praise-here: good news, <amazon>, <review-noun>, <tell-amazon>, praise, good things, others
      blame-there: bad news to us
        (complaint|complaints|unkind|bad ones|blame|criticism|problems|anger) ..8 (us|mailbox|inbox|mail|message|mails|
          me)
        tell us the bad
      happy-ask: ^ [so] (happy|thrilled|satisfied|content|pleased|delighted|love it|like it|enjoying) ..6 <tell-amazon>
      proof-talk: proof, mock-up, mockup, artwork, we print, approve~, approval, draft of, engraver~
      proofing: proof, feel like, draft, design, approve~, approved, engraving, mock-up, we print it, wording
      not-asking: you (wrote|said|gave|asked|promised), never ask~, not ask~, not asking, no need, not want
        not feel obliged, no obligation, not expect
      """,
    judge: { evidence in
      evidence.steering.map {
        Finding(
          rule: "review-pressure", severity: .error, range: $0.range,
          message: "This steers the review. Ask everybody, for whatever they think, or do not ask.")
      }
    },
    repair: { finding, evidence in
      guard let place = Repair.sentence(around: finding.range, in: evidence) else { return [] }
      let ask = "Would you review your purchase on Amazon? Whatever you think of it, good or bad, helps other shoppers."
      // One request is enough.
      let isFirst = evidence.steering.first.map { $0.range == finding.range } ?? true
      let fixes = [
        Fix("Replace by a neutral request", place.replaced(by: ask), isPreferred: isFirst),
        Fix("Remove this sentence", Repair.removing(place, in: evidence), isPreferred: !isFirst),
      ]
      return isFirst ? fixes : fixes.reversed()
    },
    examples: [
      .flags(
        "The manual is attached. Please ⟦leave us a 5-star review⟧.",
        fixed:
          "The manual is attached. Would you review your purchase on Amazon? Whatever you think of it, good or bad, helps other shoppers."
      ),
      .flags("⟦If you love the lamp, please write a review⟧."),
      .flags("⟦Contact us before you leave a review⟧."),
      .flags("⟦Before you tell the world, tell us⟧."),
      .allows("Would you rate the lamp on Amazon, positive or negative?"),
      .allows(
        "If you are happy with the proof, answer \"approved\". If you are not happy, tell us first what bothers you."),
      .allows("We never ask for a positive review."),
    ])
}

extension Evidence {
  /// Where a review is steered.
  fileprivate var steering: [Sighting] {
    !sees("proof-talk") && sees("review-talk") || declarations.reason == .reviewRequest
      ? distinctSightings(["review-pressure", "review-if-happy", "review-gating", "review-after-joy"])
      : distinctSightings(["review-pressure", "review-if-happy"])
  }
}
