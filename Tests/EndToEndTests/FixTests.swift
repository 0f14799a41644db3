import Foundation
import Processes
import Testing

@testable import Workspace

/// `draftlint fix`.
struct FixTests {
  static let today = ["--today", "2026-11-22"]
  private static let draft = Data(
    "Dear Ms. Obi,\r\n\r\nOrder 113-4829175-3306621: blue or green? :)\r\n\r\nJo\r\n".utf8)
  private static let mended = "Dear Ms. Obi,\r\n\r\nOrder 113-4829175-3306621: blue or green?\r\n\r\nJo\r\n"

  @Test("a file is replaced at once, with its permissions and line endings; a link stays a link")
  func writes() throws {
    try Executable.withFolder(["a.txt": Self.draft]) { folder throws in
      let (file, link) = (folder.appending(path: "a.txt"), folder.appending(path: "b.txt"))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      let run = try Executable.run(["fix", "b.txt"] + Self.today, in: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("b.txt: repaired"))
      #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == Self.mended)
      #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "b.txt"])
    }
  }

  @Test("a diff can be applied by patch, and nothing is written for it")
  func diff() throws {
    try Executable.withFolder(["a.txt": Self.draft, "b.txt": Data(Self.mended.utf8)]) { folder throws in
      let run = try Executable.run(["fix", "--diff", "."] + Self.today, in: folder)
      #expect(run.status == 1)
      #expect(try Data(contentsOf: folder.appending(path: "a.txt")) == Self.draft)
      guard Shell.isInstalled("patch") else { return print("not tried: there is no program patch") }
      let patch = try Shell.run(["patch", "--binary", "-p0"], input: Data(run.output.utf8), in: folder)
      #expect(patch.status == 0, "\(patch.output)")
      #expect(try String(decoding: Data(contentsOf: folder.appending(path: "a.txt")), as: UTF8.self) == Self.mended)
      #expect(try Executable.run(["fix", "--diff", "."] + Self.today, in: folder).status == 0)
    }
  }

  @Test("standard input comes out repaired")
  func standardInput() throws {
    let run = try Executable.run(["fix", "-", "--stdin-path", "a.md"] + Self.today, input: Self.draft)
    #expect(run.status == 0 && run.output == Self.mended)
  }

  @Test("rules can be left out, and what wants a second look is repaired when asked for")
  func rules() throws {
    let text = "Order 113-4829175-3306621: blue or green? :) Call us at 303-555-0127.\n"
    let input = Data(text.utf8)
    #expect(
      try Executable.run(["fix", "-", "--no-rule", "emoticon,off-amazon-contact,phone-number"], input: input).output
        == text)
    #expect(try !Executable.run(["fix", "-", "--rule", "emoticon"], input: input).output.contains(":)"))
    let size =
      "<p style=\"font-size:9px\">Order 113-4829175-3306621: <span style=\"font-family:Arial\">blue</span> or green?</p>\n"
    let arguments = ["fix", "-", "--stdin-path", "a.html"]
    let all = try Executable.run(arguments + ["--all"], input: Data(size.utf8)).output
    #expect(!all.contains("font-family"))
  }

  @Test("what cannot be written is told, and stays as it is")
  func unwritable() throws {
    guard geteuid() != 0 else { return print("not tried: to root all files are writable") }
    try Executable.withFolder(["a.txt": Self.draft]) { folder throws in
      let file = folder.appending(path: "a.txt")
      try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: file.path)
      let run = try Executable.run(["fix", "a.txt"] + Self.today, in: folder)
      #expect(run.status == 2 && run.errors.contains("a.txt: it may not be written"))
      #expect(try Data(contentsOf: file) == Self.draft)
    }
  }

  @Test(
    "on all drafts of the corpus fixing ends, fixing twice is fixing once, and no error is added",
    arguments: [[], ["--all"]])
  func corpus(options: [String]) throws {
    try Executable.withFolder([:]) { folder throws in
      // A debug build is too slow for all of them.
      let drafts = Executable.release == nil ? "Tests/Corpus/batch-08" : "Tests/Corpus"
      try FileManager.default.copyItem(at: Executable.root.appending(path: drafts), to: folder.appending(path: "c"))
      let before = try Self.errors(in: folder)
      let once = try Executable.run(["fix", "c"] + options + Self.today, in: folder, release: Executable.release)
      #expect(once.status < 2 && !once.wasKilled, "\(once.errors)")
      let after = try Self.errors(in: folder)
      for (place, count) in after { #expect(count <= before[place, default: 0], "\(place)") }
      #expect(after.values.reduce(0, +) < before.values.reduce(0, +))
      let twice = try Executable.run(
        ["fix", "--diff", "c"] + options + Self.today, in: folder, release: Executable.release)
      #expect(twice.status == 0 && twice.output.isEmpty, "\(twice.output.prefix(600))")
    }
  }

  /// How many errors there are, by file and rule.
  private static func errors(in folder: URL) throws -> [String: Int] {
    let run = try Executable.run(["check", "--format", "json", "c"] + today, in: folder, release: Executable.release)
    var errors: [String: Int] = [:]
    for file in try JSON(parsing: Array(run.output.utf8))["files"]?.arrayValue ?? [] {
      for finding in file["findings"]?.arrayValue ?? [] where finding["severity"] == "error" {
        errors["\(file["path"]?.stringValue ?? ""): \(finding["rule"]?.stringValue ?? "")", default: 0] += 1
      }
    }
    return errors
  }
}
