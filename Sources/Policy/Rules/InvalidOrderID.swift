extension Rule {
  static let invalidOrderID = Rule(
    "invalid-order-id", .error,
    summary: "An order ID has 3, 7 and 7 digits with hyphens between.",
    clause: "Required: the order ID, as Amazon writes it.",
    signals: ["invalid-order-id"],
    phrases: """
      invalid-order-id: #dashed
        <order-word> [<number-sign>] ..1 (#digits|#phone)
        unless <other-number> before 3
      number-sign: number, no, nr, id, ids, ref, reference, code
      other-number: tracking, isbn, serial, model, phone, tel, telephone, call, fax, sku, upc, ean, asin, part, invoice
        batch, lot, article, imei, mac, version, fnsku, vat, usps, ups, fedex, dhl, mobile, cell
      """,
    judge: { evidence in
      var findings: [Finding] = []
      for sighting in evidence.sightings("invalid-order-id") {
        // The phrase may begin at the word "order": the number is what is wrong.
        let skipped = OrderNumber.start(in: evidence.text(sighting.range)) ?? 0
        let range = (sighting.range.lowerBound + skipped)..<sighting.range.upperBound
        let digits = evidence.text(range).filter(\.isNumber).count
        findings.append(finding(range, digits: digits))
      }
      if let entry = evidence.frontMatter["order"], !entry.value.isEmpty, !OrderNumber.isAcceptable(entry.value) {
        findings.append(finding(entry.valueRange, digits: entry.value.filter(\.isNumber).count))
      }
      return findings
    },
    repair: { finding, evidence in
      guard let regrouped = OrderNumber.regrouped(evidence.text(finding.range)) else { return [] }
      return [Fix("Write \(regrouped)", [Fix.Edit(finding.range, regrouped)])]
    },
    examples: [
      .flags(
        "About order ⟦113-48291753-306621⟧: which colour?", fixed: "About order 113-4829175-3306621: which colour?"),
      .flags("---\norder: ⟦113-482917-3306621⟧\n---\nWhich colour?"),
      .flags(
        "Your order ⟦1O2-4471186-3390257⟧ is short of a part.",
        fixed: "Your order 102-4471186-3390257 is short of a part."),
      .allows("Order 113-4829175-3306621 is short of a part."),
      .allows("Call UPS at 1-800-742-5877 about it."),
      .allows("The book has the ISBN 978-0-306-40615-7."),
    ])

  private static func finding(_ range: Range<Int>, digits: Int) -> Finding {
    let fault =
      digits == 17
      ? "The 17 digits of this order ID stand in the wrong groups."
      : "This is no order ID: it has \(digits) digits, not 17."
    return Finding(
      rule: "invalid-order-id", severity: .error, range: range,
      message: fault + " It is written 3-7-7, as 123-1234567-1234567.")
  }
}

/// Order IDs as text.
enum OrderNumber {
  /// 3-7-7 digits.
  static func isComplete(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [3, 7, 7] && groups.allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// 3-7-7 digits, or a placeholder.
  static func isAcceptable(_ text: String) -> Bool {
    if isComplete(text) { return true }
    guard let first = text.utf8.first else { return false }
    return "{[%$#<*".utf8.contains(first)
  }

  /// Where the number starts behind words.
  static func start(in text: String) -> Int? {
    var offset = 0
    for byte in text.utf8 {
      if byte &- 0x30 < 10 { return offset }
      offset += 1
    }
    return nil
  }

  /// The digits in the right groups, if there are 17; letters that look like digits count.
  static func regrouped(_ text: String) -> String? {
    var digits: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case UInt8(ascii: "O"), UInt8(ascii: "o"): digits.append(UInt8(ascii: "0"))
      case UInt8(ascii: "I"), UInt8(ascii: "l"): digits.append(UInt8(ascii: "1"))
      default: continue
      }
    }
    guard digits.count == 17 else { return nil }
    let groups = [digits[0..<3], digits[3..<10], digits[10..<17]]
    return groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}
