/// Reads the text of a `<style>` element, stretch by stretch.
struct StyleSheetReader: Sendable, Equatable {
  /// Braces that are open around what is being passed over: a media query, a font face, a rule that was cut in two.
  private(set) var depth = 0
  private(set) var isInComment = false

  var isAtStart: Bool { depth == 0 && !isInComment }

  /// The rules that a stretch holds whole; media queries are read and left out, since they are for other screens.
  mutating func read(_ text: [UInt8], _ range: Range<Int>) -> [StyleSheet.Rule] {
    var rules: [StyleSheet.Rule] = []
    var at = range.lowerBound
    if isInComment {
      guard let end = CSSText.find("*/", text, from: at, to: range.upperBound) else { return [] }
      at = end
      isInComment = false
    }
    let start = at
    while at < range.upperBound {
      if depth > 0 {
        at = skip(text, from: at, to: range.upperBound)
        continue
      }
      at = CSSText.skipBlanks(text, from: at, to: range.upperBound)
      let prelude = at
      let isAtRule = at < range.upperBound && text[at] == UInt8(ascii: "@")
      while at < range.upperBound, text[at] != UInt8(ascii: "{") {
        if isAtRule, text[at] == UInt8(ascii: ";") { break }
        at = CSSText.commentEnd(text, at: at, end: range.upperBound) ?? at + 1
      }
      guard at < range.upperBound else { break }
      let open = at
      at += 1
      guard text[open] == UInt8(ascii: "{") else { continue }
      if isAtRule {
        depth = 1
        continue
      }
      let close = StyleSheetReader.close(text, from: at, to: range.upperBound)
      guard close < range.upperBound else {
        depth = 1
        at = skip(text, from: at, to: range.upperBound)
        continue
      }
      add(text, prelude..<open, at..<close, to: &rules)
      at = close + 1
    }
    isInComment = StyleSheetReader.endsInComment(text, start..<range.upperBound)
    return rules
  }

  private func add(_ text: [UInt8], _ prelude: Range<Int>, _ body: Range<Int>, to rules: inout [StyleSheet.Rule]) {
    var declarations: [CSSDeclaration] = []
    for place in CSSDeclaration.places(in: text, body) {
      CSSDeclaration.read(place, in: text) { declarations.append($0) }
    }
    guard !declarations.isEmpty else { return }
    var start = prelude.lowerBound
    // `<!--` and `-->` are allowed around a sheet and mean nothing.
    while let sign = ["<!--", "-->"].first(where: { text[start..<prelude.upperBound].starts(with: $0.utf8) }) {
      start = CSSText.skipBlanks(text, from: start + sign.utf8.count, to: prelude.upperBound)
    }
    for part in text[start..<prelude.upperBound].split(separator: UInt8(ascii: ",")) {
      guard let selector = Selector(text, CSSText.trimmed(text, part.startIndex..<part.endIndex)) else { continue }
      rules.append(StyleSheet.Rule(selector: selector, declarations: declarations))
    }
  }

  /// On to where the braces that are open are closed.
  private mutating func skip(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      if let behind = CSSText.commentEnd(text, at: at, end: end) {
        at = behind
        continue
      }
      if text[at] == UInt8(ascii: "{") { depth = min(depth + 1, 255) }
      if text[at] == UInt8(ascii: "}") { depth -= 1 }
      at += 1
      if depth == 0 { break }
    }
    return at
  }

  private static func close(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, text[at] != UInt8(ascii: "}") {
      if let behind = CSSText.commentEnd(text, at: at, end: end) {
        at = behind
      } else if text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") {
        at = CSSText.stringEnd(text, at: at, end: end)
      } else {
        at += 1
      }
    }
    return at
  }

  private static func endsInComment(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while let open = CSSText.find("/*", text, from: at, to: range.upperBound) {
      guard let end = CSSText.find("*/", text, from: open, to: range.upperBound) else { return true }
      at = end
    }
    return false
  }
}
