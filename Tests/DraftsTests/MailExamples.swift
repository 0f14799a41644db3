@testable import Drafts

extension Mail {
  /// A mail with a line a string, ended as RFC 5322 has it.
  init(lines: String..., lineBreak: String = "\r\n") { self.init(Array(lines.joined(separator: lineBreak).utf8)) }

  var texts: [String] { alternatives.map(\.text.string) }
}

extension [UInt8] {
  init(lines: String...) { self = Array(lines.joined(separator: "\r\n").utf8) }

  /// With the edit made.
  func edited(_ edit: MappedText.Edit) -> [UInt8] {
    var bytes = self
    bytes.replaceSubrange(edit.range, with: edit.bytes)
    return bytes
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}

extension MappedText {
  func range(of part: String) -> Range<Int>? {
    let part = Array(part.utf8)
    guard bytes.count >= part.count else { return nil }
    for start in 0...(bytes.count - part.count) where bytes[start...].starts(with: part) {
      return start..<(start + part.count)
    }
    return nil
  }
}
