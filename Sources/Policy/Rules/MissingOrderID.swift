extension Rule {
  static let missingOrderID = Rule(
    "missing-order-id", .error,
    summary: "A message of your own must carry the order ID.",
    clause: "Required: all proactive messages include the 17-digit order ID.",
    signals: [.orderID, "invalid-order-id"],
    judge: whole("missing-order-id", .error) { evidence in
      guard evidence.isProactive, evidence.declarations.order == nil, !evidence.sees(.orderID),
        !evidence.sees("invalid-order-id")
      else { return nil }
      return
        "The order ID is missing. Name it in the text (\"order 123-1234567-1234567\") or in the front matter (`order:`)."
    },
    repair: { _, evidence in
      [
        Fix("Insert the placeholder {{order_id}}", [insertion(of: "{{order_id}}", in: evidence)]),
        FrontMatterEdit.adding("order", "{{order_id}}", title: "Declare `order:` in the front matter", to: evidence),
      ]
    },
    examples: [
      .flags(
        "⟦Hi Ana,⟧\n\nwhich colour did you mean?",
        fixed: "Hi Ana,\n\nwhich colour did you mean?\n\nOrder {{order_id}}\n"),
      .flags("---\nreason: customization\n---\n⟦Which name shall we engrave?⟧"),
      .flags("⟦The coupon book from your purchase is sold out.⟧\nWould you like a refund?"),
      .allows("Which colour did you mean in order 113-4829175-3306621?"),
      .allows("---\nkind: necessary\n---\nYes, the lamp is made of brass."),
      .allows("About [Order ID]: which colour did you mean?"),
    ])

  /// Where `</body>` or `</html>` stands at the end of a page.
  private static func endOfBody(_ draft: Draft) -> Int? {
    let start = max(0, draft.count - 4096)
    let tail = String(
      decoding: draft[start..<draft.count].map { $0 < 0x80 ? $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) : 0x3F }, as: UTF8.self)
    let utf8 = Array(tail.utf8)
    for tag in ["</body", "</html"] {
      let sign = Array(tag.utf8)
      for at in utf8.indices.reversed() where utf8[at...].starts(with: sign) { return start + at }
    }
    return nil
  }

  /// A line of its own at the end of the message.
  private static func insertion(of text: String, in evidence: Evidence) -> Fix.Edit {
    let draft = evidence.draft
    if draft.format == .html, let place = endOfBody(draft) {
      return Fix.Edit(place..<place, "<p>Order \(text)</p>\n")
    }
    var end = draft.count
    let tail = draft[max(0, end - 4096)..<end]
    for byte in tail.reversed() where end > 0 {
      guard byte <= 0x20 else { break }
      end -= 1
    }
    return Fix.Edit(end..<draft.count, "\n\nOrder \(text)\n")
  }
}
