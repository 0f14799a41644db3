import Workspace

extension Command {
  /// `draftlint body`: the message as it would be sent.
  static let body = Command(
    name: "body", operands: Operands(name: "FILE", candidates: .files),
    summary: "print a draft as it would be sent",
    about: """
      Prints a draft without what is never sent: front matter, and the header fields X-Draft-… of a mail. FILE may be `-`.
      """,
    options: [.standardInputPath]
  ) { arguments throws(UsageError) in
    let path = try arguments.onlyOperand("one file, or `-`")
    let name = path == "-" ? arguments.value(of: .standardInputPath) ?? "<stdin>" : path
    let file = DraftFile(path: name, format: Format(fileName: name) ?? .plain)
    do throws(InputError) {
      let text = path == "-" ? try Terminal.readInput() : try file.read()
      Terminal.write(Draft(text, format: file.format).sendable)
      return 0
    } catch {
      Terminal.complain(error.description)
      return 2
    }
  }
}
