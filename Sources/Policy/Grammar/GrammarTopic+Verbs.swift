extension GrammarTopic {
  /// Agreement, auxiliaries and forms of verbs.
  static let verbs: [GrammarTopic] = [
    GrammarTopic(
      "plural-verb", "After 'we', 'you' and 'they' the verb is in the plural.",
      """
      grammar-plural-verb: (we|they) [<often>] (is|was|has), ^ you [<often>] (is|was|has)
        (if|when|that|because|and|but|until|hope|sure|what) you (is|was|has), (we|they) does [not], ^ you does [not]
        (if|when|that|because|and|but) you does
      often: also, already, always, now, still, only, just, really, never, often, usually
      """,
      ["is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't"],
      flags: [
        "⟦We has⟧ asked the carrier. → We have asked the carrier.",
        "They say that ⟦they was⟧ closed. → They say that they were closed.",
        "Tell us ⟦if you has⟧ the old one. → Tell us if you have the old one.",
        "⟦We still is⟧ waiting for the part. → We still are waiting for the part.",
        "⟦You was⟧ right about the size. → You were right about the size.",
      ],
      allows: [
        "The lamp that we sent you was made of brass.", "What we sent you has two parts.",
        "We have asked, and it was fine.",
      ]),
    GrammarTopic(
      "first-person-verb", "This form of the verb does not go with 'I'.",
      """
      grammar-first-person-verb: i [<often>] (is|has|are), i does [not]
        unless <first-person-verb-not-1> before 1
      first-person-verb-not-1: option, part, section, step, version, type
      """,
      ["is": "am", "are": "am", "has": "have", "does": "do", "doesn't": "don't"],
      flags: [
        "⟦I has⟧ checked the box twice. → I have checked the box twice.",
        "⟦I is⟧ sorry about the scratch. → I am sorry about the scratch.",
        "⟦I doesn't⟧ see the number. → I don't see the number.",
      ],
      allows: [
        "I have checked it.", "Neither my brother nor I am at home.", "If I were you, I would take the blue one.",
      ]),
    GrammarTopic(
      "singular-verb", "After 'it', 'he', 'she' and 'this' the verb is in the singular.",
      """
      grammar-singular-verb: ^ (it|he|she|this) (have|are|do not|were not), ^ (he|she) were
        (because|but|that|hope|sure|think|say|says|said|since) (it|he|she) (have|are|do not)
        (it|he|she) do not
        unless <singular-verb-not-1> before 2
        unless <singular-verb-not-2> before 3
      singular-verb-not-1: let, make, help, see, if, did, does, will, would, can, could, should, may, might, must
        to, of, both, and
      singular-verb-not-2: so, suggest~, recommend~, ask~, important
      """,
      ["have": "has", "are": "is", "were": "was", "don't": "doesn't", "do": "does"],
      flags: [
        "⟦It have⟧ arrived at the depot. → It has arrived at the depot.",
        "The buyer says ⟦that it are⟧ too small. → The buyer says that it is too small.",
        "⟦This are⟧ the right screws? → This is the right screws?",
        "We are sorry ⟦that it don't⟧ work. → We are sorry that it doesn't work.",
      ],
      allows: [
        "Does it have a switch?", "Parts of it are made of glass.", "Let it have a rest.",
        "If it were ours, we would repair it.",
        "Why did it have two plugs?",
      ]),
    GrammarTopic(
      "third-person", "This form of the verb goes with 'he', 'she' and 'it'.",
      """
      grammar-third-person: (we|they|i) [<often>] <third>, ^ you [<often>] <third>, (if|when|that|because|and|but) you <third>
        unless <third-person-not> before 2
      third-person-not: what, all, everything, for, to, of, with, who, that we, offer~, send~, sent, tell~, told
      """,
      [
        "works": "work", "fits": "fit", "has": "have", "needs": "need", "arrives": "arrive", "goes": "go",
        "comes": "come",
        "makes": "make", "looks": "look", "wants": "want", "opens": "open", "closes": "close", "turns": "turn",
        "seems": "seem", "sends": "send", "receives": "receive", "gives": "give", "takes": "take", "knows": "know",
        "includes": "include", "contains": "contain", "matches": "match", "happens": "happen", "helps": "help",
        "costs": "cost", "keeps": "keep", "becomes": "become",
      ],
      flags: [
        "⟦We also makes⟧ shades. → We also make shades.",
        "⟦If you gives⟧ us the size, we send it. → If you give us the size, we send it.",
      ],
      allows: ["All we need makes one box.", "He gives us the size."]),
    GrammarTopic(
      "each-verb", "After 'each', 'every' and 'one of' the verb is in the singular.",
      """
      grammar-each-verb:
        (each|every) <thing> (have|are|were|do not), everyone (have|are)
        everything (have|are|were)
        one of (the|our|your|these|those) <things> (are|were|have), nobody (have|are|were)
        something (are|have|were)
        unless <each-verb-not-1> before 1
      thing: item, part, screw, piece, lamp, customer, order, box, parcel, package, product, shelf, cable, bottle
        buyer, unit, set, leg, chair, button
      things: items, parts, screws, pieces, lamps, customers, orders, boxes, parcels, packages, products, shelves
        cables, bottles, buyers, units, sets, legs, chairs, buttons
      each-verb-not-1: let, make, does, did, who, that, which
      """,
      ["have": "has", "are": "is", "were": "was", "don't": "doesn't", "do": "does"],
      flags: [
        "⟦Each box have⟧ a label. → Each box has a label.",
        "⟦One of the legs are⟧ shorter. → One of the legs is shorter.",
        "⟦Everything are⟧ in the bag. → Everything is in the bag.",
      ],
      allows: ["Each of the boxes has a label.", "One of the legs is shorter.", "What does each box have inside?"]),
    GrammarTopic(
      "these-verb", "After 'these' and 'those' the verb is in the plural.",
      """
      grammar-these-verb:
        (these|those) <things> (is|was|has|does not)
        there is [only|also|still] (many|several|two|three|four|five|six)
        there was [only|also|still] (many|several|two|three|four|five|six), ^ (these|those) (is|was|has)
        ^ all [the|our|your|these] <things> (is|was|has)
        unless <these-verb-not-1> before 2
      these-verb-not-1: of, in, for, with, to, on, from, about, one, any, none, neither, each
      """,
      ["is": "are", "was": "were", "has": "have", "doesn't": "don't", "does": "do"],
      flags: [
        "⟦These screws is⟧ too short. → These screws are too short.", "⟦There is two⟧ boxes. → There are two boxes.",
        "⟦All parts was⟧ checked. → All parts were checked.", "⟦These is⟧ the right ones. → These are the right ones.",
      ],
      allows: [
        "One of these screws is too short.", "The colour of these lamps is warm.", "There is a box with two lamps.",
      ]),
    GrammarTopic(
      "after-modal", "After 'can', 'could', 'must' and their like stands the verb alone.",
      """
      grammar-after-modal:
        (could|should|would|must) to (<base>|be|have)
        (we|you|they|i|it|he|she) can to (<base>|be|have)
        (could|should|would|must|will|can) [not] (has|had been able|is|was|are)
        (can|could|will|would) (you|we|they|i) to <base>
        (could|should|would|must|will|can) [not] (sent|received|gave|took|came|went|told|knew|chose|wrote|forgot)
        unless <after-modal-not-1> before 2
      base: send, receive, give, take, come, go, tell, know, choose, write, check, help, confirm, return, replace
        use, find, make, get, see, keep, open, ask, offer, arrange, let, contact, refund, repair, ship, buy, wait
        pay, change, leave, understand, solve, decide, bring, put, read, say, show, start, try, provide, assemble
        install, pack
      after-modal-not-1: what, all, best, as, that, trash, tin, good, free, watering, gas, oil
      """,
      [
        "to": "", "has": "have", "is": "be", "was": "be", "are": "be", "sent": "send", "received": "receive",
        "gave": "give",
        "took": "take", "came": "come", "went": "go", "told": "tell", "knew": "know", "chose": "choose",
        "wrote": "write",
        "forgot": "forget",
      ],
      flags: [
        "We ⟦must to send⟧ it back. → We must send it back.",
        "⟦Could you to check⟧ the label? → Could you check the label?",
        "It ⟦will has⟧ a new lid. → It will have a new lid.",
        "The carrier ⟦could not came⟧. → The carrier could not come.",
      ],
      allows: [
        "We would like to send it.", "What you can is up to you.", "The tin can is green.",
        "It must have been sent on Monday.",
      ]),
    GrammarTopic(
      "to-past", "Behind 'to' stands the plain form of the verb.",
      """
      grammar-to-past:
        to (sent|received|gave|took|knew|bought|went|sends|receives|gives|takes|knows|wrote|chose|forgot|spoke|replied|shipped|refunded|solved|informed)
        unless <to-past-not-1> before 1
      to-past-not-1: compared, thanks, due, addition, according, prior, similar, next, close, respect, regard, from
        relation, refer~, attached
      """,
      [
        "sent": "send", "received": "receive", "gave": "give", "took": "take", "knew": "know", "bought": "buy",
        "went": "go",
        "sends": "send", "receives": "receive", "gives": "give", "takes": "take", "knows": "know", "wrote": "write",
        "chose": "choose", "forgot": "forget", "spoke": "speak", "replied": "reply", "shipped": "ship",
        "refunded": "refund", "solved": "solve", "informed": "inform",
      ],
      flags: [
        "We forgot ⟦to sent⟧ the cable. → We forgot to send the cable.",
        "We want ⟦to informed⟧ you. → We want to inform you.",
        "The shop wants ⟦to knew⟧ the size. → The shop wants to know the size.",
      ],
      allows: ["In addition to received parts, two are missing.", "We want to send it."]),
    GrammarTopic(
      "after-did", "After 'did' stands the plain form of the verb.",
      """
      grammar-after-did:
        did not [<often>] <past>, did (you|we|they|it|he|she) [<often>] <past>
        did (the|your) <thing> <past>
      past: received, got, arrived, sent, came, went, made, took, found, bought, worked, wanted, needed, asked
        ordered, saw, knew, gave, told, paid, kept, broke, had, was, were, fitted, noticed, checked, forgot
        wrote, chose, lost, understood
      """,
      [
        "received": "receive", "got": "get", "arrived": "arrive", "sent": "send", "came": "come", "went": "go",
        "made": "make",
        "took": "take", "found": "find", "bought": "buy", "worked": "work", "wanted": "want", "needed": "need",
        "asked": "ask", "ordered": "order", "saw": "see", "knew": "know", "gave": "give", "told": "tell", "paid": "pay",
        "kept": "keep", "broke": "break", "had": "have", "was": "is", "were": "are", "fitted": "fit",
        "noticed": "notice",
        "checked": "check", "forgot": "forget", "wrote": "write", "chose": "choose", "lost": "lose",
        "understood": "understand",
      ],
      flags: [
        "We ⟦did not received⟧ the part. → We did not receive the part.",
        "⟦Did you got⟧ the second box? → Did you get the second box?",
        "⟦Did the parcel arrived⟧ whole? → Did the parcel arrive whole?",
      ],
      allows: ["Did you get the second box?", "What he did made us glad.", "We did, and got an answer."]),
    GrammarTopic(
      "after-does", "After 'does' and 'do not' stands the plain form of the verb.",
      """
      grammar-after-does:
        does (not|it|he|she|this|that) <third>, (do|did) not <third>
        does (the|your) <thing> <third>
        (can|could|will|would|should|must|may|might) [not] <third>
        unless <after-does-not-1> before 1
      third: works, fits, has, needs, arrives, goes, comes, makes, looks, wants, opens, closes, turns, seems, sends
        receives, gives, takes, knows, includes, contains, matches, happens, helps, costs, keeps, becomes
      after-does-not-1: what, all, that, who
      """,
      [
        "works": "work", "fits": "fit", "has": "have", "needs": "need", "arrives": "arrive", "goes": "go",
        "comes": "come",
        "makes": "make", "looks": "look", "wants": "want", "opens": "open", "closes": "close", "turns": "turn",
        "seems": "seem", "sends": "send", "receives": "receive", "gives": "give", "takes": "take", "knows": "know",
        "includes": "include", "contains": "contain", "matches": "match", "happens": "happen", "helps": "help",
        "costs": "cost", "keeps": "keep", "becomes": "become",
      ],
      flags: [
        "The lid ⟦does not fits⟧. → The lid does not fit.", "⟦Does it works⟧ now? → Does it work now?",
        "The new one ⟦will arrives⟧ whole. → The new one will arrive whole.",
      ],
      allows: ["Whatever it does works.", "It does not fit."]),
    GrammarTopic(
      "have-participle", "After 'have' stands the participle.",
      """
      grammar-have-participle:
        (have|has|had) [not] [<often>] (send|sended|receive|give|forget|write|speak|choose|went|came|wrote|forgot|chose|spoke|took|gave|arrive|decide|confirm|prepare|lose|saw|knew|broke)
        (have|has) [not] [<often>] (ship|pack|check|ask|refund|change|contact|test|mail|post|repair|replace|return) (your|the|you|it|them|him|her|this)
        unless <have-participle-not-1> before 1
        unless <have-participle-not-2> before 2
      have-participle-not-1: to, will, would, can, could, should, may, might
      have-participle-not-2: do, does, did, must
      """,
      [
        "sended": "sent", "send": "sent", "receive": "received", "give": "given", "forget": "forgotten",
        "write": "written",
        "speak": "spoken", "choose": "chosen", "went": "gone", "came": "come", "wrote": "written",
        "forgot": "forgotten",
        "chose": "chosen", "spoke": "spoken", "took": "taken", "gave": "given", "arrive": "arrived",
        "decide": "decided",
        "confirm": "confirmed", "prepare": "prepared", "lose": "lost", "saw": "seen", "knew": "known",
        "broke": "broken",
        "ship": "shipped", "pack": "packed", "check": "checked", "ask": "asked", "refund": "refunded",
        "change": "changed",
        "contact": "contacted", "test": "tested", "mail": "mailed", "post": "posted", "repair": "repaired",
        "replace": "replaced", "return": "returned",
      ],
      flags: [
        "We ⟦have send⟧ the form. → We have sent the form.",
        "The driver ⟦has already went⟧ home. → The driver has already gone home.",
        "We ⟦have check your⟧ address. → We have checked your address.",
        "It ⟦had broke⟧ on the way. → It had broken on the way.",
      ],
      allows: [
        "You have return labels in the box.", "Do you have contact with them?",
        "We have order 113-4829175-3306621 here.", "To have come so far is good.",
      ]),
    GrammarTopic(
      "be-participle", "After 'be' stands the participle here.",
      """
      grammar-be-participle:
        (was|were|been|being|be) [not] [<often>] (send|sended|deliver|receive|forget|replace|lose|choose|ship|pack|damage|inform|repair|broke|wrote|took|forgot|chose|gave|refund)
        (is|are) [not] [<often>] (sended|ship|pack|broke|forgot|chose|inform|deliver)
        (be|been|being) [not] [<often>] (prepare|arrange|solve|confirm|cancel|process|finish|manufacture|write|take|give|make|break)
        (is|are|was|were) [not] [<often>] finish, (is|are) [not] [<often>] prepare
        (was|were|is|are) [<often>] (arrive|happen|occur|came|went|become)
        unless <be-participle-not-1> before 3
      be-participle-not-1: do, did, does, there, what, will, would, need~, and
      """,
      [
        "prepare": "prepared", "arrange": "arranged", "solve": "solved", "confirm": "confirmed", "cancel": "cancelled",
        "process": "processed", "finish": "finished", "manufacture": "manufactured", "write": "written",
        "take": "taken",
        "give": "given", "make": "made", "break": "broken",
        "sended": "sent", "send": "sent", "deliver": "delivered", "receive": "received", "forget": "forgotten",
        "replace": "replaced", "lose": "lost", "choose": "chosen", "ship": "shipped", "pack": "packed",
        "damage": "damaged", "inform": "informed", "repair": "repaired", "broke": "broken", "wrote": "written",
        "took": "taken", "forgot": "forgotten", "chose": "chosen", "gave": "given", "refund": "refunded",
        "was arrive": "arrived", "were arrive": "arrived", "is arrive": "has arrived", "are arrive": "have arrived",
        "was happen": "happened", "is happen": "happens", "was occur": "occurred", "was came": "came",
        "was went": "went",
        "were came": "came", "is came": "has come",
      ],
      flags: [
        "It ⟦was ship⟧ in a new box. → It was shipped in a new box.", "The handle ⟦is broke⟧. → The handle is broken.",
        "The wrong one ⟦was send⟧. → The wrong one was sent.",
        "The accident ⟦was happen⟧ in the depot. → The accident happened in the depot.",
      ],
      allows: [
        "All you need to do is replace the bulb.", "There was damage to the lid.", "What we did was send another one.",
      ]),
    GrammarTopic(
      "missing-be", "Here the verb is missing.",
      """
      grammar-missing-be: (we|they) (sorry|happy|glad|ready|unable|sure|pleased|afraid)
        (we|they) (very|so|really) (sorry|happy|glad|pleased), i (sorry|happy|glad|afraid|sure|very sorry)
        (we|they|i) [<often>] (waiting|looking|hoping|trying|going|sending|writing|asking|working) (to|for|forward|you|your|the|on|at)
        ^ it (not possible|possible that|not our|necessary to|important that|not necessary)
        unless <missing-be-not-1> before 2
      missing-be-not-1: are, am, is, were, was, be, make~, made, keep~, see, saw, kept, find, left, leave~, that
        which
      """,
      ["we": "we are", "they": "they are", "I": "I am", "it": "it is"],
      flags: [
        "⟦We sorry⟧ for the scratch. → We are sorry for the scratch.",
        "⟦We waiting for⟧ your answer. → We are waiting for your answer.",
        "⟦I very sorry⟧ about it. → I am very sorry about it.",
        "⟦It not possible⟧ to post glass. → It is not possible to post glass.",
      ],
      allows: [
        "Are we ready?", "Nothing makes us so glad as this.", "How happy were they sending it back?",
        "Sorry we are late.",
      ]),
    GrammarTopic(
      "extra-be", "Here 'am', 'is' or 'are' is too much.",
      """
      grammar-extra-be:
        (we|they|you|i) (am|are) (agree|apologize|apologise|appreciate|understand|hope|think|believe|want|know|regret|need|recommend)
        (we|i) (am|are) (received|offer|provide)
        unless <extra-be-not-1> before 1
      extra-be-not-1: what, who, that
      """,
      ["are": "", "am": ""],
      flags: ["⟦We are apologize⟧ for that. → We apologize for that.", "⟦I am agree⟧ with you. → I agree with you."],
      allows: ["We are agreed on the price.", "What we are, they know."]),
    GrammarTopic(
      "wrong-question", "A question is asked with 'do' here.",
      """
      grammar-wrong-question:
        (is|are) you (have|want|need|know|like|agree|receive|understand|prefer|still have|still want)
      """,
      ["is you": "do you", "are you": "do you"],
      flags: [
        "⟦Are you have⟧ the old bulb? → Do you have the old bulb?", "⟦Is you want⟧ a refund? → Do you want a refund?",
      ],
      allows: ["Are you having trouble?"]),
    GrammarTopic(
      "question-order", "In a question the verb stands before 'you' or 'we'.",
      """
      grammar-question-order: ^ (when|where|why|what|how) (you|we|they|it) (will|can|could|would|should) ... ?
      """,
      [
        "you will": "will you", "we will": "will we", "they will": "will they", "it will": "will it",
        "you can": "can you",
        "we can": "can we", "they can": "can they", "it can": "can it", "you could": "could you",
        "we could": "could we",
        "you would": "would you", "we would": "would we", "you should": "should you", "we should": "should we",
      ],
      flags: [
        "⟦When you will⟧ be at home? → When will you be at home?", "⟦How we can⟧ help you? → How can we help you?",
      ],
      allows: ["Tell us when you will be at home.", "When will you be at home?", "Do you know how we can help?"]),
    GrammarTopic(
      "missing-do", "'Do' is missing before 'not'.",
      """
      grammar-missing-do: (we|they|i|you) not (receive|have|get|know|want|like|understand|see|send|need|find|agree)
        (we|they|i|you) not (received|got)
        unless <missing-do-not-1> before 1
      missing-do-not-1: do, did, does, can, could, would, will, should, must, may, might, are, is, or, why, were, shall
      """,
      ["not received": "have not received", "not got": "have not got", "not": "do not"],
      flags: [
        "If ⟦you not receive⟧ it, tell us. → If you do not receive it, tell us.",
        "⟦We not have⟧ the blue one. → We do not have the blue one.",
      ],
      allows: ["Do you not have a spare?", "Why not see it?", "Could we not send two?"]),
    GrammarTopic(
      "we-doesnt", "After 'we', 'you', 'they' and 'I' it is 'do not'.",
      """
      grammar-we-doesnt: (customers|items|parts|lamps|screws|buyers|people) does not
        unless <we-doesnt-not-1> before 2
      we-doesnt-not-1: of, for, with, to, in, about, from
      """,
      ["doesn't": "don't", "does": "do"],
      flags: ["⟦Customers doesn't⟧ see it. → Customers don't see it."],
      allows: ["The number of parts does not matter."]),
    GrammarTopic(
      "item-dont", "Of one thing it is 'does not'.",
      """
      grammar-item-dont: (the|your|our|this|that) <thing> do not
        (the|your|this|that) <thing> (have not|are not|were not|have been|have arrived)
        unless <item-dont-not-1> before 3
      item-dont-not-1: does, did, and, can, could, should, if, wish, let, to
      """,
      [
        "don't": "doesn't", "haven't": "hasn't", "aren't": "isn't", "weren't": "wasn't", "do": "does", "have": "has",
        "are": "is", "were": "was",
      ],
      flags: [
        "⟦The lamp don't⟧ turn on. → The lamp doesn't turn on.",
        "⟦Your parcel have been⟧ opened. → Your parcel has been opened.",
      ],
      allows: ["The lamp doesn't turn on.", "Both the lid and the box have been opened."]),
    GrammarTopic(
      "will-after-when", "After 'if', 'when' and 'as soon as' the present stands for the future.",
      """
      grammar-will-after-when:
        (as soon as|once|until|after|before) (you|we|it|he|she|they|the <thing>) will (<base>|arrive|be|have)
        ^ (if|when) (you|we|it|he|she|they) will (receive|arrive|get|come|send|return|decide|confirm|choose|open|see)
      """,
      [
        "it will arrive": "it arrives", "he will": "he", "will be": "are", "will": "",
      ],
      flags: [
        "We refund it ⟦as soon as we will receive⟧ the return. → We refund it as soon as we receive the return.",
        "⟦If you will send⟧ it back, we refund it. → If you send it back, we refund it.",
      ],
      allows: ["Tell us if you will be at home.", "We do not know when it will arrive.", "If it will fit, keep it."]),
    GrammarTopic(
      "please-to", "Behind 'please' stands the plain form of the verb.",
      """
      grammar-please-to:
        please to (send|contact|let|check|reply|tell|confirm|return|find|note|see|keep|leave|give|write|open|take|use|choose)
        please [kindly] (sending|contacting|checking|confirming|letting|returning|replying|keeping|choosing|telling|giving|sent|confirmed|checked|informed)
        (can|could|would|will) you [please|kindly] (sending|checking|confirming|telling|letting|giving|confirmed|checked)
        unless <please-to-not-1> before 2
      please-to-not-1: did, does, aim, try, trying, want, hard, eager
      """,
      [
        "to": "", "sending": "send", "contacting": "contact", "checking": "check", "confirming": "confirm",
        "letting": "let",
        "returning": "return", "replying": "reply", "keeping": "keep", "choosing": "choose", "telling": "tell",
        "giving": "give", "sent": "send", "confirmed": "confirm", "checked": "check", "informed": "be informed",
      ],
      flags: [
        "⟦Please to check⟧ the label. → Please check the label.",
        "⟦Please confirming⟧ the size. → Please confirm the size.",
      ],
      allows: ["Please, to be sure, check it.", "We aim to please to see you smile."]),
    GrammarTopic(
      "gerund", "Here the verb ends in '-ing'.",
      """
      grammar-gerund: look~ forward to (hear|receive|see|meet|get|read|work|help|have|know|send)
        (thank you|thanks|sorry) for (inform|let|tell|wait|understand|buy|choose|contact|write|be|have|give|send|take|make|bother)
        (before|after|without|by|instead of) (receive|send|buy|install|unpack|assemble|choose)
        (interested in|insist on|used for|worth|avoid|finish|enjoy|suggest|mind) (receive|send|buy|install|unpack|assemble|choose|wait|keep)
      """,
      [
        "hear": "hearing", "receive": "receiving", "see": "seeing", "meet": "meeting", "get": "getting",
        "read": "reading",
        "work": "working", "help": "helping", "have": "having", "know": "knowing", "send": "sending",
        "inform": "informing",
        "let": "letting", "tell": "telling", "wait": "waiting", "understand": "understanding", "buy": "buying",
        "choose": "choosing", "contact": "contacting", "write": "writing", "be": "being", "give": "giving",
        "take": "taking", "make": "making", "bother": "bothering", "install": "installing", "unpack": "unpacking",
        "assemble": "assembling", "keep": "keeping",
      ],
      flags: [
        "We ⟦look forward to hear⟧ from you. → We look forward to hearing from you.",
        "⟦Thank you for wait⟧ so long. → Thank you for waiting so long.",
        "Check it ⟦before install⟧ it. → Check it before installing it.",
      ],
      allows: ["Thank you for your work.", "By return of post it takes a day.", "Before use, charge it."]),
    GrammarTopic(
      "missing-to", "'To' is missing here.",
      """
      grammar-missing-to:
        (allow|permit|enable|want|advise|invite|remind) (us|you|me|him|her|them) (send|check|know|have|return|choose|open|use|leave|write|contact|make|give|take|keep|tell|solve|offer|provide|replace|arrange)
        (want|wants|need|needs|like|try|trying|able|unable|decide|decided|going|forgot|happy|glad|ready) (send|receive|know|replace|refund|inform|arrange|provide|solve)
        unless <missing-to-not-1> before 1
      missing-to-not-1: who, that, what, which, we, lets, let
      """,
      [
        "us": "us to", "you": "you to", "me": "me to", "him": "him to", "her": "her to", "them": "them to",
        "want": "want to",
        "wants": "wants to", "need": "need to", "needs": "needs to", "like": "like to", "try": "try to",
        "trying": "trying to", "able": "able to", "unable": "unable to", "decide": "decide to", "decided": "decided to",
        "going": "going to", "forgot": "forgot to", "happy": "happy to", "glad": "glad to", "ready": "ready to",
      ],
      flags: [
        "Please ⟦allow us check⟧ the stock. → Please allow us to check the stock.",
        "They are not ⟦able send⟧ it. → They are not able to send it.",
      ],
      allows: ["Whatever you want, tell us.", "Let us know.", "If you like, return it."]),
    GrammarTopic(
      "let-to", "After 'let' and 'make' there is no 'to'.",
      """
      grammar-let-to: let (us|you|me|him|her|them) to (know|send|check|have|choose|wait|see|keep|return)
        make (us|you|me|him|her|them) to (wait|pay|return|send|feel|think)
      """,
      ["to": ""],
      flags: [
        "Please ⟦let us to know⟧. → Please let us know.",
        "We will not ⟦make you to wait⟧. → We will not make you wait.",
      ],
      allows: ["Let us know.", "The offer you let us to was good."]),
    GrammarTopic(
      "double-negation", "Two negations say the opposite.",
      """
      grammar-double-negation:
        not (have|had|need|want|see|get|got|receive|find|know|say|do|make|cost|change|take) (no|nothing|nobody|none|nowhere)
        never (received|got|had|saw|heard|want|need|ask|send) (no|nothing|nobody)
        (nobody|nothing) (did|do|does|can|was|is) not
        (cannot|can not|could not|will not|would not) [<base>] (nothing|nobody|never|nowhere)
      """,
      ["no": "any", "nothing": "anything", "nobody": "anybody", "none": "any", "never": "ever", "nowhere": "anywhere"],
      flags: [
        "We do ⟦not have no⟧ spare part. → We do not have any spare part.",
        "It does ⟦not cost nothing⟧. → It does not cost anything.",
        "We can ⟦not do nothing⟧ about it. → We can not do anything about it.",
      ],
      allows: ["If not, nothing changes.", "We have no spare part.", "There is nothing that we cannot do."]),
    GrammarTopic(
      "very-verb", "Verbs go with 'really' or 'very much', not with 'very'.",
      """
      grammar-very-verb: very (appreciate|thank|hope|want|regret|apologize|apologise|understand|enjoy)
      """,
      ["very": "really"],
      flags: ["We ⟦very appreciate⟧ your patience. → We really appreciate your patience."],
      allows: ["We very much appreciate it.", "It is very good, thank you."]),
    GrammarTopic(
      "say-tell", "One tells somebody, and says something.",
      """
      grammar-say-tell: (say|says|said) (you|us|me|him|her|them) (that|how|when|what|to|the|if|about)
        explain~ (us|you|me|him|her|them)
        (tell|told|inform|informed|ask|asked|informs|tells|answer|answered) to (us|you|me|him|her|them)
        suggest~ (you|us|me|him|her|them) to
        unless <say-tell-not-1> before 1
      say-tell-not-1: can, could, as, an, the, your, our, no, any
      """,
      [
        "say": "tell", "says": "tells", "said": "told", "explain us": "explain to us", "explain you": "explain to you",
        "explain me": "explain to me", "explain him": "explain to him", "explain her": "explain to her",
        "explain them": "explain to them", "you to": "that you", "us to": "that we", "me to": "that I",
        "him to": "that he", "her to": "that she", "them to": "that they", "to": "",
      ],
      flags: [
        "The driver ⟦said us that⟧ nobody was there. → The driver told us that nobody was there.",
        "Please ⟦tell to us⟧ the size. → Please tell us the size.",
        "We ⟦suggest you to⟧ wait. → We suggest that you wait.",
      ],
      allows: ["As we said, you have time.", "An answer to you is on its way.", "She said that it fits."]),
  ]
}
