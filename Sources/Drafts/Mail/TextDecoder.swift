/// Makes text out of octets in a charset and keeps for each character where it came from.
struct TextDecoder {
  private(set) var text: MappedText
  private(set) var charset: Charset
  private(set) var encoding: MappedText.Encoding
  /// The octets of a character of UTF-8 that is not complete.
  private var pending: [Octet] = []
  private var validator = UTF8Validator()
  /// The pending octets come out of more than one encoded word.
  private var isSplit = false

  init(_ charset: Charset, _ encoding: MappedText.Encoding, layout: MappedText.Layout = .lines) {
    (self.charset, self.encoding) = (charset, encoding)
    text = MappedText(layout: layout)
  }

  mutating func take(_ octet: Octet) {
    if octet.value < 0x80 {
      flush()
      append(octet)
    } else if charset == .utf8 {
      takeUTF8(octet)
    } else {
      append(decoded: charset.scalar(octet.value), for: octet.source)
    }
  }

  /// Octets that stand for themselves in the file; the many of ASCII are taken by the run.
  mutating func take(identity range: Range<Int>, of file: [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, file[at] < 0x80 { at += 1 }
      if at > start {
        flush()
        text.append(verbatim: start..<at, of: file, encoding)
      }
      while at < range.upperBound, file[at] >= 0x80 {
        take(Octet(value: file[at], source: at..<(at + 1)))
        at += 1
      }
    }
  }

  /// What comes now stands in another encoded word: a character may go on there.
  mutating func change(to charset: Charset, _ encoding: MappedText.Encoding) {
    if charset != self.charset { flush() }
    (self.charset, self.encoding) = (charset, encoding)
    isSplit = !pending.isEmpty
  }

  /// Takes over a stretch of text that is decoded already.
  mutating func append(_ other: MappedText, _ range: Range<Int>) {
    flush()
    text.append(other, range)
  }

  mutating func finish() -> MappedText {
    flush()
    return text
  }
}

extension TextDecoder {
  private mutating func takeUTF8(_ octet: Octet) {
    let isContinued = !validator.isBetweenCharacters
    if validator.take(octet.value) {
      pending.append(octet)
      if validator.isBetweenCharacters { appendPending() }
      return
    }
    // What was begun is broken off; the octet may begin something of its own.
    if isContinued {
      flush()
      takeUTF8(octet)
    } else {
      append(decoded: "\u{FFFD}", for: octet.source)
    }
  }

  /// A character that was begun and does not go on is one U+FFFD.
  private mutating func flush() {
    guard let first = pending.first, let last = pending.last else { return }
    text.append(decoded: "\u{FFFD}".utf8, for: first.source.lowerBound..<last.source.upperBound, pendingEncoding)
    pending.removeAll(keepingCapacity: true)
    validator = UTF8Validator()
    isSplit = false
  }

  private var pendingEncoding: MappedText.Encoding { isSplit ? .base64 : encoding }

  private mutating func append(_ octet: Octet) {
    if encoding == .base64, octet.source.count == 2 {
      text.append(packed: octet.value, for: octet.source, phase: octet.phase)
    } else if octet.source.count == 1, isVerbatim(octet) {
      text.append(verbatim: octet.value, at: octet.source.lowerBound, encoding)
    } else {
      text.append(decoded: CollectionOfOne(octet.value), for: octet.source, encoding)
    }
  }

  /// A space out of an encoded word is written `_`.
  private func isVerbatim(_ octet: Octet) -> Bool {
    if case .encodedWordQ = encoding { return octet.value != 0x20 }
    return encoding != .base64
  }

  private mutating func appendPending() {
    guard let first = pending.first, let last = pending.last else { return }
    let source = first.source.lowerBound..<last.source.upperBound
    if !isSplit, encoding == .base64, pending.allSatisfy({ $0.source.count == 2 }) {
      for octet in pending { text.append(packed: octet.value, for: octet.source, phase: octet.phase) }
    } else if !isSplit, source.count == pending.count, encoding != .base64 {
      for octet in pending { text.append(verbatim: octet.value, at: octet.source.lowerBound, encoding) }
    } else {
      text.append(decoded: pending.map(\.value), for: source, pendingEncoding)
    }
    pending.removeAll(keepingCapacity: true)
    isSplit = false
  }

  private mutating func append(decoded scalar: Unicode.Scalar, for source: Range<Int>) {
    text.append(decoded: Array(String(Character(scalar)).utf8), for: source, encoding)
  }
}
