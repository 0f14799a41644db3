import Foundation
import Processes
import Testing

@testable import Workspace

/// The small commands.
struct CommandTests {
  @Test("init writes settings and drafts in which nothing is wrong, and writes over nothing")
  func initialize() throws {
    try Executable.withFolder([:]) { folder throws in
      #expect(try Executable.run(["init"], in: folder).status == 0)
      let check = try Executable.run(["check", "."], in: folder)
      #expect(check.status == 0 && check.errors.isEmpty, "\(check.output)\(check.errors)")
      #expect(check.output.contains("2 drafts"))
      let rules = try Executable.run(["rules", "--test"], in: folder)
      #expect(rules.status == 0 && rules.output.contains("2 examples"))
      try Data("{}".utf8).write(to: folder.appending(path: "draftlint.json"))
      let again = try Executable.run(["init", "."], in: folder)
      #expect(again.status == 2 && again.errors.contains("./draftlint.json: it is there already"))
      #expect(try Data(contentsOf: folder.appending(path: "draftlint.json")) == Data("{}".utf8))
    }
  }

  @Test("body prints what is sent")
  func body() throws {
    let text = "---\nkind: necessary\n---\n\n  Dear Ms. Obi,\nyes.\n"
    #expect(try Executable.run(["body", "-"], input: Data(text.utf8)).output == "  Dear Ms. Obi,\nyes.\n")
    #expect(try Executable.run(["body", "-"], input: Data("Dear\n---\na: b\n".utf8)).output == "Dear\n---\na: b\n")
    let mail =
      "From: a@b.example\r\nX-Draft-Kind: necessary\r\nX-Draft-Ignore: emoji,\r\n emoticon\r\nSubject: S\r\n\r\nYes.\r\n"
    let sent = try Executable.run(["body", "--stdin-path", "a.eml", "-"], input: Data(mail.utf8)).output
    #expect(sent == "From: a@b.example\r\nSubject: S\r\n\r\nYes.\r\n")
    #expect(try Executable.run(["body", "nowhere.txt"]).status == 2)
  }

  @Test("completions are scripts that their shells take", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try Executable.run(["completions", shell])
    #expect(script.status == 0 && script.output.contains("--stdin-path".dropFirst(2)))
    guard Shell.isInstalled(shell) else { return print("not tried: there is no \(shell)") }
    try Executable.withFolder(["script": Data(script.output.utf8)]) { folder throws in
      #expect(try Shell.run([shell, "-n", "script"], in: folder).status == 0)
    }
  }

  @Test("bash completes commands, options, values and files")
  func completing() throws {
    guard Shell.isInstalled("bash") else { return print("not tried: there is no bash") }
    let script = try Executable.run(["completions", "bash"]).output
    func complete(_ words: String...) throws -> [String] {
      let line = words.map { "'\($0)'" }.joined(separator: " ")
      let ask = "COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1); _draftlint; printf '%s\\n' \"${COMPREPLY[@]}\""
      let run = try Shell.run(["bash", "-c", script + "\n" + ask], in: Executable.root)
      return run.output.split(separator: "\n").map(String.init)
    }
    #expect(try complete("draftlint", "expl") == ["explain"])
    #expect(try complete("draftlint", "check", "--sta") == ["--statistics"])
    #expect(try complete("draftlint", "check", "--format", "sa") == ["sarif"])
    #expect(try complete("draftlint", "explain", "emo") == ["emoji", "emoticon"])
    #expect(try complete("draftlint", "check", "Package.sw") == ["Package.swift"])
  }

  @Test("help and errors name what there is")
  func help() throws {
    for command in ["check", "fix", "lsp", "repl", "explain", "rules", "init", "body", "completions"] {
      let run = try Executable.run([command, "--help"])
      #expect(run.status == 0 && run.output.hasPrefix("draftlint \(command)"))
      #expect(try Executable.run(["help", command]).output == run.output)
      let wrong = try Executable.run([command, "--hlep"])
      #expect(wrong.status == 2 && wrong.errors.contains("knows no option `--hlep`"))
    }
    #expect(try Executable.run(["chekc"]).errors.contains("did you mean `check`?"))
    #expect(try Executable.run(["check", "--format", "sarrif", "."]).errors.contains("did you mean `sarif`?"))
    #expect(try Executable.run(["check", "--rule", "emojy", "."]).errors.contains("did you mean `emoji`?"))
    #expect(try Executable.run(["check", "--today"]).errors.contains("wants a value"))
    #expect(try Executable.run(["check", "--statistics=yes", "."]).errors.contains("takes no value"))
    #expect(try Executable.run(["fix"]).status == 2)
  }

  @Test("rules are listed for programs, too")
  func rules() throws {
    let run = try Executable.run(["rules", "--format", "json"])
    let rules = try #require(try JSON(parsing: Array(run.output.utf8)).arrayValue)
    #expect(rules.map { $0["code"]?.stringValue } == Rule.all.map(\.code))
  }
}

/// Programs of the machine.
enum Shell {
  static func run(_ words: [String], input: Data = Data(), in folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stdout
    try process.run()
    let writing = DispatchGroup()
    DispatchQueue.global().async(group: writing) {
      try? stdin.fileHandleForWriting.write(contentsOf: input)
      try? stdin.fileHandleForWriting.close()
    }
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    writing.wait()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  static func isInstalled(_ name: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}
