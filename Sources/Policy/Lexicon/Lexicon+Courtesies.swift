extension Lexicon {
  /// What is said to be polite: it neither breaks a rule nor is a reason to write.
  static let courtesies: StaticString = """
    greeting: ^ (dear|hi|hello|hey|good morning|good afternoon|good evening|good day|greetings|hallo|hola|bonjour|ciao|welcome|howdy|dear sir or madam|to whom)
    sign-off: ^ (best|kind|warm|kindest|warmest|many|with kind|with best|yours|all the best|sincerely|cheers|regards|warmly|respectfully|cordially|love|take care|thanks|thank you|best wishes|yours truly|yours sincerely|yours faithfully|hugs|gratefully|faithfully|until)
    thanks: thank~, thanks, thankyou, thankful, grateful, gratitude, appreciate~, appreciation, much obliged, indebted
      bless you

    # Warm words: a sentence with one of them, and with nothing that matters, says nothing.
    pleasantry: <warm-word>, <being-there>, <good-wishes>
    warm-word:
      honor, honour, honored, honoured, privilege, pleasure, delight~, delighted, joy, joyful, glad, happy, thrilled, proud
      humbled, touched, moved, lucky, blessed, heart, hearts, heartfelt, heartwarming, warmest, warmly, sincere, sincerely
      trust, trusted, loyalty, loyal, confidence, faith, support, supported, supporting, patronage, friendship, smile~
      family, community, relationship~, dream~, passion, love, loved, cherish~, treasure~, valued, dear, amazes, amazed
      you rock, you are (the best|amazing|wonderful|awesome|a star|great|our), people like you
      means (the world|a lot|everything|so much|a great deal), made our (day|week|month|year), from the bottom of our
      customers|people|folks|buyers like you, chose|choosing|choose|picked|picking us, because of you, thanks to you
    being-there:
      here|there|available|around|ready ..3 for you, (here|ready|happy|glad) to (help|assist|serve)
      at your (service|disposal), only a message away, just a message away, one message away, by your side
      (do not|never) hesitate, feel free to, just (shout|say|ask|write|whistle), (give|drop) us a (shout|line)
      <if-trouble> ..8 (reply|write|message|contact|touch|know|tell|reach|drop|here|there|help|ask|assist|shout|say|away)
      (reply|write|message|contact|touch|know|tell|reach|ask) ..8 <if-trouble>
      any (trouble|problem|question|worries|issue|concern), anything trouble~ you, anything (else|you need)
    good-wishes:
      (we|i) (hope|trust|wish) [that] you ..6 (enjoy|love|like|well|day|week|weekend|holiday|year|fun)
      (have|wish you) ..3 (day|week|weekend|holiday|holidays|year|evening|time|christmas|summer|fun)
      season's greetings, seasons greetings, merry christmas, happy (holidays|new year|easter|birthday|thanksgiving)
      all the best, best wishes, enjoy it, enjoy your, may (your|it|you), welcome to (our|the), part of (our|the)

    # What a message is really about: with one of these a sentence says something.
    matter: <trouble>, <progress>, <review-noun>, <voucher>, <discount>, <invoice-word>, <return-word>, <appointment>
      attached, attachment, enclosed, please (find|see|note|read|use|open|wash|charge|keep|check|visit|follow), because
      instead, replacement, refund~, exchange~, deliver~, ship~, address, newsletter, website, shop, store, #link
      tip, instructions, manual, battery, warm water, before (first|the first) use, by hand
    """
}
