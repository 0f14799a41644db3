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
    try Executable.withFolder(["a.txt": Self.draft, "b.md": Data("---\nkind: necessary\n---\nYes.\n".utf8)]) { folder in
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
    try Executable.withFolder(["w.txt": Data("---\nkind: necessary\n---\nYes.\n\n\n\nNo.\n".utf8)]) { folder in
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
    try Executable.withFolder(drafts) { folder in
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
