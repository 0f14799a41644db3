extension Rule {
  static let messageLength = Rule(
    "message-length", .error,
    summary: "A message through the API keeps to its type's length: 800, 400 or 2,000 characters.",
    clause: "The messaging API's limits.",
    signals: [],
    judge: whole("message-length", .error) { evidence in
      guard evidence.declarations.channel == .api else { return nil }
      let limit: Int
      switch evidence.declarations.messageType {
      case .confirmCustomizationDetails: limit = 800
      case .digitalAccessKey: limit = 400
      default: limit = 2000
      }
      let body = evidence.draft.extent.scalars - Extent(evidence.draft[evidence.frontMatter.range]).scalars
      return body > limit ? "The message has \(body) characters; this type takes \(limit)." : nil
    },
    examples: [
      .flags(
        "---\nchannel: api\nmessage-type: digitalAccessKey\n---\n⟦\(String(repeating: "key ", count: 101).dropLast())⟧"),
      .flags(
        "---\nchannel: api\nmessage-type: confirmCustomizationDetails\n---\n⟦Hi,⟧\n\n\(String(repeating: "name ", count: 170))"
      ),
      .flags("---\nchannel: api\n---\n⟦Hi,⟧\n\n\(String(repeating: "lamp ", count: 420))"),
      .allows("---\nchannel: api\nmessage-type: digitalAccessKey\n---\nYour key is ABC."),
      .allows("---\nchannel: email\n---\n\(String(repeating: "lamp ", count: 420))"),
      .allows("---\nchannel: api\n---\n\(String(repeating: "lamp ", count: 380))"),
    ])
}
