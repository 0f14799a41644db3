import Drafts

/// What settings add to the words that rules listen to. Drafts are read with it, so that another one wants another rulebook.
public struct OwnWords: Sendable, Hashable {
  public var rules: [OwnRule] = []
  /// Names of firms as messages write them.
  public var carriers: [String] = []
  public var manufacturers: [String] = []

  /// By what it stands for, how a placeholder is called beside its usual names; it is written in any of the usual styles.
  public var placeholders: [Placeholder: [String]] = [:]

  /// What sending tools put in, as far as rules listen to it.
  public enum Placeholder: String, Sendable, CaseIterable {
    case orderID = "order-id"
    case couponCode = "coupon-code"
    case storeLink = "store-link"
    case newsletterLink = "newsletter-link"
    case unsubscribeLink = "unsubscribe-link"
  }

  public init() {}

  public var isEmpty: Bool { rules.isEmpty && carriers.isEmpty && manufacturers.isEmpty && placeholders.isEmpty }

  /// In the phrase language.
  var phrases: [String] {
    var texts = rules.map(\.definition)
    if !carriers.isEmpty { texts.append(Self.definition("own-carrier", of: carriers)) }
    if !manufacturers.isEmpty { texts.append(Self.definition("own-manufacturer", of: manufacturers)) }
    for placeholder in Placeholder.allCases {
      guard let written = placeholders[placeholder], !written.isEmpty else { continue }
      let names = written.map { $0.filter { $0.isLetter || $0.isNumber || $0 == "-" } }
      texts.append("{\(placeholder.rawValue)}: " + names.map { "{\($0)}, \($0)" }.joined(separator: ", ") + "\n")
    }
    return texts
  }

  private static func definition(_ name: String, of texts: [String]) -> String {
    "\(name):\n" + texts.map { "  \(literal($0))\n" }.joined()
  }

  /// A name as a phrase: its words, whatever stands between them.
  private static func literal(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || "-'’".contains($0) ? $0 : $0 == "&" ? "\u{1}" : " " })
      .replacing("\u{1}", with: "\\&")
  }
}

/// A rule that a user wrote: words that their messages shall not hold.
public struct OwnRule: Sendable, Hashable {
  /// What codes of such rules begin with, so that no shipped rule is ever called the same.
  public static let prefix = "own-"

  public var code: String
  /// What is wrong, and what to write instead.
  public var message: String
  public var severity = Severity.warning
  /// In the phrase language, one each.
  public var phrases: [String]
  /// `<negation> before 3`.
  public var unless: [String] = []
  /// What the words found are replaced with; empty to take them out, nil for no repair.
  public var replacement: String?
  /// Texts in which what stands between ⟦ and ⟧ is found, and nothing else.
  public var flags: [String] = []
  /// Texts in which nothing is found.
  public var allows: [String] = []

  public init(code: String, message: String, phrases: [String]) {
    self.code = code
    self.message = message
    self.phrases = phrases
  }

  var definition: String {
    "\(code):\n" + phrases.map { "  \(Self.oneLine($0))\n" }.joined()
      + unless.map { "  unless \(Self.oneLine($0))\n" }.joined()
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ").replacing("\r", with: " ") }

  /// Where in a rule something is wrong.
  public enum Part: Sendable, Equatable {
    case phrase(Int)
    case unless(Int)
  }

  /// What is wrong with the phrases.
  public var problems: [(part: Part, reason: String)] {
    guard !phrases.isEmpty || !unless.isEmpty else { return [] }
    let known = Set(PolicyWatch.sources(of: Rule.all).definitions.map(\.name))
    func problems(_ text: String, _ part: Part) -> [(Part, String)] {
      let read = PhraseParser.read(text)
      guard read.errors.isEmpty else { return read.errors.map { (part, $0.reason) } }
      let unknown = read.definitions.flatMap(\.references).filter { !known.contains($0) }
      if let name = unknown.first {
        let nearest = Nearest.word(to: name, in: known.sorted()).map { "; did you mean `<\($0)>`?" } ?? ""
        return [(part, "`<\(name)>` is defined nowhere\(nearest)")]
      }
      let stubs = Set(read.definitions.flatMap(\.references)).map { Definition(name: $0, line: 0) }
      return GrammarCompiler.compile(read.definitions + stubs, signals: [], heard: []).errors.map { (part, $0.reason) }
    }
    return phrases.enumerated().flatMap { problems("own:\n  \(Self.oneLine($1))\n", .phrase($0)) }
      + unless.enumerated().flatMap { problems("own:\n  word\n  unless \(Self.oneLine($1))\n", .unless($0)) }
  }
}

extension Rule {
  /// The rule that a user wrote.
  public init(_ own: OwnRule) {
    let signal = SignalName(rawValue: own.code)
    let flags = own.flags.map { Example.flags($0) }
    let allows = own.allows.map { Example.allows($0) }
    let repair = Self.replacing(with: own.replacement)
    self.init(
      own.code, own.severity, summary: own.message, clause: "A rule of your own, from draftlint.json.",
      signals: [signal],
      judge: Rule.each(own.code, own.severity, of: signal, own.message), repair: repair, exampleFormat: .plain,
      examples: flags + allows)
  }

  private static func replacing(with text: String?) -> Repair.Make {
    guard let text else { return { _, _ in [] } }
    if text.isEmpty { return Repair.remove("Remove this") }
    return { finding, evidence in
      // As the words found begin.
      let isCapital = evidence.text(finding.range).first?.isUppercase ?? false
      let new = isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
      return [Fix("Write '\(new)'", [Fix.Edit(finding.range, new)])]
    }
  }
}

extension Rulebook {
  /// What is not as the examples of a rule have it, a sentence each.
  public func failures(of rule: Rule, today: Day) -> [String] {
    rule.examples.compactMap { example in
      switch example {
      case .flags(let marked, _):
        let (text, wanted) = Rule.Example.unmarked(marked)
        let found = ranges(of: rule, in: text, today)
        return found == wanted ? nil : "\(shown(text)): \(describe(found, text)) is found, not what is marked"
      case .allows(let text):
        let found = ranges(of: rule, in: Array(text.utf8), today)
        return found.isEmpty ? nil : "\(shown(Array(text.utf8))): \(describe(found, Array(text.utf8))) is found"
      }
    }
  }

  private func ranges(of rule: Rule, in text: [UInt8], _ today: Day) -> [Range<Int>] {
    findings(in: draft(text, format: rule.exampleFormat), today: today).filter { $0.rule == rule.code }.map(\.range)
  }

  private func shown(_ text: [UInt8]) -> String { "'\(String(decoding: text, as: UTF8.self))'" }

  private func describe(_ ranges: [Range<Int>], _ text: [UInt8]) -> String {
    ranges.isEmpty ? "nothing" : ranges.map { shown(Array(text[$0])) }.joined(separator: ", ")
  }
}

extension Rule.Example {
  /// A text without its ⟦ ⟧, and the ranges that they mark.
  public static func unmarked(_ text: String) -> (text: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return (bytes, ranges)
  }
}
