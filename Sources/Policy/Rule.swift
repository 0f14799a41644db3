/// One rule of the policy: what it forbids and why, how a breach is found and repaired, and examples of both sides.
public struct Rule: Sendable {
  /// kebab-case; never used for another rule again.
  public let code: String
  public let severity: Severity
  /// One sentence: what is not allowed.
  public let summary: String
  /// Which clause of the guidelines asks for it, in our words.
  public let clause: String
  public let examples: [Example]
  /// How the examples are written.
  public let exampleFormat: Format
  /// What the rule asks of the evidence.
  public let signals: [SignalName]
  /// Definitions that the rule adds to the lexicon, most often that of its signal.
  public let phrases: StaticString
  public let judge: @Sendable (Evidence) -> [Finding]
  public let repair: @Sendable (Finding, Evidence) -> [Fix]

  /// A draft, or the part of one that matters; `⟦ ⟧` marks the range of the finding.
  public enum Example: Sendable {
    /// Breaks the rule; `fixed` is the text with the preferred fix applied.
    case flags(String, fixed: String? = nil)
    /// Looks as if it did, and does not.
    case allows(String)
  }

  init(
    _ code: String, _ severity: Severity, summary: String, clause: String, signals: [SignalName],
    phrases: StaticString = "",
    judge: @escaping @Sendable (Evidence) -> [Finding],
    repair: @escaping @Sendable (Finding, Evidence) -> [Fix] = { _, _ in [] },
    exampleFormat: Format = .markdown, examples: [Example]
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.clause = clause
    self.signals = signals
    self.phrases = phrases
    self.judge = judge
    self.repair = repair
    self.examples = examples
    self.exampleFormat = exampleFormat
  }
}

// MARK: - Ways of judging

extension Rule {
  typealias Judge = @Sendable (Evidence) -> [Finding]

  /// Every sighting of the signal is a finding, unless the draft as a whole rules that out.
  static func each(
    _ code: String, _ severity: Severity, of signal: SignalName, _ message: String,
    unless isSilent: @escaping @Sendable (Evidence) -> Bool = { _ in false }
  ) -> Judge {
    { evidence in
      guard !isSilent(evidence) else { return [] }
      return evidence.sightings(signal).map {
        Finding(rule: code, severity: severity, range: $0.range, message: message)
      }
    }
  }

  /// One finding for each sighting of several signals; where they overlap, for the widest.
  static func each(_ code: String, _ severity: Severity, of signals: [SignalName], _ message: String) -> Judge {
    { evidence in
      evidence.distinctSightings(signals).map {
        Finding(rule: code, severity: severity, range: $0.range, message: message)
      }
    }
  }

  /// One finding on the first line of the body if the draft as a whole is at fault.
  static func whole(
    _ code: String, _ severity: Severity, _ message: @escaping @Sendable (Evidence) -> String?
  ) -> Judge {
    { evidence in
      guard let message = message(evidence) else { return [] }
      return [Finding(rule: code, severity: severity, range: evidence.anchor, message: message)]
    }
  }
}
