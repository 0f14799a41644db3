import LanguageServerProtocol
import Testing

/// What comes out of a stream of bytes.
struct ConnectionTests {
  private let exit = #"{"jsonrpc":"2.0","method":"exit"}"#
  private let exited = Incoming.message(.notification(method: "exit", params: .null))

  @Test(arguments: [
    "Content-Length: 33\r\n\r\n", "content-length:33\r\n\r\n", "CONTENT-LENGTH: \t33 \r\n\r\n",
    "Content-Length: 33\n\n",
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 33\r\n\r\n",
    "Content-Length: 33\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\nX-Other: 1\r\n\r\n",
    "\r\n\n\r\nContent-Length: 0033\r\nContent-Length: 33\r\n\r\n",
  ])
  func headers(header: String) {
    #expect(receive(header + exit) == [exited])
    #expect(receiveByteByByte(header + exit) == [exited])
  }

  @Test(arguments: [
    ("Content-Length: -33\r\n\r\n", "Content-Length is not a number"),
    ("Content-Length: 33x\r\n\r\n", "Content-Length is not a number"),
    ("Content-Length:\r\n\r\n", "Content-Length is not a number"),
    ("Content-Length: 0x21\r\n\r\n", "Content-Length is not a number"),
    ("Content-Length: 268435457\r\n\r\n", "Content-Length above 268435456"),
    ("Content-Length: 99999999999999999999999999\r\n\r\n", "Content-Length above 268435456"),
    ("Content-Length: 33\r\nContent-Length: 34\r\n\r\n", "two values of Content-Length"),
    ("Content-Type: text\r\n\r\n", "no Content-Length"),
    ("an error, printed by a wrapper\n", "not a header"),
    ("{}\r\n\r\n", "not a header"),
    (": 33\r\n\r\n", "not a header"),
    ("Content Length: 33\r\n\r\n", "not a header"),
    ("xContent-Length: 33\r\n\r\n", "no Content-Length"),
    ("}Content-Length: 33\r\n\r\n", "not a header"),
  ])
  func malformedHeaders(header: String, reason: String) {
    // One error, and the next message is understood.
    let glued = header.hasPrefix("}") || header.hasPrefix("x")
    let text = header + exit + (glued ? "" : frame(exit))
    for incoming in [receive(text), receiveByteByByte(text)] {
      #expect(incoming.count == 2)
      #expect(incoming.first?.error == ResponseError(.parseError, reason))
      #expect(incoming.last == exited)
    }
  }

  /// A header that never ends is refused, and what it held is given up.
  @Test func endlessHeaders() {
    for garbage in ["x", "X: 1\r\n", "Content-Length: 5\r\n", "Content-Length:", "Content-Length: 1", "\n"] {
      var connection = Connection()
      var errors = 0
      for _ in 0..<20 {
        errors += connection.receive(Array(String(repeating: garbage, count: 1000).utf8)).count
      }
      #expect(garbage == "\n" ? errors == 0 : errors > 0, "\(garbage)")
      _ = connection.receive(Array("\r\n\r\n".utf8))
      _ = connection.receive([UInt8](repeating: UInt8(ascii: "1"), count: 10))
      #expect(connection.receive(Array(frame(exit).utf8)).last == exited, "\(garbage)")
    }
  }

  /// The limit does not depend on how the bytes are read.
  @Test func longHeaders() {
    for length in [8100, 8192, 9000] {
      let header = "X: " + String(repeating: "x", count: length) + "\nContent-Length: 33\n\n"
      let expected = length < 8192 ? ["notification"] : ["malformed", "notification"]
      #expect(receive(header + exit).map(\.kind) == expected)
      #expect(receiveByteByByte(header + exit).map(\.kind) == expected)
    }
  }

  /// A length that is wrong costs the message and maybe the next, but not the stream.
  @Test func wrongLengths() {
    let short = receive("Content-Length: 30\r\n\r\n" + exit + frame(exit))
    #expect(short.map(\.kind) == ["malformed", "malformed", "notification"])
    let long = receive("Content-Length: 40\r\n\r\n" + exit + frame(exit) + frame(exit))
    #expect(long.map(\.kind) == ["malformed", "malformed", "notification"])
    #expect(receive("Content-Length: 0\r\n\r\n" + frame(exit)).map(\.kind) == ["malformed", "notification"])
  }

  /// A header in a message's text is text, though the message itself was lost.
  @Test func headersInTexts() {
    let text = JSON.string("Content-Length: 33\r\n\r\n").description
    #expect(receive("garbage\n" + text + frame(exit)).map(\.kind) == ["malformed", "notification"])
  }

  /// A length that is only announced reserves nothing: the process would not survive a thousand of these.
  @Test func announcedLengths() {
    let connections = (0..<1000).map { _ in
      var connection = Connection()
      _ = connection.receive(Array("Content-Length: \(Connection.contentLengthLimit)\r\n\r\n{".utf8))
      return connection
    }
    #expect(connections.count == 1000)
  }

  @Test func frames() {
    #expect(Connection.frame(Array("{}".utf8)) == Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(Connection.frame([]) == Array("Content-Length: 0\r\n\r\n".utf8))
  }

  private func frame(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }

  private func receive(_ text: String) -> [Incoming] {
    var connection = Connection()
    return connection.receive(Array(text.utf8))
  }

  private func receiveByteByByte(_ text: String) -> [Incoming] {
    var connection = Connection()
    return text.utf8.flatMap { connection.receive([$0]) }
  }
}
