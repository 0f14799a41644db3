extension Rule {
  static let replyOverdue = Rule(
    "reply-overdue", .hint,
    summary: "A buyer's message is to be answered within 24 hours.",
    clause: "Sellers are expected to answer buyers within 24 hours, weekends and holidays included.",
    signals: [],
    judge: { evidence in
      guard evidence.isNecessary, let entry = evidence.frontMatter["received"],
        let received = Moment(entry.value), received.isMoreThanADay(before: evidence.today)
      else { return [] }
      return [
        Finding(
          rule: "reply-overdue", severity: .hint, range: entry.valueRange,
          message: "The buyer's message came more than 24 hours ago. Answer it as soon as you can.")
      ]
    },
    examples: [
      .flags("---\nkind: necessary\nreceived: ⟦2026-11-20⟧\n---\nYes, it is made of brass."),
      .flags("---\nreceived: ⟦2026-11-20T23:59:00Z⟧\nkind: necessary\n---\nThe refund is on its way."),
      .flags("---\nkind: necessary\nreceived: ⟦2025-12-31 08:30⟧\n---\nThe lid turns to the left."),
      .allows("---\nkind: necessary\nreceived: 2026-11-21T23:00:00Z\n---\nYes, it is made of brass."),
      .allows("---\nkind: necessary\nreceived: 2026-11-22\n---\nYes, it is made of brass."),
      .allows("---\nkind: proactive\nreceived: 2026-11-01\n---\nWhich colour did you mean?"),
    ])
}

/// A day and perhaps a time of day, as ISO 8601 writes them: `2026-11-20`, `2026-11-20T08:30Z`,
/// `2026-11-20 08:30:00+01:00`.
struct Moment: Equatable {
  let day: Day
  /// Minutes since midnight in UTC, below zero or above a day's where the offset says so; nil where only a day is told.
  let minute: Int?

  init?(_ text: some StringProtocol) {
    guard let day = Day(text.prefix(10)) else { return nil }
    self.day = day
    let rest = Array(text.dropFirst(10).utf8)
    if rest.isEmpty {
      minute = nil
      return
    }
    guard rest.count >= 6, rest[0] == UInt8(ascii: "T") || rest[0] == UInt8(ascii: "t") || rest[0] == 0x20,
      let time = Moment.minutes(rest[1..<6])
    else { return nil }
    let zone = rest[6...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 &- 0x30 < 10 || $0 == 0x20 }
    switch zone.first {
    case UInt8(ascii: "+"): minute = time - (Moment.minutes(zone.dropFirst()) ?? 0)
    case UInt8(ascii: "-"): minute = time + (Moment.minutes(zone.dropFirst()) ?? 0)
    default: minute = time
    }
  }

  /// Whether more than 24 hours have passed by the time a day begins: later on that day they have all the more.
  func isMoreThanADay(before today: Day) -> Bool {
    let days = today.days(since: day)
    guard let minute else { return days > 1 }
    return days * 1440 - minute > 1440
  }

  /// `08:30`, `0830`, `08`
  private static func minutes(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.filter { $0 != UInt8(ascii: ":") }.map { Int($0) - 0x30 }
    guard digits.count == 4 || digits.count == 2, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let hour = digits[0] * 10 + digits[1]
    let minute = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
    return hour < 25 && minute < 60 ? hour * 60 + minute : nil
  }
}
