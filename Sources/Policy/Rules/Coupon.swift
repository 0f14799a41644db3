extension Rule {
  static let coupon = Rule(
    "coupon", .error,
    summary: "No coupons, promo codes, money off, loyalty points or gifts with another purchase.",
    clause: "Not permitted: coupons and promotions, in whatever form.",
    signals: ["coupon", "money-off", "gift-card-offer"],
    phrases: """
      # A card may be money for a review, which is that rule's matter.
      gift-card-offer: (get|receive|claim|find|give|send|offer|enclosed|attached|includes|enjoy|win) ..6 <gift-card>
        <gift-card> ..6 (for you|waiting|attached|enclosed|is yours|worth)
        unless <review> nearby
        unless <no-deal> before 5
        unless <settling> nearby
        unless <buyer-coupon> nearby
        unless <paper-coupon> here
      # Certain, whatever stands around it.
      coupon: <voucher-offer>, <next-bargain>, <bundle-bargain>, <points>
        {coupon-code}, {couponcode}, {coupon}, {discount-code}, {promo-code}, {voucher-code}, {voucher}
        unless <no-deal> before 5
        unless <buyer-coupon> here
        unless <buyer-coupon> nearby
        unless <paper-coupon> here
        unless <review-gift> here
      # A gift for a review is that rule's matter, if no other purchase is asked for.
      review-gift:
        (sample|gift card~|gift certificate~|cash back|earns you|free|gratis|gift|present|surprise|earned) & <review>
      # Money off; not where money for this order is given back.
      money-off: <price-cut>
        unless <no-deal> before 5
        unless <settling> here
        unless <settling> nearby
        unless <buyer-coupon> here
        unless <paper-coupon> here

      no-deal: not, never, no, none, neither, nor, cannot, without (any|a) (code|coupon|voucher|discount)
        unless <encouragement> after 2
        unless <why-not> before 2
      voucher-offer:
        (use|using|enter|apply|redeem|type|mention|quote|show|give|claim|take|have|enjoy|clip|try|with|scan|
          scratch) ..4 <voucher>
        (get|receive|find|attached|enclosed|enclose|includes|included|accept|offer|here is|tucked|attach) ..5 <voucher>
        <voucher> ..6 (gives|give|gets|get|saves|save|takes|take|good for|worth|waiting|valid|at checkout|works|
          enclosed)
        <voucher> ..6 (expires|attached|tucked|for you|in your name|in the box|cheaper|for ..3 (readers|subscribers|
          members))
        (our|a|your|special|exclusive|personal|welcome|thank-you|clippable|this) [clippable|special|personal] <voucher>
        (use|enter|apply|redeem|type|mention|quote|with) [the|our|your|my|this] code, here is ..2 code
        here ..2 code for you, there is a code, below code, following code
        (type|enter|mention|quote|use|show|say|give|apply) ..6 (<checkout>|coupon box|<next-order>)
        (type|enter|mention|quote|use|apply) ..5 (for free shipping|to save|and save|and pay less|for ..2 off)
        code ..4 (gives|gets|saves|save|takes off|valid|expires|is good|at checkout|pay less), friends pay less
        (magic|secret|code) word, with the word _ ..8 (free|less|off|save), number that lowers, with code
        discount card~
        <discount> (card~|flyer)
      checkout: checkout, the till, fill your (basket|cart), (place|make) your next, in the basket, your cart
      # A benefit that is tied to another purchase.
      next-bargain:
        <next-order> ..12 <bargain>, <bargain> ..12 <next-order>, <next-one> ..8 <bargain>, <bargain> ..6 <next-one>
        (surprise|gift|present|treat|sample|freebie|little something|little extra) ..8 <next-order>
        <next-order> ..10 (surprise|gift|present|treat|sample|freebie|little something|little extra)
        (shipping|postage|delivery) ..5 <next-order> ..4 (free|on us|our treat|nothing), <returner> ..6 <bargain>
        (shipping|postage|delivery) (is|are) ..1 (on us|our treat|our gift), pay less next, save next
        <next-order> ..4 (ships|travels) ..1 (free|for free|at our expense), free shipping ..6 <next-order>
        (comes|come|drops|falls|melts|knocked|shaved|taken) (off|away) ..4 (next|pair|following|one that follows)
        <percent> ..6 (next|follows|following|second), (more you buy) ..3 less, next (order|purchase|visit) ..8 costs
      next-one: (next|second|third|fourth|fifth|sixth|tenth|following|another) [one|free] _
        every (second|third|fifth|tenth) _
        (second|third|tenth) ..2 (candle|lamp|bottle|one|pair|bag|item|bed)
        unless <replacing> here
        unless <received> here
      received: received, arrived, week, day, days, two of, shipped, missing, on its way, step, floor
      returner: (members|member|vip|vips|regulars), (loyal|returning|repeat|regular|good) (customers|buyers|customer)
        old friends, (gold|silver|prime) members, subscriber~, reader~
      bargain: <percent>, <discount>, <money-cut>, half price, half the price, half as much, (cost~|pay~|for) ..2 half
        cheaper, more cheap
        (for|cost~|pay~) less, less, (pay~|cost~|for) ..2 nothing, free, for free, on us, on the house, our treat
        at no (cost|charge)
        gratis, save, saves, is a gift, (better|special|friendly|lower) price~, extra <percent>, reward~, bonus
        <money> off, off the bill, smaller bill, (carries|walks) home two
        credit, reduction, our gift, a gift, (cover|pay~) ..2 (postage|shipping|delivery), knock ..4 off, at half
        cost half, costs half
        unless <feel-free> here
      feel-free:
        feel free, be free to, free-standing, free of, (we|will) refund, nothing is missing, nothing else, sugar free
      money-cut: <money> (off|less|cheaper|discount), #number off, (third|quarter|fifth|tenth|half) (of|off) the price
        (third|quarter|fifth|tenth) ..4 (cheaper|melts|price), minus <percent>
        (price|prices) ..3 (melt~|drop~|shrink~|fall~|sink~|tumble~|slash~) ..3 (by|<percent>|away)
      # More for the price of less.
      bundle-bargain:
        (buy|order|shop) ..10 on top, loyalty ..4 <money>
        (buy|take|order) #number ..1 pay #number, (present|gift|loyalty|treat|surprise) ..6 code
        more you (buy|order|spend|purchase) ..4 (save|less|cheaper|pay)
        (order|buy|purchase) ..4 and ..2 (receive|get) ..5 (present|gift|free|bonus)
        (buy|order|purchase|take|pick|get) ..1 (any|one|two|three|four|2|3|4) ..8 (free|nothing|third|gift|on us|half|
          get one|off|save)
        get one free, buy one get one, (two|three|2|3) for (the price of|one|two|1|2), pays for one
        (every|each) (second|third|fifth|sixth|tenth|other) ..3 (is|are|comes|costs) ..2 <bargain>
        (spend|order~|purchase~) (over|above|for more than|from) ..2 <money> ..8 (free|gift|get), spend <money>
        (free|small|little) ..1 (gift|mug|sample|present|goodie) ..2 with (every|each|any|your next) ..2 (order|
          purchase|buy)
        (second|third) item ..2 (costs|is) ..1 (nothing|free|half|on us)
        (from|on) ..3 (second|third) ..3 on ..4 <bargain>
        (save|discount~|less|cheaper|rebate) ..4 (when|if) you (order|buy|take|purchase) ..2 (two|three|four|five|ten|
          more|both|several|set)
        (rebate|discount~) ..6 (if you (take|buy|order)|from (ten|five|three|twenty|2|3|5|10|20) pieces|for (sets|
          bundles))
        (quantity|volume) discount~, subscribe and save, save on shipping, (volume|bundle) ..6 less
        bundle ..8 <money> less
        (bring|refer) ..2 <friend> ..8 (get|receive|earn|gets) ..3 <money>, tuck in ..3 for nothing
        throw in ..3 _ ..6 (if|when), (if|when|order) ..8 (we will|we) throw in
        (collect|save) ..3 (lids|stamps|labels|caps) ..8 (free|get|no cost)
      points:
        (loyalty|bonus|reward|fidelity) (points|point|program|programme|card|stamps|club|account), loyalty pays
        (collect|earn|earned|collected|gather) ..3 (points|stamps|stars|leaves|paws|coins|miles|hearts), earns you
        (points|stamps|leaves|paws|coins|miles|beans|hearts) ..5 (account|credited|collected|are worth|landed on)
        #number [_] (points|stamps|coins|stars) ..2 (turn into|get you|buy you|are worth|make a|for a free)
        (earn|earns|collect|get) #number [_] [_] (points|stamps|coins)
        credited ..3 points, (members|member) (get|enjoy|receive) ..3 <bargain>, free (month|week) of our

      # A lower price.
      price-cut:
        (enter|type|use|say|whisper|mention|apply|show|quote) ..6 (at|in) [the] checkout
        price (drops|falls|melts|shrinks|tumbles|goes down|is cut), (never|nobody) pays [the] full price
        never pay [the] full price, (for|with) every ..4 one is ..1 (on us|free), key to cheaper
        (tenner|fiver|few dollars|few pounds|few euros|<money>) ..2 (comes|come|goes) off, third ..3 along for
        (vip|member|members|insider|friends) (price|prices|discount|deal|rate)
        (valued|loyal|regular|returning) (customer|customers|buyer|buyers) ..8 (price|discount|offer|deal|extra|rebate|
          <percent>)
        <percent> ..2 (on|off) (everything|all|our|any), exclusive (deal|deals|offer|offers|price|prices)
        (basket~|order|orders|parcel~) ..2 (above|over|from) ..4 (is|are|travels|ships|goes) free, for a (fiver|tenner)
        free _ a (year|month|week), smaller bill
        (reduced|lower|special|friendly|lowered|slashed|sale) prices
        (reduced|special|friendly) price (on|for|until|this), happy hour
        (costs|cost|pay~|at|are) half ., or more ..8 (costs nothing|for free|is free|on us|ships free)
        full price again
        (good for|worth) ..1 <money> ..3 (with|off|at|in) (us|our)
        good for ..2 <currency> ..2 (with us|in our shop|at our)
        pay~ ..2 (only|just) ..2 <currency>, costs less than two, (means|earns|buys|wins) ..2 free _, gets you a free _
        knock ..4 off, (quarter|third|half|tenth|fifth) off, free gift with
        <percent> (off|discount|rebate|reduction|cheaper|less)
        <percent> ..2 (off|cheaper) ..2 (everything|all|your|our|this)
        (there is|get|enjoy|save|take) ..2 #number off, (minus|save|saving|extra|flat) <percent>, knock ..2 <money>
        <money> (off|discount) ..4 (your|the|next|any|all|our), save (big|<money>)
        (birthday|loyalty|welcome|special|volume|holiday|exclusive|personal|thank-you|friends) (discount~|rebate~|
          price~|deal~|offer~)
        (offer|give|grant|reserve~|have|get|enjoy|secure) ..4 (discount~|rebate~)
        (a|our|your) ..1 discount (when|if|for|on|waiting)
        (half|half price) off, half price (on|until|for|today|this)
        (slash~|cut|cutting|drop~|lower~) ..1 (prices|our prices)
        prices (drop|fall|tumble|melt), now for (just|only) <money>, for (just|only) <money> instead
        at (just|only) <money>
        cashback of, (lighter|kinder|easier|gentler|easy|kind) (on|to) ..1 (purse|wallet|pocket|budget), pay~ ..4 less
        (third|quarter|fifth|tenth|half) (cheaper|less), takes|take off a (third|quarter|tenth|fifth)
        (your account with us|customer account|bonus account)
        (second|third|next) ..2 costs ..3 (just|only|no more than|half)
        (second|third) ..4 for (just|only) ..1 <currency>
        (first|next) ..1 (ten|fifty|hundred|twenty|#number) ..2 who ..6 (get|receive|gift|free)
        (get|receive|find|add|win) ..3 mystery (gift|box|present)
        (fiver|tenner|few dollars|few pounds|few euros|<money>) (toward|towards) ..4 _
        (tax|shipping|postage|vat|fee) is on us, (two|three) for (one|two) [on]
        (third|quarter|half|tenth) of the price, store credit of, cheaper by
        (second|next|another) ..3 (half price|half the price|costs half|costs only half)
      # Money for this order is no coupon.
      settling:
        deducted, free (spare|clip|part|screw), for free ., price back, (give|gave|giving|pay|paid) you ..6 back
        you (paid|saw|entered|applied) ..6 checkout
        refund~, partial refund, price difference, difference, overcharged, reimburse~, reship~, returned to you
        money back, credit you, credited ..4 back, already includes, included ..2 discount
        for the (dent|scratch|damage), off the (price|bill|invoice|total) ..3 (since|because|as|for)
        invoice, after the purchase, granted at, battery, cotton, applied at, on (this|your|the) order, on its way back
        unless <next-order> here
      buyer-coupon: was applied, were applied
        the <voucher> (you|that you|which you)
        (<voucher>|code) ..3 (you|that you) [have|had] (applied|used|entered|tried|typed|bought|ordered|purchased|
          clipped)
        (<voucher>|code|discount) ..3 (did not|was not|is not|not|expired in|failed)
        (<voucher>|code|discount) ..6 (stay|stays|remain|remains) (as|valid|unchanged|the same|in place)
        you [have|had] (applied|used|entered|clipped) ..4 (<voucher>|code|discount)
        gift card ..3 (order|you bought|from order), paid with, why the code, you attached, that you had at checkout
      # Coupons that are the goods themselves.
      paper-coupon:
        (coupon|voucher|gift card|gift certificate|reward|loyalty card|stamp card) (book|booklet|organizer|organiser|
          binder|wallet|holder|box|sleeve|envelope|chart|panel|design|rack)
        coupons or, cards that you ordered, certificates that you ordered, you ordered ..8 (what|which|print), print~
        the sign
        sign will read, proof, poster, gun
        (door|gate|pairing|error|qr|color|colour|hs|postal|zip|access|entry|chat|tracking) code~
        code on the, remote, bolt~, screw~, gate, door, keypad, lock, entrance, driver, pairing, error code, minutes
        cotton
        shall it (say|read), sign (says|read|say)
        unless <next-order> here
      """,
    judge: each(
      "coupon", .error, of: ["coupon", "money-off", "gift-card-offer"],
      "Money off, coupons, points and gifts with a purchase are marketing: no message may offer them."),
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "The label is attached. ⟦Use the code BULK8 next time⟧.",
        fixed: "The label is attached."),
      .flags("Enjoy ⟦15% off your next purchase⟧."),
      .flags("⟦Buy any two and get one free⟧."),
      .flags("Here is ⟦{{coupon_code}}⟧ for you."),
      .flags("Whenever ⟦you order again, postage is our treat⟧."),
      .allows("The coupon you applied was not honoured, so we refund the difference of $4."),
      .allows("We refund 20 % of the price because of the scratch."),
      .allows("No coupon is needed to return the lamp."),
      .allows("The second one was damaged, so the new one costs you nothing."),
    ])
}
