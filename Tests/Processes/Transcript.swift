import Foundation
import JSON

/// A recorded conversation: a line of JSON a message, `{"client": …}` or `{"server": …}`, as `--record` writes them; the
/// first line may say what it is about.
public struct Transcript: Sendable, CustomStringConvertible {
  public let file: URL
  public let about: String?
  /// What the client says, each with what the server says to it.
  public let turns: [(client: JSON, server: [JSON])]

  public static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "protocol/transcripts")

  public static let all: [Transcript] = {
    do {
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      return try files.filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }.map(Transcript.init)
    } catch { fatalError("the transcripts cannot be read: \(error)") }
  }()

  public init(_ file: URL) throws {
    self.file = file
    var about: String?
    var turns: [(client: JSON, server: [JSON])] = []
    for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
      let json = try JSON(parsing: [UInt8](line))
      if let client = json["client"] {
        turns.append((client, []))
      } else if let server = json["server"], !turns.isEmpty {
        turns[turns.count - 1].server.append(server)
      } else {
        about = json["about"]?.stringValue
      }
    }
    (self.about, self.turns) = (about, turns)
  }

  /// The text of a transcript in which the server says what it says now.
  public static func text(about: String?, _ turns: [(client: JSON, server: [JSON])]) -> String {
    let lines =
      (about.map { [["about": .string($0)] as JSON] } ?? [])
      + turns.flatMap { turn in [["client": turn.client] as JSON] + turn.server.map { ["server": $0] as JSON } }
    return lines.map { "\($0)\n" }.joined()
  }

  public var description: String { file.lastPathComponent }
}
