import Foundation
import Processes
import Testing

@testable import Workspace

struct CheckTests {
  static let draft = Data(
    "Hi Ana,\n\nyour lamp (order 113-4829175-3306621) is on its way to you 🎄\n\n\n\nSee https://bit.ly/x3 and “that”.\n"
      .utf8)

  @Test("the JSON report has the fields of the contract, in bytes and in scalars")
  func json() throws {
    try Executable.withFolder(["a.txt": Self.draft, "b.md": Data("---\nkind: necessary\n---\nYes.\n".utf8)]) {
      folder throws in
      let run = try Executable.run(["check", "--format", "json", "--today", "2026-11-22", "."], in: folder)
      #expect(run.status == 1)
      let report = try JSON(parsing: Array(run.output.utf8))
      #expect(report["version"] == .integer(1))
      let files = try #require(report["files"]?.arrayValue)
      #expect(files.map { $0["path"]?.stringValue } == ["./a.txt", "./b.md"])
      #expect(files[1]["findings"] == .array([]))
      let findings = try #require(files[0]["findings"]?.arrayValue)
      #expect(
        findings.map { $0["rule"]?.stringValue } == [
          "missing-reason", "order-notification", "emoji", "line-breaks", "external-link",
        ])
      let bytes = Array(Self.draft)
      let link = try #require(findings.last)
      let offset = try #require(link["offset"]?.intValue)
      let length = try #require(link["length"]?.intValue)
      #expect(String(decoding: bytes[offset..<(offset + length)], as: UTF8.self) == "https://bit.ly/x3")
      #expect(link["line"] == .integer(7) && link["column"] == .integer(5))
      #expect(link["endLine"] == .integer(7) && link["endColumn"] == .integer(22))
      #expect(link["severity"] == .string("error") && link["message"]?.stringValue?.isEmpty == false)
      let fix = try #require(link["fixes"]?[0])
      #expect(fix["preferred"] == .bool(true) && fix["title"]?.stringValue != nil)
      #expect(fix["edits"]?[0]?["text"] == .string(""))
      #expect(
        report["summary"]
          == .object(["files": 2, "error": 4, "warning": 1, "information": 0, "hint": 0]))
    }
  }

  @Test("the exit code follows --fail-on")
  func failOn() throws {
    try Executable.withFolder(["w.txt": Data("---\nkind: necessary\n---\nYes.\n\n\n\nNo.\n".utf8)]) { folder throws in
      for (severity, status) in [("error", 0), ("warning", 1), ("hint", 1), ("never", 0)] {
        let run = try Executable.run(["check", "--fail-on", severity, "w.txt"], in: folder)
        #expect(run.status == Int32(status), "--fail-on \(severity)")
      }
    }
  }

  @Test("the human report draws the fault under its line and hides control characters")
  func human() throws {
    try Executable.withFolder(["a.txt": Data("---\nkind: necessary\n---\n\u{1B}[31mred, see me@shop.example\n".utf8)]) {
      folder in
      let run = try Executable.run(["check", "a.txt"], in: folder)
      #expect(!run.output.contains("\u{1B}"))
      #expect(run.output.contains("a.txt:4:15: error email-address"))
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      let drawn = try #require(lines.firstIndex { $0.contains("me@shop.example") })
      let column = try #require(lines[drawn].range(of: "me@shop.example")).lowerBound
      let start = lines[drawn].distance(from: lines[drawn].startIndex, to: column)
      #expect(
        lines[drawn + 1] == "    | " + String(repeating: " ", count: start - 6) + String(repeating: "~", count: 15))
    }
  }

  @Test("what is said does not depend on how many drafts are judged at once", arguments: ["human", "json"])
  func jobs(format: String) throws {
    var drafts: [String: Data] = [:]
    for number in 0..<600 {
      drafts["\(number).txt"] = number % 50 == 7 ? Data([0xFF, 0x41]) : Self.draft + Data("Draft \(number).\n".utf8)
    }
    try Executable.withFolder(drafts) { folder throws in
      let alone = try Executable.run(["check", "--format", format, "--jobs", "1", "."], in: folder)
      #expect(alone.status == 2 && alone.output.contains("./599.txt"))
      for jobs in ["2", "13"] {
        let run = try Executable.run(["check", "--format", format, "--jobs", jobs, "."], in: folder)
        #expect(run.output == alone.output && run.errors == alone.errors && run.status == 2)
      }
    }
    #expect(try Executable.run(["check", "--jobs", "0", "."]).status == 2)
  }

  @Test("standard input is judged under the name it is given")
  func standardInput() throws {
    let run = try Executable.run(
      ["check", "--format=json", "--stdin-path", "drafts/x.md", "-"], input: Data("Thank you `:)` so much!\n".utf8))
    #expect(run.output.contains("\"path\":\"drafts/x.md\""))
    #expect(!run.output.contains("\"emoticon\""))
  }

  @Test("explain, rules, --version and --help answer")
  func answers() throws {
    #expect(try Executable.run(["explain", "coupon"]).output.contains("⟦"))
    #expect(try Executable.run(["rules"]).output.split(separator: "\n").count == Rule.all.count)
    #expect(try Executable.run(["--version"]).output.hasPrefix("draftlint "))
    for command in [[], ["check"], ["repl"], ["explain"], ["rules"]] {
      let run = try Executable.run(command + ["--help"])
      #expect(run.status == 0 && run.output.contains("draftlint"))
    }
  }
}

/// Which drafts are checked, and by which rules.
struct SelectionTests {
  private static let text = Data("About order 113-4829175-3306621: use the coupon SAVE10 :)\n".utf8)

  private static func paths(_ output: String) throws -> [String] {
    try JSON(parsing: Array(output.utf8))["files"]?.arrayValue?.compactMap { $0["path"]?.stringValue } ?? []
  }

  private static func check(_ words: String..., in folder: URL) throws -> [String] {
    try paths(Executable.run(["check", "--format", "json"] + words, in: folder).output)
  }

  @Test("what .gitignore names is passed over, up to the root of the repository, and taken when asked for")
  func ignoreFiles() throws {
    let names = ["a.txt", "build/b.txt", "in/c.txt", "in/keep.txt", "in/deep/d.md", "in/deep/x1.md", "in/deep/x2.md"]
    var files = Dictionary(uniqueKeysWithValues: names.map { ($0, Self.text) })
    files[".git/info/exclude"] = Data("x1.*\n".utf8)
    files[".gitignore"] = Data("# ours\nbuild/\n*.txt\n!keep.txt\n/deep\n".utf8)
    files["in/deep/.gitignore"] = Data("x[2-9].md\n".utf8)
    try Executable.withFolder(files) { folder throws in
      #expect(try Self.check(".", in: folder) == ["./in/deep/d.md", "./in/keep.txt"])
      #expect(try Self.check(".", in: folder.appending(path: "in")) == ["./deep/d.md", "./keep.txt"])
      #expect(try Self.check("--no-ignore", ".", in: folder).count == names.count)
      // What is named is checked.
      #expect(try Self.check("build/b.txt", in: folder) == ["build/b.txt"])
    }
  }

  @Test("a pattern that no shell has put in is one of drafts")
  func patterns() throws {
    try Executable.withFolder(["a.txt": Self.text, "in/b.md": Self.text, "in/deep/c.md": Self.text]) { folder throws in
      #expect(try Self.check("**/*.md", in: folder) == ["./in/b.md", "./in/deep/c.md"])
      #expect(try Self.check("in/*.md", in: folder) == ["in/b.md"])
      #expect(try Self.check("\(folder.path)/in/d*/?.md", in: folder) == ["\(folder.path)/in/deep/c.md"])
      let none = try Executable.run(["check", "*.html"], in: folder)
      #expect(none.status == 2 && none.errors.contains("*.html: no draft fits this pattern"))
    }
  }

  @Test("one rule alone, or all but some")
  func rules() throws {
    try Executable.withFolder([
      "a.txt": Self.text, "draftlint.json": Data(#"{"rules": {"emoticon": "off"}}"#.utf8),
    ]) { folder throws in
      let only = try Executable.run(["check", "--rule", "emoticon", "a.txt"], in: folder).output
      #expect(only.contains("error emoticon") && !only.contains("error coupon"))
      let without = try Executable.run(["check", "--no-rule=coupon,missing-reason", "a.txt"], in: folder)
      #expect(without.status == 0 && without.output.contains("nothing to mend"))
    }
  }

  @Test("a review of one order that two drafts ask for is found in both, with the other place")
  func repeatedRequests() throws {
    let ask = Data("Dear Ms. Obi,\n\nwould you review the lamp of order 113-4829175-3306621 on Amazon?\n".utf8)
    try Executable.withFolder(["a.txt": ask, "b.txt": ask, "c.txt": Self.text]) { folder throws in
      for jobs in ["1", "3"] {
        let run = try Executable.run(["check", "--jobs", jobs, "."], in: folder)
        #expect(run.output.contains("./a.txt:3:1: error repeat-review-request"))
        #expect(run.output.contains("= ./b.txt, line 3:") && run.output.contains("= ./a.txt, line 3:"))
      }
      #expect(try !Executable.run(["check", "a.txt"], in: folder).output.contains("repeat-review-request"))
    }
  }

  @Test("statistics count, the most broken rule first")
  func statistics() throws {
    try Executable.withFolder(["a.txt": Self.text + Data("See you :)\n".utf8)]) { folder throws in
      let lines = try Executable.run(["check", "--statistics", "."], in: folder).output.split(separator: "\n")
      #expect(lines.first == "2  emoticon        No emoticons.")
      #expect(lines.last == "1 draft: 4 errors")
      #expect(try Executable.run(["check", "--statistics", "--format", "sarif", "."], in: folder).status == 2)
    }
  }

  @Test("annotations and XML say what a strange name is, in their own way")
  func strangeNames() throws {
    try Executable.withFolder(["a<&\",:%.txt": Self.text]) { folder throws in
      let github = try Executable.run(["check", "--format", "github", "."], in: folder).output
      #expect(
        github.contains(
          "::error file=./a<&\"%2C%3A%25.txt,line=1,endLine=1,col=34,endColumn=48,title=draftlint coupon::"))
      let xml = try Executable.run(["check", "--format", "checkstyle", "."], in: folder).output
      #expect(xml.contains("<file name=\"./a&lt;&amp;&quot;,:%.txt\">"))
      #expect(
        xml.contains("<error line=\"1\" column=\"34\" severity=\"error\" message=\"")
          && xml.hasSuffix("</checkstyle>\n"))
    }
  }
}

/// `check` at a terminal.
struct CheckTerminalTests {
  @Test("what changes is checked again, and what is mended or gone is told")
  func watch() throws {
    let faulty = Data("Order 113-4829175-3306621: blue or green? :)\n".utf8)
    let sound = Data("Order 113-4829175-3306621: blue or green?\n".utf8)
    try Executable.withFolder(["a.txt": faulty, "b.txt": sound]) { folder throws in
      let watch = try Pseudoterminal(["check", "--watch", folder.path], environment: ["NO_COLOR": "1"])
      try watch.read(upTo: "a.txt:1:43: error emoticon")
      try watch.read(upTo: "2 drafts: 1 error")
      try sound.write(to: folder.appending(path: "a.txt"))
      #expect(try !watch.read(upTo: "2 drafts, nothing to mend").contains("b.txt"))
      try faulty.write(to: folder.appending(path: "c.txt"))
      try watch.read(upTo: "c.txt:1:43: error emoticon")
      try Data(#"{"rules": {"emoticon": "off"}}"#.utf8).write(to: folder.appending(path: "draftlint.json"))
      try watch.read(upTo: "c.txt: nothing to mend any more")
      try FileManager.default.removeItem(at: folder.appending(path: "c.txt"))
      try watch.read(upTo: "c.txt: is gone")
      try Data(#"{"rules": {"emotikon": "off"}}"#.utf8).write(to: folder.appending(path: "draftlint.json"))
      try watch.read(upTo: "did you mean 'emoticon'?")
      watch.type("\u{3}")
      #expect(watch.exitStatus() == -SIGINT)
    }
  }

  @Test("at a terminal the report is coloured, unless NO_COLOR forbids it, and holds no control character of a draft")
  func colour() throws {
    let draft = Data("Order 113-4829175-3306621: blue \u{7}or \u{1B}[31mgreen? :)\n".utf8)
    try Executable.withFolder(["a.txt": draft]) { folder throws in
      for (environment, isColoured) in [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)] {
        let check = try Pseudoterminal(["check", folder.path], environment: environment)
        let said = try check.read(upTo: "1 draft: 1 error")
        #expect(said.contains("\u{1B}[") == isColoured)
        #expect(!said.contains("\u{7}") && !said.contains("\u{1B}[31mgreen"))
        #expect(check.exitStatus() == 1)
      }
    }
  }
}
