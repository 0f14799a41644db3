extension Rule {
  static let promotion = Rule(
    "promotion", .error,
    summary: "A message to a buyer may not advertise: no other products, no shop, no newsletter, no social media.",
    clause: "Not permitted: marketing or promotional messaging of any kind, including cross-selling and referrals.",
    signals: ["promotion", "cross-sell"],
    phrases: """
      # Plain advertisement, whatever stands around it.
      promotion:
        <shop-visit>, <novelty>, <social-invitation>, <list-invitation>, <referral>, <trade-offer>, <app-offer>
        <urge>, <come-again>, <shop-search>, <event>
        {store-link}, {storelink}, {shop-link}, {storefront-link}, {newsletter-link}, {other-products}
        unless <negation> before 5
        unless <for-order> here
      # Other wares beside the one that was ordered; no advertisement where something is to be replaced.
      cross-sell: <pairing>, <suggestion>, <assortment>, <kin>, <praised-ware>
        unless <negation> before 3
        unless <replacing> here
        unless <replacing> nearby
        unless <for-order> here
        unless <buyer-wish> nearby
        unless <kept-going> here
      kept-going: (people|customers|buyers) like you ..2 (keep|make|help|let|feed)

      # Come and see what we have.
      look: check out, check our, browse~, discover~, explore~, visit, visiting, see, shop, view, find, meet
        (have|take|get) (a|another) ..1 (look|peek|glance|browse|nose|rummage|wander), look at, look into, look our, look around
        (stop|drop|swing|come|pop) (by|in|over|round), peek at, peek into, stroll through, wander through, dive into
        welcome (to|back|in), feast your eyes, rummage, step into, <seen>
        unless <product-part> after 8
      # The product's own parts, which one looks for on it.
      product-part:
        button, switch, label on, number on, step, manual, back of, side of, bottom of, proof, drawing, draft
        (one|reply) of our (technicians|fitters), tracking
      seen: can be (found|seen|had|admired|viewed), to be (found|seen), await, awaits
        (is|are) ..2 (waiting|laid out|on display|on show)
      shop-visit:
        open our doors
        <look> ..3 (our|my|the) ..1 (brand|seller|shop|store) name
        (visit|browse|see|open|click|go to) ..3 #link ..2 for the (complete|full|whole|entire)
        (complete|whole|full|entire) (programme|program|selection|assortment|catalog|catalogue)
        to see all ..1 (items|products)
        (put|save|add|mark) ..1 (our|us|the) ..1 (shop|store|brand) ..2 (favorite|favourite|favorites|favourites)
        (look|glance|peek) at (the|our|these) new, our (blog|podcast|magazine|lookbook|journal), get inspired
        (over|more than) #number (designs|products|items|models|colors|colours|styles|patterns|articles)
        rest of (the|our) (range|collection|line|family|catalogue|catalog), full range of
        <look> ..4 <our> ..2 <wares>, <look> ..3 <our> ..2 <shopfront>, ^ come ..2 <our> <shopfront>
        <our> ..3 (<wares>|<shopfront>) ..5 <inviting>
        (shelves|wares|<wares>) ..3 we <make> ..4 <seen>
        (everything|all|what|much) [else|more|that] we <make> ..4 (<seen>|<our> <shopfront>), what else we <make>
        (in|on|at) <our> [<adjective>] (store|shop|storefront|boutique|webshop|online shop|outlet)
        more (of|from) (our|my) ..2 (<wares>|<shopfront>), click away, <wares> to discover, world of ..2 to discover
        find inspiration, fresh ideas, (more|new|further) ..1 (ideas|inspiration) ..4 (our|us)
        (scan|open|use) ..6 discover, our (blog|podcast|lookbook|catalog|catalogue) (has|is|shows|holds|lists|tells)
        add ..2 (us|shop|store) to your ..1 (favorite|favourite|favorites|favourites|wish list|wishlist|bookmarks) ..1
        bookmark (us|our|the shop)
        mark your (favorites|favourites), (keep|have) an eye on (our|us), our online shop opens
        unless <shop-matter> here
        unless <replacing> here
      inviting:
        (is|are) ..3 (out|here|live|open|online|waiting|gorgeous|in stock|back|ready|available|full of|in bloom)
        has (opened|arrived|landed|come in), have (arrived|landed|come in|grown), is (only|just) a click
        opens its doors
        (awaits|await|wait for) you, wait you, (is|are) worth a (visit|look), ready to be explored, ready for you
      # What a shop has to do with this order.
      shop-matter: arrive~, dent~, damaged, broken, came, reached, closed
        return~, refund~, packed, warehouse, drop off, drop it, label, pickup, pick-up, closed, lost, address
        received your, answer every, run a, calendar
      shop-search: search for _ ..3 (on|at|in) <amazon>, (type|enter) ..6 search (bar|box|field|line), search bar
        just search ..4 (on|at) <amazon>

      # There is something new.
      novelty:
        ^ new (the|our), now also in
        (check|see|try|get|discover) ..1 the (deluxe|pro|premium|larger|bigger|smaller|new) (edition|version|model|size)
        invite you to our
        (collection|line|range|series|edition|drop) ..1 (drops|launches|lands|arrives|opens|goes live|is out|are out)
        (have|has) [just] (landed|arrived|come in) (on|in) our ..1 (shelf|shelves|shop|store|warehouse)
        our new ..8 (is|are) (in|in stock|now|here|available|out|live|ready)
        fresh ..6 (on|in) our (shelf|shelves|shop|store)
        (pleased|proud|happy|glad|delighted) to (present|introduce|show) ..1 our
        we ..1 (launch|release|introduce|unveil|present) (our|a|an|the|first|new) ..1, our ..1 channel
        have you ..2 (seen|tried|met|discovered|noticed|heard about) (the|our|my) ..1 new
        (our|my|the|a) ..1 (<season>|newest|latest|brand-new|upcoming) ..2 (<wares>|creation~|baby|family member|
          edition)
        (our|my|the) ..1 (<new-adjective>|<season>) ..2 (<wares>|edition|version|app|shop) ..4 <inviting>
        (our|my) (<new-adjective>|<season>) [<adjective>] (<wares>|product|item|model|edition|flavor|flavour|scent|app|
          shop)
        (wireless|kids|deluxe|large|small|pro|mini|second|limited) ..1 (edition|version|size|model) ..2 (has|
          is) ..1 (arrived|out)
        (we|have|has) [have] [just|recently|newly|also|now|proudly] (launched|released|introduced|unveiled)
        (we|have|has) (just|recently|newly) (opened|published|added|started) [a|an|our] ..1 (<shopfront>|<wares>|new|
          second)
        (launching|introducing|presenting|unveiling) [our|a|the], we ..1 (proudly|proud to) present
        proud to (present|introduce)
        new arrivals, new in, just landed, newly arrived, freshly launched, now available in, coming soon, stay tuned
        watch this space, something (big|new|special|exciting) is coming, new family member, finally out
        have you ..2 (seen|tried|met|discovered) (our|my) ..4 (<wares>|yet|new|latest), (many|lots of) new <wares>
        since (last|this) (week|month|year) we ..1 <make>, new tricks, (new|more) ..3 (drop|drops|appears) every
        unless <replacing> here
        unless <bare-order> here
      bare-order: the new one, your new, the new one, have just found
      # Something of ours that is praised as new, or as an event.
      praised-ware:
        (our|my) (newest|latest|freshest|bestselling|best-selling|famous|award-winning|festive|popular|legendary|
          beloved) _
        our ..4 (have|has|are|is) ..1 (returned|back|fresh|ready for you|cooling|ripe|in season|in bloom)
        (have|has) returned to ..1 (oven|shop|store|shelf|shelves|range|menu)
        (on the shelf|set aside|put aside|baked) for you
        (kiln|oven|loom|bench|kitchen|workshop|forge|studio|garden|greenhouse|press|bakery) has been ..1 (busy|at work)
        new (to|at|on|from|in) our ..1 _, our ..4 (leave no|of course|as well|will do the rest)
        (would|will|might) ..3 (love|like|approve of|enjoy|fancy|adore|appreciate) our, fresh batch of
        unless <our-people> here
        unless <thanks> here
        unless <trouble> here
      our-people: our ..1 <trade>
        our (new|latest|last) (address|message|letter|answer|reply|colleague|packer|warehouse|supplier|carrier|batch)
        approve of our (proof|draft|sketch|proposal|suggestion), like our (proposal|draft|sketch|proof)
      # The sister of what was bought.
      kin:
        (brother|sister|sibling|siblings|cousin|twin|brothers|sisters) ..3 (to|of|for) (this|your|the)
        (its|his|her) (siblings|sister|brother|brothers|sisters|cousins|big brother|little sister)
        family of (scents|colours|colors|sizes|flavours|flavors)
        natural companion
        (looks|look) ..2 (stunning|great|lovely|beautiful|wonderful|even better) (next to|beside|with) (it|yours|your)
        we make (those|them|these|that|one) ..1, (waiting|wait) ..2 in (the|our) (shop|store)
        rest of the family, (meet|met) the family
        (live|lives|stand|stands|hang|wait|waits) (on|in) our ..1 (listing|page|shop|store|shelf|shelves|amazon)
        (pocket|travel|mini|kids|kids'|large|bigger|smaller|wireless|deluxe|left-handed|cordless) (edition|version|
          size|sibling|model) ..4 (now|too|as well|of this|of your|for your|which)
        (edition|version|size) of (this|your) ..2 now, there is ..3 (edition|version) of (this|your)
        unless <buyer-chose> here
      buyer-chose:
        you (chose|ordered|bought|picked|wanted), your ..2 (edition|version), manual, which (size|version|edition)
      event:
        put ..5 online ..2 (every|each|once)
        (come and see|see) what ..8 (made|built|baked|make|build|bake|sewn|printed)
        we open a, drop in for, goes up on our, our (thursday|friday|monday|sunday|weekly|monthly) post
        our (feed|open day|stall|booth|fair|exhibition|christmas market|pop-up|event|sample sale|warehouse sale)
        (everything|all) is for sale, clearance, (on|our) the telly
        come and (add|see|meet|try) ..2 (ours|yours|our|us)
        (every|each|once a|other) [other] (day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|
          sunday) we ..1 (write|send|publish|post|share|mail)
        we ..1 (write|send|publish|post|share|mail) ..10 (every|each|once a|twice a) (week|month|monday|tuesday|friday|
          sunday|year)
        in your inbox

      # We are also there.
      social-invitation:
        (post|show|share) ..8 on <social>, come and say hello
        (watch|see|find|look|view|catch|meet) ..4 (on|at) <social>
        (our|us|my|we|join|follow~|tag~|like) ..8 <social>, <social> ..6 (our|us|join|follow~|subscribe)
        (follow|tag) (us|our), like us on, give us a (follow|like)
        (mention|tag|follow|peep|see|look|visit|find us|more) ..3 #handle, #handle ..3 (for more|to see|if you)
        hashtag, our ..2 (followers|fans|subscribers)
        subscribe to (our|my) ..2 channel
        (join|part of|member of|enter) our ..3 (community|group|club|circle|crew|tribe|team)
        our ..2 (channel|group|videos|boards) ..4 (has|have|show~|is|are|swap|waits|you)
        unless <third-party> here
      list-invitation:
        (box|parcel|surprise|subscription|delivery) ..10 (each|every) month, (try|start) the first [one|box] today
        (sign up|subscribe|sign-up|register|enrol|enroll|opt in|put your name|leave us your) ..6 <letter>
        our ..1 (weekly|monthly|sunday|friday|seasonal|little) letter
        our ..2 (newsletter|mailing list|news|club|alerts|circle|insiders|mail list)
        (a|the) [small|little|short|free|weekly|monthly] (letter|newsletter) ..3 (once a|every|each|full)
        (newsletter|mailing list) [is|has|with|subscribers|readers], join~ (our|the) (list|letter), by joining
        (first|among the first|insider|insiders) ..1 to (hear|know|see|learn|test|try), insider ..4 (hear|know)
        (hear|know|learn|told) ..6 (before (anybody|anyone|everybody|everyone)|first about)
        (keep|kept|stay) ..2 (in the loop|up to date|posted|informed|in touch) ..6 (our|new|list|offers|news|latest)
        unless <letter-product> here
        unless <charity-letter> here
        unless <negation> before 6
      letter: newsletter, mailing list, letter, list, news, updates, club, alerts, circle, insiders, mail list
      charity-letter: read our letter, our letter (of|to)
      letter-product:
        newsletter (stand|rack|template|holder), list of ..2 parts, letter (box|opener|stencil~|board|f|set|a|b)
        parts list, packing list, wish list
      referral:
        if you ..1 (recommend|recommended|told|mentioned) (us|our)
        (friend~|colleague~|neighbor~|neighbour~) ..2 (need|needs|want|wants) ..4 (too|as well|also)
        (friends|family|colleague~|neighbour~|neighbor~|buddies|mates) ..8 (pass|give|mention|tell) ..2 (our|us|name)
        (tell|telling) ..5 where you (found|bought|got|find|buy|discovered), you know where you (got|bought|found)
        (tell|telling|inform|show) ..4 <friend> ..5 (about (us|our|it)|where you|of us|our (name|shop)|how much you)
        (tell|telling) ..2 (the other|other|your|all your) ..1 <friend> about
        (recommend|refer|introduce|mention|mentioned|mentioning|recommending) (us|our|my) ..4 (<friend>|to|shop|store|
          name)
        (refer|bring) a (friend|colleague|neighbor|neighbour)
        (whisper~|pass~|drop|spread~|carry~|speak~|say) ..2 (our name|us on|our word|the word|our card|our shop)
        (send|point|bring|steer) (them|him|her|friend~|others|people) ..1 (our way|to us|to our|our direction|
          over to us)
        <friend> ..8 (our way|to our door|you know our name|our name), word of mouth
        word (gets|travels|spreads) [a]round
        word gets around
        <friend> ..4 ask~ ..3 where, (so|please|and) [do] tell ..3 <friend>
        (good|kind|nice) word ..6 (us|for us|<friend>), know~ about us, send (her|him|them) to (us|our)
        (mention|mentioning|recommend) our ..2 (<shopfront>|bakery|brand|brewery|farm|factory|company)
        (pop|drop|slip|work) our name, running mates
        introduce (our|us) ..2 (factory|company|shop|store|brand) ..1 to
        unless <delivery-help> here
        unless <review> here
      delivery-help: driver, deliver~, parcel, receive the, sign for, ring, key, leave it, name on
      # To those who want to sell our goods, or buy many of them.
      trade-offer:
        (wholesale|bulk|trade|volume|b2b|reseller|dealer|quantity) ..1 <trade-word>
        (retailers|resellers|cafes|shops) and
        <trade-word> ..3 (wholesale|bulk|b2b|trade), special conditions, (price list|trade terms|price sheet)
        (buy|buying|order|ordering) in (bulk|quantity|volume), ask ..3 (for a|about a|for an) quote
        (quote|offer|supply) ..4 (by|in) the (carton|pallet|dozen|case)
        (joined|join|joins) (the|our) (range|collection|family)
        (schools|offices|companies|corporates|shops|hotels|restaurants|cafes|clubs) ..4 we ..2 (supply|offer|sell|
          deliver)
        we (supply|equip) (the trade|schools|offices|companies|shops|hotels|restaurants|cafes)
        factory (rate|rates|price|prices)
        (for|ask for|request|get) a ..1 (quote|quotation|offer)
        resell~ ..2 (our|my), become a reseller
        (become|becoming) ..4 (reseller|distributor|dealer|partner|affiliate|ambassador|stockist), partners who
        bulk buyers, in (large|big|bulk) quantities
        (from|above|over|of) ..2 (pieces|units|cakes|boxes|bars|bags) (up|upward|upwards|on|onwards|or more)
        sell (our|my) ..3 (in|at|on|to|through), resell (our|my), ship pallets too
        (your (company|business|firm|office|cafe|school|team)) ..2 (need~|want~|look~) ..8 (more|price|twenty|many|
          these|quantit~)
        (restaurants|hotels|cafes|schools|shops|offices|companies|clubs|salons|studios|florists|bakeries) ..3 (pay|get|
          order|receive|enjoy|are welcome|buy) ..6 (rate|rates|price|prices|terms|conditions|carton|pallet|box)
        (for|to) (hotels|restaurants|cafes|schools|shops|offices|companies|clubs) we, at another rate
        we (welcome|seek|want|look for|are looking for) ..4 (agents|resellers|distributors|partners|stockists|dealers|
          retailers)
        (kitchen|trade|club|school|team|group|staff) (rate|rates), we (also|gladly) supply, we supply all
        corporate (gift~|order~|customers|clients), we (also|even) do
        (from|above) (fifty|twenty|ten|hundred) ..2 (up|upward|upwards)
      trade-word:
        price~, pricing, terms, conditions, list, account~, rates, buyers, customers, inquir~, inquiry
        enquiry, partner~, program, programme, offers, discount~, quantities, deals
      app-offer: (our|my) ..2 app, (download|install|get|try) ..2 our ..2 app, (app store|google play|play store)
        unless <app-trouble> here
      app-trouble:
        not available, says, asks, shows, pair~, reset, firmware, error, crash~, login, password, sync~, bluetooth
        password, screen shows

      # Buy now, buy more, buy again.
      urge: while (stocks|supplies) last, limited (time|edition|offer) [offer] (only|now|of)
        (only|just) [a] few ..2 left, (secure|grab|snap|snag|get|reserve) (yours|one) ..2 (now|today|before|while)
        (buy|order|shop|get|purchase) ..3 (yours|one|now) ..1 (today|now) ..2 (before|while|and), order one more
        now or never
        (treat|spoil|reward|pamper) (yourself|yourselves|your ..1 (dog|cat|home|skin|garden))
        do not miss (it|out|this|our)
        <season> (sale|sales|deal|deals|special|specials|offer|offers|event|starts), black friday, cyber monday
        (clearance|flash|anniversary|summer|winter) sale, sale (starts|ends|is on)
        (in|on) [the] sale (now|today|until|from|this), (is|are|goes|go) [now] on sale
        sells fast
        (big|huge|great|good|best) (deal|deals|bargain|bargains|savings)
        <whole> ..1 (range|collection|assortment|line|series)
        this week only, (perfect|ideal|great|wonderful) [as] ..2 (gift|present) for, stocking (filler|stuffer)
        gift idea~
        unless <letter-product> here
      come-again:
        (next|another) (product|item|purchase) from (our|us)
        next time you ..3 (need|want|look|run|are|shop) ..8 (us|our|think|remember|#link|direct)
        ^ think of (us|our), (then|please|always) think of (us|our), remember us
        (hope|love|like|happy|glad) ..4 (see you|welcome you|you will be) ..4 (back|again) ..8 (see|shop|buy|order|for|
          our)
        (welcome|come|back) ..3 again ..3 (our|shop|store|buy|order|to us|many)
        come back (soon|for more|and (see|buy|shop)), (come|welcome|you) ..2 back (to|in|at) our (shop|store)
        (shop|order|buy) (with|from) us ..2 (again|next|more|soon), keep us in mind
        (order|buy|shop) again ..2 (soon|with)
        when ..6 (used up|empty|runs out|worn out|finished) ..8 (our|refill~|we|shop)
        you know ..1 our name

      # It goes well with what you have.
      pairing:
        (matching|companion) _ ..3 (has|have|is|are|would|goes|comes|looks|completes|awaits|waits)
        ^ [or|and|why not] (pair|combine|match|complete|team) (it|them|yours|the|your) ..3 with ..1 (our|the|a|
          one of)
        (many|most|some) (buyers|customers|people|owners|of our) ..4 (come back|return|also|go on|end up)
        (go|goes|going|pair|pairs|match|matches|sit|sits|look|looks|fit|fits) ..2 (wonderfully|perfectly|beautifully|
          nicely|well|great|best|hand in hand|lovely|better|nicer) ..1 (with|beside|next to|alongside) ..1 (it|your|
          our|this|that)
        (hand in hand|hand and glove) with, fits like a glove
        (complete|completes|completing|round off|finish) (the|your) (look|set|kit|collection|outfit|setup|table|
          kitchen|room|picture)
        (matching|companion|accompanying|corresponding) ..3 (that|which|to go|would|goes|is also|are also|makes|in our|
          from our|from us|available|waiting|too)
        (little|big|small|older|younger|elder) (sister|brother|cousin|sibling)
        (sister|brother|twin|sibling|companion) ..10 (waits|waiting|our store|our shop|wants to)
        (customers|buyers|people|others|owners|clients|parents|fans|shoppers|cooks|readers|gardeners) [who|
          that] ..4 (add~|also|too|combine|pair|go on to|love|adore|swear by|rave about|like|end up) ..3 (our|this|
          these|the|with|it)
        (those|people|anyone) who (own|bought|have|use|took|tried) ..6 (tend to|come back|also|go on to|end up|love)
        what goes with, (which|that) many (owners|people|customers) ..2 (keep|buy|use|take|love|add)
        (many|most|some) of our (clients|customers|buyers) ..2 (pair|add|combine|take|buy|choose|love|use)
        together with our
        has ..2 (cousins|sisters|siblings|brothers|relatives|a twin), makes the difference
        ours (fits|comes in|holds|lasts|is (called|half|cheaper|better|the|made))
        (in|with) the same (fabric|green|blue|style|wood|pattern|design|colour|color)
        also ..8 from us, sister brand, upgrade to (the|our), twice the power
      suggestion:
        ever (thought|dreamed|dreamt) (of|about) ..1 (a|our|another)
        with our ..4 your ..3 (will|stays|lasts|keeps|stay|last)
        (consider|try|recommend|suggest|^ meet|^ discover) our
        (recommend|suggest|propose|offer) ..1 our
        (you|your) ..2 (might|may|could|will|would|should) [also|surely|certainly|probably|perhaps] (like|enjoy|love|
          fancy|be interested in|adore|want|be tempted by) ..4 (our|these|other|range|collection|line|
          matching|too)
        (you|your ..2|they|she) (may|might|could|would) also (like|enjoy|love|need|want|suit|interest)
        (would|might|may|could) ..1 (please|suit|tempt|delight|interest|appeal to) ..2 you ..1 (as well|too|also)
        (customers|buyers|people|others) ..6 went on to (take|buy|get|order|choose|add)
        interested in (our|other|more|further|another)
        (want|need|like|fancy|hungry|thirsty|ready|keen|curious) ..1 (for|to|some) more, hungry for, still hungry
        in the mood for
        why not ..4 (gift|buy|get|add|order|pick|try|give)
        (if|since|as) you (like|liked|love|loved|enjoy|enjoyed) ..5 (wait|you will|you'll|our|try|see what|have a look|
          then|there)
        (buy|order|purchase|get|try) ..2 (our other|other (products|items)|more products|more from us|one more)
        ^ [so|and] order another, our other <goods>
        (next|another) (project|room|adventure|present|gift|idea) ..8 (our|we|shop|store|us)
        you ..1 need ..2 (case|cover|filter|refill~|stand|bag|brush) ..8 (ours|our|we), protect your investment
        (cover|protection|care) plan
        (you|your) ..3 (want|need|miss) ..6 (and|as|since) we ..3 <make>, we (happen to|always|even) <make>
        we (make|bake|sell|build|sew|brew|craft|knit|carve) (a|an|some) ..3 _, what else (hides|we|there is|is)
        sold on its own
        (new|another) (color|colour|size|scent|flavor|flavour|pattern) of (the same|this|your)
        hit the (listing|shelves)
        (best|better|nice|good|wise|clever) to have (two|three|a second|a spare)
        one for the (car|office|guest|garden|holiday), (people|bakers|owners|many|cooks|customers) keep both
        (people|customers|everybody|everyone|cooks|parents) (rave|raves) about, (is|are) ours (too|as well)
        more _ in this series
        (carry|stock) our, we (build|make|sell|sew) the _ too
        (also comes|comes also|also come) in, (know|ask) where it came from, not look out of place
        come into their own
        (from|in|by) (january|february|march|april|june|july|august|september|october|november|december|spring|summer|
          autumn|winter) ..3 (there will be|comes|arrives|we have|we will have)
        our (friends|partners|sister company|neighbors|neighbours|colleagues) at _ (sell|make|offer)
        remember that we ..1 (have|sell|make), (wide|large|full|broad|rich) (range|choice|assortment|variety) of
        for you choose
        (would|could) complete (your|the), (take|order|get|add|buy) one more, see what our
        (watch|see|show~) ..2 (ten|more|other) things you can, (build|make|do|cook) with our (kits|<goods>)
        stay|stays (supple|fresh|sharp) ..6 our
      assortment:
        we [have] (restocked|restock) the, ^ (ever|already) (tried|had|seen) our, why stop at one, would sell our
        (show|see) ..2 (rest|more|all|some) of our
        ours (is|are) (#number|faster|better|stronger|softer|cheaper|lighter)
        our ..4 (is|are) (something|just the thing|just right) for you
        (big|wide|large|huge|great|broad|rich|nice) (choice|selection|variety|assortment) of
        (we|brand|shop|store) ..1 (has|have|offer|offers) ..1 (much|lots|plenty|many|so much|even|a lot) more
        (buy|order|get|purchase) ..2 (spare|extra|additional|more|other) ..3 (from us|with us|in our|at our)
        our ..2 (favourite|favorite|bestseller|best-seller|top seller) (is|are)
        (sister|partner) (shop|store|brand|company)
        (perfect|ideal|great|good|best|natural) (match|companion|partner|addition|complement|pair)
        (large|larger|bigger|big|bulk|higher) (quantities|orders|amounts|volumes|numbers)
        we (make|sell|stock|carry|offer|have) (everything|all|anything) ..3 (you|for)
        we <make> (those|these|them|that) ..1 (too|as well|also)
        (now|also) available (as|in) ..8 (and|or), the same _ is now available
        ..2 (makes|make) (a|an|the) ..1 (lovely|perfect|great|wonderful|nice|ideal|good|beautiful|fine) ..1 (gift|
          present)
        we ..1 also <make>, we <make> ..6 (also|too|as well|by the dozen)
        (you can|comes|come|do) also ..4 (available|from us|at our|in our)
        also [available|comes|sell|stock|have] in ..6 (from us|our|too)
        also (available|comes|come) ..1 in ..3 (color|colour|colors|colours|sizes|blue|green|red|black|white|orange|
          pink|oak|walnut)
        (available|sold) separately, are available too
        did you know ..2 we, other (products|items|goods|knives|articles) ..3 (we|our|from|of ours|as well)
        our other (products|items|goods|articles|<goods>)
        (we|you) ..2 (have|find) ..2 (plenty|many more|lots more|more of), many good quality, spare ..6 as well
        from our (workbench|workshop|kitchen|oven|loom|kiln|garden) ..3 (this|new|comes|come)
        our (bestseller|best-seller|classic|favorite|favourite) ..2 (is|right)
        we ..2 (carry|stock|sell|bake|sew|brew) [a|the|both|all] ..1 <goods>, (milk frother|grinder) in our

      replacing:
        instead, replacement~, substitute, in place of, out of stock, sold out, exchange~, wrong, swap~, alternative
        bent, another for free, damaged, defective, broken, refund~, recall~, no longer (available|made|makes), missing
        (have|has) run out
        we run out, ran out
        wishes to return, torn, scratched, unavailable
      # Said about this order.
      for-order: you asked, you wanted to know, you wrote, your question, (that|which) you (ordered|bought)
        (approve|check) the proof
        (stand|prop|stamp|book|sign|app) ..1 you ordered
        shall we (write|print|engrave|send)
      buyer-wish: you asked, you wanted to know, your question, you wrote
      """,
    judge: each(
      "promotion", .error, of: ["promotion", "cross-sell"],
      "This advertises. Messages to buyers may hold no marketing, not even beside something permitted."),
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "The invoice is attached. ⟦Check out our new collection⟧ of lamps!",
        fixed: "The invoice is attached."),
      .flags("⟦Follow us⟧ on Instagram for more ideas."),
      .flags("⟦Sign up for our newsletter⟧ and you will never miss a thing."),
      .flags("Please ⟦whisper our name⟧ over the fence."),
      .flags("The kettle has a ⟦little sister⟧, a frother for milk."),
      .allows("The lamp is sold out. We could send the one from our new collection as a replacement."),
      .allows("You asked about the stamp catalog from order 113-4829175-3306621: it was printed in May."),
      .allows("We will never ask you to follow us on Instagram."),
      .allows("The sale price was charged twice; the difference is on its way back to you."),
    ])
}
