extension GrammarTopic {
  /// 'A', 'an' and 'the' where they are always missed.
  static let articles: [GrammarTopic] = [
    GrammarTopic(
      "missing-a", "'A' is missing here.",
      """
      grammar-missing-a: (have|has|had|got) [any other] (question|problem|issue|doubt|suggestion|chance|look)
        take [closer] (look|photo|picture|minute|moment) (at|of|to|and)
        (send|sent) [us|you|me] (photo|picture|copy) of
        (leave|write|post|leaving|writing|posting) [honest|short|quick] (review|comment|line)
        (make|made) (mistake|decision|choice|offer)
        (is|was|be|were) [very] (good|great|bad|nice|big|small|simple|common|huge|serious) (idea|mistake|chance|way|gift|choice|product|problem|question|pity|shame|surprise)
        (give|gives|giving|offer|offers|offering|get) [you|us] (flat|special|extra|small|full) [#number] [%] (discount|refund|present|gift)
        (it|this|that) (is|was) (pity|shame|mistake|pleasure|problem|gift)
        for (few|couple of) (days|weeks|hours|minutes|months)
        (send|sends|sending|get|want|need|order|prefer|like) (new|different|second|bigger|smaller|larger|spare) (one|lamp|part|item|cable|lid|unit|bulb|box|piece|label)
        with (new|different|second|bigger|smaller|spare) (one|lamp|part|item|cable|lid|unit|bulb|box|piece|label)
        unless <missing-a-not-1> before 1
        unless <missing-a-not-2> after 1
      missing-a-not-1: no, any, the, your, our, each, every, this, that, problem
      missing-a-not-2: title~, page~, code~, number~, form~, option~, request~
      """,
      [
        "have any other": "have another", "have": "have a", "has": "has a", "had": "had a", "got": "got a",
        "take": "take a", "photo of": "a photo of",
        "picture of": "a picture of", "copy of": "a copy of", "leave": "leave a", "write": "write a", "post": "post a",
        "leaving": "leaving a", "writing": "writing a", "posting": "posting a", "made": "made a", "make": "make a",
        "is very": "is a very", "was very": "was a very", "is": "is a", "was": "was a", "be": "be a",
        "give you": "give you a",
        "give us": "give us a", "give": "give a", "gives": "gives a", "giving": "giving a", "offer you": "offer you a",
        "offer": "offer a", "offers": "offers a", "offering": "offering a", "get": "get a", "for few": "for a few",
        "for couple": "for a couple", "with": "with a", "sends": "sends a", "sending": "sending a", "send": "send a",
        "want": "want a", "need": "need a", "order": "order a",
        "prefer": "prefer a", "like": "like a",
      ],
      flags: [
        "If you ⟦have question⟧, write to us. → If you have a question, write to us.",
        "Please ⟦take photo of⟧ the label. → Please take a photo of the label.",
        "It ⟦is good idea⟧ to wait. → It is a good idea to wait.",
        "We are ⟦giving flat 8% discount⟧ on it. → We are giving a flat 8% discount on it.",
        "We ⟦send new one⟧ on Monday. → We send a new one on Monday.",
        "It took us ⟦for few days⟧. → It took us for a few days.",
      ],
      allows: [
        "Have questions? Ask.", "If you have a question, write.", "You have problem solving skills.",
        "We send new lamps.",
        "Leave review titles to the buyer.",
      ]),
    GrammarTopic(
      "opportunity", "'The' or 'an' is missing here.",
      """
      grammar-opportunity:
        (give|gives|giving|gave|allow|have|had|has|get|offer) [us|you|me|them] (opportunity|possibility|option) [to|for]
        unless <opportunity-not-1> before 1
      opportunity-not-1: no, any, the, an, your
      """,
      ["opportunity": "the opportunity", "possibility": "the possibility", "option": "the option"],
      flags: ["Kindly ⟦give us opportunity to⟧ solve it. → Kindly give us the opportunity to solve it."],
      allows: ["Give us the opportunity to solve it.", "We give every opportunity to you."]),
    GrammarTopic(
      "missing-the", "'The' is missing here.",
      """
      grammar-missing-the:
        at moment, in (morning|afternoon|evening|meantime), on other hand
        in (near|nearest) future
        (by|at|until|till|before) end of, on (next|following|same) day
        in (same|next) (box|parcel|week|package|time)
        (is|are|was|were|has|have|with|for|to|of) same (size|colour|color|day|problem|item|lamp|price|model|quality|address|one|part|type)
        (sorry|apologize|apologise|apologies|apology|apologizing) for [any|this|that|all] inconvenience
        ^ soon as possible, on (top|bottom|back|front|left|right) of box
        (one|some|most|many|all|each|part) of (customers|items|parts|buyers|products|screws)
        to (customer service|post office|warehouse|carrier|manufacturer|buyer)
        from (carrier|warehouse|manufacturer|factory), in (box|package|parcel|warehouse)
        on (box|label|package|website|picture|photo)
        (check|see|read|open|find|print|fill|return|send|confirm|receive|received) (label|box|package|parcel|item|address|manual|invoice|screws) (and|to|back|in|on|with|before|for|that)
        (check|see|read|open|find|print|fill|return|send|confirm|receive|received) (label|box|package|parcel|item|address|manual|invoice|screws) .
        unless <missing-the-not-1> before 1
      missing-the-not-1: as, the, a, your, our, this, any, in all, each, one, week, days
      """,
      [
        "at moment": "at the moment", "in morning": "in the morning", "in afternoon": "in the afternoon",
        "in evening": "in the evening", "in meantime": "in the meantime", "other hand": "the other hand",
        "in near": "in the near", "in nearest": "in the near", "end of": "the end of", "on next": "on the next",
        "on following": "on the following", "on same": "on the same", "in same": "in the same",
        "in next": "in the next",
        "same": "the same", "inconvenience": "the inconvenience", "soon as": "as soon as", "of box": "of the box",
        "of customers": "of our customers", "of items": "of the items", "of parts": "of the parts",
        "of buyers": "of our buyers",
        "of products": "of our products", "of screws": "of the screws", "to": "to the", "from": "from the",
        "in": "in the", "on": "on the", "check": "check the", "see": "see the", "read": "read the", "open": "open the",
        "find": "find the", "print": "print the", "fill": "fill the", "return": "return the", "send": "send the",
        "confirm": "confirm the", "received": "received the", "receive": "receive the",
      ],
      flags: [
        "It is sold out ⟦at moment⟧. → It is sold out at the moment.",
        "We write ⟦by end of⟧ the week. → We write by the end of the week.",
        "It ⟦has same size⟧. → It has the same size.",
        "We are ⟦sorry for inconvenience⟧. → We are sorry for the inconvenience.",
        "The screws are ⟦in box⟧. → The screws are in the box.",
        "Please ⟦check label and⟧ tell us. → Please check the label and tell us.",
      ],
      allows: [
        "Until the end of May.", "As soon as possible.", "At this moment.", "We apologise for any inconvenience.",
        "Most of our customers like it.", "Please return labels that are torn.",
      ]),
    GrammarTopic(
      "extra-the", "'The' is too much here.",
      """
      grammar-extra-the: the both (of|items|parts|lamps|colours|colors|parcels|boxes|sizes)
        the (amazon|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (we|you|and|at|morning|afternoon)
        most of [the] (customers) (like|say|are|have)
        unless <extra-the-not-1> before 1
      extra-the-not-1: on, of, by
      """,
      ["the both": "both", "the": "", "of": ""],
      flags: ["⟦The both parts⟧ are here. → Both parts are here."],
      allows: ["Both of the parts are here.", "We use the Amazon app."]),
    GrammarTopic(
      "a-plural", "'A' and 'an' stand before one thing only.",
      """
      grammar-a-plural:
        (a|an) [new|small] (items|parts|screws|lamps|customers|orders|boxes|questions|photos|pictures|pieces|days|weeks|months) (is|are|was|were|and|or|that|which|to|for|with|in)
        (a|an) [new|small] (items|parts|screws|lamps|customers|orders|boxes|questions|photos|pictures|pieces|days|weeks|months) .
        unless <a-plural-not-1> before 1
      a-plural-not-1: of, such, what, many
      """,
      [
        "items": "item", "parts": "part", "screws": "screw", "lamps": "lamp", "customers": "customer",
        "orders": "order",
        "boxes": "box", "questions": "question", "photos": "photo", "pictures": "picture", "pieces": "piece",
        "days": "day", "weeks": "week", "months": "month",
      ],
      flags: ["We have ⟦a questions for⟧ you. → We have a question for you."],
      allows: ["A few questions for you.", "A parts list is in the box."]),
  ]
}
