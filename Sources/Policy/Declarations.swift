/// What a draft's front matter says, as far as it makes sense; what does not is the rule `front-matter`'s to report.
public struct Declarations: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case necessary, proactive
  }

  public enum Reason: String, Sendable, CaseIterable {
    case orderProblem = "order-problem"
    case invoice
    case returnInfo = "return-info"
    case reviewRequest = "review-request"
    case deliveryScheduling = "delivery-scheduling"
    case homeService = "home-service"
    case customization

    /// In the seller's words, for titles.
    public var title: String {
      switch self {
      case .orderProblem: return "a problem with the order"
      case .invoice: return "sending an invoice"
      case .returnInfo: return "asking for return information"
      case .reviewRequest: return "a review request"
      case .deliveryScheduling: return "scheduling a delivery"
      case .homeService: return "scheduling a Home Services appointment"
      case .customization: return "a custom design"
      }
    }
  }

  public enum Channel: String, Sendable, CaseIterable {
    case email
    case contactBuyer = "contact-buyer"
    case requestReview = "request-review"
    case app, api
  }

  public enum MessageType: String, Sendable, CaseIterable {
    case confirmCustomizationDetails, confirmDeliveryDetails, confirmOrderDetails, confirmServiceDetails
    case unexpectedProblem, digitalAccessKey
  }

  public var kind = Kind.proactive
  public var reason: Reason?
  /// As written: `invalid-order-id` tells whether it is one.
  public var order: String?
  public var delivered: Day?
  public var send: Day?
  /// ISO 8601, as written.
  public var received: String?
  public var channel: Channel?
  public var messageType: MessageType?
  public var language: String?
  public var ignore: Set<String> = []

  public static let keys = [
    "kind", "reason", "order", "delivered", "send", "received", "channel", "message-type", "language", "ignore",
  ]

  public init(_ frontMatter: FrontMatter) {
    func value(_ key: String) -> String? {
      guard let entry = frontMatter[key], !entry.value.isEmpty else { return nil }
      return entry.value
    }
    kind = value("kind").flatMap(Kind.init(rawValue:)) ?? .proactive
    reason = value("reason").flatMap(Reason.init(rawValue:))
    order = value("order")
    delivered = value("delivered").flatMap { Day($0) }
    send = value("send").flatMap { Day($0) }
    received = value("received")
    channel = value("channel").flatMap(Channel.init(rawValue:))
    messageType = value("message-type").flatMap(MessageType.init(rawValue:))
    language = value("language")
    ignore = Set(value("ignore").map(Declarations.codes) ?? [])
  }

  /// The codes of `ignore: a, b` or `ignore: [a, b]`.
  static func codes(in value: String) -> [String] {
    value.split { "[], \t\"'".contains($0) }.map(String.init)
  }
}
