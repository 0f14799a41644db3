import LanguageServer

/// Who answers messages: the server in this process, or one that runs by itself.
protocol Answering {
  /// From the bytes of a message to the bytes of what is answered.
  mutating func exchange(_ bytes: [UInt8]) -> [[UInt8]]
}

/// The server in this process.
struct InProcess: Answering {
  private var connection = Connection()
  private(set) var server = Server { .epoch }

  mutating func exchange(_ bytes: [UInt8]) -> [[UInt8]] {
    server.receive(connection.receive(bytes)).map { Connection.frame($0.body) }
  }
}

/// An editor as far as a server can tell, which knows of each version what is wrong with it.
struct Client<Server: Answering> {
  private(set) var server: Server
  private var version = 0
  private(set) var uri = ""

  init(_ server: Server) {
    self.server = server
    _ = exchange(
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{
      "general":{"positionEncodings":["utf-8"]},
      "textDocument":{"publishDiagnostics":{"versionSupport":true,"relatedInformation":true}}}}}
      """)
  }

  /// Opens the draft; answers what the server sends.
  mutating func open(_ text: String, _ format: Prose.Format) -> [[UInt8]] {
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

  mutating func exchange(_ bytes: [UInt8]) -> [[UInt8]] { server.exchange(bytes) }

  private mutating func exchange(_ message: String) -> [[UInt8]] {
    exchange(Connection.frame(Array(message.utf8)))
  }
}

extension Client<InProcess> {
  /// What was counted since the draft was opened.
  var work: LanguageServer.Server.Work? { server.server.work(in: DocumentURI(uri)) }
}
