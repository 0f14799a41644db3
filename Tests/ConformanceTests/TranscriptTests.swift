import Foundation
import JSON
import Processes
import Testing

/// The recorded conversations, with the built server over pipes.
@Suite(.timeLimit(.minutes(2)))
struct TranscriptTests {
  @Test("a recorded conversation goes as it went", arguments: Transcript.all)
  func replay(_ transcript: Transcript) throws {
    let editor = try Conversation()
    for (client, server) in transcript.turns {
      try editor.send(client)
      for expected in server {
        guard var message = try editor.receive()?.objectValue else {
          Issue.record("nothing came after \(client)")
          return
        }
        // The version of the server is none of the conversation's.
        if var result = message["result"]?.objectValue, result["serverInfo"] != nil {
          result["serverInfo"] = expected["result"]?["serverInfo"]
          message["result"] = .object(result)
        }
        #expect(.object(message) == expected, "after \(client)")
      }
    }
  }

  @Test("--record writes what was said, both sides")
  func record() throws {
    try Executable.withFolder([:]) { folder in
      let (transcript, log) = (folder.appending(path: "t.jsonl"), folder.appending(path: "log"))
      let process = try LspProcess([
        "lsp", "--today", "2026-11-22", "--record", transcript.path, "--log", log.path, "--log-level", "debug",
      ])
      let recorded = try #require(Transcript.all.first { $0.description == "open-edit-fix.jsonl" })
      for (client, server) in recorded.turns {
        try process.send("\(client)")
        for _ in server { _ = process.receive() }
      }
      #expect(process.status(within: 5) == 0)
      let replayed = try Transcript(transcript)
      #expect(replayed.turns.map(\.client) == recorded.turns.map(\.client))
      #expect(replayed.turns.dropFirst().map(\.server) == recorded.turns.dropFirst().map(\.server))
      let lines = try String(contentsOf: log, encoding: .utf8)
      #expect(lines.contains("textDocument/didOpen") && lines.contains(" info ended with 0"))
    }
  }

  @Test("a log that cannot be written is an error that names it")
  func noLog() throws {
    let run = try Executable.run(["lsp", "--log", "/no/such/folder/log"])
    #expect(run.status == 2 && run.errors.contains("/no/such/folder/log: it cannot be written"))
    #expect(
      try Executable.run(["lsp", "--log-level", "loud"]).errors.contains("there are error, warning, info, debug"))
  }
}
