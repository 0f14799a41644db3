extension Rule {
  /// The codes of all rules that are shipped.
  public static let codes = Set(all.map(\.code))

  /// Every rule; a test holds this list against the folder `Rules`.
  public static let all: [Rule] = [
    .frontMatter,
    // Purpose: may this message be sent at all?
    .orderNotification, .thanksOnly, .promotion, .coupon, .reviewRemoval, .reviewIncentive, .reviewPressure,
    .repeatReviewRequest, .missingOrderID, .invalidOrderID, .lateMessage, .missingReason, .offAmazonContact,
    .cancellationRequest, .replyOverdue, .earlyReviewRequest,
    // Content: what may not stand in it.
    .externalLink, .insecureLink, .optOutLink, .emailAddress, .phoneNumber, .attachment, .image, .trackingPixel,
    .logoLink,
    .violentContent, .explicitContent, .channelFormat, .messageLength, .importantSubject, .imageAlt,
    // Style: how it is written.
    .emoji, .emoticon, .animatedImage, .imageWidth, .marginWidth, .fontSizes, .fontOverride, .textAlign, .lineBreaks,
    // Language.
    .spelling, .grammar, .wrongLanguage,
  ]
}
