extension Lexicon {
  /// What is said to be polite: it neither breaks a rule nor is a reason to write.
  static let courtesies: StaticString = """
    greeting: ^ (dear|hi|hello|hey|good morning|good afternoon|good evening|good day|greetings|hallo|hola|bonjour|ciao|welcome|howdy|dear sir or madam|to whom)
    sign-off: ^ (best|kind|warm|kindest|warmest|many|with kind|with best|yours|all the best|sincerely|cheers|regards|warmly|respectfully|cordially|love|take care|thanks|thank you|best wishes|yours truly|yours sincerely|yours faithfully|hugs|gratefully|faithfully|until)
    thanks: thank~, thanks, thank you, thankyou, thankful, grateful, gratitude, appreciate~, appreciation, appreciated, much obliged, indebted
    pleasantry: (honor|honour|pleasure|privilege|delight|joy) ..6 (you|us|serve|serving|customer|have|for us), (we|i) (hope|trust|wish|are sure) [that] you ..6 (enjoy|love|like|happy|satisfied|well|pleased|day|week|weekend|holiday|year|much joy|joy|fun), (have|wish you) ..3 (day|week|weekend|holiday|holidays|year|evening|time|christmas|new year|summer|fun), means (the world|a lot|everything|so much) to, made our day, (glad|happy|delighted|thrilled|proud|honored|honoured|lucky) to (have|serve|be|welcome|call|count), (support|trust|loyalty|business|custom|customers like you|people like you|confidence|patronage) ..10 (means|keeps|keep|make|makes|possible|exist|going|us|us in|small), (here|there|available|at your service|at your disposal|around|by your side|standing by) ..4 (for you|to help|if|whenever|should|any time|anytime|at any time|always|around the clock|day and night|24), at your (service|disposal)
      (do not hesitate|feel free|welcome) to ..2 (contact|write|message|reach|reply|ask|get in touch|drop|let), (just|simply|please|you can|you may) ..3 (reply|write|message|contact|get in touch|let us know|tell us|reach out|drop us a line|ask) ..8 <if-trouble>, <if-trouble> ..8 (reply|write|message|contact|get in touch|let us know|tell us|reach out|drop us|here|there|help|ask|assist)
      (season's|seasons) greetings, merry christmas, happy (holidays|new year|easter|birthday|thanksgiving), all the best, enjoy (your|the|it|every), may (your|it|you), (welcome to|part of) (our|the) (family|community|club|circle)
      our family, our little family, small family, family business, from the bottom of our
    """
}
