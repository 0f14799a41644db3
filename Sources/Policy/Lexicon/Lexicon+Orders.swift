extension Lexicon {
  /// Orders, parcels and what happens to them.
  static let orders: StaticString = """
    order-word: order~, purchase~, amazon order~
    order-placeholder: {order-id}, {orderid}, {order-number}, {order}, {order-no}, {amazon-order-id}, {amazonorderid}, {order-ref}, {order-reference}, {purchase-id}, {orderlink}, {order-link}, {order-id-link}
    order-id: #order-id, <order-placeholder>

    parcel: parcel~, package~, order~, shipment~, item~, purchase~, delivery, box, goods, consignment, envelope, crate, pallet, it, they
    # What happens to an order on its way to the buyer.
    weekday: monday, tuesday, wednesday, thursday, friday, saturday, sunday
    soon: today, tomorrow, tonight, shortly, soon, <weekday>, next week, this week, this afternoon, this morning, any day
      this evening, any minute, before the weekend, in a few days, in no time, by the weekend
    handled: shipped, dispatched, despatched, mailed, posted, processed, received, confirmed, accepted, delivered, fulfilled
      picked up, scanned, collected, handed over, handed off, dropped off, left at your, sent out, sent off
    # Before it leaves the house; in the past tense this is more often the story of a mistake.
    readied: packed, wrapped, boxed, sealed, labelled, labeled, rolled, loaded, made ready
      prepared for (dispatch|shipping|delivery|the journey)
    vehicle: van, truck, lorry, plane, ship, courier, postman, mailman, carrier, driver, train, mail, post, collection
    transit: on its way, on the way, on their way, on the road, in transit, en route, out for delivery, under way
    place-left: warehouse, shop, store, workshop, studio, depot, facility, building, hands, kitchen, farm, bench, dock
      nursery, shelf, factory, packing room, packing table, counter, barn, cellar, office, house

    progress:
      (has|have|was|were|is|are|got|gets|get) ..2 <handled>, being (<handled>|<readied>)
      (is|are|has been|have been|gets|get) ..2 <readied>, (just|now|already|safely|successfully) (<handled>|<readied>)
      (we|i) [have] [just|now|already|today|safely|successfully] <handled> ..2 (your|the|it) [order|parcel|package|payment]
      (we|i) [have] [just|now|already] (got|sent) (your|the) (order|parcel|package|payment|purchase)
      (will be|get|gets) [all|safely] (packed|shipped|dispatched|delivered|sent)
      <transit> [to you|to your door|home|now]
      (left|leaves|leaving|leave) (our|the|my) <place-left>
      (went|go|goes|going|gone|headed|heads) (out|off) ..4 (<vehicle>|<soon>|yesterday|to you|last night)
      (in|into|on) ..3 (back|belly|hands) of ..2 <vehicle>, (with|aboard|on) (the|a|our) [evening|morning|night|next] <vehicle>
      (with|at) (you|your door|your doorstep) ..2 (<soon>|by|before|on), (landed|arrived|came in) in our <place-left>
      (arrive|arrives|arriving|land|lands|landing|reach|reaches|turn up|show up|knock|knocks|roll up) ..4 (<soon>|between|within|by)
      (be with you|be delivered|be there|get there|get to you) ..4 (<soon>|between|within|by)
      (should|will|is expected to|is due to|is scheduled to|ought to) (arrive|be delivered|reach you|be with you|get to you|land)
      (expected|estimated|scheduled) (delivery|arrival|to arrive), delivery is expected, (due|expected) ..3 <soon>
      (can expect|expect) (it|them|your|the|delivery) ..6 (<soon>|between|by|on|within)
      (has|have) (arrived|landed|reached (you|your)), safely arrived, arrived safely
      (tracking number|tracking) ..3 (is|your|here), follow (its|the) (journey|progress), track (it|your|the)
      (picked up|collected) by (the|our) (carrier|courier), with the (courier|carrier) now
      (starts|started|begun|begins|began) (its|the|their) (journey|trip), (is|are) (being|now being) (packed|processed|made ready)
      (order|payment|purchase) [has been|is|was] (received|confirmed|accepted|approved)
      (confirm|confirming) (that we [have] received|receipt of|your order|that your order)
      (order|shipping) confirmation, (shipping|delivery|status|order) (update|notice|news)
      running ..4 (late|behind), (two|three|four|a few|several|some|#number) (days|hours) (late|behind), slightly delayed
      (has|have|is|are) [been] [slightly] delayed, small delay, a (little|bit) late, held up
      unless <money-moves> here
    # Money on its way is no parcel on its way.
    money-moves: refund~, your card, your account, your bank, full amount, money ..6 (way|account|card), credited
    # What turns progress into part of a problem that is being handled.
    handled-problem: <problem-asks>, <problem-action>, <question-to-buyer>, <request-to-buyer>
      (unless|if|or) you [would] (sooner|rather|prefer)
    problem-asks: would you (like|rather|prefer|still|accept|be|mind|want), do you (want|prefer|still|wish|accept), shall (we|i), should we, may we, which (would|do|of), could you (confirm|tell|check|give|send|spell|change|update|let us know), can you (confirm|tell|check|give|send), please (confirm|tell|check|give|send|let us know|choose|choose|answer|reply), let us know (which|whether|what|if you (would|want|prefer|like)), tell us (which|whether|what|how)
      or (cancel|refund|wait|a refund)
    problem-action: (we|i) (can|could|may|might) ..14 or
      (we|i) (will|are|am|have|can|shall) [also|already|just|gladly|then|now] (refund~|send~|replace~|reship~|resend~|repair~|exchange~|credit~|reimburse~|return~|trace~|file~|filed|claim~|open~|opened|arrange~|mail~|ship~) ..6 (it|you|new|another|replacement|again|money|refund|full|claim|free|trace|investigation)
      (at no cost|free of charge), replacement, instead
    """
}
