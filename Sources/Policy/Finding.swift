/// How grave a breach is.
public enum Severity: Int, Sendable, Comparable, CaseIterable {
  case error = 1
  case warning, information, hint

  /// The graver is the lesser, as in LSP.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  public var name: String {
    switch self {
    case .error: return "error"
    case .warning: return "warning"
    case .information: return "information"
    case .hint: return "hint"
    }
  }

  public init?(name: some StringProtocol) {
    guard let severity = Severity.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }
}

/// What breaks a rule, and where: UTF-8 offsets in the draft.
public struct Finding: Sendable, Equatable {
  public let rule: String
  public let severity: Severity
  public let range: Range<Int>
  public let message: String
  /// Other places that have a part in it.
  public let related: [Related]

  public struct Related: Sendable, Equatable {
    public let range: Range<Int>
    public let message: String
    /// In another draft; the range is empty then.
    public let elsewhere: DraftPlace?

    public init(_ range: Range<Int>, _ message: String) {
      self.range = range
      self.message = message
      elsewhere = nil
    }

    public init(_ place: DraftPlace, _ message: String) {
      range = 0..<0
      self.message = message
      elsewhere = place
    }
  }

  public init(rule: String, severity: Severity, range: Range<Int>, message: String, related: [Related] = []) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.related = related
  }

  /// The same, as grave as settings want it; hints stay hints.
  func at(_ level: Surroundings.Level) -> Finding {
    guard case .severity(let wanted) = level, severity != .hint else { return self }
    return Finding(rule: rule, severity: wanted, range: range, message: message, related: related)
  }
}

/// A repair: edits that belong together, in the draft's order and apart from each other.
public struct Fix: Sendable, Equatable {
  public let title: String
  public let edits: [Edit]
  /// The one to take unless there is a reason not to.
  public let isPreferred: Bool

  public struct Edit: Sendable, Equatable {
    public let range: Range<Int>
    public let text: String

    public init(_ range: Range<Int>, _ text: String = "") {
      self.range = range
      self.text = text
    }
  }

  public init(_ title: String, _ edits: [Edit], isPreferred: Bool = true) {
    self.title = title
    self.edits = edits
    self.isPreferred = isPreferred
  }
}

extension Fix {
  /// The text with the edits made.
  public func applied(to text: [UInt8]) -> [UInt8] {
    var result = text
    for edit in edits.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
    }) {
      result.replaceSubrange(edit.range.clamped(to: 0..<result.count), with: edit.text.utf8)
    }
    return result
  }
}
