/// One block as it was read: its bytes, the prose that a reader would see in it, and the markup around that prose.
///
/// A passage lives while its block is read; the reader fills the same one again and again, so that a block costs no
/// allocation of its own.
public struct Passage: Sendable {
  /// The bytes of the block as they stand in the draft.
  public internal(set) var source: [UInt8] = []
  /// Where the block starts in the draft is not known here on purpose: marks must not depend on it.
  /// The prose, UTF-8: words joined across markup, entities decoded, `sentenceBreak` between paragraphs and items.
  public internal(set) var prose: [UInt8] = []
  /// How the prose came out of the source, in order.
  public internal(set) var segments: [Segment] = []
  public internal(set) var pieces: [Piece] = []
  public internal(set) var words: [Word] = []
  public internal(set) var sentences: [Sentence] = []
  /// Runs of line breaks with nothing but white space between them, in the source; `breaks` counts the line breaks.
  public internal(set) var blankRuns: [BlankRun] = []
  /// What was learnt of the look of HTML, in order.
  public internal(set) var looks: [Look] = []
  /// The images of HTML, in the order of their pieces.
  public internal(set) var pictures: [PictureLook] = []
  /// The parts of `blankRuns` in HTML, a line break each, which can be taken out one by one.
  public internal(set) var blankLines: [Range<Int>] = []
  /// The first tag of HTML, if it holds any.
  public internal(set) var firstTag: Range<Int>?
  /// How the source is written.
  public internal(set) var format = Format.plain
  /// The front matter block has no prose.
  public internal(set) var isFrontMatter = false

  /// Where a paragraph with markup is taken apart; here so that its arrays serve again.
  var inline = Inline()

  /// Stands in the prose where no sentence may run on: U+001E RECORD SEPARATOR.
  public static let sentenceBreak: UInt8 = 0x1E

  /// A stretch of prose and the source it came from; of equal length where it was taken over as it stands.
  public struct Segment: Sendable {
    public var prose: Int32
    public var proseLength: Int32
    public var source: Int32
    public var sourceLength: Int32
    public var style: Style
  }

  /// What the words of a segment are, apart from words.
  public struct Style: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The buyer's words, quoted with `>`.
    public static let quoted = Style(rawValue: 1)
    public static let heading = Style(rawValue: 2)
    /// The words of a link.
    public static let link = Style(rawValue: 4)
    /// The alternative text of an image: seen only where the image is not.
    public static let alternative = Style(rawValue: 8)
    /// Not shown with the message, though perhaps in front of it: a preheader.
    public static let hidden = Style(rawValue: 16)
  }

  public struct BlankRun: Sendable, Equatable {
    public let range: Range<Int>
    public let breaks: Int
    /// The run began in the block before.
    public let continues: Bool
  }

  public init() {}

  mutating func reset() {
    source.removeAll(keepingCapacity: true)
    prose.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    blankRuns.removeAll(keepingCapacity: true)
    looks.removeAll(keepingCapacity: true)
    pictures.removeAll(keepingCapacity: true)
    blankLines.removeAll(keepingCapacity: true)
    firstTag = nil
    isFrontMatter = false
  }
}

// MARK: - Addresses

extension Passage {
  /// The address of a piece as a mail program follows it: HTML's references decoded, and without the white space around
  /// it and the line breaks in it (URL Standard).
  public func address(of piece: Piece) -> [UInt8] {
    let raw = source[piece.target]
    guard format == .html || piece.kind == .tag else { return Array(raw) }
    var address: [UInt8] = []
    var at = raw.startIndex
    while at < raw.endIndex {
      if raw[at] == UInt8(ascii: "&"),
        let reference = CharacterReference(source, at: at, end: raw.endIndex, inAttribute: true)
      {
        address += UTF8Scalar.encode(reference.first, reference.second)
        at = reference.end
      } else {
        address.append(raw[at])
        at += 1
      }
    }
    address.removeAll { $0 == 0x09 || $0 == Bytes.lineFeed || $0 == Bytes.carriageReturn }
    while let last = address.last, last <= 0x20 { address.removeLast() }
    return Array(address.drop { $0 <= 0x20 })
  }
}

// MARK: - From prose to source

extension Passage {
  /// The source of a stretch of prose, without the markup before and behind it.
  public func sourceRange(ofProse range: Range<Int>) -> Range<Int> {
    guard !segments.isEmpty else { return 0..<0 }
    let first = segments[segment(atProse: range.lowerBound)]
    let start = first.source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    let last = segments[segment(atProse: range.upperBound - 1)]
    return start..<max(start, last.sourceEnd(of: range.upperBound))
  }

  public func sourceRange(ofWords range: Range<Int>) -> Range<Int> {
    guard let first = words[range].first, let last = words[range].last else { return 0..<0 }
    return sourceRange(ofProse: first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound))
  }

  public func style(atProse offset: Int) -> Style {
    segments.isEmpty ? [] : segments[segment(atProse: offset)].style
  }

  /// The last segment that starts at or before the offset.
  private func segment(atProse offset: Int) -> Int {
    var low = 0
    var high = segments.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(segments[middle].prose) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension Passage.Segment {
  private var isVerbatim: Bool { proseLength == sourceLength }

  func source(of offset: Int) -> Int {
    let inside = min(max(offset - Int(prose), 0), Int(proseLength))
    if isVerbatim { return Int(source) + inside }
    return Int(source) + (inside == Int(proseLength) ? Int(sourceLength) : 0)
  }

  func sourceEnd(of end: Int) -> Int {
    let inside = min(max(end - Int(prose), 0), Int(proseLength))
    if isVerbatim { return Int(source) + inside }
    return Int(source) + (inside > 0 ? Int(sourceLength) : 0)
  }
}

// MARK: - Filling

extension Passage {
  /// Takes a stretch of the source over into the prose as it stands.
  mutating func append(_ range: Range<Int>, _ style: Style) {
    guard !range.isEmpty else { return }
    if let last = segments.last, last.style == style, last.proseLength == last.sourceLength,
      Int(last.source + last.sourceLength) == range.lowerBound, Int(last.prose + last.proseLength) == prose.count
    {
      segments[segments.count - 1].proseLength += Int32(range.count)
      segments[segments.count - 1].sourceLength += Int32(range.count)
    } else {
      segments.append(
        Segment(
          prose: Int32(prose.count), proseLength: Int32(range.count), source: Int32(range.lowerBound),
          sourceLength: Int32(range.count), style: style))
    }
    prose.append(contentsOf: source[range])
  }

  /// Adds prose that stands for something else in the source: an entity, a line break.
  mutating func append(_ bytes: some Collection<UInt8>, for range: Range<Int>, _ style: Style) {
    segments.append(
      Segment(
        prose: Int32(prose.count), proseLength: Int32(bytes.count), source: Int32(range.lowerBound),
        sourceLength: Int32(range.count), style: style))
    prose.append(contentsOf: bytes)
  }

  mutating func breakSentence(at offset: Int) {
    guard !prose.isEmpty, prose.last != Passage.sentenceBreak else { return }
    append(CollectionOfOne(Passage.sentenceBreak), for: offset..<offset, [])
  }
}
