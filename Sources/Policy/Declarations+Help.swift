/// What the keys of the front matter mean and what may stand behind them, for those who write them.
extension Declarations {
  public struct Key: Sendable {
    public let name: String
    public let meaning: String
    /// With what each means; empty where anything may stand.
    public let values: [(value: String, meaning: String)]
  }

  /// In the order of `keys`.
  public static let help: [Key] = keys.map { Key(name: $0, meaning: meaning(of: $0), values: values(of: $0)) }

  private static func meaning(of key: String) -> String {
    switch key {
    case "kind": "Whether the buyer asked (necessary) or you write of your own accord (proactive, if nothing is said)."
    case "reason": "Which of the seven permitted reasons this message has."
    case "order": "The order ID, if the text does not name it: 123-1234567-1234567."
    case "delivered": "When the order was delivered: YYYY-MM-DD. A message of your own may follow for 30 days."
    case "send": "When the message goes out: YYYY-MM-DD; today, if nothing is said."
    case "received": "When the buyer's message came in (ISO 8601): it is to be answered within 24 hours."
    case "channel": "Where the message is sent: some channels take plain text alone."
    case "message-type": "The message type of the Messaging API."
    case "language": "The language of the marketplace: en, de, fr …"
    case "ignore": "Rules that are not to be looked at in this draft, parted by commas."
    default: ""
    }
  }

  private static func values(of key: String) -> [(value: String, meaning: String)] {
    switch key {
    case "kind": [("necessary", "an answer to the buyer"), ("proactive", "of your own accord")]
    case "reason": Reason.allCases.map { ($0.rawValue, $0.title) }
    case "channel": Channel.allCases.map { ($0.rawValue, "") }
    case "message-type": MessageType.allCases.map { ($0.rawValue, "") }
    case "language": ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr", "ja", "zh"].map { ($0, "") }
    case "ignore": Rule.all.map { ($0.code, $0.summary) }
    default: []
    }
  }
}
