import LanguageServer

/// `swift run -c release Benchmarks [--smoke | KB…]`: how long a draft takes to be read, and a keystroke to be answered.
@main
enum Main {
  static func main() {
    let isSmoke = CommandLine.arguments.contains("--smoke")
    let asked = CommandLine.arguments.compactMap { Int($0) }.filter { (1...65_536).contains($0) }
    let usual = isSmoke ? [1, 16] : [1, 16, 256, 4096]
    let sizes = (asked.isEmpty ? usual : asked).map { $0 << 10 }
    let keystrokes = isSmoke ? 100 : 3000
    print("A keystroke: bytes of didChange in, bytes of publishDiagnostics out, in process.")
    row("format", "size", "findings", "shown", "read MB/s", "p50 µs", "p99 µs", "blocks", "published")
    for size in sizes {
      for (format, findings) in Prose.kinds {
        let result = Benchmark(size: size, format, findings, keystrokes: keystrokes)
        row(
          format.rawValue,
          size < 1 << 20 ? "\(size >> 10) KB" : "\(size >> 20) MB", findings.rawValue, "\(result.diagnostics)",
          rounded(result.readRate / 1e6), rounded(result.time(atPercent: 50).microseconds),
          rounded(result.time(atPercent: 99).microseconds), rounded(result.blocksRead),
          "\(result.published * 100 / keystrokes) %")
      }
    }
  }

  private static func row(_ cells: String...) {
    print(cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined())
  }

  private static func rounded(_ number: Double) -> String {
    "\((number * 10).rounded() / 10)"
  }
}
