import LanguageServer
import Testing

/// How much work a keystroke is: counted, since time depends on the machine.
struct WorkTests {
  static let paragraph = "The lamp that you asked about is made of brass, and its cord is two metres long.\n\n"
  static let breach = "Please call us at 303-555-0127. 😀\n\n"

  /// What a word costs that is typed into the middle of a draft, key by key.
  static func work(bytes: Int, breaches: Int) throws -> [Server.Work] {
    let head = "---\nkind: necessary\n---\n" + String(repeating: breach, count: breaches)
    let count = (bytes - head.utf8.count) / paragraph.utf8.count
    var client = Client(encodings: ["utf-8"])
    client.open(head + String(repeating: paragraph, count: count))
    let uri = DocumentURI(Client.uri)
    var all: [Server.Work] = []
    for (index, letter) in "very ".enumerated() {
      let before = try #require(client.server.work(in: uri))
      let line = 3 + breaches * 2 + count / 2 * 2
      client.change(version: index + 2, [Client.change(line, 4 + index, line, 4 + index, String(letter))])
      all.append(try #require(client.server.work(in: uri)) - before)
    }
    return all
  }

  @Test("a keystroke is as much work in four megabytes as in four kilobytes", arguments: [0, 3, 10])
  func sameWork(breaches: Int) throws {
    let small = try Self.work(bytes: 4 << 10, breaches: breaches)
    let large = try Self.work(bytes: 4 << 20, breaches: breaches)
    #expect(small == large)
    #expect(large.allSatisfy { $0.blocksRead == 1 && $0.marksVisited <= 6 * breaches + 2 })
  }

  @Test("where there are more findings than are shown, the rest costs nothing")
  func manyFindings() throws {
    let work = try Self.work(bytes: 4 << 20, breaches: 40_000)
    #expect(work.allSatisfy { $0.blocksRead == 1 && $0.marksVisited == 0 })
  }
}
