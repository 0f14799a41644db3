/// What stands behind the first word of a Content-Type or Content-Disposition: `; name="list.pdf"; size=12`.
///
/// RFC 2231's `name*=utf-8''…` and `name*0=…; name*1=…` are put together when they are asked for.
struct Parameters: Sendable {
  /// The first word, in lower case: `text/html`, `attachment`.
  private(set) var word = ""
  /// Without blanks, comments and line breaks around it.
  private(set) var range: Range<Int>
  private var parameters: [Parameter] = []
  private let file: [UInt8]

  private struct Parameter {
    /// In lower case, without its asterisks.
    var name: String
    /// RFC 2231's number.
    var section: Int?
    var isExtended = false
    /// Without quotation marks.
    var value: Range<Int>
    var isQuoted: Bool
  }

  init(_ file: [UInt8], _ body: Range<Int>) {
    self.file = file
    var scanner = ParameterScanner(file, body)
    scanner.skipSpace()
    range = scanner.at..<scanner.at
    let first = scanner.word(until: [])
    word = Parameters.lowercasedWord(file[first])
    range = first
    while scanner.skipToParameter() {
      let name = scanner.word(until: [UInt8(ascii: "=")])
      guard !name.isEmpty, scanner.take(UInt8(ascii: "=")) else { continue }
      let (value, isQuoted) = scanner.value()
      append(name, value, isQuoted)
      range = range.lowerBound..<scanner.at
    }
    while let last = file[range].last, Bytes.isWhitespace(last) { range = range.lowerBound..<(range.upperBound - 1) }
  }

  /// Without what follows for want of a semicolon; blanks may stand around the slash.
  private static func lowercasedWord(_ bytes: ArraySlice<UInt8>) -> String {
    let slash = UInt8(ascii: "/")
    var word: [UInt8] = []
    var isBehindBlank = false
    for byte in bytes {
      if Bytes.isWhitespace(byte) {
        isBehindBlank = true
        continue
      }
      if isBehindBlank, byte != slash, word.last != slash { break }
      isBehindBlank = false
      word.append(Bytes.lowercased(byte))
    }
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func append(_ name: Range<Int>, _ value: Range<Int>, _ isQuoted: Bool) {
    let pieces = file[name].split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    guard let first = pieces.first else { return }
    let name = String(decoding: first.map(Bytes.lowercased), as: UTF8.self)
    var parameter = Parameter(name: name, value: value, isQuoted: isQuoted)
    if pieces.count > 1 {
      parameter.section = Int(String(decoding: pieces[1], as: UTF8.self))
      parameter.isExtended = pieces.last?.isEmpty == true
    }
    parameters.append(parameter)
  }
}

// MARK: - Values

extension Parameters {
  /// A value for the machine: a charset, a boundary.
  subscript(name: String) -> String? { value(name)?.text.string }

  /// A value and where it stands, from its first to its last section.
  func value(_ name: String) -> (text: MappedText, range: Range<Int>)? {
    let found = parameters.filter { $0.name == name }
    let sections = numbered(found)
    let parts = sections.isEmpty ? found.filter(\.isExtended).prefix(1) + [] : sections
    if let first = parts.first, first.isExtended || parts.count > 1 || first.section != nil {
      let starts = parts.map(\.value.lowerBound).min() ?? first.value.lowerBound
      let ends = parts.map(\.value.upperBound).max() ?? first.value.upperBound
      return (joined(Array(parts)), starts..<ends)
    }
    return found.first.map { (plain($0), $0.value) }
  }

  /// The sections 0, 1, 2 and so on.
  private func numbered(_ found: [Parameter]) -> [Parameter] {
    var sections: [Parameter] = []
    let ordered = found.filter { $0.section != nil }.sorted { ($0.section ?? 0) < ($1.section ?? 0) }
    for parameter in ordered where parameter.section == sections.count { sections.append(parameter) }
    return sections
  }

  private func plain(_ parameter: Parameter) -> MappedText {
    // Encoded words may not stand there, yet many programs write them.
    let raw = HeaderField.unfolded(file, parameter.value)
    let decoded = EncodedWords.decoded(raw)
    if decoded.bytes != raw.bytes { return decoded }
    let charset = Charset.guessed(file[parameter.value])
    var decoder = TextDecoder(charset, .parameter, layout: .field)
    for octet in octets(of: parameter) { decoder.take(octet) }
    return decoder.finish()
  }

  /// RFC 2231, 3 and 4: the first section names the charset, and a character may be split over two.
  private func joined(_ sections: [Parameter]) -> MappedText {
    var octets: [Octet] = []
    var label: Range<Int>?
    for (index, section) in sections.enumerated() {
      var section = section
      if index == 0, section.isExtended, let start = valueStart(section.value) {
        label = section.value.lowerBound..<start
        section.value = start..<section.value.upperBound
      }
      octets += section.isExtended ? percentDecoded(section.value) : self.octets(of: section)
    }
    let name = label.map { file[$0].prefix { $0 != UInt8(ascii: "'") } }
    let charset = name.flatMap { Charset(label: String(decoding: $0, as: UTF8.self)) }
    var decoder = TextDecoder(charset ?? Charset.guessed(octets.lazy.map(\.value)), .parameter, layout: .field)
    for octet in octets { decoder.take(octet) }
    return decoder.finish()
  }

  /// Behind `charset'language'`.
  private func valueStart(_ value: Range<Int>) -> Int? {
    guard let first = file[value].firstIndex(of: UInt8(ascii: "'")) else { return nil }
    return file[(first + 1)..<value.upperBound].firstIndex(of: UInt8(ascii: "'")).map { $0 + 1 }
  }

  private func percentDecoded(_ range: Range<Int>) -> [Octet] {
    var octets: [Octet] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      var value = file[at]
      at += 1
      if value == UInt8(ascii: "%"), at + 1 < range.upperBound, let high = QuotedPrintableDecoder.digit(file[at]),
        let low = QuotedPrintableDecoder.digit(file[at + 1])
      {
        value = high << 4 | low
        at += 2
      }
      octets.append(Octet(value: value, source: start..<at))
    }
    return octets
  }

  /// Without folds, and without the backslashes of a quoted string.
  private func octets(of parameter: Parameter) -> [Octet] {
    var octets: [Octet] = []
    var at = parameter.value.lowerBound
    while at < parameter.value.upperBound {
      let start = at
      at += 1
      if Bytes.isLineBreak(file[start]) { continue }
      if parameter.isQuoted, file[start] == UInt8(ascii: "\\"), at < parameter.value.upperBound { at += 1 }
      octets.append(Octet(value: file[at - 1], source: start..<at))
    }
    return octets
  }
}
