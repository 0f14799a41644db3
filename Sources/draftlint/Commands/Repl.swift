import Workspace

extension Command {
  /// `draftlint repl`: a draft typed line by line.
  static let repl = Command(
    name: "repl", operands: Operands(name: "[FILE]", candidates: .files),
    summary: "type a draft and see what each line does",
    about: """
      Type a draft line by line and see what each line adds and what it resolves; `:help` lists the commands. With FILE, its
      text is the draft to begin with. An interrupt drops the line, the end of input leaves.
      """,
    options: [.today]
  ) { arguments throws(UsageError) in
    guard arguments.operands.count <= 1 else { throw UsageError("`repl` takes one file, or none for a new draft") }
    let today = try arguments.day(of: .today) ?? Clock.today()
    let isInteractive = Terminal.isInteractive
    var session = ReplSession(Desk(), today: today, isColoured: isInteractive && Terminal.wantsColour)
    var editor = LineEditor(isInteractive: isInteractive)
    if isInteractive { Terminal.print("draftlint: type a draft; :help lists the commands, :quit leaves.") }
    if let file = arguments.operands.first { Terminal.print(session.enter(":load \(file)")) }
    while !session.isOver {
      let said: String
      switch editor.line(prompt: session.prompt) {
      case .line(let line): said = session.enter(line)
      case .interrupted:
        session.interrupt()
        said = ""
      case .end:
        if isInteractive { Terminal.print("") }
        said = session.end()
      }
      if !said.isEmpty { Terminal.print(said) }
    }
    editor.close()
    return 0
  }
}
