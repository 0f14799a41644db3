extension GrammarTopic {
  /// Prepositions as writers with other mother tongues use them.
  static let prepositions: [GrammarTopic] = [
    GrammarTopic(
      "extra-preposition", "Here the preposition is too much.",
      """
      grammar-extra-preposition: discuss~ about
        (contact|contacted|contacting|call|reach|email|phone) (with|to) (us|you|him|her|them|the (carrier|seller|manufacturer))
        (answer|answered|answering) to (your (question|message|request|email|letter)), despite of
        (mention|mentioned) about, (request|requested|requesting) for (a|the|your) (refund|return|replacement)
        (enter|reach|reached) (into|to) (you|us|the warehouse), (emphasize|consider|order|ordered) about
        (return|returned|come|came) back to (home), (approach|approached) to (us|you)
        (marry|meet|met) with (your|our) (expectation~), (comprise|comprises|comprised) of
        lack~ of (understand|know)
        unless <extra-preposition-not-1> before 1
      extra-preposition-not-1: in, into, lose, keep, get, a, the, our, your, any, no, have, has, had
      """,
      ["about": "", "with": "", "despite of": "despite", "to": "", "for": "", "into": "", "of": ""],
      flags: [
        "We would like to ⟦discuss about⟧ the refund. → We would like to discuss the refund.",
        "Please ⟦contact with us⟧ here. → Please contact us here.",
        "⟦Despite of⟧ the rain it came. → Despite the rain it came.",
      ],
      allows: ["Stay in contact with us.", "A discussion about the refund.", "Get in contact with them."]),
    GrammarTopic(
      "missing-preposition", "Here a preposition is missing.",
      """
      grammar-missing-preposition: (please|kindly|and|to|will|can|not|we|they|you|never) (reply|replied) (us|you|me|him|her|them)
        look~ forward (your|hear|hearing|receiving|the)
        (wait|waiting|waited) (your|his|her|their|our|the) (reply|answer|response|decision|confirmation|message)
        according (our|your|the|my) (records|label|system|carrier|notes|manual)
        (listen|respond|responded|apologize|apologise|belong~) (us|you|me|him|her|them)
        (looking|search|searching|ask|asking|paid|pay) (a|the|your) (solution|refund|replacement|discount)
        depend~ (the|your|our) (size|carrier|weight|country|colour|color)
        (arrive|arrived|arrives) (your|our|the) (home|house|door|warehouse|address)
        (apply|applies) (all|every) (orders|items), (explain|describe) (us|you|me)
        (thank you|thanks) (your|the) (order|purchase|message|patience|answer|reply|understanding|time)
        unless <missing-preposition-not-1> before 1
      missing-preposition-not-1: a, any, no, by, without, each, every
      """,
      [
        "reply": "reply to", "replied": "replied to", "replying": "replying to", "forward hear": "forward to hearing",
        "forward": "forward to", "wait": "wait for", "waiting": "waiting for", "waited": "waited for",
        "according": "according to", "listen": "listen to", "respond": "respond to", "responded": "responded to",
        "apologize": "apologize to", "apologise": "apologise to", "looking": "looking for", "search": "search for",
        "searching": "searching for", "ask": "ask for", "asking": "asking for", "paid": "paid for", "pay": "pay for",
        "depends": "depends on", "depend": "depend on", "arrive": "arrive at", "arrived": "arrived at",
        "arrives": "arrives at", "applies": "applies to", "apply": "apply to", "explain": "explain to",
        "describe": "describe to",
        "thank you": "thank you for", "thanks": "thanks for",
      ],
      flags: [
        "⟦Please reply us⟧ today. → Please reply to us today.",
        "We are ⟦waiting your answer⟧. → We are waiting for your answer.",
        "We ⟦look forward your⟧ reply. → We look forward to your reply.",
        "⟦According our records⟧ it is blue. → According to our records it is blue.",
        "⟦Thank you your patience⟧. → Thank you for your patience.",
      ],
      allows: ["Send us a reply.", "While waiting, the buyer called.", "Look forward to your reply."]),
    GrammarTopic(
      "wrong-preposition", "Here stands another preposition.",
      """
      grammar-wrong-preposition: according (with|on|of|by|in), depend~ (of|from|by), interested (on|for|about|at)
        responsible (of|about|from), consist~ (from|with|by)
        (arrive|arrived|arrives|arriving) to (you|your|the|our|us|his|her), pay attention (on|for|at|in)
        afraid (from|about), similar (with|as|like), same (like|than|with) (the|in|on|your|our|this|that)
        different (as|of), instead (to|for), (in|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        at (morning|afternoon|evening)
        (in|at) #number (of [january|february|march|april|may|june|july|august|september|october|november|december])
        (on|in) (the) (last|next) (monday|tuesday|wednesday|thursday|friday), good (in|with) (quality)
        satisfied (of|about|from|by) (the|your|our|it|this), sorry (of|by) (the|this|that|your|our)
        (thank you|thanks|grateful) (of|about|to) (the|your) (order|purchase|message|patience|help|understanding|reply)
        congratulations (for|to) (your|the), (apologize|apologise|apologies) (of|about|by) (the|this|that|our)
        (pay|paid) (with|by) (cash on)
        (made|built) (by|with|from) (steel|brass|wood|glass|plastic|leather|cotton|wool)
        (result|resulted|results) (to|into), (divided|cut) (to|by) (two|three) (parts)
        (in|at|on) case (if|that) (you|it|we|the)
        because of (we|you|it|they|the <thing>) (is|was|has|had|did|do|are|were|cannot|could)
        due to (we|you|it|they) (is|was|has|had|did|do|are|were|have)
        (ask|asked|asking|beg) (to|from|at) (you|us|them) (for|about|if|to), (on|in|at) the (phone number)
        (prefer|prefers|preferred) (than), (in) (the) (address) (of|below|above|that)
        (in|at) your (order|account) page, (look|looked|looking) (on|to) (the) (problem|photo|photos|label|issue)
        (delivered|sent|shipped|posted|mailed) (at|in|on) (you|your (address|home|house))
        (come|comes|came) (by|with) (the) (post|mail), with (amazon|our) (side)
        unless <wrong-preposition-not-1> before 1
        unless <wrong-preposition-not-2> after 1
      wrong-preposition-not-1: day, a, an
      wrong-preposition-not-2: house, door, stand
      """,
      [
        "according with": "according to", "according on": "according to", "according of": "according to",
        "according by": "according to", "according in": "according to", "depends of": "depends on",
        "depends from": "depends on",
        "depends by": "depends on", "depend of": "depend on", "depend from": "depend on", "depend by": "depend on",
        "depending of": "depending on", "depending from": "depending on", "interested on": "interested in",
        "interested for": "interested in", "interested about": "interested in", "interested at": "interested in",
        "responsible of": "responsible for", "responsible about": "responsible for",
        "responsible from": "responsible for",
        "consists from": "consists of", "consists with": "consists of", "consist from": "consist of",
        "consist with": "consist of",
        "arrive to": "arrive at", "arrived to": "arrived at", "arrives to": "arrives at", "arriving to": "arriving at",
        "attention on": "attention to", "attention for": "attention to", "attention at": "attention to",
        "attention in": "attention to",
        "afraid from": "afraid of", "similar with": "similar to", "similar as": "similar to",
        "similar like": "similar to",
        "same like": "same as", "same than": "same as", "same with": "same as", "different as": "different from",
        "different of": "different from", "instead to": "instead of", "instead for": "instead of",
        "satisfied of": "satisfied with",
        "satisfied about": "satisfied with", "satisfied from": "satisfied with", "satisfied by": "satisfied with",
        "sorry of": "sorry for", "sorry by": "sorry for", "you of": "you for", "you about": "you for",
        "you to": "you for",
        "thanks of": "thanks for", "thanks about": "thanks for", "thanks to": "thanks for",
        "apologize of": "apologize for",
        "apologize about": "apologize for", "apologise of": "apologise for", "apologise about": "apologise for",
        "apologies of": "apologies for", "apologies about": "apologies for", "because of": "because",
        "due to": "because",
        "result to": "result in", "resulted to": "resulted in", "results to": "results in",
        "resulted into": "resulted in",
        "case if": "case", "case that": "case", "made by": "made of", "made with": "made of", "made from": "made of",
        "in monday": "on Monday", "in tuesday": "on Tuesday", "in wednesday": "on Wednesday",
        "in thursday": "on Thursday",
        "in friday": "on Friday", "in saturday": "on Saturday", "in sunday": "on Sunday", "at monday": "on Monday",
        "at tuesday": "on Tuesday", "at wednesday": "on Wednesday", "at thursday": "on Thursday",
        "at friday": "on Friday",
        "at saturday": "on Saturday", "at sunday": "on Sunday", "at morning": "in the morning",
        "at afternoon": "in the afternoon", "at evening": "in the evening", "looking on": "looking at",
        "looked on": "looked at",
        "look on": "look at", "looking to": "looking at", "looked to": "looked at", "look to": "look at",
        "sent at": "sent to",
        "delivered in": "delivered to", "sent in": "sent to", "delivered on": "delivered to", "sent on": "sent to",
        "shipped at": "shipped to", "ask to": "ask", "asked to": "asked", "asking to": "asking", "ask from": "ask",
      ],
      flags: [
        "It is ⟦according with⟧ the label. → It is according to the label.",
        "It ⟦depends of⟧ the size. → It depends on the size.",
        "The parcel ⟦arrived to your⟧ depot. → The parcel arrived at your depot.",
        "It will come ⟦in Monday⟧. → It will come on Monday.",
        "It is late ⟦because of we had⟧ no stock. → It is late because we had no stock.",
        "It looks ⟦similar like⟧ the old one. → It looks similar to the old one.",
        "We are sorry ⟦due to it was⟧ torn. → We are sorry because it was torn.",
      ],
      allows: [
        "According to the label it is blue.", "Because of the rain it is late.", "It arrived at noon.", "Made by hand.",
        "In case of damage, tell us.",
      ]),
    GrammarTopic(
      "since-for", "For a length of time it is 'for', not 'since'.",
      """
      grammar-since-for:
        since (two|three|four|five|six|seven|eight|nine|ten|several|many|some|a few|few|a long|#number) (days|weeks|months|years|hours|minutes|day|week|month|year|time)
        unless <since-for-not-1> after 2
      since-for-not-1: ago, passed, it
      """,
      ["since": "for"],
      flags: [
        "We wait ⟦since two weeks⟧. → We wait for two weeks.",
        "It is closed ⟦since 3 days⟧. → It is closed for 3 days.",
      ],
      allows: ["Since Monday we wait.", "Since two of the parts are missing, we wait."]),
    GrammarTopic(
      "what-that", "After 'all' and 'everything' stands 'that'.",
      """
      grammar-what-that: (all|everything|anything|nothing|something) what (you|we|i|is|was|it|they|the)
        the (parcel|item|lamp|order|part|box|package|product) (what|who) (you|we|i|is|was|has|arrived|came)
      """,
      ["what": "that", "who": "that"],
      flags: [
        "It is ⟦all what you⟧ need. → It is all that you need.",
        "⟦The lamp what you⟧ got is new. → The lamp that you got is new.",
      ],
      allows: ["All that you need is here.", "Tell us what you need."]),
    GrammarTopic(
      "double-comparative", "One comparison is enough.",
      """
      grammar-double-comparative:
        more (cheaper|better|bigger|easier|faster|larger|smaller|stronger|longer|shorter|quicker|nicer|higher|lower|worse|heavier|sooner|safer)
        most (biggest|cheapest|best|easiest|fastest|largest|smallest|nicest|strongest|safest)
        (more|most) (cheap|easy|fast|big|small|large|strong|nice|quick|safe) than
        as (bigger|smaller|longer|better|soon) than
        (gooder|badder|worser|bestest|more good|more bad|moreover more)
      """,
      [
        "more good": "better", "more bad": "worse", "more cheap": "cheaper", "more easy": "easier",
        "more fast": "faster",
        "more big": "bigger", "more small": "smaller", "more large": "larger", "more strong": "stronger",
        "more nice": "nicer",
        "more quick": "quicker", "more safe": "safer", "more": "", "most": "", "gooder": "better", "badder": "worse",
        "worser": "worse",
        "bestest": "best", "soon than": "soon as",
      ],
      flags: [
        "The new lid is ⟦more stronger⟧. → The new lid is stronger.",
        "It is ⟦more cheap than⟧ the old one. → It is cheaper than the old one.",
      ],
      allows: ["It is stronger than that.", "The more, the better."]),
    GrammarTopic(
      "although-but", "'Although' and 'but' say the same: one of them is enough.",
      """
      grammar-although-but: ^ although ..12 but (we|it|you|they|the)
      """,
      ["although": ""],
      flags: ["⟦Although it is late, but we⟧ help."],
      allows: ["Although it is late, we help.", "It is late, but we help."]),
  ]
}
