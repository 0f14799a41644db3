extension Rule {
  static let phoneNumber = Rule(
    "phone-number", .error,
    summary: "No telephone numbers.",
    clause: "Not permitted: telephone numbers.",
    signals: ["phone-number", "own-phone-number"],
    phrases: """
      phone-number: #phone
        <phone-cue> ..4 #digits
        #digits ..2 (whatsapp|mobile|phone|fax|landline|toll free)
        <digit-word> <digit-word> <digit-word> <digit-word> <digit-word> <digit-word> <digit-word>
        <digit-word> <digit-word> <digit-word> <digit-word> <digit-word> <digit-word> <digit-word> <digit-word> <digit-word> <digit-word>
        unless <third-party> nearby
        unless <no-telephone> before 3
        unless <order-word> before 2
      own-phone-number: #phone, <phone-cue> ..4 #digits
        when <own-contact> here
        unless <no-telephone> before 3
        unless <order-word> before 2
      digit-word: zero, oh, one, two, three, four, five, six, seven, eight, nine, double, triple
      no-telephone: tracking, isbn, serial, model, sku, upc, ean, asin, part, invoice, batch, lot, article, vat
        version
      """,
    judge: { evidence in
      evidence.distinctSightings(["phone-number", "own-phone-number"]).compactMap { sighting in
        // A cue in front is no part of the number.
        let text = evidence.text(sighting.range)
        // No number on earth has more than fifteen digits (E.164).
        guard text.utf8.count(where: { $0 &- 0x30 < 10 }) <= 15 else { return nil }
        let skipped =
          text.utf8.firstIndex { $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x28 }
          .map { text.utf8.distance(from: text.utf8.startIndex, to: $0) } ?? 0
        return Finding(
          rule: "phone-number", severity: .error,
          range: (sighting.range.lowerBound + skipped)..<sighting.range.upperBound,
          message: "Telephone numbers may not stand in a message.")
      }
    },
    repair: Repair.removeAddress("Remove the number"),
    examples: [
      .flags("Anil Mehta, ⟦+1 646 555 0189⟧", fixed: "Anil Mehta,"),
      .flags("The shop is at ⟦(303) 555-0127⟧."),
      .flags("Call us at ⟦303-555-0127⟧."),
      .flags("Send an SMS to ⟦347 810 5529⟧."),
      .allows("UPS answers at 1-800-742-5877."),
      .allows("Order 113-4829175-3306621, ISBN 978-0-306-40615-7, tracking 9205 5901 7554 7700 0312 88."),
      .allows("It costs 1,200.00 and was made on 2026-11-22."),
    ])
}
