import Drafts

extension Rulebook {
  /// The draft's text with every preferred repair made, round by round, as long as a round leaves fewer of them to make:
  /// mending a mended text changes nothing.
  public func mended(_ draft: Draft, today: Day) -> [UInt8] {
    var draft = draft
    var repairs = preferredFixes(in: draft, today: today)
    while !repairs.isEmpty {
      let text = Fix("", Self.apart(repairs)).applied(to: draft.text)
      let next = self.draft(text, format: draft.format)
      let left = preferredFixes(in: next, today: today)
      guard left.count < repairs.count else { break }
      (draft, repairs) = (next, left)
    }
    return draft.text
  }

  private func preferredFixes(in draft: Draft, today: Day) -> [Fix] {
    fixes(for: findings(in: draft, today: today), in: draft, today: today).compactMap { $0.first(where: \.isPreferred) }
  }

  /// The edits of those repairs that do not meet one taken before, in the order of the text.
  private static func apart(_ fixes: [Fix]) -> [Fix.Edit] {
    var taken: [Fix.Edit] = []
    func place(_ edit: Fix.Edit) -> Int? {
      var low = 0
      var high = taken.count
      while low < high {
        let middle = (low + high) / 2
        if taken[middle].range.lowerBound < edit.range.lowerBound { low = middle + 1 } else { high = middle }
      }
      if low < taken.count, taken[low].range.lowerBound < max(edit.range.upperBound, edit.range.lowerBound + 1) {
        return nil
      }
      if low > 0, taken[low - 1].range.upperBound > edit.range.lowerBound { return nil }
      return low
    }
    for fix in fixes where fix.edits.allSatisfy({ place($0) != nil }) {
      for edit in fix.edits { if let index = place(edit) { taken.insert(edit, at: index) } }
    }
    return taken
  }
}
