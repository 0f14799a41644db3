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

  static var help: String {
    """
    draftlint checks drafts of messages to Amazon buyers against Amazon's Communication Guidelines.

    \(Command.table(Command.all.map { ("draftlint \($0.name) \($0.operands.name)", $0.summary) }))
      draftlint --version

    `draftlint COMMAND --help` tells more.
    """
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  static func run(_ words: [String]) -> Int32 {
    do throws(UsageError) {
      guard let word = words.first else { throw UsageError("a command is wanted; `draftlint --help` lists them") }
      switch word {
      case "--version": Terminal.print("draftlint \(version)")
      case "--help", "-h", "help": Terminal.print(words.count > 1 ? try command(words[1]).help : help)
      default:
        let command = try command(word)
        let rest = Array(words.dropFirst())
        if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
          Terminal.print(command.help)
        } else {
          return try command.run(Arguments(rest, of: command))
        }
      }
      return 0
    } catch {
      Terminal.complain(error.reason)
      return 2
    }
  }

  private static func command(_ name: String) throws(UsageError) -> Command {
    if let command = Command.named(name) { return command }
    let nearest = Nearest.word(to: name, in: Command.names).map { "; did you mean `\($0)`?" } ?? ";"
    throw UsageError("there is no command `\(Printable.text(name))`\(nearest) `draftlint --help` lists them")
  }
}
