/// The name of a signal: what a rule calls it, and in the phrase language the definition that it listens to.
public struct SignalName: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}

extension SignalName {
  // What is seen in words, besides the signals of single rules, which bear their rule's code.
  static let english: SignalName = "english-text"
  static let permittedReason: SignalName = "permitted-reason"
  static let reviewRequest: SignalName = "review-request"
  static let thanks: SignalName = "thanks"
  static let orderID: SignalName = "order-id"

  // What is seen in other ways.
  static let substance: SignalName = "substance"
  static let insecureLink: SignalName = "insecure-link"
  static let externalLink: SignalName = "external-link"
  static let optOutAddress: SignalName = "opt-out-address"
  static let emoji: SignalName = "emoji"
  static let emoticon: SignalName = "emoticon"
  static let lineBreaks: SignalName = "line-breaks"
  static let trackingPixel: SignalName = "tracking-pixel"
  static let logoLink: SignalName = "logo-link"
  static let animatedImage: SignalName = "animated-image"
  static let image: SignalName = "image"
  static let imageAlt: SignalName = "image-alt"
  static let markup: SignalName = "markup"
  static let importantTag: SignalName = "important-tag"
  static let attachedFile: SignalName = "attached-file"
  static let fontSize: SignalName = "font-size"
  static let fontOverride: SignalName = "font-override"
  static let alignment: SignalName = "alignment"
  static let imageWidth: SignalName = "image-width"
  static let bodyMargin: SignalName = "body-margin"

  /// Seen in the buyer's quoted words, too: what the message holds, whoever wrote it.
  static let heardInQuotes: Set<SignalName> = [
    orderID, "phone-number", "own-phone-number", "email-address", "own-email-address",
  ]

  /// Not seen in headings, in what a link shows, and in what is hidden: these say once more what the text says.
  static let heardInTextOnly: Set<SignalName> = ["review-ask"]
}
