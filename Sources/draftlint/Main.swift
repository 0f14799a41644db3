import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The executable: one file a subcommand.
@main
enum Draftlint {
  static let version = "0.1.0"

  static let help = """
    draftlint checks drafts of messages to Amazon buyers against Amazon's Communication Guidelines.

      draftlint check PATH…    judge files and folders
      draftlint lsp            the language server, over standard input and output
      draftlint repl           type a draft and see what each line does
      draftlint explain RULE   what a rule forbids and why
      draftlint rules          all rules
      draftlint --version

    `draftlint COMMAND --help` tells more.
    """

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  static func run(_ words: [String]) -> Int32 {
    do throws(UsageError) {
      let rest = Array(words.dropFirst())
      switch words.first {
      case "check": return try CheckCommand.run(rest)
      case "lsp": return try LspCommand.run(rest)
      case "repl": return try ReplCommand.run(rest)
      case "explain": return try ExplainCommand.run(rest)
      case "rules": return try RulesCommand.run(rest)
      case "--version": Terminal.print("draftlint \(version)")
      case "--help", "-h", "help": Terminal.print(help)
      case nil: throw UsageError("a command is wanted; `draftlint --help` lists them")
      case let word?:
        let commands = ["check", "lsp", "repl", "explain", "rules"]
        let nearest = Nearest.word(to: word, in: commands).map { "; did you mean `\($0)`?" } ?? ";"
        throw UsageError("there is no command `\(word)`\(nearest) `draftlint --help` lists them")
      }
      return 0
    } catch {
      Terminal.complain(error.reason)
      return 2
    }
  }
}
