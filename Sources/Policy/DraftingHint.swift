import Drafts

/// A word to the drafter about something that is counted, behind the place where it counts.
public struct DraftingHint: Sendable, Equatable {
  public let offset: Int
  public let text: String
}

extension Rulebook {
  /// What a drafter keeps an eye on, as far as it shows in a stretch of the draft: the days that are left, how many font
  /// sizes there are, and that a review is asked for.
  public func hints(in draft: Draft, _ range: Range<Int>, today: Day) -> [DraftingHint] {
    guard draft.letters.isEmpty else { return [] }
    let evidence = Evidence(draft, today: today, limit: Self.mostHints, watch: watch, surroundings: surroundings)
    let hints = [evidence.daysLeft].compactMap { $0 } + evidence.fontSizeHints + evidence.reviewRequestHints
    return hints.filter { range.lowerBound <= $0.offset && $0.offset <= range.upperBound }
  }

  /// Nobody counts farther.
  private static let mostHints = 1000
}

extension Evidence {
  fileprivate var daysLeft: DraftingHint? {
    guard isProactive, let delivered = declarations.delivered, let entry = frontMatter["delivered"],
      let last = Day(number: delivered.number + 30)
    else { return nil }
    let days = last.days(since: sendDay)
    let left = days == 1 ? "1 day left" : "\(days) days left"
    return DraftingHint(
      offset: entry.valueRange.upperBound,
      text: days < 0 ? "30 days ended on \(last)" : "to be sent by \(last): \(left)")
  }

  /// Where each size begins, once there is more than one.
  fileprivate var fontSizeHints: [DraftingHint] {
    var sizes: [Int] = []
    var hints: [DraftingHint] = []
    for sighting in sightings(.fontSize) where !sizes.contains(sighting.value) {
      sizes.append(sighting.value)
      hints.append(DraftingHint(offset: sighting.range.upperBound, text: "font size \(sizes.count) of 3"))
    }
    return sizes.count > 1 ? hints : []
  }

  fileprivate var reviewRequestHints: [DraftingHint] {
    sightings("review-ask").prefix(1).map {
      DraftingHint(offset: $0.range.upperBound, text: "the one review request of this order")
    }
  }
}
