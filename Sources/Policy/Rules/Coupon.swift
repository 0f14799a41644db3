extension Rule {
  static let coupon = Rule(
    "coupon", .error,
    summary: "No coupons, promo codes, money off, loyalty points or gifts with another purchase.",
    clause: "Not permitted: coupons and promotions, in whatever form.",
    signals: ["coupon"],
    phrases: """
      coupon:
        (use|enter|apply|redeem|type|mention|quote|show|try|give|with|using|claim|take|get|have|enjoy|find|here is|here's|attached|enclosed|includes|included|receive|scan|add) ..5 (<voucher>|code)
        (<voucher>|code) ..4 (gives|give|gets|get|saves|save|takes|take|good for|worth|for|is waiting|inside|valid|on your|at checkout|expires|works)
        (our|a|your|special|exclusive|personal|welcome|thank-you) <voucher>
        (get|take|enjoy|save|receive|giving|give|offer|offering|grant|there is|have|knock|earn|worth|extra|with|for) ..4 <percent> ..2 (off|discount|less|reduction|rebate|cheaper|back|saving|savings|everything|your)
        <percent> (off|discount|rebate) ..6 <next-order>, <money> (off|discount|rebate) ..6 <next-order>, flat <percent> discount, <percent> (off|discount)
        (<discount>|<reward>) ..8 <next-order>, <next-order> ..8 (<discount>|free|cheaper|less|gift|on us|at half|half price|saves|save|cost you|costs you)
        (buy|order|purchase|take|pick) (any|one|two|three|2|3) ..8 (free|nothing|gift|on us|half|get one|third|second one|off), get one free
        free shipping ..6 <next-order>, <next-order> ..8 (free shipping|ships free|free delivery)
        (loyalty|bonus|reward) (points|program|programme|card|stamps|club), (collect|earn) ..3 points, points ..4 (account|credited|collected)
        (members|vips|vip|loyal customers|returning customers|repeat customers|regulars) ..6 (<percent>|discount|price|save|off|pay less)
        {coupon-code}, {couponcode}, {coupon}, {discount-code}, {promo-code}, {voucher-code}, {voucher}
        unless <negation> before 3
        unless <settling> here
        unless <settling> nearby
        unless <buyer-coupon> here
        unless <buyer-coupon> nearby
      # Money for this order is no coupon.
      settling: refund~, partial refund, partly refund~, price difference, difference, overcharged, reimburse~, reship~, returned to you, money back, credit you, credited ..4 back
        unless <next-order> here
      buyer-coupon: the <voucher> (you|that you|which you), your <voucher>, (<voucher>|code) ..3 (you|that you) [have] (applied|used|entered|tried|typed|bought|ordered|purchased|clipped), (<voucher>|code|discount) ..3 (did not|was not|is not|not|expired|failed), you [have|had] (applied|used|entered|clipped) ..4 (<voucher>|code|discount), gift card ..2 (order|you bought|from order)
        clipped, coupon (book|organizer|organiser|binder|wallet|holder), (gift card|voucher|coupon) (holder|box|sleeve|envelope)
      """,
    judge: each(
      "coupon", .error, of: "coupon",
      "Money off, coupons, points and gifts with a purchase are marketing and may not be offered in a message."),
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "The label is attached. ⟦Use the code⟧ BULK8 next time.",
        fixed: "The label is attached."),
      .flags("⟦Enjoy 15% off⟧ your next purchase."),
      .flags("⟦Buy any two and get one⟧ free."),
      .flags("Here is ⟦{{coupon_code}}⟧ for you."),
      .allows("The coupon you applied was not honoured, so we refund the difference of $4."),
      .allows("We refund 20 % of the price because of the scratch."),
      .allows("No coupon is needed to return the lamp."),
    ])
}
