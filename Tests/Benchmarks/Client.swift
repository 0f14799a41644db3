import LanguageServer

/// An editor as far as a server can tell: bytes of messages in, bytes of messages out, in this process.
struct Client {
  private var connection = Connection()
  private var server = Server { .epoch }
  private var version = 0
  private var uri = ""

  init() {
    _ = exchange(
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{
      "general":{"positionEncodings":["utf-8"]}}}}
      """)
  }

  /// Opens the draft; answers what the server sends.
  mutating func open(_ text: String, _ format: Prose.Format) -> [Outgoing] {
    version += 1
    uri = "file:///draft.\(format.rawValue)"
    return exchange(
      """
      {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\(uri)",
      "languageId":"plaintext","version":\(version),"text":\(JSON.string(text))}}}
      """)
  }

  /// The message that a keystroke makes: `text` in the place of so many characters.
  mutating func keystroke(line: Int, character: Int, replacing length: Int, with text: String) -> [UInt8] {
    version += 1
    let range = """
      {"start":{"line":\(line),"character":\(character)},"end":{"line":\(line),"character":\(character + length)}}
      """
    return Connection.frame(
      Array(
        """
        {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\(uri)",\
        "version":\(version)},"contentChanges":[{"range":\(range),"rangeLength":\(length),"text":\(JSON.string(text))}]}}
        """.utf8))
  }

  /// From the bytes of messages to the bytes of the answers.
  mutating func exchange(_ bytes: [UInt8]) -> [[UInt8]] {
    server.receive(connection.receive(bytes)).map { Connection.frame($0.body) }
  }

  private mutating func exchange(_ message: String) -> [Outgoing] {
    server.receive(connection.receive(Connection.frame(Array(message.utf8))))
  }

  /// How many blocks the draft has read since it was opened.
  var blocksRead: Int { server.draft(in: DocumentURI(uri))?.work.blocksRead ?? 0 }
}
