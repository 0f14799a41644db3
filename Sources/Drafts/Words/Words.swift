/// Finds the words and sentences of a passage.
enum Words {
  static func read(_ passage: inout Passage) {
    var scanner = WordScanner(words: passage.words, sentences: passage.sentences)
    passage.words = []
    passage.sentences = []
    passage.prose.withUnsafeBufferPointer { scanner.scan($0, segments: passage.segments) }
    passage.words = scanner.words
    passage.sentences = scanner.sentences
  }
}

/// Goes over the prose once, byte by byte, and cuts it into words and sentences.
struct WordScanner {
  var words: [Word]
  var sentences: [Sentence]
  var at = 0

  private var firstWord = 0
  private var lineStart = 0
  private var firstWordOfLine = 0
  var pause = false
  var hyphen = false
  /// The first word between quotation marks, while they are open.
  private var quoteStart: Int?
  private var segment = 0
  private var classes = Letters.classes

  init(words: [Word], sentences: [Sentence]) {
    self.words = words
    self.sentences = sentences
  }

  typealias Text = UnsafeBufferPointer<UInt8>

  mutating func scan(_ text: Text, segments: [Passage.Segment]) {
    while at < text.count {
      let start = at
      let firstNew = words.count
      switch classes[Int(text[at])] {
      case .space: at += 1
      case .lineBreak: readLineBreak(text)
      case .sentenceBreak:
        at += 1
        endParagraph(text)
      case .letter: readWord(text)
      case .digit: readNumber(text)
      case .terminator: readTerminator(text)
      case .quote: readQuote(text, length: 1)
      case .opener:
        if !readPlaceholder(text) { readSign(text) }
      case .sign: readSign(text)
      case .phoneStart:
        if !readPhone(text) {
          at += 1
          pause = true
        }
      case .at: readHandle(text)
      case .hyphen:
        at += 1
        hyphen = start > 0 && at < text.count && !Bytes.isWhitespace(text[start - 1]) && !Bytes.isWhitespace(text[at])
        if !hyphen { pause = true }
      case .apostrophe, .joiner: at += 1
      case .pause:
        at += 1
        pause = true
      case .long: readLong(text)
      }
      for index in firstNew..<max(firstNew, words.count) { addStyle(to: index, segments) }
    }
    endParagraph(text)
  }

  // MARK: Adding

  mutating func add(_ kind: Word.Kind, _ range: Range<Int>, hash: UInt64 = 0, flags: Word.Flags = []) {
    var flags = flags
    if pause { flags.insert(.afterPause) }
    if hyphen { flags.insert(.hyphenated) }
    if quoteStart != nil { flags.insert(.inQuotes) }
    pause = false
    hyphen = false
    words.append(
      Word(
        hash: hash, start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), kind: kind, flags: flags))
  }

  private mutating func addStyle(to index: Int, _ segments: [Passage.Segment]) {
    while segment + 1 < segments.count, segments[segment + 1].prose <= words[index].start { segment += 1 }
    guard segment < segments.count else { return }
    let style = segments[segment].style
    if style.isEmpty { return }
    if style.contains(.quoted) { words[index].flags.insert(.quoted) }
    if style.contains(.link) { words[index].flags.insert(.link) }
    if style.contains(.alternative) { words[index].flags.insert(.alternative) }
    if style.contains(.heading) { words[index].flags.insert(.heading) }
    if style.contains(.hidden) { words[index].flags.insert(.hidden) }
  }

  // MARK: Sentences

  private mutating func endSentence(_ ending: Sentence.Ending, at end: Int) {
    pause = false
    hyphen = false
    guard firstWord < words.count else { return }
    let start = Int(words[firstWord].start)
    sentences.append(
      Sentence(words: firstWord..<words.count, range: start..<max(end, start), ending: ending))
    firstWord = words.count
    firstWordOfLine = words.count
  }

  private mutating func endParagraph(_ text: Text) {
    if let open = quoteStart {
      for index in open..<words.count { words[index].flags.remove(.inQuotes) }
      quoteStart = nil
    }
    let end = words.last.map { Int($0.end) } ?? at
    let hasColon = end < at && text[end] == UInt8(ascii: ":")
    endSentence(hasColon ? .colon : .none, at: hasColon ? end + 1 : end)
    lineStart = at
    firstWordOfLine = words.count
  }

  private mutating func readTerminator(_ text: Text) {
    let start = at
    var ending = Sentence.Ending.period
    while at < text.count {
      let byte = text[at]
      if byte == UInt8(ascii: "?") {
        ending = .question
      } else if byte == UInt8(ascii: "!") {
        if ending == .period { ending = .exclamation }
      } else if byte != UInt8(ascii: ".") {
        break
      }
      at += 1
    }
    let isSingleStop = ending == .period && at - start == 1
    skipClosers(text)
    let isAtEnd = at >= text.count || isGap(text, at: at)
    guard isAtEnd else {
      pause = true
      return
    }
    if isSingleStop, Abbreviation.continues(words.last, in: text, behind: at) {
      pause = true
      return
    }
    endSentence(ending, at: at)
  }

  /// Quotation marks and brackets that close behind a full stop belong to the sentence.
  private mutating func skipClosers(_ text: Text) {
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\""):
        quoteStart = nil
        at += 1
      case UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"): at += 1
      case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && (text[at + 2] == 0x9D || text[at + 2] == 0x99):
        if text[at + 2] == 0x9D { quoteStart = nil }
        at += 3
      default: return
      }
    }
  }

  func isGap(_ text: Text, at offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 {
      let kind = classes[Int(byte)]
      return kind == .space || kind == .lineBreak || kind == .sentenceBreak
    }
    return byte == 0xC2 && offset + 1 < text.count && text[offset + 1] == 0xA0
  }

  /// A line break ends a sentence where the line was not merely full: greetings, signatures, lists.
  private mutating func readLineBreak(_ text: Text) {
    let length = at - lineStart
    let wordsInLine = words.count - firstWordOfLine
    var last = at
    while last > lineStart, Bytes.isWhitespace(text[last - 1]) { last -= 1 }
    let isPaused = last > lineStart && (text[last - 1] == UInt8(ascii: ",") || text[last - 1] == UInt8(ascii: ":"))
    at += 1
    var next = at
    while next < text.count, Bytes.isWhitespace(text[next]) { next += 1 }
    let isUpper = next < text.count && (text[next] &- 0x41 < 26 || text[next] >= 0xC3)
    if (isPaused && wordsInLine <= 6) || (length < 45 && isUpper) {
      endSentence(isPaused && text[last - 1] == UInt8(ascii: ":") ? .colon : .none, at: last)
    }
    lineStart = at
    firstWordOfLine = words.count
  }

  // MARK: Signs

  private mutating func readSign(_ text: Text) {
    let byte = text[at]
    let range = at..<(at + 1)
    at += 1
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"):
      add(.sign, range, hash: WordHash(CollectionOfOne(byte)).value)
    default: pause = true
    }
  }

  private mutating func readQuote(_ text: Text, length: Int) {
    let isOpening = at == 0 || isGap(text, at: at - 1) || text[at - 1] == UInt8(ascii: "(")
    at += length
    pause = true
    quoteStart = quoteStart == nil && isOpening ? words.count : nil
  }

  private mutating func readHandle(_ text: Text) {
    var end = at + 1
    while end < text.count, Bytes.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "_") { end += 1 }
    let isHandle = end > at + 2
    if isHandle { add(.handle, at..<end) } else { pause = true }
    at = isHandle ? end : at + 1
  }

  private mutating func readLong(_ text: Text) {
    guard let (scalar, length) = UTF8Scalar.decode(text, at: at) else {
      at += 1
      pause = true
      return
    }
    switch Letters.classify(scalar.value) {
    case .letter: readWord(text)
    case .space, .joiner: at += length
    case .quote: readQuote(text, length: length)
    case .sign:
      add(.sign, at..<(at + length), hash: WordHash(text[at..<(at + length)]).value)
      at += length
    case .terminator:
      at += length
      if at >= text.count || isGap(text, at: at) || length == 3 && scalar.value > 0x2FFF {
        endSentence(scalar.value == 0xFF1F ? .question : .period, at: at)
      }
    case .hyphen:
      hyphen = true
      at += length
    case .sentenceBreak:
      at += length
      endParagraph(text)
    default:
      at += length
      pause = scalar.value < 0xFE00 || scalar.value > 0xFE0F
    }
  }
}
