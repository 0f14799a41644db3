extension Lexicon {
  /// What is said to be polite: it neither breaks a rule nor is a reason to write.
  static let courtesies: StaticString = """
    # Words that English has and its neighbours have not.
    english: the, your, you, our, and, with, please, of, have, this, which, thank, thanks, for, from
    greeting: ^ (dear|hi|hello|hey|good morning|good afternoon|good evening|good day|greetings|hallo|hola|bonjour|ciao)
      ^ (welcome|howdy|dear sir or madam|to whom|namaste|ahoy|moin|salut|servus|yo|to the|to our)
    sign-off:
      ^ (best|kind|warm|kindest|warmest|many|with kind|with best|yours|all the best|sincerely|cheers|regards|warmly)
      ^ (respectfully|cordially|love|take care|thanks)
      ^ (thank you|best wishes|yours truly|yours sincerely|yours faithfully)
      ^ (hugs|gratefully|faithfully|until|with love|with thanks|in gratitude|greetings)
    thanks: thank~, thanks, thank you, thankyou, thankful, grateful, gratitude, appreciate~, appreciation, appreciated
      much obliged, indebted, bless you, kudos, merci, danke, dankeschön, gracias, grazie, arigato, hats off, ta, thx
      tysm
      a (big|deep) bow, owe you
    # Warm words: whoever says them talks about feelings, and not about the order.
    warmth: satisfaction, priority, mission, passion, thrilled, excited, overjoyed, elated, over the moon, top priority
      our goal
      do our best, you are a star, going strong, keeps ..4 going, hearts, humbled, lights are on, a home, personally
      see you again, with us for a long, buying local
      hand to hand, heart~, heartfelt, happy, happier, happiness, joy, delight~, delighted, smile~, glad, gladder, proud
      pride
      honor~, honour~
      pleasure, privilege, trust, loyalty, loyal, confidence, faith, family, dream~, people like you, customers like you
      customer like you, buyers like you, without you, love, loved, lucky, treasure~, cherish~, value~, for granted
      never take, every single order, each order, every order, celebrate~, happy dance, dance~, touched, moved us, warm~
      joyful
      small (shop|business|workshop|team|maker), little (shop|business|workshop|family)
      mean~ (so|the|a|everything|more|much)
      you rock, you are (the best|amazing|wonderful|a star|great), best customers
      made (our|my) (day|saturday|sunday|friday|monday|evening|weekend|month|week|year|morning)
      enjoy~, serves you, serve you, serving you, in peace, choosing us, choosing handmade, you chose (us|our), found us
      customers are the (best|heart|reason), cosy, cozy, good times, many (hours|years|evenings) of
      welcome, business, supporting, your support, craft~ with, with care, kindness, kind, wish~ you, honoured
      our promise
    # Being there, should anything be.
    being-there: (write|talk|come|turn|speak) to us ..2 (any time|anytime|whenever|at any)
      door is ..2 open, ears are open, drop us a line, give us a (call|ring|line)
      we (help|listen|answer) ..3 (gladly|happily)
      (here|there|available|around) ..4 (for you|to help|if|whenever|should|any time)
      (standing by|on hand|at hand|reachable) ..4 (for you|to help|if|whenever|should|any time)
      (here|there|available|around|standing by|on hand|at hand|reachable) ..4 (for any|anytime|at any time)
      (here|there|available|around|standing by|on hand|at hand|reachable) ..4 (always|around the clock|day and night|24)
      at your (service|disposal|side), remain ..2 at your, by your side
      (message|line|word|click|call|note|mail|e-mail) away, at any hour, around the clock, day and night
      (do not hesitate|feel free|welcome|never hesitate) to ..2 (contact|write|message|reach|reply)
      (do not hesitate|feel free|welcome|never hesitate) to ..2 (ask|get in touch|drop|let|call)
      <if-trouble>, <whatever-comes>, (just|simply) (shout|ask|whistle|write|holler|call), give us a shout, our ear
      care desk, we will (make|put) (it|things) right
      (our|the) (team|support|door) ..4 (is|are|stands|remains) ..3 (here|there|open|ready|side|hand|happy)
      (our|the) (doors|service|customer service) ..4 (is|are|stands|remains) ..3 (here|there|open|ready|side|hand|happy)
      whatever you need, whenever you need, need us, happy to help, glad to help, ready to help
    seasonal: season's greetings, seasons greetings, merry christmas
      happy (holidays|new year|easter|birthday|thanksgiving|diwali|weekend)
      all the best, have ..2 (day|week|weekend|holiday|holidays|year|evening|time|fun), may (your|it|you)
      part of (our|the) (family|community|club|circle)
    pleasantry: <warmth>, <being-there>, <seasonal>
      (we|i) (hope|trust|wish|are sure) [that] you ..6 (like|satisfied|well|pleased|day|week)
      (we|i) (hope|trust|wish|are sure) [that] you ..6 (weekend|holiday|year|much|fun|many)

    # What a polite sentence may say besides, and then it is not only polite.
    matter:
      newsletter, subscribe, sale, our website, our site, webshop, <worldly>, <voucher>, <gift-card>, <percent>, #link
      follow us, tell your friends, tell a friend, code, discount
      catalogue, our new, new (arrivals|collection), closed, order again, next (order|purchase|time), gift for you
      free gift
      plant a, app, wash~, soak, oil (it|the|your), clean (it|the|your), store it, store the, charge it, instructions
      manual, attached, enclosed
    """
}
