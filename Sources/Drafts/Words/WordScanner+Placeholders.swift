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

  private static let styles: [(open: String, close: String, needsKnownName: Bool)] = [
    ("[[", "]]", false), ("{{", "}}", false), ("${", "}", false), ("{", "}", false), ("##", "##", false),
    ("*|", "|*", false), ("<?", "?>", false), ("<%", "%>", false), ("%", "%", true), ("[", "]", true),
  ]

  init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    for style in Placeholder.styles where Placeholder.matches(style.open, text, at: start) {
      let from = start + style.open.utf8.count
      guard let close = Placeholder.find(style.close, in: text, from: from) else { continue }
      let name = Placeholder.name(text[from..<close])
      guard name.count >= 2, !style.needsKnownName || Placeholder.isKnown(name, text[from..<close]) else { continue }
      end = close + style.close.utf8.count
      hash = WordHash([UInt8(ascii: "{")] + name + [UInt8(ascii: "}")]).value
      return
    }
    return nil
  }

  private static func matches(_ wanted: String, _ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    text[offset...].starts(with: wanted.utf8)
  }

  private static func find(_ close: String, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
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

  /// `[…]` and `%…%` stand in ordinary text, too: only names of what an order has are placeholders.
  private static func isKnown(_ name: [UInt8], _ content: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = content.split { !Bytes.isAlphanumeric($0) }.count
    guard words <= 3, content.first.map({ !Bytes.isWhitespace($0) }) ?? false else { return false }
    let text = String(decoding: name, as: UTF8.self)
    return subjects.contains { text.hasPrefix($0) }
  }

  private static let subjects = [
    "order", "buyer", "customer", "amazonorder", "product", "item", "carrier", "tracking", "invoice", "seller", "company",
    "shop", "store", "coupon", "review", "feedback", "contact", "unsubscribe", "optout", "first", "last", "name", "your",
    "delivery", "ship", "asin", "sku", "address", "link", "url", "date", "excellent", "positive", "feedbacklink",
  ]
}
