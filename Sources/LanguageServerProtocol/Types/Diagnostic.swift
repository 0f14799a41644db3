/// A finding as the editor shows it.
public struct Diagnostic: Sendable, Equatable {
  public enum Severity: Int, Sendable, IntegerEnumeration {
    case error = 1
    case warning, information, hint
  }

  public enum Tag: Int, Sendable, IntegerEnumeration {
    /// Shown faded out.
    case unnecessary = 1
    /// Shown struck through.
    case deprecated
  }

  /// Another place that has to do with the finding.
  public struct RelatedInformation: Sendable, Equatable {
    public var location: Location
    public var message: String

    public init(location: Location, message: String) {
      self.location = location
      self.message = message
    }
  }

  public var range: Range
  public var severity: Severity?
  public var code: IntegerOrString?
  /// `codeDescription.href`: where the rule is explained.
  public var href: String?
  public var source: String?
  public var message: String
  public var tags: [Tag]
  public var relatedInformation: [RelatedInformation]
  /// Whatever we want to have back with the diagnostic in `textDocument/codeAction`.
  public var data: JSON?

  public init(
    range: Range, severity: Severity? = nil, code: IntegerOrString? = nil, href: String? = nil, source: String? = nil,
    message: String, tags: [Tag] = [], relatedInformation: [RelatedInformation] = [], data: JSON? = nil
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.href = href
    self.source = source
    self.message = message
    self.tags = tags
    self.relatedInformation = relatedInformation
    self.data = data
  }
}
