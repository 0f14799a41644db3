import LanguageServer

/// What is measured with one draft.
struct Benchmark {
  let size: Int
  let format: Prose.Format
  let findings: Prose.Findings
  /// Diagnostics after the draft was opened.
  private(set) var diagnostics = 0
  /// Bytes a second: from opening the draft to the first diagnostics, and of judging all of it as `check` does.
  private(set) var readRate: Double?
  private(set) var checkRate: Double?
  /// Of a keystroke, from the bytes that come in to the bytes that go out.
  private(set) var times: [Duration] = []
  /// Of a keystroke, on average.
  private(set) var blocksRead: Double?
  private(set) var marksVisited: Double?
  private(set) var bytesRead: Double?

  private static let clock = ContinuousClock()

  /// Measures the server in this process.
  init(size: Int, _ format: Prose.Format, _ findings: Prose.Findings, keystrokes: Int) {
    (self.size, self.format, self.findings) = (size, format, findings)
    let text = Prose.draft(size: size, format, findings)
    var client = Client(InProcess())
    // Once to make the rulebook and the tables.
    _ = client.open("Hello 😀", format)

    var shown: [[UInt8]] = []
    let reads = max(1, min(200, (1 << 22) / size))
    readRate = Self.rate(text, reads) {
      client = Client(InProcess())
      shown = client.open(text, format)
    }
    let bytes = Array(text.utf8)
    checkRate = Self.rate(text, reads) {
      let verdict = Verdict(
        path: "draft", text: bytes, format: format == .html ? .html : .plain, rulebook: .standard, today: .epoch)
      if verdict.draft.isEmpty { print("nothing was read") }
    }
    let places = Self.places(in: shown)
    diagnostics = places.count
    var typist = Typist(at: places.isEmpty ? (0, 0) : places[places.count / 2])
    let before = client.work
    type(keystrokes, typist: &typist, &client)
    if let before, let after = client.work, keystrokes > 0 {
      blocksRead = Double((after - before).blocksRead) / Double(keystrokes)
      bytesRead = Double((after - before).bytesRead) / Double(keystrokes)
      marksVisited = Double((after - before).marksVisited) / Double(keystrokes)
    }
  }

  /// Measures a server that runs by itself.
  init(size: Int, _ format: Prose.Format, _ findings: Prose.Findings, keystrokes: Int, process: LspProcess) {
    (self.size, self.format, self.findings) = (size, format, findings)
    let text = Prose.draft(size: size, format, findings)
    var client = Client(process)
    var shown: [[UInt8]] = []
    readRate = Self.rate(text, 1) { shown = client.open(text, format) }
    let places = Self.places(in: shown)
    diagnostics = places.count
    var typist = Typist(at: places.isEmpty ? (0, 0) : places[places.count / 2])
    type(keystrokes, typist: &typist, &client)
  }

  private static func rate(_ text: String, _ times: Int, _ body: () -> Void) -> Double {
    var duration = Duration.zero
    for _ in 0..<times { duration += clock.measure(body) }
    return Double(text.utf8.count * times) / duration.seconds
  }

  private mutating func type<Server>(_ keystrokes: Int, typist: inout Typist, _ client: inout Client<Server>) {
    times.reserveCapacity(keystrokes)
    for _ in 0..<keystrokes {
      let message = typist.next(&client)
      times.append(Self.clock.measure { _ = client.exchange(message) })
    }
    times.sort()
  }

  func time(atPercent percent: Int) -> Duration? {
    times.isEmpty ? nil : times[min(times.count - 1, times.count * percent / 100)]
  }

  /// Where the diagnostics that were published begin.
  private static func places(in messages: [[UInt8]]) -> [(line: Int, character: Int)] {
    guard let message = messages.last, let start = message.firstIndex(of: UInt8(ascii: "{")),
      let publication = message[start...].withUnsafeBufferPointer({ try? JSON(parsing: $0) })
    else { return [] }
    let diagnostics = publication["params"]?["diagnostics"]?.arrayValue ?? []
    return diagnostics.compactMap { diagnostic in
      let start = diagnostic["range"]?["start"]
      guard let line = start?["line"]?.intValue, let character = start?["character"]?.intValue else { return nil }
      return (line, character)
    }
  }
}

/// Types a sentence at a place, takes it back and types it again.
struct Typist {
  private let place: (line: Int, character: Int)
  private let sentence = Array("We are sorry to hear that the parcel came late and that the box was open. ")
  private var column = 0
  private var isTyping = true

  init(at place: (line: Int, character: Int)) { self.place = place }

  mutating func next<Server>(_ client: inout Client<Server>) -> [UInt8] {
    if isTyping {
      defer {
        column += 1
        isTyping = column < sentence.count
      }
      return client.keystroke(
        line: place.line, character: place.character + column, replacing: 0, with: String(sentence[column]))
    }
    column -= 1
    isTyping = column == 0
    return client.keystroke(line: place.line, character: place.character + column, replacing: 1, with: "")
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
  var microseconds: Double { seconds * 1e6 }
}
