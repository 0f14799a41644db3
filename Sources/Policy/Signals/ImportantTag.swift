/// `[Important]` at the start of a draft's first line or of its subject line.
enum ImportantTag {
  static func lookout(_ signal: Signal?) -> PolicyWatch.Lookout? {
    guard let signal else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      let source = sight.passage.source
      let tag = "[important]".utf8
      guard source.count >= tag.count, let start = source.firstIndex(where: { $0 > 0x20 }) else { return }
      var at = start
      let head = source[at...].prefix(8).map { $0 | 0x20 }
      if head.elementsEqual("subject:".utf8.map { $0 | 0x20 }) {
        at += 8
        while at < source.count, source[at] == 0x20 { at += 1 }
      }
      let found = source[at...].prefix(tag.count)
      guard zip(found, tag).allSatisfy({ $0 | 0x20 == $1 | 0x20 }), found.count == tag.count else { return }
      marks.append(Mark(signal, found.startIndex..<found.endIndex))
    }
  }
}
