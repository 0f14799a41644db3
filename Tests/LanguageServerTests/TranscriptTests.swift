import Foundation
import Processes
import Testing

/// `protocol/transcripts` shows what the server says; `UPDATE_EXPECTATIONS=1 swift test` writes it anew.
struct TranscriptTests {
  @Test("a recorded conversation goes as it went", arguments: Transcript.all)
  func replay(_ transcript: Transcript) throws {
    var client = Client()
    let turns = transcript.turns.map { turn in (turn.client, client.send([turn.client]) + client.idle()) }
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] != nil {
      try Transcript.text(about: transcript.about, turns).write(to: transcript.file, atomically: true, encoding: .utf8)
      return
    }
    for (old, new) in zip(transcript.turns, turns) { #expect(old.server == new.1, "after \(old.client)") }
  }
}
