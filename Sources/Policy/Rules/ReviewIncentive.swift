extension Rule {
  static let reviewIncentive = Rule(
    "review-incentive", .error,
    summary: "Nothing of value may be given or promised for a review.",
    clause:
      "Not permitted: compensation for a review: money, gift cards, free or discounted products, refunds, other benefits.",
    signals: [
      "review-incentive", "reviewed-gift", "promised-gift", "promised-money", "loose-gift", "money-deal", "review-deal",
      "review-request",
      "review-removal", "trouble",
    ],
    phrases: """
      # Gift and review in one sentence.
      review-incentive:
        <promise> ..14 <for-review>, <for-review> ..16 <promise>
        <value> ..10 <for-review>, <for-review> ..12 <value>
        <value-hint> & <review>, <promise> & <review-condition>, <value> & <review-condition>
        <write-review> ..10 (and|get|receive|then|afterwards) ..8 <gain>
        (delete|remove|change|take down|withdraw) ..4 <review> ..6 (and|then) ..4 <promise>
        ^ [please] <write-review> ..6 and ..8 <value>
        (for|with|per) (every|each) [honest|new|single] <review-noun> ..4 (we|i|our) <grant>
        <review-deed> & <treat>
        <write-review> ..4 and (we|i) ..2 <grant>, <review-noun> (is|are) ..1 worth <money>
        <reviewer> ..4 (win|wins|get|gets|receive|receives|earn|earns|choose|may choose) ..4
        <write-review> ..8 something (nice|special|sweet|extra|good), <review-thing> ..6 (paypal|venmo)
        (no|without) <review> ..3 no <value>, <reviewer> ..6 <value>, <reviewer> ..4 <gain>, <gain> ..12 <reviewer>
        (keep|got|get|have) ..6 <value> ..6 (need|must|have to|only) ..6 <review>, we upgrade your, purchase it
        <value> ..6 but ..6 <review-noun>
        unless <no-gift> before 5
        unless <no-reward> here
        unless <settled> here
        unless <gift-product> here
      # The gift in one sentence, the review in its neighbour.
      reviewed-gift: <gift-promise>, <value-hint>, <everyone-who>
        when <review> nearby
        unless <no-gift> before 5
        unless <no-reward> here
        unless <settled> here
        unless <gift-product> here
      # The gift in a paragraph of its own; counts where a review is asked for.
      promised-gift: <everyone-who>, <value-hint>, <condition-met> & <gift-promise>
        <lottery> ..10 (everybody|everyone|all), ^ (that|this|it) <longer-cover>
        <condition-met> & <longer-cover>, <return-word-of-thanks> & <gift-promise>
        unless <no-gift> before 5
        unless <no-reward> here
        unless <settled> here
        unless <gift-product> here
      promised-money: <condition-met> ..12 <promise>, <promise> ..12 <condition-met>
        unless <no-gift> before 5
        unless <no-reward> here
        unless <settled> here
        unless <gift-product> here
      # A bargain told for its own sake.
      own-bargain: <next-order>, <checkout>, (with|use|enter) ..2 code, second (one|bottle|order|purchase|item|piece)
        unless <return-word-of-thanks> here
      # Anything of value at all; counts beside a request for a review in a draft that tells of no trouble.
      loose-gift: <percent>, <money>, half the price, price flows back, (free|complimentary) _, free of charge
        (spare|second|extra) (one|set|_ for)
        (goes|go|drops|lands) into the (pot|hat|bowl|drum|basket), in the next envelope, at our expense, our treat
        gratis
        gold circle, early access, vip, early bird, free shipping
        (jar|tin|bag|box|bottle|pack|bar) of ..8 (keep|those|waiting)
        is worth a, make you happy with, little bow, paid for in your name
        (two|three|four|five|ten) (euros|dollars|pounds), <gift-promise>
        unless <no-gift> before 5
        unless <no-reward> here
        unless <settled> here
        unless <gift-product> here
        unless <price-talk> here
        unless <own-bargain> here
      price-talk:
        (hands|sugar|gluten|lead|cruelty|duty|fat|dairy|phone|wire|rent|frost|fragrance) free
        #number % ..1 (happy|satisfied|sure|cotton|wool|silk|pure|natural), feel free, free to, free of, costs
        price ..3 (was|is|of), free from
      # Money beside a wish that a review be gone.
      # What was given back already is no deal.
      money-returned: went back, was (refunded|returned|sent), (has|have) been (refunded|returned), as agreed, already
      money-deal:
        (<money>|<number-word> (dollars|euros|pounds)|refund~|compensation|bill) ..8 (go|goes|back|yours|will|would|can|
          flows)
        (return|pay|send|give|transfer|credit) ..2 (<money>|<percent>) ..6 to (you|your)
        (will|would|can|could|shall|then) ..4 (refund~|compensate~|reimburse~|pay|talk about|forget|
          forget about) ..4 (you|bill|compensation|full|it)
        unless <no-gift> before 5
        unless <no-reward> here
        unless <settled> here
        unless <money-returned> here
      review-deal: <review-request>, <change-review> ..6 <review-noun>, <given-review>, <gone-review>
      # Once what is there.
      # Who speaks of the buyer's words for Amazon, in one breath with a treat, promises it.
      review-deed: <write-review>, <review-noun>, (rate|rates|reviews) us, (write|writes) about us, review today
        (your|share your|few|some) ..1 (opinion|thoughts|words|lines) [from you|on amazon|about us]
      treat: (a|an|another|one|some) (bar|bag|box|jar|tin|cup|bottle|pair|pack|packet|slice|sack|tube|pot|set|sample) of
        (a|an|another|little|small) ..1 (parcel|package|packet|envelope) ..4 (show~ up|arrive~|at your|find~|on its way|
          yours|come~)
        free _
        in the hat, into the hat, empty-handed, spoil (you|those|them|everyone|people)
        price ..6 (way back|back to you|flows back)
        (your|our) while, on the house, (sip|drink|eat|wear|get) ..1 free
        unless <no-reward> here
        unless <price-talk> here
      for-review:
        (claim|get|collect|unlock|receive) ..2 your (reward|gift|bonus|prize|offer|offers|benefit|benefits)
        <when-review> ..6 <review-thing>
        <review-thing> ..5 <is-there>, proof of ..2 <review-noun>
        (each|every|per|any) ..2 <review-noun>, with (your|a|the) <review-noun>, screenshot ..4 <review-noun>
        <is-there> ..3 of (your|a|the) <review-thing>, (see|spot|read) ..2 <review-noun>, link ..3 <review-noun>
        (write|leave|post|give|share) ..4 <review-noun> ..4 (and|then), <reviewer>, because you reviewed
      review-condition: <when-review> ..6 <review-thing>, <review-thing> ..5 <is-there>
        (each|every|per) ..2 <review-noun>
        (need|must|have to) ..3 <review-noun>, with (your|a) <review-noun>, (delete|remove) ..3 <review-noun>
      when-review: for, after, once, when, as soon as, upon, if, in exchange for, in return for, against, provided
        following, every, each, whoever, everyone who, everybody who, anyone who, those who, the moment, the day
        following, among all who, on condition, thanks for, customers who, people who, people to, day, as thanks for
        unless <no> after 1
      review-thing: <review-noun>, <write-review>, <reviewer>
        (your|those|these|honest|the) (words|lines|sentences|opinion)
        your (voice|verdict|effort|trouble), take part, that (comment|line|word), (write|wrote|posted) about it
      is-there: online, live, published, publication, up, visible, appears, appeared, appearance, posted, goes live
        out
        gone, deleted, disappears, disappeared, removed, comes down, down, screenshot, public
      reviewer: first #number reviews, first (ten|five|twenty|hundred|fifty) reviews
        (customer~|buyer~|people|anyone|everybody|everyone|whoever|those) [who|that] (review|reviews|reviewed|rates|
          rated)
        reviewer~, author, authors, writer, authors of reviews, tester~, customers who reviewed
      # What somebody gets.
      gain: (is|are) free .
        (claim|collect) ..2 your (reward|offers|benefit|benefits)
        (reward|benefit|gift) will be (unlocked|sent|activated)
        (and|to|can|could|will) win
        (claim|collect|redeem|unlock) ..3 <value>
        (is|are) ..2 (yours|on us|waiting|coming|our treat|ours to give|rewarded|back|sent|reserved)
        (you|your|buyer) ..3 <get> ..6 <value>, (you|they|he|she) ..2 (earn|win|gain), get ..4 <value>
        (we|i) [will|would|can|could|shall|are|am] ..3 <grant> ..6 <value>
        (we|i) [will|would|can|could|shall|are|am] ..3 <give-money> ..6 (you|your|one|it|back)
        receive~ ..4 <value>, our (treat|gift), keep both, keep the (product|item)
        (win|choose|enjoy|pick) ..5 <value>
        get (their|your|the) money, <money> ..6 (back|account|yours|you|your)
      get: get~, receive~, earn~, win~, keep, claim, enjoy~, obtain, pocket
      give-money: refund~, pay~, credit~, reimburse~, reward~, waive~, compensate~, double~, extend~, buy~
      grant: send~, give~, refund~, pay~, ship~, add~, credit~, reimburse~, mail~, offer~, raffle~, double~, extend~
        stretch~
        waive~, knock, buy~, reward~, throw in, put aside, return~, let you have, pick up, compensate~, plant~, donate~
        purchase~
        transfer~, thank you with, treat you, slip, include~, lengthen~, prolong~, drop ..1 in, double, hand~, honor~
        owe, attach~, enclose~
      value: without charge, without extra cost, service contract ..2 extended
        (two|three|four|six|seven|eight|hundred) <currency>, lifetime (warranty|guarantee), <voucher>, <gift-card>
        <discount>
        <percent>, <money>, <lottery>, <longer-cover>, gift, gifts, present, presents, freebie~, goodie~
        surprise, reward, bonus, prize, treat, free [of|small|little] _, for nothing, for free, at no (cost|charge)
        gratis
        on us, on the house, cash, cashback, money, full refund, partial refund, refund, rebate, refund~, points
        perk~
        store credit, shop credit, (second|extra|spare|additional|another|matching) _, coffee, cookbook, sample box
        compensation
        compensate~, at our expense, at half price, token of ..3 (gratitude|appreciation|thanks), whole price
        purchase price, full price
        chocolate bar, mug, tin of, bag of, jar of, set of, pair of, pack of, weekend in, one more
        your next (order|box)
      longer-cover: (year|years|months) ..2 of ..1 (warranty|guarantee|cover)
        (add|adds|adding) ..3 (months|year|years) ..3 (warranty|guarantee|cover|coverage)
        (warranty|guarantee|coverage|cover) ..6 (two|three|four|five|#number) years instead
        (warranty|guarantee|coverage) ..1 (extension|upgrade), (warranty|guarantee) ..10 doubled
        (warranty|guarantee|coverage|cover) ..6 (lengthen~|grow~|double~|extend~|longer|stretch~|two years to|rise~)
        (lengthen~|grow~|double~|extend~|stretch~|upgrade~|prolong~) ..4 (warranty|guarantee|coverage|cover)
        lifetime warranty
        (extra|additional|second|third|more) (year|years|months) ..3 (warranty|guarantee|coverage|cover)
        lifetime guarantee
      promise: (we|i|us|our|will|would|can|could) ..4 <grant> ..8 <value>, <gain>, <value> ..4 <comes>
        (we|i) [will|would|can|could] [gladly|happily|then|also] (refund~|reward~|reimburse~|compensate~)
        <longer-cover>
        <value> ..3 (is|are) (yours|waiting|coming|put aside|reserved|on its way), <percent> ..2 (off|back), comes off
        there is (a|an) ..2 (gift|present|reward|surprise|bonus|<voucher>|<gift-card>|draw|<percent>), we upgrade your
      comes: comes, goes, finds, find, lands, land, leaves, arrives, awaits, await, accompanies, follows, goes back
        flies
        ships, moves, travels
      # Gifts, not refunds: only these are told in a sentence of their own.
      gift-promise: (we|i|us|will|would|can) ..4 <grant> ..6 <gift-value>, <gift-value> ..8 <comes>, <longer-cover>
        <gift-value> ..4 (is|are|stands) ..2 (yours|waiting|coming|put aside|reserved|attached)
        (attached|enclosed) ..3 <gift-value>
        (second|another|extra|spare|matching) _ ..4 (is|comes|goes|finds|lands|follows|on us|yours)
        you ..4 (get|receive|earn|win|be entered|pick|choose) ..6 <gift-value>, <lottery>, <percent> ..4 (off|back)
        (second|another|spare|new|next) ..3 (on (us|the house)|for nothing|for free|at our expense|yours to keep)
        (we|i) ..4 (send|add|slip|mail|ship|throw in) ..2 (second|extra|spare|set of|pair of|pack of|bag of|tin of|
          jar of)
        (second|another|extra|spare|matching|free|complete) ..4 (awaits|await|goes out|follows|is yours|travels|
          moves in)
        put aside ..6 for you, finds ..3 (second|another|extra), is yours afterwards, is yours to keep
        return the favour ..3 with
        return the favor ..3 with, as our (thank-you|thank you|thanks)
      gift-value:
        lifetime (warranty|guarantee), <voucher>, <gift-card>, gift, present, surprise, reward, bonus, prize, freebie~
        goodie~, points, perk~, <money>, <percent>
        store credit, token of ..3 (gratitude|appreciation|thanks), small token, cashback, lifetime warranty, free _
        treat, thank-you (gift|card|present), extra _ ..2 (year|mail)
        unless <trouble> here
      value-hint:
        <money> (thank-you|thank you|token|bonus|reward) ..3 (goes|go|would|will|is|comes|follows|waits|out|for)
        (unlock~|activate~) ..3 (cover|coverage|warranty|guarantee)
        (of|for|to|of all|to all|for all) (all|those|everybody|everyone|anyone|whoever) who (did|do|does|reviewed)
        our (generosity|gratitude|thanks) (second|then|follows|next)
        (bar|tin|jar|bag|piece) of ..3 goes out, worth (your|our|the) while, not go unrewarded, go unrewarded
        (not|never) ..4 without a (present|gift|reward)
        something ..3 in it for you, to sweeten, sweeten it, (owe|owes) you a, it ..1 pays
        (small|little|big) thank-you
        thank you ..2 on us, (our|your) (thanks|gratitude) ..6 (form|liquid|shape) of, in form of, in liquid form
        (our|the) treat, tab for, (is|are) rewarded, you help us ..4 we help you, worth money, pay in gold, we share
        (is|are|will be) honored with, show ..2 gratitude with, scratch ..2 back, gift back to you, name in the hat
        ticket (for|in|to) ..4 (draw|raffle|lottery), entered (to|for|in|into), prize draw, prize drawing, raffle~
        lottery
        (win|wins) ..3 (set|prize|tablet|voucher|card), plants money, bag of ..6 prove
        unlocks ..4 (year|gift|discount)
        small token, sweepstake~, not come away empty-handed, empty-handed, our way of saying thanks, how about a deal
      everyone-who:
        (<value>|thank-you|something) ..14 (everybody|everyone|anyone|those|whoever|all|customers|people|
          buyers) ..4 <does>
        (everybody|everyone|anyone|anybody|whoever|those|all|customers) [who|that] <does> ..10 <value>
        (everybody|everyone|anyone|whoever|those) [who] takes ..2 (trouble|time) ..8 (finds|gets|receives)
      does: does, do, did, helps, writes, reviews, rates, responds, answers, shares, takes part
        takes the (time|trouble), reviewed
      # When what was asked for has been done; the sentence does not say it again.
      condition-met:
        (that|this) (adds|gives|earns|unlocks|activates|brings)
        after (we|i) (see|saw|read|have seen) (it|them|that|this), once (it|that|this|you|we|done|they)
        as soon as (it|we|you|i), upon (its|their) (publication|appearance|arrival)
        when (it|that|this) is (online|done|live|up)
        in return, in exchange, to say thanks, as a thank-you, as our (thank-you|thanks)
        for your (trouble|effort|time|pains)
        for (this|that|it|doing so), after that, after which, afterwards, the (moment|day|minute) (it|you|your|that)
        then
        no sentences, to thank you, as thanks, the screenshot, the link, to show our, upon publication, either way
        by way of
        (moment|day|minute) ..6 <is-there>, if (you do|it does|so), show us, forward us
      return-word-of-thanks: as our, in return, to thank you, to say thanks, as a thank-you, as thanks, return the
        by way of
      # A gift that is none.
      no-gift: no, nobody, no one, have to pass, worth nothing, not, never, neither, nor, without, nothing, none
        cannot, whatever you write
        unless <encouragement> after 2
        unless <review-noun> after 1
        unless <no-but> here
      no-but: for nothing, unrewarded, no review, not go, nothing but, not be long, no charge, no cost, not without
        not ..3 without
        not only, does not need, no sentences
      no-reward:
        you (suggest|propose|offered|demand), cannot accept
        (second|another|fresh|new) (look|glance|thought|chance|time|try|opinion), we do not (give|pay|offer)
        (not|never) reward~, do not (pay|give|reward), nothing is given
        no strings
        not allow, (have|has) nothing to do with, in any case, either way, whatever you write, nothing is expected
        nothing to offer, no reward
        no gift, not paid, costs nothing, cost nothing, offers you money, would be a gift, would give five stars
        free to
        (we|i) earn nothing, is a gift to, cannot give, cannot offer
      settled:
        broke, replaced, repaired, replacement, broken, damaged, chipped, cracked, overcharged, delay, patience
        arrived broken
        return label, faulty
        wrong, missing, warranty runs, (have|has|was|were) returned, in the box, cracked tip, declined, register the
        serial number, scanned
        once the return, the return, bent, sold out, mix-up, which of, does not fit, part is, free part
        unless <review-deal-word> here
      review-deal-word: review, stars, rating
        unless <feedback-about> here
      feedback-about: read your review, sorry, because the, the feedback you gave
      gift-product: gift (wrap|set|tag|card panel|message|note|box|card holder), prize ribbon~, raffle drum
        treat (dispenser|jar)
        (voucher|card|coupon) holder, free-standing, bonus-size, money (clip|box|bank), cash (box|register), pay phone
        draw string, present box, star chart, <proofing>, the gift card you, replica
      """,
    judge: { evidence in
      // A gift told apart from the review counts where a review is spoken of in a paragraph near by.
      let apart = evidence.sightings(
        evidence.distinctSightings(["promised-gift", "promised-money"]), near: evidence.sightings("review-deal"))
      let loose =
        evidence.sees("trouble")
        ? [] : evidence.sightings(evidence.sightings("loose-gift"), near: evidence.sightings("review-request"))
      let deals = evidence.sightings(evidence.sightings("money-deal"), near: evidence.sightings("review-removal"))
      let inOne = evidence.distinctSightings(["review-incentive", "reviewed-gift"])
      var told: [Evidence.Sighting] = []
      for sighting in (inOne + apart + loose + deals).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        if let last = told.last, last.range.overlaps(sighting.range) { continue }
        told.append(sighting)
      }
      return told.map {
        Finding(
          rule: "review-incentive", severity: .error, range: $0.range,
          message: "This gives or promises something for a review. Ask for it without any return, or not at all.")
      }
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "How do you like the lamp? ⟦We will send you a $10 gift card for a review⟧.",
        fixed: "How do you like the lamp?"),
      .flags("⟦Get a free lantern once your review is online⟧."),
      .flags("Would you review it? A small ⟦gift finds its way to everyone who does⟧."),
      .allows("The lamp broke, so we refund the full price. No need to send it back."),
      .allows("Would you write a review? We cannot give you anything for it."),
      .allows("The gift card from order 113-4829175-3306621 has a wrong amount. Shall we replace it?"),
    ])
}
