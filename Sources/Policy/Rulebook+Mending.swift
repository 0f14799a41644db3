import Drafts

extension Rulebook {
  /// Which repairs are made without asking.
  public enum Repairs: Sendable {
    case preferred
    /// Of each finding the first one.
    case all
  }

  /// The draft's text with its repairs made, round by round: each round leaves fewer of them to make and no error that was
  /// not there, so that mending ends, and mending a mended text changes nothing.
  public func mended(_ draft: Draft, _ repairs: Repairs = .preferred, today: Day) -> [UInt8] {
    var state = Mending(draft, repairs, self, today)
    while let next = next(state, repairs, today) { state = next }
    return state.draft.text
  }

  /// A draft on its way.
  private struct Mending {
    let draft: Draft
    let fixes: [Fix]
    /// By rule, how many errors there are.
    let errors: [String: Int]

    init(_ draft: Draft, _ repairs: Repairs, _ rulebook: Rulebook, _ today: Day) {
      self.draft = draft
      let findings = rulebook.findings(in: draft, today: today)
      fixes = rulebook.fixes(for: findings, in: draft, today: today).compactMap { fixes in
        repairs == .all ? fixes.first : fixes.first(where: \.isPreferred)
      }
      var errors: [String: Int] = [:]
      for finding in findings where finding.severity == .error { errors[finding.rule, default: 0] += 1 }
      self.errors = errors
    }

    func isBetter(than other: Mending) -> Bool {
      fixes.count < other.fixes.count && errors.allSatisfy { $0.value <= other.errors[$0.key, default: 0] }
    }
  }

  /// The draft with as many of its repairs made as go together: all, or half of them, and so on, or any one; nil where none
  /// can be made.
  private func next(_ state: Mending, _ repairs: Repairs, _ today: Day) -> Mending? {
    func made(_ fixes: some Sequence<Fix>) -> Mending? {
      let text = Fix("", Self.apart(Array(fixes))).applied(to: state.draft.text)
      let next = Mending(draft(text, format: state.draft.format), repairs, self, today)
      return next.isBetter(than: state) ? next : nil
    }
    var size = state.fixes.count
    while size > 1 {
      if let next = made(state.fixes.prefix(size)) { return next }
      size /= 2
    }
    for fix in state.fixes.prefix(Self.mostTried) { if let next = made(CollectionOfOne(fix)) { return next } }
    return nil
  }

  /// How many repairs are tried one by one, each of which has the draft read again.
  private static let mostTried = 64

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
