import Testing

@testable import Policy

struct DeclarationsTests {
  /// What front matter of these lines declares.
  static func declarations(_ lines: String, lineBreak: String = "\n") -> Declarations {
    let text = ["---"] + lines.split(separator: "\n").map(String.init) + ["---", "Hello", ""]
    return Declarations(Draft(Array(text.joined(separator: lineBreak).utf8), format: .markdown).frontMatter)
  }

  @Test("every key is read, whatever the line breaks", arguments: ["\n", "\r\n", "\r"])
  func allKeys(lineBreak: String) {
    let read = Self.declarations(
      """
      kind: necessary
      reason: return-info
      order: 113-4829175-3306621
      delivered: 2026-11-01
      send: 2026-11-22
      received: 2026-11-21T09:30:00Z
      channel: contact-buyer
      message-type: unexpectedProblem
      language: en-US
      ignore: emoji, coupon
      """, lineBreak: lineBreak)
    var wanted = Declarations(FrontMatter())
    wanted.kind = .necessary
    wanted.reason = .returnInfo
    wanted.order = "113-4829175-3306621"
    wanted.delivered = Day("2026-11-01")
    wanted.send = Day("2026-11-22")
    wanted.received = "2026-11-21T09:30:00Z"
    wanted.channel = .contactBuyer
    wanted.messageType = .unexpectedProblem
    wanted.language = "en-US"
    wanted.ignore = ["emoji", "coupon"]
    #expect(read == wanted)
  }

  @Test("every reason, channel and message type has its word")
  func words() {
    for reason in Declarations.Reason.allCases {
      #expect(Self.declarations("reason: \(reason.rawValue)").reason == reason)
      #expect(!reason.title.isEmpty)
    }
    for channel in Declarations.Channel.allCases {
      #expect(Self.declarations("channel: \(channel.rawValue)").channel == channel)
    }
    for type in Declarations.MessageType.allCases {
      #expect(Self.declarations("message-type: \(type.rawValue)").messageType == type)
    }
    #expect(
      Declarations.Reason.allCases.map(\.rawValue) == [
        "order-problem", "invoice", "return-info", "review-request", "delivery-scheduling", "home-service",
        "customization",
      ])
  }

  @Test(
    "what does not fit declares nothing",
    arguments: [
      "kind: Necessary", "kind: urgent", "kind:", "reason: reviews", "reason: invoice, return-info", "order:",
      "delivered: 2026-02-30", "send: tomorrow", "delivered: 22.11.2026", "channel: fax", "message-type: confirm",
      "nothing: at all", "ignore:", "ignore: []", "just a line", "reason: \"\"", "# reason: invoice",
    ])
  func badValues(line: String) {
    #expect(Self.declarations(line) == Declarations(FrontMatter()))
  }

  @Test(
    "`ignore` takes a list with or without brackets",
    arguments: [
      ("emoji, coupon", ["emoji", "coupon"]), ("[emoji, coupon]", ["emoji", "coupon"]), ("emoji", ["emoji"]),
      ("[emoji]", ["emoji"]), ("\"emoji\"", ["emoji"]), ("['emoji', \"coupon\"]", ["emoji", "coupon"]),
      ("emoji coupon", ["emoji", "coupon"]), ("emoji,coupon,", ["emoji", "coupon"]), ("emoji # why", ["emoji"]),
    ] as [(String, [String])])
  func ignore(value: String, codes: [String]) {
    #expect(Self.declarations("ignore: \(value)").ignore == Set(codes))
  }

  @Test("quotes and comments are no part of a value, and the last of two lines holds")
  func values() {
    #expect(Self.declarations("reason: 'invoice'   # asked for").reason == .invoice)
    #expect(Self.declarations("kind: necessary\nkind: proactive").kind == .proactive)
    #expect(Self.declarations("order: \"{{order_id}}\"").order == "{{order_id}}")
  }

  @Test("without front matter a draft is proactive and says nothing more")
  func none() {
    let declarations = Declarations(Draft(Array("kind: necessary\n".utf8), format: .plain).frontMatter)
    #expect(declarations == Declarations(FrontMatter()))
    #expect(declarations.kind == .proactive)
  }
}
