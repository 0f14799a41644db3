import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `draftlint repl`: a draft typed line by line.
enum ReplCommand {
  static let help = """
    draftlint repl [--today YYYY-MM-DD]

    Type a draft line by line and see what each line adds and what it resolves. `:help` lists the commands.
    """

  static func run(_ words: [String]) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    if arguments.has("--help") || arguments.has("-h") {
      Terminal.print(help)
      return 0
    }
    let today = try arguments.day(of: "--today") ?? Clock.today()
    guard try arguments.rest(of: "repl").isEmpty else {
      throw UsageError("`repl` takes no files; type or paste the draft")
    }

    var session = ReplSession(rulebook: Desk().rulebook(for: "draft.md"), today: today)
    let isInteractive = isatty(STDIN_FILENO) == 1
    if isInteractive { Terminal.print("draftlint: type a draft; :help lists the commands, :quit leaves.") }
    while !session.isOver {
      if isInteractive { Terminal.write(Array("\(session.count)> ".utf8)) }
      guard let line = readLine(strippingNewline: true) else { break }
      let said = session.enter(line)
      if !said.isEmpty { Terminal.print(said) }
    }
    return 0
  }
}
