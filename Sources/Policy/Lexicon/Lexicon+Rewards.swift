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
    lottery: raffle~, (prize|monthly|weekly|lucky|our|the|a) draw, lottery, sweepstake~, giveaway, chance to win
      win ..4 (prize|voucher|card|set|product)
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
