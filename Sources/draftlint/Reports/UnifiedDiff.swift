/// What differs between two texts, as `diff -u` and `patch` have it.
struct UnifiedDiff {
  private let path: String
  private var hunks: [Hunk] = []

  private struct Hunk {
    var oldStart, newStart: Int
    var lines: [(sign: UInt8, text: ArraySlice<UInt8>)] = []

    func count(_ sign: String) -> Int { lines.count { $0.sign == 0x20 || $0.sign == sign.utf8.first } }
  }

  /// Lines around a change.
  private static let around = 3

  init(_ old: [UInt8], _ new: [UInt8], path: String) {
    self.path = path
    let (old, new) = (Self.lines(old), Self.lines(new))
    let difference = new.difference(from: old)
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var script: [(sign: UInt8, text: ArraySlice<UInt8>, old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        script.append((UInt8(ascii: "-"), old[i], i, j))
        i += 1
      } else if j < new.count, inserted.contains(j) {
        script.append((UInt8(ascii: "+"), new[j], i, j))
        j += 1
      } else if i < old.count {
        script.append((0x20, old[i], i, j))
        i += 1
        j += 1
      }
    }
    var end = 0
    for (index, line) in script.enumerated() where line.sign != 0x20 {
      let start = max(end, index - Self.around)
      if hunks.isEmpty || index - Self.around > end {
        hunks.append(Hunk(oldStart: script[start].old, newStart: script[start].new))
      }
      let last = min(script.count, index + Self.around + 1)
      for line in script[max(start, end)..<max(last, end)] {
        hunks[hunks.count - 1].lines.append((line.sign, line.text))
      }
      end = max(end, last)
    }
  }

  /// Each with its line break.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  /// - Parameter isColoured: for a terminal, which is shown no control character.
  func bytes(isColoured: Bool) -> [UInt8] {
    var bytes = Array("--- \(path)\n+++ \(path)\n".utf8)
    for hunk in hunks {
      let (old, new) = (hunk.count("-"), hunk.count("+"))
      bytes += Array(
        "@@ -\(hunk.oldStart + (old > 0 ? 1 : 0)),\(old) +\(hunk.newStart + (new > 0 ? 1 : 0)),\(new) @@\n".utf8)
      for (sign, text) in hunk.lines {
        let isEnded = text.last == 0x0A
        if isColoured {
          let colour = sign == UInt8(ascii: "-") ? "31" : sign == UInt8(ascii: "+") ? "32" : "0"
          bytes += Array("\u{1B}[\(colour)m".utf8) + [sign] + Printable(isEnded ? text.dropLast() : text).bytes
          bytes += Array("\u{1B}[0m\n".utf8)
        } else {
          bytes.append(sign)
          bytes += text
          if !isEnded { bytes.append(0x0A) }
        }
        if !isEnded { bytes += Array("\\ No newline at end of file\n".utf8) }
      }
    }
    return bytes
  }
}
