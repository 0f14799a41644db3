import LanguageServer

/// How long a draft takes to be read, and a keystroke to be answered.
@main
enum Main {
  static let help = """
    swift run -c release Benchmarks [--smoke] [--stdio PATH] [--json FILE] [--compare FILE] [KB…]

      KB…             sizes of the drafts (1 16 256 4096 40960)
      --smoke         the smallest sizes and few keystrokes: whether it works at all
      --stdio PATH    drives the executable at PATH over pipes instead of the server in this process
      --json FILE     writes the figures into a file
      --compare FILE  shows each figure as a multiple of that in such a file
    """

  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    func value(of option: String) -> String? {
      guard let index = words.firstIndex(of: option), index + 1 < words.count else { return nil }
      defer { words.removeSubrange(index...(index + 1)) }
      return words[index + 1]
    }
    let (stdio, file, earlier) = (value(of: "--stdio"), value(of: "--json"), value(of: "--compare"))
    let isSmoke = words.contains("--smoke")
    words.removeAll { $0 == "--smoke" }
    let sizes = words.compactMap { Int($0) }.filter { (1...131_072).contains($0) }
    guard sizes.count == words.count else { return print(help) }

    var table = Table()
    if let earlier {
      guard let known = Table(file: earlier) else { return print("\(earlier) holds no figures of an earlier run") }
      table.earlier = known.rows
    }
    print(stdio == nil ? "In process: bytes of didChange in, bytes of publishDiagnostics out." : "Over pipes.")
    print(table.head)
    for size in sizes.isEmpty ? (isSmoke ? [1, 16] : [1, 16, 256, 4096, 40960]) : sizes {
      for (format, findings) in Prose.kinds {
        let keystrokes = isSmoke ? 100 : size > 4096 ? 1000 : 3000
        if let stdio {
          guard let process = LspProcess(path: stdio) else { return print("\(stdio) cannot be run") }
          let result = Benchmark(size: size << 10, format, findings, keystrokes: keystrokes, process: process)
          print(table.add(result))
        } else {
          print(table.add(Benchmark(size: size << 10, format, findings, keystrokes: keystrokes)))
        }
      }
    }
    if let file, !table.write(to: file) { print("\(file) cannot be written") }
  }
}
