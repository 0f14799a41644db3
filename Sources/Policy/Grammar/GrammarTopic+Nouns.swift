extension GrammarTopic {
  /// One and many, and what cannot be counted.
  static let nouns: [GrammarTopic] = [
    GrammarTopic(
      "uncountable", "This cannot be counted: it has no plural.",
      """
      grammar-uncountable:
        informations, advices, furnitures, equipments, feedbacks, luggages, knowledges
        homeworks, softwares
        hardwares, packagings, evidences, baggages, staffs, stuffs, merchandises, machineries, jewelries
        jewelleries, researches, patiences
        (an|another) (information|advice|equipment|furniture|luggage|evidence|feedback) (about|on|that|for|from|which|to|regarding|you|we|of|in|and)
        (an|another) (information|advice|equipment|furniture|luggage|evidence|feedback) .
        (many|these|those|several|few|two|three) (information|advice|furniture|equipment|luggage|evidence|feedback) [about|on|that|for|from|to]
      """,
      [
        "informations": "information", "advices": "advice", "furnitures": "furniture", "equipments": "equipment",
        "feedbacks": "feedback", "luggages": "luggage", "knowledges": "knowledge", "homeworks": "homework",
        "softwares": "software", "hardwares": "hardware", "packagings": "packaging", "evidences": "evidence",
        "baggages": "baggage", "staffs": "staff", "stuffs": "stuff", "merchandises": "merchandise",
        "machineries": "machinery", "jewelries": "jewelry", "jewelleries": "jewellery", "researches": "research",
        "patiences": "patience", "another": "more", "an": "some", "many": "much", "these": "this", "those": "that",
        "several": "some", "few": "some", "two": "some", "three": "some",
      ],
      flags: [
        "Please send us more ⟦informations⟧. → Please send us more information.",
        "We have ⟦an advice for⟧ you. → We have some advice for you.",
        "Did you get ⟦these information⟧? → Did you get this information?",
      ],
      allows: ["An information sheet is in the box.", "More information follows.", "An equipment box is there."]),
    GrammarTopic(
      "plural-after-number", "After this word the noun is in the plural.",
      """
      grammar-plural-after-number:
        (two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|various|both|these|those|few) [new|small|other|more|different|spare|missing|broken|damaged] <one> (is|are|was|were|and|or|in|of|for|from|with|to|that|which|ago|later|after|before|have|you|we|will|on|at|by|but|as|missing|inside)
        (two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|various|both|these|those|few) [new|small|other|more|different|spare|missing|broken|damaged] <one> .
        (all|some of|most of|one of|none of|each of|any of|many of) (the|our|your|these|those) <one> (is|are|was|were|and|or|in|for|from|with|to|that|which|have|you|we|will|on|at)
        (all|some of|most of|one of|none of|each of|any of|many of) (the|our|your|these|those) <one> .
        (2|3|4|5|6|7|8|9|10|12|14|15|20|24|30) (day|week|month|year|hour|minute) (ago|later|after|before|from now|of use|since)
        (2|3|4|5|6|7|8|9|10|12|14|15|20|24|30) (item|part|screw|piece|lamp|box|photo|picture|product|parcel|package|chair|bottle|cup|mug|cable|bulb|customer) (is|are|was|were|that|which|ago|missing|have)
        (for|in|within|after|of|than|about) (2|3|4|5|6|7|8|9|10|12|14|15|20|24|30) (day|week|month|year|hour|minute|item|piece|parcel|package|photo|picture) .
        unless <plural-after-number-not-1> before 1
      one: item, part, screw, piece, lamp, customer, box, question, colour, color, month, year, hour, minute, photo
        picture, product, parcel, package, chair, table, bottle, cup, mug, cable, message, problem, reason
        person, buyer, week, day, bulb, hole, button, leg, label, thing, bolt, hook, plate, cushion, sheet
        cover, battery, shelf, size
      plural-after-number-not-1: and, to, or
      """,
      [
        "item": "items", "part": "parts", "screw": "screws", "piece": "pieces", "lamp": "lamps",
        "customer": "customers",
        "box": "boxes", "question": "questions", "colour": "colours", "color": "colors", "month": "months",
        "year": "years",
        "hour": "hours", "minute": "minutes", "photo": "photos", "picture": "pictures", "product": "products",
        "parcel": "parcels", "package": "packages", "chair": "chairs", "table": "tables", "bottle": "bottles",
        "cup": "cups", "mug": "mugs", "cable": "cables", "message": "messages", "problem": "problems",
        "reason": "reasons", "person": "people", "buyer": "buyers", "week": "weeks", "day": "days", "bulb": "bulbs",
        "hole": "holes", "button": "buttons", "leg": "legs", "label": "labels", "thing": "things", "time": "times",
        "bolt": "bolts", "hook": "hooks", "plate": "plates", "cushion": "cushions", "sheet": "sheets",
        "cover": "covers",
        "battery": "batteries", "shelf": "shelves", "size": "sizes",
      ],
      flags: [
        "There are ⟦two box in⟧ it. → There are two boxes in it.",
        "We sent it ⟦three day ago⟧. → We sent it three days ago.",
        "⟦These lamp are⟧ new. → These lamps are new.",
        "⟦One of the screw is⟧ missing. → One of the screws is missing.",
      ],
      allows: ["A two piece set.", "A three-day wait.", "All the time we have.", "Both sizes are here."]),
    GrammarTopic(
      "much-many", "'Many' counts, 'much' does not.",
      """
      grammar-much-many:
        (how|so|too|very|as|that|not) much (items|parts|screws|pieces|lamps|customers|people|days|weeks|orders|boxes|questions|colours|colors|times|photos|pictures|products|hours|years|months|messages|options|minutes|holes|colours|sizes)
        much (customers|people|items|orders|questions|parts|problems)
        (how|so|too|very) many (water|money|information|help|patience|trouble|damage|space|furniture|light|time)
        (a|too) (few|fewer) (time|money|information|help|space)
        a little (screws|parts|items|days|weeks|photos|questions|minutes)
      """,
      ["much": "many", "many": "much", "few": "little", "fewer": "little", "a little": "a few"],
      flags: [
        "⟦How much screws⟧ are there? → How many screws are there?",
        "It was ⟦too many trouble⟧. → It was too much trouble.",
      ],
      allows: ["How much is it?", "Too much light.", "How many times did you try?"]),
    GrammarTopic(
      "every-plural", "After 'each', 'every' and 'another' the noun is in the singular.",
      """
      grammar-every-plural:
        (every|each|another|one|this) (items|parts|screws|pieces|lamps|customers|weeks|boxes|questions|buyers|products|parcels|packages|bottles|cables|chairs|problems|months|photos)
        unless <every-plural-not-1> before 1
        unless <every-plural-not-2> after 1
      every-plural-not-1: two, three, few, #number, number
      every-plural-not-2: list, box, bag, set
      """,
      [
        "this": "these", "items": "item", "parts": "part", "screws": "screw", "pieces": "piece", "lamps": "lamp",
        "customers": "customer", "weeks": "week", "boxes": "box", "questions": "question", "buyers": "buyer",
        "products": "product", "parcels": "parcel", "packages": "package", "bottles": "bottle", "cables": "cable",
        "chairs": "chair", "problems": "problem", "months": "month", "photos": "photo",
      ],
      flags: [
        "⟦Each boxes⟧ has a label. → Each box has a label.", "Sorry for ⟦this problems⟧. → Sorry for these problems.",
      ],
      allows: ["Each box has a label.", "Every two weeks.", "This parts list is old."]),
    GrammarTopic(
      "people-children", "This plural is built in another way.",
      """
      grammar-people-children:
        (many|some|most|all|these|those|other|few|several|two|three) (peoples|persons|childs|childrens|mans|womans|foots|tooths|knifes|shelfs|leafs|halfs)
        childs, childrens, womans, knifes, shelfs, tooths, foots
      """,
      [
        "peoples": "people", "persons": "people", "childs": "children", "childrens": "children", "mans": "men",
        "womans": "women", "foots": "feet", "tooths": "teeth", "knifes": "knives", "shelfs": "shelves",
        "leafs": "leaves",
        "halfs": "halves",
      ],
      flags: ["The set has ⟦two knifes⟧. → The set has two knives.", "⟦Shelfs⟧ of oak. → Shelves of oak."],
      allows: ["The set has two knives.", "A child's room."]),
  ]
}
