import LanguageServerProtocol
import Workspace

/// Writes the findings of a draft as the client's diagnostics.
struct Diagnosis {
  /// The most diagnostics a draft has: editors draw each of them, and nobody reads more.
  static let limit = 500
  static let source = "draftlint"

  private let uri: DocumentURI
  private let takesRelatedInformation: Bool
  private let encoding: PositionEncoding
  private var positions: Positions

  init(of draft: Draft, _ uri: DocumentURI, _ session: Session) {
    self.uri = uri
    takesRelatedInformation = session.takesRelatedInformation
    encoding = session.encoding
    positions = Positions(in: draft, session.encoding)
  }

  mutating func diagnostic(of finding: Finding) -> Diagnostic {
    Diagnostic(
      range: positions.range(of: finding.range), severity: Diagnostic.Severity(finding.severity),
      code: .string(finding.rule), source: Self.source, message: finding.message,
      relatedInformation: takesRelatedInformation ? finding.related.map { related($0) } : [])
  }

  private func related(_ place: Finding.Related) -> Diagnostic.RelatedInformation {
    if let elsewhere = place.elsewhere {
      return Diagnostic.RelatedInformation(location: Location(elsewhere, encoding), message: place.message)
    }
    // Related places are apart from the finding, often before it: they must not move the walk along the findings.
    var positions = positions
    return Diagnostic.RelatedInformation(
      location: Location(uri: uri, range: positions.range(of: place.range)), message: place.message)
  }

  /// The gravest findings in the order of the text, and how many more there are.
  mutating func diagnostics(of judgement: Judgement, unless isLeftOut: (Finding) -> Bool) -> [Diagnostic] {
    let findings =
      judgement.findings.contains(where: isLeftOut)
      ? judgement.findings.filter { !isLeftOut($0) } : judgement.findings
    guard findings.count > Self.limit else { return findings.map { diagnostic(of: $0) } }
    // The last place is for saying what is not shown.
    let shown = Self.gravest(of: findings, count: Self.limit - 1).map { diagnostic(of: $0) }
    return [note(ofMore: findings.count - shown.count, isCut: judgement.isCut)] + shown
  }

  /// As many of the gravest, and of equally grave ones the first, in their order.
  private static func gravest(of findings: [Finding], count: Int) -> [Finding] {
    // Findings are looked at by index: a copy of each would cost more than all the rest.
    var gravest: [Int] = []
    gravest.reserveCapacity(count)
    for severity in Severity.allCases {
      for index in findings.indices where gravest.count < count && findings[index].severity == severity {
        gravest.append(index)
      }
    }
    return gravest.sorted().map { findings[$0] }
  }

  private func note(ofMore count: Int, isCut: Bool) -> Diagnostic {
    var positions = positions
    let end = positions.offset(of: Position(line: 0, character: .max))
    // How many more there are where not all were looked for would depend on how far was looked.
    let more = isCut ? "many more findings" : "\(grouped(count)) more \(count == 1 ? "finding" : "findings")"
    return Diagnostic(
      range: positions.range(of: 0..<end), severity: .information, source: Self.source, message: "… and \(more)")
  }
}

extension Diagnostic.Severity {
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .information: self = .information
    case .hint: self = .hint
    }
  }
}

/// A number as people write it: 1,234.
private func grouped(_ number: Int) -> String {
  var text = ""
  let digits = String(number)
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
    text.append(digit)
  }
  return text
}
