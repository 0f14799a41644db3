import Foundation
import Processes
import Testing

/// `draftlint.json` on the command line.
struct SettingsTests {
  private static let draft = Data("About order 113-4829175-3306621: use the coupon SAVE10 :)\n".utf8)

  @Test("the nearest settings above a draft hold")
  func nearest() throws {
    try Executable.withFolder([
      "a.txt": Self.draft, "b/c/d.txt": Self.draft, "draftlint.json": Data(#"{"rules": {"coupon": "off"}}"#.utf8),
      "b/draftlint.json": Data(#"{"rules": {"emoticon": "off",}, "exclude": ["/old/"]} // ours"#.utf8),
      "b/old/e.txt": Self.draft,
    ]) { folder in
      for arguments in [["check", "."], ["check", folder.path]] {
        let run = try Executable.run(arguments, in: folder)
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(run.output.contains("a.txt:1:56: error emoticon") && !run.output.contains("a.txt:1:34: error coupon"))
        #expect(run.output.contains("d.txt:1:34: error coupon") && !run.output.contains("d.txt:1:56"))
        #expect(!run.output.contains("e.txt"))
      }
      // What is named is checked.
      let output = try Executable.run(["check", "b/old/e.txt"], in: folder).output
      #expect(output.contains("e.txt:1:34: error coupon"))
      // Also from a folder below.
      let below = try Executable.run(["check", "d.txt"], in: folder.appending(path: "b/c"))
      #expect(!below.output.contains("emoticon"))
    }
  }

  @Test("what is wrong with settings is told with its place, and ends with 2")
  func wrong() throws {
    try Executable.withFolder([
      "a.txt": Self.draft, "draftlint.json": Data("{\n  \"rules\": {\"cupon\": \"off\"}\n}".utf8),
    ]) { folder in
      let run = try Executable.run(["check", "a.txt"], in: folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("draftlint.json:2:13: there is no rule 'cupon'; did you mean 'coupon'?"))
      #expect(run.output.contains("coupon"))
    }
  }

  @Test("own words are spelt right")
  func words() throws {
    let text = Data("About order 113-4829175-3306621: please tell us when you recieve the lamp.\n".utf8)
    try Executable.withFolder(["a.txt": text, "draftlint.json": Data(#"{"words": ["Recieve"]}"#.utf8)]) { folder in
      let output = try Executable.run(["check", "a.txt"], in: folder).output
      #expect(!output.contains("spelling"))
    }
    try Executable.withFolder(["a.txt": text]) { folder in
      let output = try Executable.run(["check", "a.txt"], in: folder).output
      #expect(output.contains("a.txt:1:58: warning spelling"))
    }
  }
}
