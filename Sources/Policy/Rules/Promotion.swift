extension Rule {
  static let promotion = Rule(
    "promotion", .error,
    summary: "A message to a buyer may not advertise: no other products, no shop, no newsletter, no social media.",
    clause: "Not permitted: marketing or promotional messaging of any kind, including cross-selling and referrals.",
    signals: ["promotion"],
    phrases: """
      promotion:
        (check out|browse|discover|explore|visit|look at|have a look at|take a look at|see|shop|view|try|don't miss|find|stop by|drop by|swing by|come by|peek at) ..3 (our|my) ..4 (<wares>|<shopfront>)
        (our|my) [<adjective>] (<wares>|<shopfront>) ..4 (is|are) ..4 (out|here|live|open|available|online|waiting|gorgeous|in stock|arrived|back|ready|full)
        (our|my|a|the) (<season>|new|brand-new|latest) [<adjective>] (<wares>|product|item|model|edition|range|flavor|flavour|scent|app)
        <new-things>
        (follow|like|find|join|add|subscribe to|tag) ..2 (us|our) ..4 <social>, (follow|like) us on, (our|my) <social> (page|channel|account|group|feed|profile), join our ..3 (<social>|group|community|club|list|family of)
        (sign up|subscribe|sign-up|register|enrol|enroll|opt in|put your name) ..4 (newsletter|mailing list|list|letter|updates|news|club|alerts|offers), (newsletter|mailing list|monthly letter), (first|be the first) to (know|hear|see) ..4 (new|about|our|sale)
        (tell|recommend|refer|introduce|bring|send) ..3 (friend~|family|colleague~|neighbor~|neighbour~|someone|others|people|relatives|buddies|pals|mates) ..6 (us|our shop|our store|my shop|the shop|our work), spread the word, pass ..2 (word|us) on, word of mouth, (recommend|refer) us to
        (wholesale|bulk|reseller|distributor|dealer|resell) ..3 (price~|pricing|order~|inquir~|enquir~|terms|account|partner~|offer~|buyers|rates|quantities|customers), (become|becoming) ..3 (reseller|distributor|dealer|partner|affiliate|ambassador|member), in (large|big|bulk) quantities
        (download|install|get) ..3 (our|the|my) ..2 app, our ..1 app (is|lets|has|in|on), (app store|google play|play store)
        (go|goes|pair|pairs|match|matches|work|works|fit|fits) (wonderfully|perfectly|beautifully|nicely|great|well|so well|best|especially well) with (your|the|this|that|it)
        (matching|companion|accompanying) ..3 (that|which|to go|would|goes|for your|is also|are also|makes|in our|available|waiting)
        (you|your) ..2 (might|may|could|will|would|should|'ll) [also|surely|certainly|probably] (like|enjoy|love|fancy|be interested in|adore|want|be tempted) ..5 (our|these|other|also|new|more|range|collection|line|matching|too), you (may|might) also (like|enjoy|love|need|be interested)
        (customers|buyers|people|others) who (bought|buy|ordered|like|liked|own|loved) ..6 (also|too), also (available|comes|sell|make|carry|offer|stock|have), we also (sell|make|carry|offer|stock|have|do|sew|bake|produce|print|ship), (treat|spoil|reward) (yourself|yourselves), mark your favorites, mark your favourites, while stocks last, while supplies last, limited (time|edition|offer), (order|buy|shop|grab|get|snap|snag) ..4 (yours|one|now) ..2 (today|now|before|while), now or never
        (black friday|cyber monday|holiday|christmas|spring|summer|winter|autumn|fall|clearance|flash|anniversary|pre-christmas|advent) (sale|sales|deal|deals|special|specials|offer|offers|event), (big|huge|great|biggest) (sale|deals|savings), sale (starts|ends|is on), on sale
        (next|other|another) ..2 (purchase|project|room|adventure|present|gift|idea) ..6 (our|we|shop|store|us), (buy|order|purchase|get) ..2 (our other|other products|more products|another one|more from us)
        (shop|order|buy) (with us|from us|directly|direct) ..2 (again|next|directly|direct|at), think of us ..6 (next|again|when), come back (to us|soon|for more|and), (we|i) hope to see you again ..6 (shop|store|soon), (our|my) <shopfront> ..4 (has|have|offers|carries|holds|is full|stocks|awaits|features|full of), (keep|have) us in mind
        {store-link}, {storelink}, {shop-link}, {storefront-link}, {newsletter-link}, {other-products}
        unless <negation> before 5
        unless <replacing> here
      wares: products, items, goods, collection~, range, line, line-up, lineup, catalog~, catalogue~, assortment, selection, bestseller~, best-sellers, new arrivals, arrivals, novelties, accessories, designs, styles, colors, colours, scents, flavors, flavours, bundles, sets, offers, deals, sale, specials, pieces, blends, sizes, kits, gift sets, lines, releases, picks
      shopfront: shop, store, storefront, webshop, web shop, website, site, boutique, showroom, page, gallery, brand store, brand page, outlet, online shop, online store, market stall, farm shop
      adjective: new, own, full, whole, entire, other, latest, online, little, lovely, complete, wide, big, huge, matching, handmade, little, famous, popular, best-selling, amazon, squirrel-hair
      season: spring, summer, autumn, fall, winter, christmas, holiday, easter, halloween, valentine's, black friday
      new-things: new arrivals, new in, just landed, just launched, just arrived in our, newly arrived, freshly launched, brand-new line, (has|have) just (launched|released), finally out, now available in, we [have] (just|recently|newly) (launched|released|introduced|added|opened|published), (launched|launching|introducing|presenting|unveiling) [our|a] [brand] (new|our)
      social: instagram, facebook, insta, tiktok, pinterest, youtube, twitter, x, linkedin, telegram, snapchat, social media, socials, channel
      replacing: instead, replacement, substitute, in place of, out of stock, sold out, exchange~, wrong, swap~, alternative, damaged, defective
      """,
    judge: each(
      "promotion", .error, of: "promotion",
      "This advertises. Messages to buyers may hold no marketing, not even beside something permitted."),
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "The invoice is attached. ⟦Check out our new collection⟧ of lamps!",
        fixed: "The invoice is attached."),
      .flags("⟦Follow us on Instagram⟧ for more ideas."),
      .flags("⟦Sign up for our newsletter⟧ and you will never miss a thing."),
      .flags("⟦Tell your friends about our shop⟧, please."),
      .allows("The lamp is sold out. We could send the one from our new collection as a replacement."),
      .allows("You asked about the stamp catalog from order 113-4829175-3306621: it was printed in May."),
      .allows("We will never ask you to follow us on Instagram."),
    ])
}
