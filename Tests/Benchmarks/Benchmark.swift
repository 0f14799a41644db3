import LanguageServer

/// What is measured with one draft.
struct Benchmark {
  let size: Int
  let format: Prose.Format
  let findings: Prose.Findings
  /// Diagnostics after the draft was opened.
  private(set) var diagnostics = 0
  /// Bytes a second from opening the draft to the first diagnostics.
  private(set) var readRate = 0.0
  /// Of a keystroke, from the bytes that come in to the bytes that go out.
  private(set) var times: [Duration] = []
  private(set) var blocksRead = 0.0
  /// How many keystrokes changed what the client shows.
  private(set) var published = 0

  init(size: Int, _ format: Prose.Format, _ findings: Prose.Findings, keystrokes: Int) {
    self.size = size
    self.format = format
    self.findings = findings
    var prose = Prose(seed: UInt64(size), findings)
    let text = format == .html ? prose.html(bytes: size) : prose.text(bytes: size)
    let clock = ContinuousClock()
    var client = Client()
    // Once to make the rulebook and the tables.
    _ = client.open("Hello 😀", format)

    var shown: [Outgoing] = []
    let reads = max(1, min(200, (1 << 22) / size))
    var reading = Duration.zero
    for _ in 0..<reads {
      client = Client()
      reading += clock.measure { shown = client.open(text, format) }
    }
    readRate = Double(text.utf8.count * reads) / reading.seconds
    let places = Self.places(in: shown)
    diagnostics = places.count
    type(keystrokes, at: places.isEmpty ? (0, 0) : places[places.count / 2], clock, &client)
  }

  /// Types a sentence at a place, takes it back and types it again.
  private mutating func type(
    _ keystrokes: Int, at place: (line: Int, character: Int), _ clock: ContinuousClock, _ client: inout Client
  ) {
    let sentence = Array("We are sorry to hear that the parcel came late and that the box was open. ")
    let before = client.blocksRead
    var column = 0
    var isTyping = true
    times.reserveCapacity(keystrokes)
    for _ in 0..<keystrokes {
      let message: [UInt8]
      if isTyping {
        message = client.keystroke(
          line: place.line, character: place.character + column, replacing: 0, with: String(sentence[column]))
        column += 1
        if column == sentence.count { isTyping = false }
      } else {
        column -= 1
        message = client.keystroke(line: place.line, character: place.character + column, replacing: 1, with: "")
        if column == 0 { isTyping = true }
      }
      var answers: [[UInt8]] = []
      times.append(clock.measure { answers = client.exchange(message) })
      published += answers.count
    }
    times.sort()
    blocksRead = Double(client.blocksRead - before) / Double(keystrokes)
  }

  func time(atPercent percent: Int) -> Duration {
    times.isEmpty ? .zero : times[min(times.count - 1, times.count * percent / 100)]
  }

  /// Where the diagnostics that were published begin.
  private static func places(in messages: [Outgoing]) -> [(line: Int, character: Int)] {
    let publication = messages.last.flatMap { message in
      message.body.withUnsafeBufferPointer { try? JSON(parsing: $0) }
    }
    let diagnostics = publication?["params"]?["diagnostics"]?.arrayValue ?? []
    return diagnostics.compactMap { diagnostic in
      let start = diagnostic["range"]?["start"]
      guard let line = start?["line"]?.intValue, let character = start?["character"]?.intValue else { return nil }
      return (line, character)
    }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
  var microseconds: Double { seconds * 1e6 }
}
