extension Lexicon {
  /// Orders, parcels and how they get on.
  static let orders: StaticString = """
    order-word: order~, purchase~, amazon order~
    order-placeholder: {order-id}, {orderid}, {order-number}, {order}, {order-no}, {amazon-order-id}, {amazonorderid}
      {order-ref}, {order-reference}, {purchase-id}, {order-order-id}, {order-order-number}, {ordernumber}, {orderno}
      {order-nr}
    order-id: #order-id, <order-placeholder>

    parcel: parcel~, package~, order, orders, shipment~, item~, purchase~, delivery, box, boxes, goods, consignment~
      envelope~, crate~, pallet, packet~, carton~, sack, letter, it, they
    # What was bought, told as the buyer's: any product will do.
    ordered: <order-id>, order, orders, parcel~, package~, shipment~, carton~, you, your, yours, box, bag, kit, set
      (we|i) (sold|sent|shipped|packed|filled), batch, lot, series, run, model, unit~, label, page

    # --- How an order gets on, in whatever words.
    # What is done to a parcel on its way.
    handled: shipped, dispatched, despatched, mailed, posted, packed, packaged, delivered, loaded, fulfilled
      wrapped, boxed, sealed, bubble-wrapped, sent out, sent off, handed over, picked up, signed for, dropped off
      rolled ..2 with you
      handed [over] to (the|our) <carrier>, collected by, taken ..2 by (the|our) <carrier>, scanned (in|at|by)
      (received|confirmed|accepted|processed|approved|registered) [and] [successfully]
    being: has, have, was, were, is, are, been, being, got, gets, will be, now, just, already
    lately: been [just|now|all|safely|successfully]
      (just|now|already|all|safely|successfully|officially|finally|currently)
    soon-done: just, now, already, today, safely, successfully, both, also
    order-or-payment: order~, payment~, purchase~, parcel~, package~, shipment~, <order-id>
    shipping-act: ship~, dispatch~, despatch~, mail~, post~, pack~, wrap~, box~, parcel~ up, pack~ up

    # Where it is, or where it goes.
    road: way, road, journey, trip, truck, van, lorry, ship, plane, ferry, train, move, bike, doorstep, (last|final) leg
    home-of-seller: warehouse, shop, store, workshop, studio, depot, facility, building, hands, kitchen, farm, bench
      dock, nursery, shelf, door, house, cellar, yard, mill, stock, premises, table, atelier, press, fulfilment centre
      fulfillment center, roastery, forge, garden
    going: went, goes, going, go, gone, flew, flies, moved, moves, rolled off, sailed, sails, headed, heads, heading
      travels, travelling, traveling, races, trots, hops
    away: (out|off) ..2 (with|by|in|this|last|today|tonight|tomorrow|yesterday|on|at|via), to you, towards you
      [off|out] to the (post|carrier|courier|depot), your way, over to you, in the (mail|post), into the post, north
      south, east, west, on <weekday>, on the #number
    arrive: arrive, arrives, arriving, land, lands, landing, reach, reaches, be there, be delivered, get there
      get to you, turn up, show up, knock, knocks, ring~ your bell, rings your doorbell, ring your doorbell, come, comes
      be at (yours|your), with you, is due, are due, is expected, on your (doorstep|porch|doormat)
      (is|are|was|be|arrive|arrives|land|lands|stand|stands) ..2 at your door
      in your (hands|letterbox|mailbox|kitchen)
    soon: the weekend, the end of the (week|month), <month-name> #number, #number <month-name>, today, tomorrow, tonight
      shortly, soon, <weekday>, between, within, any day, before (noon|ten|#number|the weekend|<weekday>|christmas|long)
      at #number
      (next|this|coming) (week|month|morning|afternoon|evening), on the #number, by the #number, in #number days
      by <weekday>, in (two|three|four|five|a few) days, any (minute|moment|hour), at noon, in time for
    moving:
      rolling, flying, travelling, traveling, sailing, crossing, riding, racing, heading, driving, hopping, speeding
    when-sent: today, yesterday, tonight, this (morning|afternoon|evening|week), last (night|week|evening), earlier
      on <weekday>, in the morning, already, out, off, by (air|express|ups|dhl|post|mail), with <carrier>, #number ago
    weekday: monday, tuesday, wednesday, thursday, friday, saturday, sunday
    carrier-person: <carrier>, postman, mailman, postwoman, post, truck, van, lorry, mail carrier, letter carrier

    progress:
      # Something has been done to it.
      <being> [<lately>] <handled>, ^ (shipped|dispatched|packed|posted|mailed|sent|delivered) .
      <being> ..3 (prepared|preparing) ..2 (for (shipping)|now|with care|by our team|today|at the moment|right now)
      <being> ..3 (prepared) ..2 (for (shipment|dispatch)|now|with care|by our team|today|at the moment|right now)
      <being> ..3 (preparing) ..2 (for (shipment|dispatch)|now|with care|by our team|today|at the moment|right now)
      <being> ..3 (processing|processed) ..2 (for (shipping)|now|with care|by our team|today|at the moment|right now)
      <being> ..3 (processing) ..2 (for (shipment|dispatch)|now|with care|by our team|today|at the moment|right now)
      <being> ..3 (processed) ..2 (for (shipment|dispatch)|now|with care|by our team|today|at the moment|right now)
      (we|i) [have|are|will|am|just] [<soon-done>] <shipping-act> ..1 (your|the|it|them|everything)
      (we|i) [have] [just|now|safely|gratefully|duly] (received|got) ..1 (your|the) ..2 <order-or-payment>
      (we|i) [have] [just|now|safely|gratefully|duly] (accepted) ..1 (your|the) ..2 <order-or-payment>
      (we|i) [have] [just|now|safely|gratefully|duly] (confirmed|registered) ..1 (your|the) ..2 <order-or-payment>
      (we|i) [have] [just|now] (dropped|handed|brought) ..4 (off|over|to) ..3 (post|carrier|courier|<carrier>)
      (we|i) [have] [just|now] (took|taken|gave|carried) ..4 (off|over|to) ..3 (post|carrier|courier|<carrier>)
      (preparing|processing|packing|wrapping|picking) your, (at|in) the post office since, is sent, was sent [on]
      are sent
      # It moves.
      (on|upon) (its|the|their) <road> [to you], on board, at sea, under way, underway, en route
      (is|are|now|already|currently|status) ..2 in transit
      (out|ready|loaded) for (delivery|dispatch|despatch|shipment|shipping|pickup|collection), out the door
      (left|leaves|leaving|departed|departs|quit) ..4 <home-of-seller>
      (left|leaves) us (today|this|last|on|tonight|yesterday)
      (set|sets|takes|took|takes) (out|off) (tonight|today|tomorrow|with|on|to|this|last|for|from)
      waits for the (van|courier|carrier|driver)
      <going> <away>, go out (today|tomorrow|tonight|with|on)
      (starts|started|begun|begins|began) ..1 (journey|trip|voyage)
      (ready|prepared) to (go out|ship|leave|travel|be shipped), (has|have) ..2 through our (workshop|warehouse)
      (has|have) [just|now|already|safely|finally|successfully] (arrived|landed|departed|left)
      (leaves|leave) us ..3
      your ..4 (departed|departs|travels|flies|sails|rolled out|rolls out|took off|takes off|is coming)
      your ..4 (comes|arrives|leaves|lands|flies|goes out) ..4 <soon>, (made|caught) the (cut-off|last pickup|van|post)
      (is|are) [now|already|safely|all|currently] in the (post|mail), you will have ..4 <soon>
      with (today's|tomorrow's|tonight's) (mail|post|van)
      drop~ through ..2 (letterbox|mailbox|door)
      <being> ..2 (packed|wrapped|boxed|picked up|shipped|delivered|dispatched)
      (passed|passing|pass|hand|handing) ..3 (on to|to) <carrier>
      (status|progress) of (your|the) (order|parcel|shipment|package)
      will ..1 (ship|leave|go out|be shipped|be sent|be dispatched|travel|be on its way) ..3 <soon>
      (is|are) coming ..3 <soon>
      (its|their) way to (you|your), (heading|headed|moving|bound) (to|for|towards) _, arrived (at|in) (the|a|your) ..3
      on the (move|go|road), (loaded|loading) (your|the), (passed|went|gone) through ..3
      look forward to ..4 on <weekday>
      in the hands of [the|our|your] <carrier>, wait~ for the (van|courier|carrier|driver|mailman|postman)
      (moves|moving) to the next step
      went out (today|yesterday|tonight|this|last|with|on|at), (making|getting|putting) (it|your order) (ready|together)
      the move
      (we|i) ..2 confirm ..1 receipt, (team|elves|packers|colleagues) ..3 (picking|packing|preparing|wrapping)
      (passed|handed|gave|given|entrusted|brought) ..3 to (the|our) (carrier|courier|post)
      (passed|handed) ..4 royal mail
      (we|i) [have] ..2 arranged ..2 (shipment|dispatch|delivery|shipping|transport)
      (passed|reached|left|entered|cleared|departed) ..3 (sorting|hub|depot|facility|terminal|port|airport|border|
        customs)
      you (will|should|can|shall) ..1 (receive|get|have|expect|hold) ..1 (it|them|your ..2|the <parcel>) ..2 (in|within|
        by|on|between|before) ..2 (#number|<weekday>|days|weeks|week|tomorrow|christmas|noon)
      <carrier> (says|promises|expects|announces|plans) ..2 (<soon>|<weekday>)
      (we|i) ..1 have ..1 (received|recieved|gotten) your ..1 <parcel>
      your ..3 (reached|arrived at|got to) you ..1 (on|today|yesterday|this|last|now|safely)
      the ..3 (reached|arrived at|got to) you ..1 (on|today|yesterday|this|last)
      your ..3 (left|leaves|departed) (our|the) _ ..4 (at|on|today|yesterday|this|last|#number)
      (already|just|now) ..1 (sent|shipped|dispatched|packed|posted) [out|off] ..1 (by|with|via|today|yesterday|from)
      (inform|update|tell|notify) you ..2 (about|of|on) ..2 (shipping|shipment|delivery|dispatch|status)
      (was|were|is|are|been) (given|handed|passed|brought) ..3 to ..1 <carrier>
      (have|has) gone (out|off)
      (is|was|are|left) ..2 with (the|your|a) (neighbor|neighbour|concierge|doorman|porter|reception)
      (moved|moves|passed|goes) ..1 (to|on to) the (shipping|dispatch|packing|delivery) ..1 (department|team|desk|stage)
      find (the parcel|it|your parcel|your package) ..1 (in|at|on|by|behind|under) (the|your) (locker|station|porch|
        door|mailbox|shed)
      (records|tracking|system|data) ..2 (says|say|shows|show) ..6 (arrived|delivered|reached)
      # It is in other hands.
      <carrier-person> ..1 (picked up|collected|took|received|accepted|scanned|got|grabbed) ..1 (your|it|the <parcel>)
      (<parcel>|goods) (was|were|has been|have been|is|are) sent ..2 <when-sent>
      your ..3 (arrived|landed|shipped) ..2 <when-sent>, (travels|travelling|traveling|travel) (to|towards) you
      (with|in) (the|our) (carrier|courier|carrier's|courier's|mail|post) (now|since|for|network|hands)
      with <carrier> now
      (in|into) (the|our) (carrier's|courier's|postman's|driver's) (hands|care|van|network|system)
      (picked up|collected) by, <carrier-person> (has|have|took|collected|grabbed) [now|just] (it|your|them) ..2
      <carrier-person> (took|collected) the ..4 (from us|at)
      (dhl|ups|fedex|dpd|gls|usps|hermes) (has|took|have|took over|collected), sitting on, handed ..2 over (to|at|on)
      cleared customs, reached the (depot|hub|sorting|local|distribution)
      (says|say) the (carrier|tracking|courier|scan)
      according to the (carrier|tracking|courier)
      <carrier-person> ..1 has (it|your ..2), your ..2 is [now|already] <moving>, next in (line|the queue) to be ..1
      (tucked|folded|laid|nestled|placed|put|bedded|slipped) ..3 (into|in) (its|a|the) ..1 (box|parcel|envelope|carton|
        crate|paper|bag)
      in the back of (a|the|our) (van|truck|lorry|car)
      (goodbye|farewell) ..3 <home-of-seller>
      # It comes.
      (eye|ear|watch|look|listen) ..3 (mailbox|letterbox|porch|doorbell|bell|postman|mailman|doorstep)
      (by|on|before) (<weekday>|tomorrow|the weekend) you will ..1 (be _|have|hold|drink|wear|use|play|sleep|sit)
      (should|will) ..1 (ring|knock) ..3 <soon>
      <arrive> ..4 <soon>
      (should|will|ought to|is expected to|is due to|is scheduled to|is set to) ..2 (arrive|be delivered|reach you|land)
      (should|will|ought to) ..2 (get to you|be in your|be at yours|be with you)
      (is expected to|is due to|is scheduled to|is set to) ..2 (get to you|be in your|be at yours|be with you)
      (expected|estimated|scheduled) (delivery|arrival|to arrive|to come|for delivery)
      (is|are|it) ..1 (nearly|almost|halfway|half way) there, coming your way, (heading|headed) (your way|for you)
      bound for you
      (closer|nearer) to you, touched down, makes its way, made its way, next stop
      (ready|waiting|waits) ..4 (pickup|pick-up|locker|collection)
      (set|planned|scheduled|due) for (the #number|<weekday>|tomorrow|today|noon), eta, rides ..4 to you
      in (safe|good) hands, passed the (hub|depot|border)
      label has been (printed|created), through customs, and gone, and (is|are) off, off to you, off it went
      (delivery|mail) van
      [can] expect (it|them|your|the|delivery) ..6 <soon>, delivery is (expected|set|scheduled|planned|due) ..3
      scheduled to (come|arrive|reach), soon be (with you|there|yours)
      (delivery|arrival) ..4 (will|to|should|is to) [take] (place|happen|be) ..3, (delivery|arrival) ..5 takes place ..3
      (estimated|expected) (date|day|time) of (arrival|delivery)
      # It came.
      (put|placed|left|dropped|laid) ..1 (in|at|on|by|with|inside|behind|under) your (garage|porch|door)
      (put|placed|left|dropped|laid) ..1 (in|at|on|by|with|inside|behind|under) your (mailbox|letterbox|shed)
      (put|placed|left|dropped|laid) ..1 (in|at|on|by|with|inside|behind|under) your (hall|doorstep|mat)
      (put|placed|left|dropped|laid) ..1 (in|at|on|by|with|inside|behind|under) your (neighbour|neighbor|gate)
      (safely|has|have) arrived [safely], arrived safely, (has|have) (reached|found) (you|your), made it to your
      handed ..4 (your door|neighbour|neighbor|reception)
      left (at|by|on|with) your (door|porch|step|neighbour|neighbor)
      you [have] (got|received) the (parcel|package|order) ..3, delivered to your, and with you (today|tomorrow)
      (mailman|postman|courier|driver) handed
      # How one hears of it.
      (tracking number|tracking id|tracking code|tracking) ..3 (is|#dashed|below|here|#digits|#number)
      follow (its|the) (journey|progress)
      (track|follow) (your|the) (parcel|package|order|shipment|delivery)
      (order|shipping|delivery|shipment) (status|update|notice|news|confirmation)
      (order|payment|purchase) [has been|is|was] [now|all] (received|confirmed|accepted)
      (order|payment|purchase) [has been|is|was] [now|all] (approved|complete|processed|all set)
      (confirm|confirming) (that we [have] received|receipt of|your (order|purchase|payment)|that your order|the order)
      payment (came in|has come in|went through|cleared|arrived), order (came in|is in), (got|have|received) your order
      <lateness>
      unless <goes-back> after 3
      unless <fetching> here
      unless <worldly> here
      unless <advert> here
    # It is late.
    lateness:
      (two|three|four|a few|several|some|few|#number|a|one|a day or two|one day) (day|days|week) (late|behind|later)
      running ..3 (late|behind)
      (day or two|day or so|bit|little) (late|behind), (late|behind|delayed) by (a|one|two|three|#number|some)
      behind schedule
      (has been|is|are|will be|have been|slightly) delayed, small delay, held up ..3 <carrier>
      (will|to|should|may) (arrive|come) ..3 (later|late)
    # What is fetched from the buyer.
    fetching: (collection|pickup|pick-up) ..3 (at|from) your
    # The money, or the goods returned, go back.
    goes-back: account, card, back, refund~, return~, swap~, review, message, photo, request, e-mail, email
    """
}
