import Testing

@testable import Drafts

/// Placeholders in every style that tools use, known by their name alone.
struct PlaceholderTests {
  static let named: [(text: String, name: String)] = [
    ("[[order-id]]", "orderid"), ("{{order_id}}", "orderid"), ("{{ order.id }}", "orderid"), ("{{orderId}}", "orderid"),
    ("{order-id}", "orderid"), ("{order_id}", "orderid"), ("${order.id}", "orderid"), ("%ORDERID%", "orderid"),
    ("%ORDER_ID%", "orderid"), ("[OrderId]", "orderid"), ("[Order ID]", "orderid"), ("##order_id##", "orderid"),
    ("*|ORDER_ID|*", "orderid"), ("<%= order.id %>", "orderid"), ("<?= $order_id ?>", "orderid"),
    ("<?php echo $orderId; ?>", "orderid"), ("<?= $order ?>", "order"), ("[Order Number]", "ordernumber"),
    ("{{order.total}}", "ordertotal"), ("{order_count}", "ordercount"), ("[Order date]", "orderdate"),
    ("[[order-link:Your order]]", "orderlink"), ("[[contact-link:Write to us]]", "contactlink"),
    ("[[coupon-code]]", "couponcode"), ("[[unsubscribe-link]]", "unsubscribelink"),
    ("[[excellent-feedback-link]]", "excellentfeedbacklink"), ("[Buyer Name]", "buyername"),
    ("{{ name | title }}", "name"),
  ]

  @Test("a placeholder is one word", arguments: named, [Format.plain, .markdown, .html])
  func placeholder(placeholder: (text: String, name: String), format: Format) {
    let words = Reading("Dear \(placeholder.text), thanks", format).words
    #expect(words.map(\.source) == ["Dear", placeholder.text, "thanks"])
    #expect(words.dropFirst().first?.kind == .placeholder)
    #expect(words.dropFirst().first?.hash == WordHash(placeholder: placeholder.name).value)
  }

  @Test(
    "ordinary signs are none",
    arguments: [
      "[important]: Dear", "[1] and [see below]", "20% off, 5% back", "100% order%", "<3 and >", "# 5 ## 6", "{a",
      "[[never closed", "*not one*", "$5 {", "%order\nid%", "[a very long remark about an order in square brackets]",
    ])
  func ordinary(text: String) {
    #expect(!Reading(text).words.contains { $0.kind == .placeholder })
  }
}
