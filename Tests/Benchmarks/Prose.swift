/// Writes messages such as sellers write them, always the same ones for the same seed.
struct Prose {
  /// How much of it breaks rules.
  enum Findings: String, CaseIterable {
    /// About one sentence in forty.
    case few
    /// About one sentence in three.
    case many
  }

  /// By the ending of the file.
  enum Format: String, CaseIterable { case txt, html }

  static let kinds = Format.allCases.flatMap { format in Findings.allCases.map { (format, $0) } }

  private var random: SplitMix
  private let findings: Findings

  init(seed: UInt64, _ findings: Findings) {
    random = SplitMix(state: seed)
    self.findings = findings
  }

  static func draft(size: Int, _ format: Format, _ findings: Findings) -> String {
    var prose = Prose(seed: UInt64(size), findings)
    return format == .html ? prose.html(bytes: size) : prose.text(bytes: size)
  }

  /// Plain text of about so many bytes.
  mutating func text(bytes: Int) -> String {
    var text = "Hello Ana,\n\nthis is about your order 113-4829175-3306621.\n\n"
    while text.utf8.count < bytes {
      text += paragraph() + "\n\n"
    }
    return text
  }

  /// A mail of tables and styles, as mail builders make them, of about so many bytes.
  mutating func html(bytes: Int) -> String {
    var text = """
      <!doctype html>
      <html><head><style>
      .wrapper{width:100%;background:#f4f4f4} .main{max-width:600px;margin:0 auto} .main p{margin:0 0 12px}
      @media only screen and (max-width:480px){.main{width:100% !important}}
      </style></head>
      <body style="margin:0;padding:0"><table class="wrapper" role="presentation" cellpadding="0" cellspacing="0"><tr><td>
      <table class="main" role="presentation" width="600">
      <tr><td style="padding:20px 30px"><p>Hello Ana, this is about your order 113-4829175-3306621.</p></td></tr>

      """
    while text.utf8.count < bytes {
      let words = paragraph().split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      let start = words.prefix(2).joined(separator: " ")
      let rest = words.dropFirst(3).joined(separator: " ")
      text += """
        <tr><td class="row" align="left" style="padding:10px 30px 0 30px;font-size:15px" valign="top">
        <p class="lead">\(start) <b>\(words.dropFirst(2).first ?? "")</b> \(rest)</p>&nbsp;
        </td></tr>

        """
    }
    return text + "</table></td></tr></table></body></html>\n"
  }

  private mutating func paragraph() -> String {
    var sentences: [String] = []
    for _ in 0..<random.next(in: 2...5) {
      let isBreach = random.next(in: 0...119) < (findings == .few ? 3 : 40)
      sentences.append(isBreach ? random.pick(Self.breaches) : sentence())
    }
    let separator = random.next(in: 0...1) == 0 ? " " : "\n"
    return sentences.joined(separator: separator)
  }

  private mutating func sentence() -> String {
    let subject = random.pick(Self.things)
    return random.pick(Self.openings) + " " + subject + " " + random.pick(Self.states) + random.pick(Self.endings)
  }

  private static let openings = [
    "We have checked", "I am sorry about", "Thank you for telling us about", "Our warehouse has packed",
    "The carrier has returned", "Please let us know whether you still want", "Yesterday we measured", "Nobody has seen",
  ]
  private static let things = [
    "the brass lamp", "your second parcel", "the blue kettle", "both curtain rods", "the engraved cup",
    "the missing screws", "the chair's left arm", "the invoice", "the replacement lid",
  ]
  private static let states = [
    "that was in the box", "which you ordered in two pieces", "with the scratched side", "from the top shelf",
    "that does not fit the frame", "in the colour you chose", "as the picture in your message shows",
  ]
  private static let endings = [".", ".", ".", ", and it is well.", ", so nothing is lost.", "?", " by Friday."]
  private static let breaches = [
    "Please call us at 303-555-0127.", "Use the code BULK8 for 15% off your next purchase.",
    "Visit https://shop.example.com/lamps for more.", "Write to jo@example.com instead.",
    "You get a refund for a five-star review.", "We are so happy 😀 about it.",
    "Please change your negative review first.", "See you soon :-)", "Pay the difference by PayPal.",
  ]
}

/// Steele, Lea and Flood's generator: small, and the same on every machine.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func next(in bounds: ClosedRange<Int>) -> Int {
    bounds.lowerBound + Int(next() % UInt64(bounds.count))
  }

  mutating func pick(_ choices: [String]) -> String {
    choices[next(in: 0...(choices.count - 1))]
  }
}
