extension Lexicon {
  /// Orders, parcels and what happens to them.
  static let orders: StaticString = """
    order-word: order~, purchase~, amazon order~
    order-placeholder: {order-id}, {orderid}, {order-number}, {order}, {order-no}, {amazon-order-id}, {amazonorderid}, {order-ref}, {order-reference}, {purchase-id}, {orderlink}, {order-link}, {order-id-link}
    order-id: #order-id, <order-placeholder>

    parcel: parcel~, package~, order~, shipment~, item~, purchase~, delivery, box, goods, consignment, envelope, crate, pallet, it, they
    shipped: shipped, dispatched, despatched, sent out, mailed out, handed (over|off), posted, forwarded
    progress:
      (has|have|was|were|is|are|been|being|got|just|now|already|will be|get|gets) [been|just|now|already|successfully|safely|officially|finally|all|being] (shipped|dispatched|despatched|mailed|posted|packed|processed|received|confirmed|accepted|delivered|prepared|loaded|picked up|scanned|collected|handed|en route|in transit|wrapped|boxed|sealed|labelled|labeled|fulfilled)
      (we|i) [have] [just|now|already|today|safely|successfully] (shipped|dispatched|despatched|mailed|posted|packed|processed|received|confirmed|handed|sent|wrapped|boxed|got) ..2 (your|the) ..3 (order|parcel|package|payment|purchase|<order-id>)
      (on|upon) (its|the|their) (way|journey), on (its|the) (way|road) to you, out for delivery, in transit, en route, left (our|the) (warehouse|shop|store|workshop|studio|depot|facility|building|hands|kitchen|farm|bench|dock|nursery|shelf)
      (leaves|leave|leaving) (our|the) (warehouse|shop|store|workshop|studio|depot|facility|building) (today|tomorrow|tonight|this|on)
      (arrive|arrives|arriving|land|lands|landing|reach|reaches|be with you|be delivered|be there|get there|get to you|turn up|show up|knock) ..4 (today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shortly|soon|between|within|by|next week|this week|this afternoon|this morning|any day)
      (should|will|is expected to|is due to|is scheduled to|ought to) (arrive|be delivered|reach you|be with you|get to you|land)
      (expected|estimated|scheduled) (delivery|arrival|to arrive), (can expect|expect) (it|them|your|the|delivery) ..6 (today|tomorrow|between|by|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|within|soon), delivery is expected
      (was|were|has been|have been|is) [successfully|safely] (delivered|dropped off|left at your|handed to you), (has|have) arrived, safely arrived, arrived safely, (has|have) reached (you|your)
      (tracking number|tracking|track) ..3 (is|it|your|with|here), follow (its|the) (journey|progress), (picked up|collected) by (the|our) (carrier|courier|<carrier>), with the (courier|carrier) now
      (truck|van|driver|courier|postman|carrier) ..3 (has|have|is|will) ..3 (it|your|you|parcel|package|box), (starts|started|begun|begins|began) (its|the|their) (journey|trip), (is|are) (being|now being) (prepared|packed|processed|made ready)
      (order|payment|purchase) [has been|is|was] (received|confirmed|accepted|approved), (confirm|confirming) (that we [have] received|receipt of|your order|that your order), order confirmation, shipping confirmation, shipping (update|notice|news), delivery (update|notice|news), status update, order update
      (two|three|a few|several|some|few|#number) days late, running late, running [a] (bit|little) (late|behind), has been delayed, is delayed, slightly delayed, small delay, held up
    # What turns progress into part of a problem that is being handled.
    handled-problem: <problem-asks>, <problem-action>
    problem-asks: would you (like|rather|prefer|still|accept|be|mind|want), do you (want|prefer|still|wish|accept), shall (we|i), should we, may we, which (would|do|of), could you (confirm|tell|check|give|send|spell|change|update|let us know), can you (confirm|tell|check|give|send), please (confirm|tell|check|give|send|let us know|choose|choose|answer|reply), let us know (which|whether|what|if you (would|want|prefer|like)), tell us (which|whether|what|how)
      or (cancel|refund|wait|a refund)
    problem-action: (we|i) (will|are|am|have|can|shall) [also|already|just|gladly|then|now] (refund~|send~|replace~|reship~|resend~|repair~|exchange~|credit~|reimburse~|return~|trace~|file~|filed|claim~|open~|opened|arrange~|mail~|ship~) ..6 (it|you|new|another|replacement|again|money|refund|full|claim|free|trace|investigation)
      (at no cost|free of charge), replacement, instead
    """
}
