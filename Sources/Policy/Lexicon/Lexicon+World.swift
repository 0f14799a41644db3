extension Lexicon {
  /// The world outside an order: causes, seasons, news and advertising, which are never a reason to write.
  static let world: StaticString = """
    # What is never a reason: the world outside this order.
    worldly: charity, charities, donate~, donation~, fund, fundraiser~, foundation, orphanage, shelter, homeless, church
       lifeboat~, refugee~, club, team won, football, award~, medal, contest, competition
      podcast, blog, newsletter, catalogue, catalog, magazine's, video channel, instagram, tiktok, facebook, youtube
      season, christmas wishes, merry christmas, happy new year, holiday~ wishes, holiday hours, opening hours, recipe~
      anniversary, climate change, the planet, carbon footprint, founder, prices rise, price rise, fair in, trade fair
      every customer, (plant|plants|give|donate|donates|save|feed) ..8 for (every|each)
      (for|with) (every|each) ..2 we (plant|give|donate|knit|save|feed)
      every (purchase|order) (adds|helps|counts|plants), newly opened, our story, poem
    # Advertising, which asks the buyer for another purchase.
    advert: newsletter, storefront, discount~, sale, sales price, our ..1 collection, subscribe, follow us
      our (website|site|app)
      (online|web) shop, visit (our|us), (in|at|to) our (shop|store), new arrival~, new in, next (order|purchase)
      order again
      (save|off) ..2 <percent>, <percent> off, (use|type|enter) ..2 code, promo code, coupon~, shop now, buy now
      at checkout, (fill|your next) ..1 basket
      (more|other|further) (products|items|colours|models) ..4 (shop|store|range), our ..1 range, stock up, gift idea~
    # Questions that want no answer.
    idle-question: not want to (hear|receive|get)
      (do|would) not you (think|agree|say), (a|any) (cousin|friend|neighbour|neighbor|colleague) of yours
      (maybe|perhaps) you ..2 (keep|own|run|have|know) (a|an|any|some)
      (does|is|did) everything ..6 ?, how do you like ..6 ?, remember, guess what~, did you know, do you know
      have you heard, have you seen, have you tried
      why not
      who does not, who would not, who could, ready for, ^ ready to, ever wondered, wondered, looking for
      ^ need (a|some|more)
      ^ want (more|a|some|to|another) ..8 ?, ^ (fancy|love|like|longing|hungry|thirsty|curious|craving|dreaming) ..8 ?
      how about ..3 (second|another|more|new|gift)
      how are you, how is (your|the|it|life|everything) ..4, how have you been, how was your, is it not, are they not
      what is new
      what could be, what better, what would (life|the|we|autumn|winter) ..4 be, is there anything, isn't it
      not (great|wonderful|nice|beautiful|lovely)
      (like|enjoying|enjoy|love|loving|happy with) (your|it|the) ..5 ?, deal ?, do you (love|enjoy|like) ..4 ?
      any (question~|problem~|trouble|worries|concern~), need ..1 help, can we help, may we introduce, may i introduce
      (have|did) you ..2 (see|seen|visit|visited|meet|met|hear|read|discover~) ..2 our, know somebody, know someone
      do you also
      what are you (waiting|up to), are you (well|in the mood|a fan|still dreaming|one of), who else, where else
      what else
      everything ..3 (right|fine|ok|okay|well|liking|expectation~|satisfaction) ..3 ?, satisfied ..4 ?
      as (good|nice|soft) as
      miss (us|it), (who|what) says, is it not time, time for (a|some|new|something), would you believe
    # Whatever might go wrong some day: an offer, not a case.
    whatever-comes: (tell|let|contact|write) ..3 if (nothing|anything|something|it)
      (if|should|whenever|in case) ..8 (not (happy|satisfied|pleased|to your liking)|unhappy|dissatisfied|dislike)
      (if|should|whenever|in case) ..6 (anything|something|any (reason|issue~|problem~))
      (if|should|whenever|in case) ..6 (anything|something|any (question~|trouble|doubt~|concern~))
      not ..3 satisfied, any questions, any time you need
    """
}
