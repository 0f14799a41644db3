/// All that a rule may ask before it judges: the draft, what it declares, today's date, and what the signals saw.
public struct Evidence {
  public let draft: Draft
  public let frontMatter: FrontMatter
  public let declarations: Declarations
  public let today: Day
  /// No rule need report more than this.
  public let limit: Int
  /// No rule need report what begins outside of this.
  public let window: Range<Int>
  let watch: PolicyWatch
  let surroundings: Surroundings
  let speller: any Speller
  private let notes = Notes()

  init(
    _ draft: Draft, today: Day, limit: Int = .max, window: Range<Int> = 0..<Int.max, watch: PolicyWatch,
    surroundings: Surroundings = Surroundings(), speller: any Speller = NoSpeller()
  ) {
    self.draft = draft
    self.today = today
    self.limit = limit
    self.window = window
    self.watch = watch
    self.surroundings = surroundings
    self.speller = speller
    frontMatter = draft.frontMatter
    var declarations = Declarations(frontMatter)
    declarations.language = declarations.language ?? surroundings.language
    self.declarations = declarations
  }

  public var isNecessary: Bool { declarations.kind == .necessary }
  public var isProactive: Bool { declarations.kind == .proactive }
  /// The day on which the message goes out.
  public var sendDay: Day { declarations.send ?? today }

  // MARK: Marks

  /// How often the signal was seen.
  public func count(_ signal: SignalName) -> Int { watch.signal(signal).map { draft.count(of: $0) } ?? 0 }

  public func sees(_ signal: SignalName) -> Bool { count(signal) > 0 }

  /// The first marks of a signal, in the draft's order.
  public func sightings(_ signal: SignalName, limit: Int? = nil) -> [Sighting] {
    guard let wanted = watch.signal(signal), draft.count(of: wanted) > 0 else { return [] }
    let most = limit ?? self.limit
    var found: [Sighting] = []
    draft.visitMarks(of: wanted, in: window) { mark in
      notes.marksVisited += 1
      found.append(Sighting(range: mark.range, value: Int(mark.value), paragraph: mark.block))
      return found.count < most
    }
    return found
  }

  /// Goes through the marks of a signal; `isFound` answers nil to end it. Parts in which nothing was found are not gone
  /// through again at the same version.
  func sift(_ signal: SignalName, version: UInt32, _ isFound: (Sighting) -> Bool?) {
    guard let wanted = watch.signal(signal), draft.count(of: wanted) > 0 else { return }
    draft.siftMarks(of: wanted, in: window, version: version) { mark in
      notes.marksVisited += 1
      return isFound(Sighting(range: mark.range, value: Int(mark.value), paragraph: mark.block))
    }
  }

  /// The marks of the signals where those of one sentence count as one: that of the signal named first, the widest of
  /// those that overlap.
  public func distinctSightings(_ signals: [SignalName]) -> [Sighting] {
    var ranked: [(rank: Int, sighting: Sighting)] = []
    for (rank, signal) in signals.enumerated() { ranked += sightings(signal).map { (rank, $0) } }
    ranked.sort { $0.sighting.range.lowerBound < $1.sighting.range.lowerBound }
    var distinct: [(rank: Int, sighting: Sighting)] = []
    for next in ranked {
      if let last = distinct.last, isOneSaying(last.sighting, next.sighting) {
        let isWider =
          next.rank == last.rank && next.sighting.range.count > last.sighting.range.count
          && next.sighting.range.overlaps(last.sighting.range)
        if next.rank < last.rank || isWider { distinct[distinct.count - 1] = next }
      } else {
        distinct.append(next)
      }
    }
    return distinct.map(\.sighting)
  }

  private func isOneSaying(_ one: Sighting, _ other: Sighting) -> Bool {
    if one.range.overlaps(other.range) { return true }
    // Phrases are marked with the number of their sentence in its paragraph.
    return one.value > 0 && one.value == other.value && one.paragraph == other.paragraph
  }

  /// A mark with its place in the draft.
  public struct Sighting: Sendable, Equatable {
    public let range: Range<Int>
    public let value: Int
    /// Where its paragraph begins.
    public let paragraph: Int
  }

  // MARK: Places

  /// Whether both lie in one paragraph.
  public func isSameParagraph(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    paragraph(at: one.lowerBound).contains(other.lowerBound)
  }

  /// Whether both lie in one paragraph, or in two that only one other parts.
  public func isNear(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (former, latter) = one.lowerBound <= other.lowerBound ? (one, other) : (other, one)
    var reach = paragraph(at: former.lowerBound)
    for _ in 0..<2 where reach.upperBound <= latter.lowerBound { reach = paragraph(at: reach.upperBound) }
    return latter.lowerBound < reach.upperBound
  }

  /// Those of the sightings that one of the others lies near to; both in the draft's order.
  public func sightings(_ sightings: [Sighting], near others: [Sighting]) -> [Sighting] {
    var next = 0
    return sightings.filter { sighting in
      while next < others.count, others[next].range.lowerBound < sighting.range.lowerBound { next += 1 }
      return others[max(0, next - 1)..<min(others.count, next + 1)].contains { isNear(sighting.range, $0.range) }
    }
  }

  private func paragraph(at offset: Int) -> Range<Int> { draft.blockRange(at: offset) ?? offset..<(offset + 1) }

  // MARK: Text

  public func text(_ range: Range<Int>) -> String { String(decoding: draft[range], as: UTF8.self) }

  /// Where a finding about the whole message is shown: the first line of the body; in HTML the first words that show.
  public var anchor: Range<Int> { draft.format == .html ? firstWords : firstLine }

  private var firstLine: Range<Int> {
    let start = draft.bodyStart
    let head = draft[start..<min(draft.count, start + 4096)]
    guard let first = head.firstIndex(where: { !($0 <= 0x20) }) else { return start..<start }
    let line = head[first...].prefix { $0 != 0x0A && $0 != 0x0D }
    var end = line.endIndex
    while end > first, head[end - 1] <= 0x20 { end -= 1 }
    return (start + first)..<(start + end)
  }

  private var firstWords: Range<Int> {
    var start = draft.bodyStart
    // Behind this much markup without a word, any place is as good.
    let limit = min(draft.count, start + 65536)
    while start < limit, let (passage, block) = passage(at: start) {
      let sentence = passage.sentences.first { !passage.words[$0.words].contains { $0.flags.contains(.hidden) } }
      if let sentence {
        let range = passage.sourceRange(ofProse: sentence.range)
        return (block.lowerBound + range.lowerBound)..<(block.lowerBound + range.upperBound)
      }
      start = block.upperBound
    }
    return firstLine
  }

  /// The passage around an offset, with the place of its block.
  public func passage(at offset: Int) -> (passage: Passage, range: Range<Int>)? {
    if let known = notes.lastPassage, known.range.contains(offset) { return known }
    notes.lastPassage = draft.passage(at: offset)
    return notes.lastPassage
  }

  /// The whole text of the draft, and its tags; for repairs that reach beyond a block.
  var text: [UInt8] {
    if let known = notes.text { return known }
    let text = draft.text
    notes.text = text
    return text
  }

  var source: HTMLSource {
    if let known = notes.source { return known }
    let source = HTMLSource(text, from: draft.bodyStart)
    notes.source = source
    return source
  }

  /// How many marks the rules have looked at.
  var marksVisited: Int { notes.marksVisited }

  private final class Notes {
    var marksVisited = 0
    var text: [UInt8]?
    var source: HTMLSource?
    /// The passage read last: neighbouring findings ask for the same one.
    var lastPassage: (passage: Passage, range: Range<Int>)?
  }
}
