import LanguageServer

/// `swift run -c release Benchmarks [--smoke]`: how long a draft takes to be read, and a keystroke to be answered.
@main
enum Main {
  static func main() {
    let isSmoke = CommandLine.arguments.contains("--smoke")
    let sizes = isSmoke ? [1 << 10, 16 << 10] : [1 << 10, 16 << 10, 256 << 10, 4 << 20]
    let keystrokes = isSmoke ? 100 : 3000
    print("A keystroke: bytes of didChange in, bytes of publishDiagnostics out, in process, plain text.")
    row("size", "findings", "shown", "read MB/s", "p50 µs", "p99 µs", "blocks", "published")
    for size in sizes {
      for findings in Prose.Findings.allCases {
        let result = Benchmark(size: size, findings, keystrokes: keystrokes)
        row(
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
