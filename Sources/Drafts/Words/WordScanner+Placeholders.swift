/// Placeholders, which a sending tool will replace: `{{order_id}}`, `[Order ID]`, `%ORDER_ID%`, `<?= $order ?>`.
extension WordScanner {
  mutating func readPlaceholder(_ text: Text) -> Bool {
    guard let found = Placeholder(text, at: at) else { return false }
    add(.placeholder, at..<found.end, hash: found.hash)
    at = found.end
    return true
  }
}

/// A placeholder in any of the styles that are in use, known by the letters and digits of its name alone.
struct Placeholder {
  let end: Int
  /// The hash of `{name}`.
  let hash: UInt64

  /// One or two bytes that open, and as many that close; 0 stands for none.
  private struct Style {
    let open: (UInt8, UInt8)
    let close: (UInt8, UInt8)
    /// Stands in ordinary text, too.
    let needsKnownName: Bool

    init(_ open: StaticString, _ close: StaticString, needsKnownName: Bool = false) {
      self.open = Style.pair(open)
      self.close = Style.pair(close)
      self.needsKnownName = needsKnownName
    }

    private static func pair(_ text: StaticString) -> (UInt8, UInt8) {
      text.withUTF8Buffer { ($0.first ?? 0, $0.count > 1 ? $0[1] : 0) }
    }
  }

  private static let styles = [
    Style("[[", "]]"), Style("{{", "}}"), Style("${", "}"), Style("{", "}"), Style("##", "##"), Style("*|", "|*"),
    Style("<?", "?>"), Style("<%", "%>"), Style("%", "%", needsKnownName: true), Style("[", "]", needsKnownName: true),
  ]

  init?(_ text: WordScanner.Text, at start: Int) {
    for style in Placeholder.styles where Placeholder.matches(style.open, text, at: start) {
      let from = start + (style.open.1 == 0 ? 1 : 2)
      guard let close = Placeholder.find(style.close, in: text, from: from) else { continue }
      let name = Placeholder.name(text[from..<close])
      guard name.count >= 2, !style.needsKnownName || Placeholder.isKnown(name, text[from..<close]) else { continue }
      end = close + (style.close.1 == 0 ? 1 : 2)
      hash = WordHash([UInt8(ascii: "{")] + name + [UInt8(ascii: "}")]).value
      return
    }
    return nil
  }

  @inline(__always)
  private static func matches(_ pair: (UInt8, UInt8), _ text: WordScanner.Text, at offset: Int) -> Bool {
    text[offset] == pair.0 && (pair.1 == 0 || offset + 1 < text.count && text[offset + 1] == pair.1)
  }

  private static func find(_ close: (UInt8, UInt8), in text: WordScanner.Text, from start: Int) -> Int? {
    var at = start
    while at < text.count, at - start <= 80, text[at] != Bytes.lineFeed, text[at] != Passage.sentenceBreak {
      if matches(close, text, at: at) { return at > start ? at : nil }
      at += 1
    }
    return nil
  }

  /// The name's letters and digits in lower case, up to the first `:` or `|`; a leading `php` or `=` is no name.
  static func name(_ content: some Sequence<UInt8>) -> [UInt8] {
    var name: [UInt8] = []
    for byte in content {
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|"), !name.isEmpty { break }
      if Bytes.isAlphanumeric(byte) { name.append(Bytes.lowercased(byte)) }
    }
    for noise in ["phpecho", "php"] where name.starts(with: noise.utf8) && name.count > noise.utf8.count {
      name.removeFirst(noise.utf8.count)
    }
    return name
  }

  /// Only names of what an order has are placeholders in a style that stands in ordinary text, too.
  private static func isKnown(_ name: [UInt8], _ content: Slice<WordScanner.Text>) -> Bool {
    guard content.first.map({ !Bytes.isWhitespace($0) }) ?? false, content.count <= 40,
      content.split(whereSeparator: { !Bytes.isAlphanumeric($0) }).count <= 3
    else { return false }
    return subjects.contains { name.starts(with: $0) }
  }

  private static let subjects: [[UInt8]] =
    """
    order buyer customer amazonorder product item carrier tracking invoice seller company shop store coupon review \
    feedback contact unsubscribe optout first last name your delivery ship asin sku address link url date excellent \
    positive
    """.split(separator: " ").map { Array($0.utf8) }
}
