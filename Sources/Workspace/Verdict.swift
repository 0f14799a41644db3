/// What a check found in one draft, with the repairs and with places as people count them.
public struct Verdict: Sendable {
  public let path: String
  public let draft: Draft
  public let findings: [Finding]
  public let rulebook: Rulebook
  private let today: Day

  public init(path: String, text: [UInt8], format: Format, rulebook: Rulebook, today: Day) {
    self.init(path: path, draft: rulebook.draft(text, format: format), rulebook: rulebook, today: today)
  }

  /// - Parameter draft: read with the eyes of the rulebook.
  public init(path: String, draft: Draft, rulebook: Rulebook, today: Day) {
    self.path = path
    self.rulebook = rulebook
    self.today = today
    self.draft = draft
    findings = rulebook.findings(in: draft, today: today)
  }

  public func fixes(for finding: Finding) -> [Fix] { rulebook.fixes(for: finding, in: draft, today: today) }

  /// The repairs of all findings, in their order.
  public func fixes() -> [[Fix]] { rulebook.fixes(for: findings, in: draft, today: today) }

  /// The review that the draft asks for, if it does.
  public var reviewRequest: (orders: [String], place: DraftPlace)? {
    rulebook.reviewRequest(in: draft, path: path, today: today)
  }

  /// The draft's text with its repairs made.
  public func mended(_ repairs: Rulebook.Repairs = .preferred) -> [UInt8] {
    rulebook.mended(draft, repairs, today: today)
  }

  /// A place as people count: both from 1, columns in Unicode scalars.
  public struct Place: Sendable, Equatable {
    public let line: Int
    public let column: Int
  }

  public func place(of offset: Int) -> Place {
    guard let block = draft.block(at: offset) else { return Place(line: 1, column: 1) }
    let extent = block.before + Extent(draft[block.range.lowerBound..<offset])
    return Place(line: extent.lines + 1, column: extent.column.scalars + 1)
  }

  /// How many findings there are at or above a severity.
  public func count(atLeast severity: Severity) -> Int { findings.count { $0.severity <= severity } }
}
