/// The word that somebody who mistyped most likely meant.
public enum Nearest {
  /// The nearest of the words by edits (insert, delete, change, swap), if it is near at all.
  public static func word(to typed: String, in words: [String]) -> String? {
    let typed = typed.lowercased()
    let scored = words.map { (word: $0, distance: distance(Array(typed.utf8), Array($0.lowercased().utf8))) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, max(typed.utf8.count, best.word.utf8.count) / 3) ? best.word : nil
  }

  /// Damerau and Levenshtein's distance, with swaps of neighbours.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard a.count <= 64, b.count <= 64 else { return .max }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
