import LanguageServer

/// An editor that keeps what it is told, as far as tests want to look at it.
struct Client {
  private(set) var server: Server
  /// All that the server has sent, oldest first.
  private(set) var received: [JSON] = []
  private var lastID = 0

  static let uri = "file:///drafts/a.md"
  /// What a modern editor can do.
  static let able: JSON = [
    "workspace": ["workspaceEdit": ["documentChanges": true]],
    "textDocument": [
      "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": [""]]], "isPreferredSupport": true],
      "hover": ["contentFormat": ["markdown", "plaintext"]],
      "publishDiagnostics": ["relatedInformation": true, "versionSupport": true],
    ],
  ]

  /// A client of a server that nobody has spoken to.
  init(dictionaries: Dictionaries = Dictionaries(isEager: false)) {
    server = Server(dictionaries: dictionaries, version: "0") { Day(year: 2026, month: 11, day: 22) ?? .epoch }
  }

  /// A client that has been initialized.
  init(encodings: [String], _ capabilities: JSON = Client.able) {
    self.init()
    var capabilities = capabilities.objectValue ?? [:]
    capabilities["general"] = ["positionEncodings": .array(encodings.map(JSON.string))]
    request("initialize", ["processId": 1, "rootUri": .null, "capabilities": .object(capabilities)])
    notify("initialized", [:])
  }

  /// Hands messages over as one batch; answers what comes back.
  @discardableResult
  mutating func send(_ messages: [JSON]) -> [JSON] {
    let incoming = messages.map { message in
      do throws(InvalidMessage) { return Incoming.message(try Message(json: message)) } catch {
        return Incoming.malformed(error)
      }
    }
    return take(server.receive(incoming))
  }

  /// Sends a request; answers its response.
  @discardableResult
  mutating func request(_ method: String, _ params: JSON) -> JSON? {
    lastID += 1
    let id = lastID
    return send([["jsonrpc": "2.0", "id": .integer(id), "method": .string(method), "params": params]])
      .first { $0["id"]?.intValue == id }
  }

  /// Lets the server go on until it has nothing to do.
  @discardableResult
  mutating func idle() -> [JSON] {
    var sent: [JSON] = []
    while server.isBusy { sent += take(server.goOn()) }
    return sent
  }

  private mutating func take(_ outgoing: [Outgoing]) -> [JSON] {
    let messages = outgoing.map { outgoing in
      outgoing.body.withUnsafeBufferPointer { (try? JSON(parsing: $0)) ?? .string("no JSON") }
    }
    received += messages
    return messages
  }

  @discardableResult
  mutating func notify(_ method: String, _ params: JSON) -> [JSON] {
    send([Client.notification(method, params)])
  }

  static func notification(_ method: String, _ params: JSON) -> JSON {
    ["jsonrpc": "2.0", "method": .string(method), "params": params]
  }
}

// MARK: - Documents

extension Client {
  @discardableResult
  mutating func open(_ text: String, uri: String = Client.uri, version: Int = 1, languageID: String = "markdown")
    -> [JSON]
  {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": .string(languageID), "version": .integer(version), "text": .string(text),
        ]
      ])
  }

  @discardableResult
  mutating func change(version: Int, uri: String = Client.uri, _ changes: [JSON]) -> [JSON] {
    send([Client.didChange(version: version, uri: uri, changes)])
  }

  static func didChange(version: Int, uri: String = Client.uri, _ changes: [JSON]) -> JSON {
    notification(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": .integer(version)], "contentChanges": .array(changes)])
  }

  static func change(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int, _ text: String) -> JSON {
    ["range": range(startLine, start, endLine, end), "text": .string(text)]
  }

  static func range(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int) -> JSON {
    ["start": position(startLine, start), "end": position(endLine, end)]
  }

  static func position(_ line: Int, _ character: Int) -> JSON {
    ["line": .integer(line), "character": .integer(character)]
  }

  mutating func close(uri: String = Client.uri) -> [JSON] {
    notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
  }

  /// The code actions of a range.
  mutating func actions(
    _ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int, only: [String]? = nil, uri: String = Client.uri
  ) -> [JSON] {
    var context: JSON.Object = ["diagnostics": []]
    context["only"] = only.map { .array($0.map(JSON.string)) }
    let answer = request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(uri)], "range": Client.range(startLine, start, endLine, end),
        "context": .object(context),
      ])
    return answer?["result"]?.arrayValue ?? []
  }

  mutating func hover(_ line: Int, _ character: Int, uri: String = Client.uri) -> JSON? {
    request(
      "textDocument/hover",
      ["textDocument": ["uri": .string(uri)], "position": Client.position(line, character)])?["result"]
  }

  /// The text that the server has of a document.
  func text(uri: String = Client.uri) -> String? {
    server.draft(in: DocumentURI(uri)).map { String(decoding: $0.text, as: UTF8.self) }
  }

  /// What the client shows now.
  func shown(uri: String = Client.uri) -> JSON? {
    received.last { $0.isPublication && $0["params"]?["uri"]?.stringValue == uri }?["params"]?["diagnostics"]
  }
}

extension JSON {
  var isPublication: Bool { self["method"] == "textDocument/publishDiagnostics" }
  var errorCode: Int? { self["error"]?["code"]?.intValue }

  /// The codes of diagnostics, in their order.
  var codes: [String] { arrayValue?.compactMap { $0["code"]?.stringValue } ?? [] }
}
