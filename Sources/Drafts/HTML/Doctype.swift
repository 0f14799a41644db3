/// `<!DOCTYPE html PUBLIC "…" "…">`, taken apart.
struct Doctype: Sendable {
  private(set) var range = 0..<0
  private(set) var name: Range<Int>?
  private(set) var publicID: Range<Int>?
  private(set) var systemID: Range<Int>?
  private(set) var forcesQuirks = false

  /// Reads on from `<!DOCTYPE`.
  init(_ text: [UInt8], from start: Int, to end: Int) {
    var scanner = Scanner(text: text, end: end, at: start + 9)
    scanner.skipSpace()
    if scanner.isAtEnd || scanner.byte == UInt8(ascii: ">") {
      forcesQuirks = true
    } else {
      name = scanner.readName()
      scanner.skipSpace()
      if scanner.isAtEnd {
        forcesQuirks = true
      } else if scanner.byte != UInt8(ascii: ">") {
        readIDs(&scanner)
      }
    }
    scanner.skipToEnd()
    range = start..<scanner.at
  }

  private mutating func readIDs(_ scanner: inout Scanner) {
    let isPublic = scanner.take("public")
    guard isPublic || scanner.take("system") else {
      forcesQuirks = true
      return
    }
    scanner.skipSpace()
    guard let first = scanner.readQuoted() else {
      forcesQuirks = true
      return
    }
    if isPublic { publicID = first.value } else { systemID = first.value }
    guard first.isClosed else {
      forcesQuirks = true
      return
    }
    scanner.skipSpace()
    if isPublic, !scanner.isAtEnd, scanner.byte != UInt8(ascii: ">") {
      guard let second = scanner.readQuoted() else {
        forcesQuirks = true
        return
      }
      systemID = second.value
      guard second.isClosed else {
        forcesQuirks = true
        return
      }
      scanner.skipSpace()
    }
    // Anything else behind the last identifier is passed over.
    if scanner.isAtEnd { forcesQuirks = true }
  }

  private struct Scanner {
    let text: [UInt8]
    let end: Int
    var at: Int

    var isAtEnd: Bool { at >= end }
    var byte: UInt8 { text[at] }

    mutating func skipSpace() { while at < end, Bytes.isTagSpace(text[at]) { at += 1 } }

    mutating func skipToEnd() {
      while at < end, text[at] != UInt8(ascii: ">") { at += 1 }
      if at < end { at += 1 }
    }

    mutating func readName() -> Range<Int> {
      let start = at
      while at < end, !Bytes.isTagSpace(text[at]), text[at] != UInt8(ascii: ">") { at += 1 }
      return start..<at
    }

    mutating func take(_ word: StaticString) -> Bool {
      word.withUTF8Buffer { word in
        guard at + word.count <= end else { return false }
        for index in 0..<word.count where Bytes.lowercased(text[at + index]) != word[index] { return false }
        at += word.count
        return true
      }
    }

    /// What stands between quotation marks; `>` ends it, too.
    mutating func readQuoted() -> (value: Range<Int>, isClosed: Bool)? {
      guard at < end, text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") else { return nil }
      let quote = text[at]
      at += 1
      let start = at
      while at < end, text[at] != quote, text[at] != UInt8(ascii: ">") { at += 1 }
      let value = start..<at
      let isClosed = at < end && text[at] == quote
      if isClosed { at += 1 }
      return (value, isClosed)
    }
  }
}
