/// Text that came out of a mail, with where each stretch of it stands in the file.
struct MappedText: Sendable {
  /// UTF-8, well-formed.
  private(set) var bytes: [UInt8] = []
  /// In order, covering all bytes. What was dropped (soft line breaks, folds) stands between the sources of two segments.
  private(set) var segments: [Segment] = []
  /// Of what is added from now on.
  var layout = Layout.lines

  struct Segment: Sendable, Equatable {
    /// In the text.
    var start: Int
    var length: Int
    /// In the file.
    var source: Range<Int>
    var encoding: Encoding
    var form: Form
    /// Of the text that it was first a part of: a subject may stand before a body.
    var layout: Layout

    var end: Int { start + length }
  }

  /// How the file writes the text; it decides what an edit has to write.
  enum Encoding: Sendable, Equatable {
    /// Not in the file; the source is an empty range at the place where it would stand.
    case synthetic
    /// A 7bit, 8bit or binary body, or the raw text of a header field. US-ASCII where nothing else may be written.
    case identity(Charset)
    case quotedPrintable(Charset)
    case encodedWordQ(Charset)
    /// Bodies in base64, B encoded words and characters split over two encoded words: nothing may be changed in there.
    case base64
    /// The value of a parameter, such as the name of an attachment; nothing is changed there, either.
    case parameter
  }

  /// How the bytes of a segment stand to the bytes of its source.
  enum Form: Sendable, Equatable {
    /// Byte for byte.
    case verbatim
    /// All of it stands for all of the source.
    case whole
    /// Base64 without a gap; the first byte begins with that character of its group of four.
    case packed(phase: Int8)
  }

  /// What the text is a part of; edits keep its conventions.
  enum Layout: Sendable, Equatable {
    /// The body of a header field.
    case field
    case lines
    /// RFC 3676: a line that ends with a space goes on in the next.
    case flowed
  }

  init(layout: Layout = .lines) { self.layout = layout }

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: - Filling

extension MappedText {
  /// Takes a stretch of the file over as it stands.
  mutating func append(verbatim range: Range<Int>, of file: [UInt8], _ encoding: Encoding) {
    guard !range.isEmpty else { return }
    extend(length: range.count, source: range, encoding, .verbatim, layout)
    bytes.append(contentsOf: file[range])
  }

  mutating func append(verbatim byte: UInt8, at source: Int, _ encoding: Encoding) {
    extend(length: 1, source: source..<(source + 1), encoding, .verbatim, layout)
    bytes.append(byte)
  }

  /// Adds text that the file writes in another way: one character, as a rule.
  mutating func append(decoded text: some Collection<UInt8>, for source: Range<Int>, _ encoding: Encoding) {
    guard !text.isEmpty else { return }
    segments.append(
      Segment(start: bytes.count, length: text.count, source: source, encoding: encoding, form: .whole, layout: layout))
    bytes.append(contentsOf: text)
  }

  /// Adds an octet out of base64 that two neighbouring characters of the file hold.
  mutating func append(packed octet: UInt8, for source: Range<Int>, phase: Int8) {
    extend(length: 1, source: source, .base64, .packed(phase: phase), layout)
    bytes.append(octet)
  }

  mutating func append(synthetic text: some Collection<UInt8>, at place: Int) {
    append(decoded: text, for: place..<place, .synthetic)
  }

  /// Adds a stretch of another text with its sources; segments are not torn but where they are verbatim or packed.
  mutating func append(_ other: MappedText, _ range: Range<Int>, as layout: Layout? = nil) {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= other.bytes.count else { return }
    var index = other.segmentIndex(at: range.lowerBound)
    while index < other.segments.count, other.segments[index].start < range.upperBound {
      let segment = other.segments[index]
      let part = max(segment.start, range.lowerBound)..<min(segment.end, range.upperBound)
      let source = segment.sourceStart(of: part.lowerBound)..<segment.sourceEnd(of: part.upperBound)
      extend(
        length: part.count, source: source, segment.encoding, segment.form(from: part.lowerBound),
        layout ?? segment.layout)
      bytes.append(contentsOf: other.bytes[part])
      index += 1
    }
  }

  mutating func append(_ other: MappedText) { append(other, 0..<other.bytes.count) }

  /// Lengthens the last segment where the new one goes on in the same way; otherwise begins a new one.
  private mutating func extend(length: Int, source: Range<Int>, _ encoding: Encoding, _ form: Form, _ layout: Layout) {
    if form != .whole, let last = segments.last, last.encoding == encoding, last.layout == layout,
      last.isContinued(by: source, form)
    {
      segments[segments.count - 1].length += length
      segments[segments.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      segments.append(
        Segment(start: bytes.count, length: length, source: source, encoding: encoding, form: form, layout: layout))
    }
  }
}
