import LanguageServerProtocol
import Testing

/// However a stream is cut into reads, the same messages come out of it.
struct SplittingTests {
  @Test(arguments: 0..<30 as Swift.Range<UInt64>)
  func randomSplits(seed: UInt64) {
    var random = Xorshift(state: seed &* 2 &+ 1)
    let stream = Self.stream(using: &random)
    var whole = Connection()
    let expected = whole.receive(stream)

    var connection = Connection()
    var incoming: [Incoming] = []
    var rest = stream[...]
    while !rest.isEmpty {
      let length = Int.random(in: 1...(Bool.random(using: &random) ? 5 : 500), using: &random)
      incoming += connection.receive(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    #expect(incoming == expected)
    #expect(incoming.contains { $0.kind == "request" })
    #expect(incoming.contains { $0.kind == "malformed" })
  }

  /// A big message in small reads, behind small ones in the same buffer.
  @Test func bigMessages() {
    let text = String(repeating: "A line of a long draft.\n", count: 20_000)
    let big = Outgoing.response(to: 1, text)
    let small = Outgoing.response(to: 2, true)
    let stream = [small, small, big, small, big, small].flatMap { Connection.frame($0.body) }
    var connection = Connection()
    var ids: [Message.ID?] = []
    for start in stride(from: 0, to: stream.count, by: 4096) {
      for incoming in connection.receive(Array(stream[start..<min(start + 4096, stream.count)])) {
        guard case .message(.response(let id, .success(let result))) = incoming else { continue }
        #expect(result == (id == 1 ? .string(text) : true))
        ids.append(id)
      }
    }
    #expect(ids == [2, 2, 1, 2, 1, 2])
  }

  /// Messages with garbage and damaged headers between them.
  private static func stream(using random: inout Xorshift) -> [UInt8] {
    let garbage = [
      "", "", "", "\r\n", "garbage", "Content-Length: 12", "Content-Length: x\r\n\r\n", "Content-", "c", "{}\n",
      "Content-Length: 5\r\n\r\n", "Content-Length: 900\r\n\r\n", "X: 1\r\n\r\n", "\u{0}\u{7F}é",
    ]
    var stream: [UInt8] = []
    for id in 0..<60 {
      let text = String(repeating: "é\n", count: Int.random(in: 0..<200, using: &random))
      let params: JSON = ["text": .string(text)]
      let message: JSON = ["jsonrpc": "2.0", "id": .integer(id), "method": "m", "params": params]
      stream += Connection.frame(message.jsonBytes)
      stream += Array(garbage[Int.random(in: 0..<garbage.count, using: &random)].utf8)
    }
    return stream + Array("garbage\n".utf8)
  }
}

/// A generator that yields the same values for the same seed.
private struct Xorshift: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
