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
    #expect(said.contains("takes the last change back"))
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
    // Numbered, for `:fix N`.
    let numbered = check.split(separator: "\n\n").enumerated().map { index, piece in
      piece.hasPrefix("draft:") ? "[\(index + 1)] \(piece)" : String(piece)
    }
    #expect(repl.hasSuffix(numbered.joined(separator: "\n\n")))
  }

  @Test("one repair or all are made; keys are set in the front matter; each can be undone")
  func fixing() throws {
    let said = try Self.conversation(
      "Order 113-4829175-3306621: which colour do you want? :)", ":fix 9", ":fix 1", ":undo", ":fix", ":fix",
      ":set reason review-request", ":set reason", ":set colour blue", ":show", ":undo", ":undo", ":show")
    #expect(said.contains("There is no finding 9"))
    #expect(said.contains("resolved: emoticon"))
    #expect(said.contains("There is nothing to repair."))
    #expect(said.contains("---\nreason: review-request\n---\nOrder 113"))
    #expect(said.contains("wants a value behind it: order-problem, invoice"))
    #expect(said.contains("There is no key `colour`; there are kind"))
    #expect(said.hasSuffix("which colour do you want? :)\n"))
  }

  @Test("pasted lines are one change; files are loaded and written, and none is written over")
  func files() throws {
    try Executable.withFolder(["a.md": Data("Thank you `:)` so much!\n".utf8)]) { folder throws in
      let lines = [
        ":paste", "Order 113-4829175-3306621 :)", "", "Blue or green?", ":end", ":time", ":undo", ":show", ":load a.md",
        ":check", ":save b.md", ":save a.md", ":load c.md", ":explian emoji", ":rules now", ":load",
      ]
      let run = try Executable.run(["repl"], input: Data(lines.map { $0 + "\n" }.joined().utf8), in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("error emoticon") && run.output.contains("µs for 45 bytes"))
      #expect(run.output.contains("resolved: emoticon\nThe draft is empty."))
      #expect(run.output.contains("thanks-only") && !run.output.contains("a.md:1:12"))
      #expect(run.output.contains("b.md: written") && run.output.contains("a.md: it is there already"))
      #expect(run.output.contains("c.md: there is no such file") && run.output.contains("did you mean `:explain`?"))
      #expect(run.output.contains("`:rules` takes nothing behind it.") && run.output.contains("`:load` wants FILE"))
      #expect(try Data(contentsOf: folder.appending(path: "b.md")) == Data("Thank you `:)` so much!\n".utf8))
    }
  }

  @Test("a draft can be begun with a file, and pasting ends with the input")
  func begin() throws {
    try Executable.withFolder(["a.txt": Data("See you :)\n".utf8)]) { folder throws in
      let run = try Executable.run(["repl", "a.txt"], input: Data(":paste\nBye :(".utf8), in: folder)
      #expect(run.output.contains("a.txt:1:9: error emoticon") && run.output.contains("a.txt:2:5: error emoticon"))
    }
  }
}
