extension Lexicon {
  /// Money, gifts and other things of value.
  static let rewards: StaticString = """
    currency: ₹, inr, rupee~, cad, aud, chf, yen, $, €, £, ¥, usd, eur, gbp, dollar~, euro~, pound~, bucks, quid, cents
    money: <currency> #number, #number <currency>, (ten|twenty|five|fifteen|thirty|fifty|four|hundred) <currency>
    percent: #number %, #number percent, (ten|twenty|five|fifteen|fifty|half) percent, half (price|off), double-digit
    gift-card: gift card~, gift certificate~, e-gift card~
    voucher:
      coupon~, voucher~, promo code~, promotion code~, promotional code~, discount code~, gift code~, rebate code
      code ..2 <percent>
      store credit, shop credit, loyalty (points|point|card|bonus|program|programme)
      bonus points, reward points, cashback, cash back, gift voucher~
    discount: discount~, rebate~, <percent> (off|discount|less|cheaper|reduction), money off, <money> off, price cut
      special price, reduced price, flat <percent>, (knock|take|get|save) ..3 <percent>, save <money>
      wholesale price~, loyalty discount, (off|discount) ..3 (next|future) (order|purchase)
    gift: gift~, present~, freebie~, goodie~, goodies, giveaway~, token of ..3 (gratitude|appreciation|thanks)
      little extra, small extra, surprise, treat, prize, sample~
      free (gift|product|sample|item|bottle|bag|tin|set|pack|replacement filter|refill|case|lantern|strap|copy|one|
        second|pair|box|jar|month)
      (gift|one|another|second) for free
      free of charge, at no cost, at no charge, for nothing, on us, on the house, our treat, my treat, for free
      complimentary
    cash: cash, money, paypal, refund~, full refund, reimburse~, cash~, payment, <money>, (whole|full|entire) price
    lottery: raffle~, draw, prize draw, lottery, sweepstake~, giveaway, chance to win
      win ..4 (prize|voucher|card|set|product)
    longer-warranty: (extend~|double~|stretch~|lengthen~|prolong~) ..4 (warranty|guarantee|coverage|cover)
      (warranty|guarantee|coverage) ..4 (extend~|double~|longer|free)
      (extra|additional|second|lifetime) (year|years|months) ..3 (warranty|guarantee|coverage)
      (warranty|guarantee) ..2 extension, extended (warranty|guarantee)
    reward: <voucher>, <discount>, <gift>, <cash>, <lottery>, <longer-warranty>, reward~, bonus~, perk~, compensation
      thank-you (gift|card|present|bonus), small thank-you, little thank-you
      something (nice|sweet|special|extra) for you, wallpaper~, upgrade~
    next-order:
      (next|future|upcoming|following|second|another|new|repeat) [bulk|big|online] (order|orders|purchase|purchases|
        shopping|buy|visit|checkout)
      when you (order|buy|shop) (again|next|more), any two, buy two, order again
      next time, next ..1 (bag|box|jar|bottle|pair|set|visit|haul|basket|cart), (come|coming) back, reorder~
      re-order~, repeat order
      (shop|buy|order) [with us] again, next ..1 (parcel|package|box|delivery|bouquet|lamp|candle|time)
      (you|people|who|customers|friends) ..1 (come|comes|came|order|orders|buy|buys|shop|shops|stop by) (again|back|
        once more|a second time|anew)
      everything in (our|the) (shop|store)
    """
}
