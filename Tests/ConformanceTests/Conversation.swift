import Foundation
import JSON
import Processes

/// An editor that talks to the built server over pipes.
final class Conversation {
  private let process: LspProcess
  private var lastID = 0
  /// What came while something else was waited for.
  private var unheard: [JSON] = []

  static let uri = "file:///drafts/lamp.md"
  /// What a modern editor can do.
  static let able: JSON = [
    "general": ["positionEncodings": ["utf-8", "utf-16"]],
    "workspace": ["workspaceEdit": ["documentChanges": true]],
    "textDocument": [
      "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": [""]]], "isPreferredSupport": true],
      "publishDiagnostics": ["relatedInformation": true, "versionSupport": true],
    ],
  ]

  /// A server that nobody has spoken to.
  init() throws { process = try LspProcess(["lsp", "--today", "2026-11-22"]) }

  /// A server that has been initialized.
  convenience init(_ capabilities: JSON) throws {
    try self.init()
    try request("initialize", ["processId": .null, "rootUri": .null, "capabilities": capabilities])
    try notify("initialized", [:])
  }

  // MARK: Messages

  func send(_ messages: JSON...) throws {
    try process.write(messages.reduce(Data()) { $0 + LspProcess.frame("\($1)") })
  }

  func write(_ bytes: String) throws { try process.write(Data(bytes.utf8)) }

  /// The next message, whatever it is; nil at the end.
  func receive() throws -> JSON? {
    if !unheard.isEmpty { return unheard.removeFirst() }
    return try process.receive().map { try JSON(parsing: Array($0.utf8)) }
  }

  /// Waits for a message of which something holds; what else comes is kept.
  func await(_ isMeant: (JSON) -> Bool) throws -> JSON? {
    if let index = unheard.firstIndex(where: isMeant) { return unheard.remove(at: index) }
    while let text = process.receive() {
      let message = try JSON(parsing: Array(text.utf8))
      if isMeant(message) { return message }
      unheard.append(message)
    }
    return nil
  }

  /// Sends a request and waits for its answer.
  @discardableResult
  func request(_ method: String, _ params: JSON? = nil, id: JSON? = nil) throws -> JSON {
    lastID += 1
    let id = id ?? .integer(lastID)
    var message: JSON.Object = ["jsonrpc": "2.0", "id": id, "method": .string(method)]
    message["params"] = params
    try send(.object(message))
    return try `await` { $0["id"] == id && $0["method"] == nil } ?? .null
  }

  func notify(_ method: String, _ params: JSON? = nil) throws {
    var message: JSON.Object = ["jsonrpc": "2.0", "method": .string(method)]
    message["params"] = params
    try send(.object(message))
  }

  /// All that has come by the time the server answers a request that it does not know.
  func soFar() throws -> [JSON] {
    _ = try request("no/such/request")
    // The diagnostics of a batch follow its answers: what belongs to it has come when the next one is answered.
    _ = try request("no/such/request")
    defer { unheard = [] }
    return unheard
  }

  func closeInput() throws { try process.closeInput() }
  func status(within seconds: Double) -> Int32? { process.status(within: seconds) }

  // MARK: Documents

  func open(_ text: String, uri: String = uri, languageID: String = "markdown", version: Int = 1) throws {
    try notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": .string(languageID), "version": .integer(version), "text": .string(text),
        ]
      ])
  }

  func change(_ version: Int, uri: String = uri, _ changes: JSON...) throws {
    try notify(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": .integer(version)], "contentChanges": .array(changes)])
  }

  func close(uri: String = uri) throws {
    try notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
  }

  /// The next diagnostics published for a document, with their version.
  func diagnostics(of uri: String = uri, version: Int? = nil) throws -> [JSON] {
    let message = try `await` {
      $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"]?.stringValue == uri
        && (version == nil || $0["params"]?["version"]?.intValue == version)
    }
    return message?["params"]?["diagnostics"]?.arrayValue ?? []
  }

  func actions(_ range: JSON, only: [String]? = nil, uri: String = uri) throws -> [JSON] {
    var context: JSON.Object = ["diagnostics": []]
    context["only"] = only.map { .array($0.map(JSON.string)) }
    let answer = try request(
      "textDocument/codeAction",
      ["textDocument": ["uri": .string(uri)], "range": range, "context": .object(context)])
    return answer["result"]?.arrayValue ?? []
  }
}

func position(_ line: Int, _ character: Int) -> JSON { ["line": .integer(line), "character": .integer(character)] }

func range(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int) -> JSON {
  ["start": position(startLine, start), "end": position(endLine, end)]
}

func edit(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int, _ text: String) -> JSON {
  ["range": range(startLine, start, endLine, end), "text": .string(text)]
}

extension JSON {
  var errorCode: Int? { self["error"]?["code"]?.intValue }
  var code: String? { self["code"]?.stringValue }
}
