extension GrammarTopic {
  /// Words that are taken for each other.
  static let confusions: [GrammarTopic] = [
    GrammarTopic(
      "its-is", "'Its' means 'of it'; here it is 'it's'.",
      """
      grammar-its-is:
        its (a|an|the|not|been|too|so|going to|possible to|possible that|impossible|because|our|your|my|just|also|never|important|necessary)
        unless <its-is-not-1> before 1
      its-is-not-1: of, in, with, on, for, from, to, at, by, and
      """,
      ["its": "it's"],
      flags: [
        "⟦Its not⟧ your fault. → It's not your fault.", "We checked, ⟦its a⟧ new one. → We checked, it's a new one.",
      ],
      allows: ["Its lid is loose.", "It's not your fault."]),
    GrammarTopic(
      "it-is-its", "'It's' means 'it is'; here it is 'its'.",
      """
      grammar-it-is-its:
        (in|on|into|from|with|without|to|for|inside|lost|reached|has|had|keep|open|check|put) it (own|box|original|lid|handle|cable|cord|charger|manual|battery|base|stand|case|cover|packaging|place|position|colour|color|size|shape|way|destination|owner)
        unless <it-is-its-not> before 3
      it-is-its-not: what, which, that, think, where, how, if, whether, because, part, most, all, some, much, none
      """,
      ["it's": "its"],
      flags: [
        "Please keep it ⟦in it's box⟧. → Please keep it in its box.",
        "The parcel has ⟦reached it's destination⟧. → The parcel has reached its destination.",
      ],
      allows: ["Most of it is packaging.", "It's original.", "We check whether it is packaging."]),
    GrammarTopic(
      "your-you-are", "'Your' means 'of you'; here it is 'you're'.",
      """
      grammar-your-you-are:
        your (welcome|going|not|sure|able|the|a|an|still|interested|satisfied with|unhappy|asking|happy with|looking for|unable)
        your happy .
        unless <your-you-are-not-1> before 1
      your-you-are-not-1: of, in, for, to, with, on
      """,
      ["your": "you're"],
      flags: ["⟦Your welcome⟧! → You're welcome!", "If ⟦your not⟧ sure, ask. → If you're not sure, ask."],
      allows: ["You're welcome.", "Your order is here."]),
    GrammarTopic(
      "you-are-your", "'You're' means 'you are'; here it is 'your'.",
      """
      grammar-you-are-your:
        you are (order|parcel|package|address|name|review|feedback|question|message|purchase|refund|reply|invoice|delivery|email|account|phone|lamp|opinion|patience) [is|was|number|has|and|to|for]
        unless <you-are-your-not-1> before 1
      you-are-your-not-1: what, who, how, where
      """,
      ["you're": "your", "you are": "your"],
      flags: ["Tell us ⟦you're address⟧, please. → Tell us your address, please."],
      allows: ["Tell us if you're at this address.", "You are ordering two."]),
    GrammarTopic(
      "there-their", "'There' is a place; here it is 'their' or the other way round.",
      """
      grammar-there-their:
        there own
        (in|from|at|to|with|of) there (office|warehouse|system|side|team|website|hands|depot|list|own)
        their (is|are|was|were|will be|has been|seems)
        unless <there-their-not-1> before 1
      there-their-not-1: what, whatever, all
      """,
      ["there": "their", "their": "there"],
      flags: [
        "They have ⟦there own⟧ depot. → They have their own depot.",
        "⟦Their is⟧ a scratch on it. → There is a scratch on it.",
      ],
      allows: ["There is a scratch.", "In their office.", "Whatever is theirs is theirs."]),
    GrammarTopic(
      "than-then", "'Than' compares, 'then' follows.",
      """
      grammar-than-then:
        (bigger|smaller|larger|cheaper|longer|shorter|heavier|higher|lower|rather|other|less|fewer|greater|older|newer|darker|lighter|wider|thinner|later|earlier|faster|easier|stronger) then (the|a|an|one|two|#number|that|this|it|we|you|i|usual|expected|your|our|any|what|described|on|in|planned|before|normal)
        more ..5 then (any|other|ever), more then (one|two|three|a|#number|enough|happy|the|that|you|we|just|once)
        (no|not) (later|less|more|longer) then
        ^ than (we|you|please|i|it|the) (will|can|could|send|have|are|is|would)
        (and|but|only|and only) than (we|you|please|i|it)
      """,
      ["then": "than", "than": "then"],
      flags: [
        "It is ⟦bigger then the⟧ box. → It is bigger than the box.",
        "We need ⟦more then one⟧ photo. → We need more than one photo.",
        "If it is torn, ⟦than we will⟧ replace it. → If it is torn, then we will replace it.",
      ],
      allows: ["It is bigger than the box.", "The sooner, then, the better.", "It got better, then we left."]),
    GrammarTopic(
      "to-too", "'Too' means 'more than is good'; 'to' leads somewhere.",
      """
      grammar-to-too:
        (is|was|are|were|seems|looks|feels|bit|little|far|been) to (late|big|small|long|short|large|heavy|expensive|loud|tight|wide|narrow|dark|bright|far|slow|hot|cold|thick|thin|high|low|soft|weak) [for|and|or]
        (is|was|are|were|take|takes|took|cost|costs|paid|used|have|has|had|far|there) to (much|many)
        too (send|receive|check|help|find|make|get|contact|choose|be|ask|arrange|give|let|keep|return|replace|know) (you|us|it|the|your|a|them|back|from|if|that|when|this)
        unless <to-too-not-1> before 1
      to-too-not-1: i, we, they, and, but, if
      """,
      ["too": "to", "to": "too"],
      flags: [
        "The lid ⟦is to big⟧. → The lid is too big.", "It would ⟦take to much⟧ time. → It would take too much time.",
        "We want ⟦too send you⟧ a new one. → We want to send you a new one.",
      ],
      allows: ["It is too big.", "The next step is to wait.", "We too know the feeling."]),
    GrammarTopic(
      "lose-loose", "'Loose' is not tight; 'lose' is not to have any more.",
      """
      grammar-lose-loose:
        (to|will|not|may|might|could|would|can|never|or) loose (the|your|our|it|any|a|money|time|patience|customers|one|its|them|much|more)
        (is|was|are|were|came|come|comes|gets|got|become|too|bit|little|very|so|feels|seems) lose [and|or|when|on|in|after|inside]
        losed
      """,
      ["loose": "lose", "losed": "lost", "lose": "loose"],
      flags: [
        "We do not want ⟦to loose your⟧ trust. → We do not want to lose your trust.",
        "One screw ⟦is lose⟧. → One screw is loose.",
      ],
      allows: ["One screw is loose.", "Nobody wants to lose it.", "You win or lose."]),
    GrammarTopic(
      "affect-effect", "To 'affect' is to have an 'effect'.",
      """
      grammar-affect-effect:
        (will|not|may|might|can|could|would|does|did|to|should) effect (your|our|its|it|how|you|us|any|this|that|other)
        (an|no|any|side|positive|negative|little|same) affect [on|of]
      """,
      ["effect": "affect", "affect": "effect"],
      flags: [
        "It does ⟦not effect your⟧ refund. → It does not affect your refund.",
        "It has ⟦no affect on⟧ the light. → It has no effect on the light.",
      ],
      allows: ["It does not affect your refund.", "With no effect on it.", "To good effect, we did."]),
    GrammarTopic(
      "of-have", "After 'could', 'should' and 'would' stands 'have'.",
      """
      grammar-of-have:
        (could|should|would|must|might|may) [not] of (been|had|done|sent|received|come|gone|taken|told|given|made|got|known|happened|left|arrived|checked|said|written|noticed|asked|packed)
      """,
      ["of": "have"],
      flags: ["We ⟦should of told⟧ you. → We should have told you."],
      allows: ["We should have told you.", "As of May we would."]),
    GrammarTopic(
      "quiet-quite", "'Quiet' makes no noise; 'quite' means 'rather'.",
      """
      grammar-quiet-quite: (very|so|too|more) quite
        quiet (good|nice|big|small|different|sure|a few|a lot|often|easy|well|simple|soon)
        unless <quiet-quite-not-1> before 1
      quiet-quite-not-1: fan, lamp, motor, machine, pump
      """,
      ["quite": "quiet", "quiet": "quite"],
      flags: [
        "The motor is ⟦very quite⟧. → The motor is very quiet.",
        "It is ⟦quiet different⟧ from that. → It is quite different from that.",
      ],
      allows: ["It is quite good.", "Very quiet, and quite small."]),
    GrammarTopic(
      "advice-advise", "To 'advise' is to give 'advice'.",
      """
      grammar-advice-advise:
        (please|to|will|would|kindly|can|could|must) advice (us|me|you|if|on|how|whether|when|what|him|her|them)
        (an|the|your|good|some|any|our|his|this|for) advise [on|about|is|was|to]
      """,
      ["advice": "advise", "advise": "advice"],
      flags: [
        "⟦Please advice us⟧ about it. → Please advise us about it.",
        "Thank you for ⟦your advise⟧. → Thank you for your advice.",
      ],
      allows: ["Please advise us.", "Thanks to advice from you, it works."]),
    GrammarTopic(
      "accept-except", "To 'accept' is to take; 'except' leaves out.",
      """
      grammar-accept-except:
        (please|to|will|not|can|cannot|would|kindly) except (our|your|this|returns|my|it as|the return|the offer|the refund|the parcel)
        (all|everything|everyone|nothing|any|every day|days) accept (for|the|one|on|sundays|sunday|that)
      """,
      ["except": "accept", "accept": "except"],
      flags: [
        "⟦Please except our⟧ apology. → Please accept our apology.",
        "⟦Everything accept the⟧ lid is here. → Everything except the lid is here.",
      ],
      allows: ["Please accept our apology.", "Everything except the lid."]),
    GrammarTopic(
      "whether-weather", "'Weather' is rain and sun; 'whether' means 'if'.",
      """
      grammar-whether-weather:
        (know|sure|see|check|tell|decide|ask|wonder|confirm|unsure|question|clear) [us|me|you] weather (you|the|it|we|this|to|they|your|or|that)
      """,
      ["weather": "whether"],
      flags: ["Please ⟦tell us weather you⟧ want it. → Please tell us whether you want it."],
      allows: ["Check the weather before you paint.", "See whether it fits."]),
    GrammarTopic(
      "were-where", "'Where' asks for a place; 'were' is the past of 'are'.",
      """
      grammar-were-where:
        (we|they|you|parts|items|lamps|which|screws|boxes) where (not|sent|shipped|damaged|missing|delivered|able|sold|given|told|sorry|unable|broken|returned)
        ^ were (can|do|did|should) (you|we|i|it)
        (know|ask|tell us|check) were (it|the|you|your|this|they) (is|are|was|were|want|bought)
      """,
      ["where": "were", "were": "where"],
      flags: [
        "Two ⟦parts where missing⟧. → Two parts were missing.", "⟦Were can we⟧ send it? → Where can we send it?",
      ],
      allows: ["Where were the parts?", "The parts, where packed well, arrive whole."]),
    GrammarTopic(
      "hear-here", "One 'hears' with ears; 'here' is this place.",
      """
      grammar-hear-here: (to|will|can|could) here (from|about|that|back|of), over hear, (is|are|am|be) hear (to|for)
        (is|are|am|be) hear .
      """,
      ["here": "hear", "hear": "here"],
      flags: [
        "We hope ⟦to here from⟧ you. → We hope to hear from you.", "We ⟦are hear for⟧ you. → We are here for you.",
      ],
      allows: ["It is a day's trip to here.", "We are here for you."]),
    GrammarTopic(
      "buy-by", "To 'buy' is to pay for; 'by' is a preposition.",
      """
      grammar-buy-by: (want|like|wanted|decide|decided|able|going|wish|planning|need) to by
        (you|we|they) by (the|a|it|another|one) (new|again|from|at|in)
        buy (us|you|the carrier|the manufacturer|hand|mail|post) .
      """,
      ["by": "buy", "buy": "by"],
      flags: ["You do not ⟦need to by⟧ a new one. → You do not need to buy a new one."],
      allows: ["You need to be there by noon.", "Buy one, or two."]),
    GrammarTopic(
      "other-confusions", "This is another word than the one that is meant.",
      """
      grammar-other-confusions: let (us|me) no (if|when|what|how|that|whether|about), let (us|me) no ., in principal
        (to|was|are|am|were|just|is) wandering (if|whether|why|how|what)
        (will|can|may|might|could|would|not) brake (the|when|if|easily|it)
        peace of (wood|paper|furniture|metal|glass|cloth|equipment|cake)
        whose (going|been|coming|responsible|able), in the passed
        (a|the|your) (personal|personnel) (use|data) personnel
        (thank|thanks) you for you (order|purchase|patience|message|reply|answer|understanding|time|interest)
        (of|for|in|with|about|on|to|from|that|if|and) you (order|purchase|parcel|address|patience|message) (is|was|has|and|number|to|of|with|we)
        (of|for|in|with|about|on|to|from|that|if|and) you (order|purchase|parcel|address|patience|message) .
        (we|i|they|us) new (that|about|it|the), now a days, (could|would|should|can) (sent|send) to you to
        every (days|weeks|months|years|customers|orders|items), (loose|lost) of (time|money)
        (a|an|the|this) cheep, then you for
        (we|you) will be (send|ship|receive|contact|refund) (you|it|the|your|a), thanks you, many thank (for|in)
        thank in advance, thank you in advanced, ^ thank for, (best|kind|warm|kindest|warmest) regard
        best wish .
      """,
      [
        "no": "know", "principal": "principle", "wandering": "wondering", "brake": "break", "peace": "piece",
        "whose": "who's",
        "passed": "past", "for you": "for your", "of you": "of your", "in you": "in your", "with you": "with your",
        "about you": "about your", "on you": "on your", "to you": "to your", "from you": "from your",
        "that you": "that your",
        "if you": "if your", "and you": "and your", "new": "knew", "now a days": "nowadays", "days": "day",
        "weeks": "week",
        "months": "month", "years": "year", "customers": "customer", "orders": "order", "items": "item",
        "will be": "will",
        "thanks you": "thank you", "many thank": "many thanks", "thank in advance": "thanks in advance",
        "advanced": "advance", "thank for": "thank you for", "regard": "regards", "wish": "wishes", "loose": "loss",
        "lost": "loss", "then": "thank",
      ],
      flags: [
        "Please ⟦let us no if⟧ it fits. → Please let us know if it fits.",
        "We ⟦are wandering why⟧ it broke. → We are wondering why it broke.",
        "The glass ⟦may brake easily⟧. → The glass may break easily.",
        "⟦Thank you for you order⟧. → Thank you for your order.",
        "⟦Thanks you⟧ for waiting. → Thank you for waiting.", "⟦Best regard⟧,\nCoco → Best regards,\nCoco",
        "A ⟦peace of wood⟧ is missing. → A piece of wood is missing.",
        "⟦We will be send you⟧ a new one. → We will send you a new one.",
      ],
      allows: [
        "Thank you for waiting.", "With kind regards", "In this regard we agree.", "We told you of an order for you.",
      ]),
  ]
}
