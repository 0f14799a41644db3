import Foundation
import Processes
import Testing

struct ReplTests {
  /// What the REPL prints for some lines on a pipe.
  static func conversation(_ lines: String...) throws -> String {
    let run = try Executable.run(["repl", "--today", "2026-11-22"], input: Data(lines.map { $0 + "\n" }.joined().utf8))
    #expect(run.status == 0 && !run.wasKilled)
    return run.output
  }

  @Test("each line shows what it adds and what it resolves")
  func addsAndResolves() throws {
    let said = try Self.conversation(
      "Hi Ana, this is Jo of the lamp shop.",
      "The cord of your lamp is out of stock. Would you like a refund, or shall we wait?",
      "It is order 113-4829175-3306621.", "See you :)")
    let parts = try #require(said.range(of: "resolved: missing-order-id"))
    #expect(said[..<parts.lowerBound].contains("error missing-order-id"))
    #expect(said.contains("resolved: missing-reason"))
    #expect(said[parts.upperBound...].contains("error emoticon"))
  }

  @Test("undo resolves what the line added; check shows the rest; clear begins anew")
  func commands() throws {
    let said = try Self.conversation(
      "See you :)", ":undo", ":clear", ":check", ":show", ":help", ":explain emoji", ":nonsense")
    #expect(said.contains("resolved: emoticon"))
    #expect(said.contains("The draft is empty."))
    #expect(said.contains("takes the last line back"))
    #expect(said.contains("No emoji."))
    #expect(said.contains("There is no command `:nonsense`"))
  }

  @Test("quit leaves, and a line after it is not read")
  func quit() throws {
    #expect(try !Self.conversation(":quit", "See you :)").contains("emoticon"))
  }

  @Test("the REPL says what check says of the same draft")
  func agreesWithCheck() throws {
    let draft = "Hi Ana,\n\nuse the code LAMP10 next time :)\nCall us at 303-555-0127.\n"
    let repl = try Self.conversation(
      "Hi Ana,", "", "use the code LAMP10 next time :)", "Call us at 303-555-0127.", ":check")
    let check = try Executable.run(
      ["check", "--today", "2026-11-22", "--stdin-path", "draft", "-"], input: Data(draft.utf8)
    ).output
    #expect(repl.hasSuffix(check))
  }
}
