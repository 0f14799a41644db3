import Foundation
import Processes
import Testing

/// Bad input gets a clear message and the right exit code, and never a trap.
struct BadInputTests {
  @Test("paths that are no drafts say what is wrong and how to go on")
  func paths() throws {
    try Executable.withFolder([
      "ok.txt": Data("---\nkind: necessary\n---\nYes.\n".utf8),
      "latin.txt": Data([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x0A]),
      "wide.txt": Data([0xFF, 0xFE, 0x48, 0x00]), "empty.txt": Data(), "none/readme.pdf": Data("x".utf8),
      "page.html": Data([0x3C, 0x70, 0x3E, 0xFC]),
    ]) { folder in
      func check(_ path: String) throws -> Executable.Result { try Executable.run(["check", path], in: folder) }
      for (path, words) in [
        ("gone.txt", "there is no such file"), ("none", "no draft in this folder"), ("latin.txt", "byte 3 is no UTF-8"),
        ("wide.txt", "UTF-16"), ("page.html", "byte 4 is no UTF-8"),
      ] {
        let run = try check(path)
        #expect(run.status == 2 && !run.wasKilled)
        #expect(run.errors.contains(path) && run.errors.contains(words), "\(run.errors)")
      }
      let empty = try check("empty.txt")
      #expect(empty.status == 1 && empty.errors.isEmpty && empty.output.contains("missing-order-id"))

      // A bad file does not hide what is found in the others.
      let both = try Executable.run(["check", "--format", "json", "gone.txt", "ok.txt"], in: folder)
      #expect(both.status == 2 && both.output.contains("\"path\":\"ok.txt\"") && both.errors.contains("gone.txt"))
    }
  }

  @Test(
    "usage errors end with 2 and name the way out",
    arguments: [
      ["chek", "x"], [], ["check"], ["check", "--format", "xml", "x"], ["check", "--today", "2026-02-30", "x"],
      ["check", "--fail-on", "all", "x"], ["check", "--nonsense", "x"], ["check", "--format"], ["explain", "cupon"],
      ["explain"], ["repl", "x.txt", "y.txt"], ["rules", "x"],
    ])
  func usage(arguments: [String]) throws {
    let run = try Executable.run(arguments)
    #expect(run.status == 2 && !run.wasKilled && run.output.isEmpty)
    #expect(run.errors.hasPrefix("draftlint: ") && run.errors.contains("`"), "\(run.errors)")
  }

  /// Fifty megabytes are for the release build; a debug build takes minutes.

  @Test("a draft of 50 MB is judged", .enabled(if: Executable.release != nil, "DRAFTLINT_RELEASE is not set"))
  func large() throws {
    let line = "The coupon you applied to order 113-4829175-3306621 was not honoured, so we refund the difference.\n\n"
    var bytes = Data(capacity: 50 << 20)
    while bytes.count < 50 << 20 { bytes.append(contentsOf: line.utf8) }
    try Executable.withFolder(["large.txt": bytes]) { folder in
      let run = try Executable.run(["check", "large.txt"], in: folder, release: Executable.release)
      #expect(!run.wasKilled && (0...1).contains(run.status), "\(run.errors)")
    }
  }

  @Test("bytes that nobody wrote are read without a trap", arguments: 0..<8)
  func noise(seed: UInt64) throws {
    var state = seed
    var bytes = Data("---\nkind: necessary\n---\n".utf8)
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(UInt8(truncatingIfNeeded: state >> 33) & 0x7F)
    }
    try Executable.withFolder(["noise.md": bytes, "noise.txt": bytes]) { folder in
      let run = try Executable.run(["check", "--format", "json", "."], in: folder)
      #expect(!run.wasKilled && (0...1).contains(run.status), "\(run.errors)")
    }
  }

  @Test("a reader that goes away is no error")
  func brokenPipe() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "\"$0\" rules | head -n 1", Executable.url.path]
    let (output, errors) = (Pipe(), Pipe())
    shell.standardOutput = output
    shell.standardError = errors
    try shell.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0 && said.isEmpty)
  }
}
