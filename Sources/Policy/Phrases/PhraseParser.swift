/// Reads definitions and their phrases.
struct PhraseParser {
  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var line = 1
  /// Open brackets.
  private var depth = 0
  private(set) var definitions: [Definition] = []
  private(set) var errors: [PhraseError] = []

  static func read(_ source: StaticString) -> (definitions: [Definition], errors: [PhraseError]) {
    source.withUTF8Buffer { read($0) }
  }

  static func read(_ source: String) -> (definitions: [Definition], errors: [PhraseError]) {
    Array(source.utf8).withUnsafeBufferPointer { read($0) }
  }

  static func read(_ source: UnsafeBufferPointer<UInt8>) -> (definitions: [Definition], errors: [PhraseError]) {
    var parser = PhraseParser(source)
    parser.readAll()
    return (parser.definitions, parser.errors)
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private struct Failure: Error { let reason: String }

  // MARK: Lines

  private mutating func readAll() {
    while at < text.count {
      depth = 0
      do { try readLine() } catch {
        errors.append(PhraseError(line: line, reason: (error as? Failure)?.reason ?? "\(error)"))
      }
      while at < text.count, text[at] != UInt8(ascii: "\n") { at += 1 }
      at += 1
      line += 1
    }
  }

  private mutating func readLine() throws {
    let isIndented = skipSpaces() > 0
    guard !isAtLineEnd else { return }
    if !isIndented {
      // A placeholder may be written in other ways, too: `{order-id}:`.
      let isPlaceholder = take("{")
      let word = readName()
      let name = isPlaceholder && take("}") ? "{\(word)}" : word
      guard !word.isEmpty, take(":") else { throw Failure(reason: "a definition starts with `name:`") }
      definitions.append(Definition(name: name, line: line))
      skipSpaces()
      if isAtLineEnd { return }
    } else if definitions.isEmpty {
      throw Failure(reason: "a phrase needs a `name:` above it")
    }
    if isIndented, let context = try readContext() {
      definitions[definitions.count - 1].contexts.append(context)
      return
    }
    repeat {
      let phrase = try readPhrase()
      definitions[definitions.count - 1].phrases.append(phrase)
    } while takeComma()
    guard isAtLineEnd else { throw Failure(reason: "`\(rest)` fits nowhere here") }
  }

  /// `unless <negation> before 3`, `when <review> nearby`.
  private mutating func readContext() throws -> Definition.Context? {
    let start = at
    let word = readName()
    guard word == "unless" || word == "when" else {
      at = start
      return nil
    }
    skipSpaces()
    guard take("<") else {
      at = start
      return nil
    }
    let name = readName()
    guard take(">") else { throw Failure(reason: "`<\(name)` is not closed") }
    skipSpaces()
    let place = readName()
    skipSpaces()
    let digits = readName()
    let count = Int(digits)
    guard digits.isEmpty || count != nil, isAtLineEnd else {
      throw Failure(reason: "`\(digits)` is no number of words")
    }
    let isWanted = word == "when"
    switch place {
    case "before": return Definition.Context(isWanted: isWanted, name: name, place: .before(count ?? 4))
    case "after": return Definition.Context(isWanted: isWanted, name: name, place: .after(count ?? 4))
    case "here": return Definition.Context(isWanted: isWanted, name: name, place: .sentence)
    case "nearby": return Definition.Context(isWanted: isWanted, name: name, place: .nearby)
    default: throw Failure(reason: "`\(place)` is none of before, after, here and nearby")
    }
  }

  // MARK: Phrases

  private mutating func readPhrase() throws -> Phrase {
    var parts: [[Phrase.Term]] = []
    repeat {
      let part = try readTerms()
      guard !part.isEmpty else { throw Failure(reason: "a phrase without words") }
      parts.append(part)
    } while take("&")
    return Phrase(parts: parts, line: line)
  }

  private mutating func readTerms() throws -> [Phrase.Term] {
    var terms: [Phrase.Term] = []
    while true {
      skipSpaces()
      guard at < text.count, !isAtLineEnd, !endsTerms else { return terms }
      terms.append(try readTerm())
    }
  }

  private mutating func readTerm() throws -> Phrase.Term {
    if take("[") {
      let choices = try readChoices()
      guard take("]") else { throw Failure(reason: "a `[` is not closed") }
      if choices.count == 1, choices[0].count == 1, choices[0][0].isGap { return choices[0][0] }
      return .optional(choices.count == 1 ? choices[0] : [.choice(choices)])
    }
    if take("(") {
      let choices = try readChoices()
      guard take(")") else { throw Failure(reason: "a `(` is not closed") }
      return .choice(choices)
    }
    let atom = try readAtom()
    // Between brackets `|` parts whole sequences; outside it joins single words.
    guard depth == 0, at < text.count, text[at] == UInt8(ascii: "|") else { return atom }
    var choices = [atom]
    while take("|") { choices.append(try readAtom()) }
    return .choice(choices.map { [$0] })
  }

  /// What stands between brackets.
  private mutating func readChoices() throws -> [[Phrase.Term]] {
    depth += 1
    defer { depth -= 1 }
    var choices: [[Phrase.Term]] = []
    repeat {
      skipLineBreak()
      choices.append(try readTerms())
    } while take("|")
    guard !choices.contains([]) else { throw Failure(reason: "a choice without words") }
    return choices
  }

  private mutating func readAtom() throws -> Phrase.Term {
    if take("^") { return .start }
    if take("<") {
      let name = readName()
      guard take(">") else { throw Failure(reason: "`<\(name)` is not closed") }
      return .reference(name)
    }
    if take("{") {
      let name = readName()
      guard take("}") else { throw Failure(reason: "`{\(name)` is not closed") }
      return .placeholder(name)
    }
    if take("#") {
      let name = readName()
      guard let kind = Phrase.kinds[name] else { throw Failure(reason: "`#\(name)` is no kind of word") }
      return .kind(kind)
    }
    if take("..") {
      if take(".") { return .gap(12) }
      guard let count = Int(readName()) else { throw Failure(reason: "`..` wants a number of words, or a third dot") }
      return .gap(count)
    }
    if take(".") { return .end }
    if take("?") { return .question }
    let start = at
    while at < text.count, text[at] > 0x20, !isSyntax || isSign { at += 1 }
    guard at > start else { throw Failure(reason: "`\(rest)` is no word") }
    let word = String(decoding: text[start..<at], as: UTF8.self)
    if word == "_" { return .any }
    return take("~") ? .inflected(word) : .word(word)
  }

  // MARK: Bytes

  /// An `&` that is the sign itself, not the joint of two parts: written `\&`.
  private var isSign: Bool { at > 0 && text[at - 1] == UInt8(ascii: "\\") }

  @discardableResult
  private mutating func skipSpaces() -> Int {
    let start = at
    while at < text.count, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
    return at - start
  }

  /// A choice between brackets may go on in the next line behind its `|`.
  private mutating func skipLineBreak() {
    var next = at
    while next < text.count, text[next] == 0x20 { next += 1 }
    guard next < text.count, text[next] == UInt8(ascii: "\n") else { return }
    at = next + 1
    line += 1
    skipSpaces()
  }

  private var endsTerms: Bool {
    switch text[at] {
    case UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"): true
    default: false
    }
  }

  private var isSyntax: Bool {
    switch text[at] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: endsTerms
    }
  }

  private var isAtLineEnd: Bool {
    at >= text.count || text[at] == UInt8(ascii: "\n")
      || (text[at] == UInt8(ascii: "#") && (at + 1 >= text.count || text[at + 1] <= 0x20))
  }

  private mutating func take(_ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { wanted in
      guard at + wanted.count <= text.count else { return false }
      for index in 0..<wanted.count where text[at + index] != wanted[index] { return false }
      at += wanted.count
      return true
    }
  }

  /// A comma that more follows; one at the end of a line is only a rest.
  private mutating func takeComma() -> Bool {
    guard take(",") else { return false }
    skipSpaces()
    return !isAtLineEnd
  }

  private mutating func readName() -> String {
    let start = at
    while at < text.count, isNameByte(text[at]) { at += 1 }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
  }

  private var rest: String {
    String(decoding: text[at...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}

extension Phrase {
  static let kinds: [String: Word.Kind] = [
    "number": .number, "order-id": .orderID, "dashed": .dashed, "phone": .phone, "digits": .digits, "link": .link,
    "email": .email, "handle": .handle, "placeholder": .placeholder, "sign": .sign,
  ]
}

extension Phrase.Term {
  var isGap: Bool {
    if case .gap = self { return true }
    return false
  }
}
