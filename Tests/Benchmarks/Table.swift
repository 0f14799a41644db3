import LanguageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The figures of a run as a table in Markdown.
struct Table {
  /// By the draft's description.
  private(set) var rows: [String: [Double?]] = [:]
  /// Those of a run to compare with.
  var earlier: [String: [Double?]] = [:]

  private static let columns = [
    "shown", "read MB/s", "check MB/s", "p50 µs", "p99 µs", "blocks read", "bytes read", "marks visited",
  ]

  init() {}

  var head: String {
    let names = ["draft"] + Self.columns
    return line(names) + "\n|---|" + Self.columns.map { _ in "---:|" }.joined()
  }

  mutating func add(_ result: Benchmark) -> String {
    let size = result.size < 1 << 20 ? "\(result.size >> 10) KB" : "\(result.size >> 20) MB"
    let name = "\(size) \(result.format.rawValue), \(result.findings.rawValue) findings"
    let row: [Double?] = [
      Double(result.diagnostics), result.readRate.map { $0 / 1e6 }, result.checkRate.map { $0 / 1e6 },
      result.time(atPercent: 50)?.microseconds, result.time(atPercent: 99)?.microseconds, result.blocksRead,
      result.bytesRead, result.marksVisited,
    ]
    rows[name] = row
    guard let known = earlier[name], known.count == row.count else {
      return line([name] + row.map { Self.text($0) })
    }
    return line(
      [name]
        + zip(row, known).map { new, old in
          guard let new, let old, old != 0 else { return Self.text(new) }
          return "\(Self.text(new)) (\((new / old * 100).rounded() / 100)×)"
        })
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func text(_ figure: Double?) -> String {
    guard let figure else { return "-" }
    return figure >= 100 || figure == figure.rounded() ? "\(Int(figure.rounded()))" : "\((figure * 10).rounded() / 10)"
  }
}

// MARK: - Files

extension Table {
  /// The figures that an earlier run wrote; nil where there are none.
  init?(file path: String) {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    guard let members = bytes.withUnsafeBufferPointer({ try? JSON(parsing: $0) })?.objectValue else { return nil }
    for member in members.members { rows[member.key] = member.value.arrayValue?.map(\.doubleValue) }
  }

  func write(to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    var object = JSON.Object()
    for (name, row) in rows.sorted(by: { $0.key < $1.key }) {
      object[name] = .array(row.map { $0.map(JSON.number) ?? .null })
    }
    let bytes = JSON.object(object).jsonBytes
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
