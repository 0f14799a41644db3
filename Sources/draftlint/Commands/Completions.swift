import Workspace

extension Command {
  /// `draftlint completions`: what a shell needs to complete command lines.
  static let completions = Command(
    name: "completions", operands: Operands(name: "SHELL", candidates: .words(Shell.allCases.map(\.rawValue))),
    summary: "print completions for bash, zsh or fish",
    about: """
      Prints what makes a shell complete draftlint's command lines:

        bash   draftlint completions bash > ~/.local/share/bash-completion/completions/draftlint
        zsh    draftlint completions zsh > ~/.zfunc/_draftlint      (with ~/.zfunc in $fpath)
        fish   draftlint completions fish > ~/.config/fish/completions/draftlint.fish
      """,
    options: []
  ) { arguments throws(UsageError) in
    let name = try arguments.onlyOperand("a shell: bash, zsh or fish")
    guard let shell = Shell(rawValue: name) else {
      throw UsageError("there are no completions for `\(Printable.text(name))`; there are bash, zsh and fish")
    }
    Terminal.print(shell.script(Command.all))
    return 0
  }
}

private enum Shell: String, CaseIterable {
  case bash, zsh, fish

  func script(_ commands: [Command]) -> String {
    switch self {
    case .bash: Self.bash(commands)
    case .zsh: Self.zsh(commands)
    case .fish: Self.fish(commands)
    }
  }

  // MARK: bash

  private static func bash(_ commands: [Command]) -> String {
    let names = commands.map(\.name) + ["--help", "--version"]
    let cases = commands.map { command -> String in
      let values = command.options.compactMap { option -> String? in
        switch option.candidates {
        case .words(let words):
          "        \(option.name)) COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\")); return;;"
        case .files: "        \(option.name)) COMPREPLY=($(compgen -f -- \"$word\")); return;;"
        case .nothing: option.value == nil ? nil : "        \(option.name)) COMPREPLY=(); return;;"
        }
      }
      let options = (command.options.map(\.name) + ["--help"]).joined(separator: " ")
      let operands: String
      switch command.operands.candidates {
      case .words(let words): operands = "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\"))"
      case .files: operands = "COMPREPLY=($(compgen -f -- \"$word\"))"
      case .nothing: operands = "COMPREPLY=()"
      }
      return """
              \(command.name))
                case "$before" in
          \(values.joined(separator: "\n"))
                esac
                case "$word" in
                  -*) COMPREPLY=($(compgen -W '\(options)' -- "$word"));;
                  *) \(operands);;
                esac;;
        """
    }
    return """
      # Completions of draftlint for bash.
      _draftlint() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        if [ "$COMP_CWORD" = 1 ]; then
          COMPREPLY=($(compgen -W '\(names.joined(separator: " "))' -- "$word"))
          return
        fi
        case "${COMP_WORDS[1]}" in
      \(cases.joined(separator: "\n"))
        esac
      }
      complete -o filenames -F _draftlint draftlint
      """
  }

  // MARK: zsh

  private static func zsh(_ commands: [Command]) -> String {
    func quoted(_ text: String) -> String { text.replacing("'", with: "'\\''") }
    func described(_ text: String) -> String {
      quoted(text).replacing("[", with: "\\[").replacing("]", with: "\\]").replacing(":", with: "\\:")
    }
    func values(_ candidates: Command.Candidates) -> String {
      switch candidates {
      case .words(let words): "(\(words.joined(separator: " ")))"
      case .files: "_files"
      case .nothing: ""
      }
    }
    let list = commands.map { "    '\($0.name):\(described($0.summary))'" }
    let cases = commands.map { command -> String in
      var specs = command.options.map { option in
        let value = option.value.map { ":\(described($0)):\(values(option.candidates))" } ?? ""
        return "'\(option.value != nil ? "*" : "")\(option.name)[\(described(option.summary))]\(value)'"
      }
      specs.append("'--help[tells more]'")
      if command.operands.candidates != .nothing {
        specs.append("'*:\(described(command.operands.name)):\(values(command.operands.candidates))'")
      }
      return "    \(command.name)) _arguments \(specs.joined(separator: " ")) ;;"
    }
    return """
      #compdef draftlint
      # Completions of draftlint for zsh.
      _draftlint() {
        local -a commands
        commands=(
      \(list.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      \(cases.joined(separator: "\n"))
        esac
      }
      _draftlint "$@"
      """
  }

  // MARK: fish

  private static func fish(_ commands: [Command]) -> String {
    func quoted(_ text: String) -> String { "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'" }
    func values(_ candidates: Command.Candidates) -> String {
      switch candidates {
      case .words(let words): " -f -a \(quoted(words.joined(separator: " ")))"
      case .files: " -F"
      case .nothing: " -f"
      }
    }
    var lines = ["# Completions of draftlint for fish.", "complete -c draftlint -f"]
    for command in commands {
      lines.append("complete -c draftlint -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary))")
      let inside = "complete -c draftlint -n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.options {
        let value = option.value == nil ? "" : " -r" + values(option.candidates)
        lines.append("\(inside) -l \(option.name.dropFirst(2)) -d \(quoted(option.summary))\(value)")
      }
      if command.operands.candidates != .nothing { lines.append(inside + values(command.operands.candidates)) }
    }
    return lines.joined(separator: "\n")
  }
}
