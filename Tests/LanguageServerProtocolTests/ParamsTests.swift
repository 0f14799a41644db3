import LanguageServerProtocol
import Testing

/// What the typed messages read, and which errors they give.
struct ParamsTests {
  @Test func initialize() throws {
    let params = try InitializeRequest.params(
      from: JSON(
        parsing: Array(
          #"""
          {"processId": 7, "clientInfo": {"name": "Editor", "version": "1"}, "rootUri": "file:///shop",
           "workspaceFolders": [{"uri": "file:///shop", "name": "shop"}], "initializationOptions": {"x": 1},
           "capabilities": {
             "general": {"positionEncodings": ["utf-8", "utf-16"]},
             "workspace": {"workspaceEdit": {"documentChanges": true}},
             "textDocument": {
               "codeAction": {"codeActionLiteralSupport": {}, "isPreferredSupport": true, "dataSupport": true},
               "hover": {"contentFormat": ["markdown", "other"]},
               "publishDiagnostics": {"relatedInformation": true, "versionSupport": true, "dataSupport": true,
                 "codeDescriptionSupport": true, "tagSupport": {"valueSet": [1, 2, 3]}}}}}
          """#.utf8)))

    var capabilities = ClientCapabilities()
    capabilities.general.positionEncodings = [.utf8, .utf16]
    capabilities.workspace.workspaceEdit.documentChanges = true
    capabilities.textDocument.codeAction.codeActionLiteralSupport = true
    capabilities.textDocument.codeAction.isPreferredSupport = true
    capabilities.textDocument.codeAction.dataSupport = true
    capabilities.textDocument.hover.contentFormat = [.markdown, MarkupKind(rawValue: "other")]
    capabilities.textDocument.publishDiagnostics.relatedInformation = true
    capabilities.textDocument.publishDiagnostics.versionSupport = true
    capabilities.textDocument.publishDiagnostics.codeDescriptionSupport = true
    capabilities.textDocument.publishDiagnostics.dataSupport = true
    capabilities.textDocument.publishDiagnostics.tagSupport = [.unnecessary, .deprecated]
    let expected = InitializeRequest.Params(
      processID: 7, clientInfo: ProgramInfo(name: "Editor", version: "1"), rootURI: DocumentURI("file:///shop"),
      workspaceFolders: [WorkspaceFolder(uri: DocumentURI("file:///shop"), name: "shop")],
      initializationOptions: ["x": 1], capabilities: capabilities)
    #expect(params == expected)
  }

  /// Clients that can nothing send next to nothing, or `null` for what they do not know.
  @Test(
    arguments: [
      ["capabilities": [:]],
      [
        "processId": .null, "rootUri": .null, "workspaceFolders": .null, "clientInfo": .null,
        "capabilities": ["textDocument": ["publishDiagnostics": ["tagSupport": true]], "general": .null],
      ],
    ] as [JSON])
  func initializeWithLittle(params: JSON) throws {
    #expect(try InitializeRequest.params(from: params) == InitializeRequest.Params())
  }

  @Test func documents() throws {
    let uri = DocumentURI("file:///a.md")
    let open: JSON = ["textDocument": ["uri": "file:///a.md", "languageId": "markdown", "version": 1, "text": "Hi"]]
    #expect(
      try DidOpenTextDocumentNotification.params(from: open).textDocument
        == TextDocumentItem(uri: uri, languageID: "markdown", version: 1, text: "Hi"))

    let changes: JSON = [["range": range(0, 1, 2, 3), "rangeLength": 4, "text": "x"], ["text": "all"]]
    let change: JSON = ["textDocument": ["uri": "file:///a.md", "version": 2], "contentChanges": changes]
    let ranged = Range(start: Position(line: 0, character: 1), end: Position(line: 2, character: 3))
    #expect(
      try DidChangeTextDocumentNotification.params(from: change)
        == DidChangeTextDocumentNotification.Params(
          textDocument: TextDocumentIdentifier(uri: uri, version: 2),
          contentChanges: [.init(range: ranged, text: "x"), .init(text: "all")]))

    let close: JSON = ["textDocument": ["uri": "file:///a.md"]]
    #expect(try DidCloseTextDocumentNotification.params(from: close).textDocument == TextDocumentIdentifier(uri: uri))
    #expect(try DidSaveTextDocumentNotification.params(from: close).text == nil)
  }

  @Test func codeAction() throws {
    let diagnostic: JSON = [
      "range": range(0, 0, 0, 4), "severity": 2, "code": 7, "codeDescription": ["href": "https://x"], "source": "s",
      "message": "m", "tags": [1],
      "relatedInformation": [["location": ["uri": "file:///b", "range": range(1, 0, 1, 1)], "message": "r"]],
      "data": ["a": .null],
    ]
    let params = try CodeActionRequest.params(
      from: [
        "textDocument": ["uri": "file:///a.md"], "range": range(0, 0, 0, 4),
        "context": ["diagnostics": [diagnostic], "only": ["quickfix"], "triggerKind": 2],
      ])
    #expect(params.context.only == [.quickFix])
    #expect(params.context.triggerKind == .automatic)
    // What came as JSON goes back as the same JSON, data and all.
    #expect(params.context.diagnostics.map { try? JSON(parsing: $0.jsonBytes) } == [diagnostic])
  }

  private static let wrong: [(JSON, String)] = [
    (.null, "params: expected an object, found null"),
    ([:], "params.textDocument: expected an object, found nothing"),
    (["textDocument": [:]], "params.textDocument.uri: expected a string, found nothing"),
    (
      ["textDocument": ["uri": "a"], "position": ["line": "0"]],
      "params.position.line: expected an unsigned integer below 2^31, found a string"
    ),
    (
      ["textDocument": ["uri": "a"], "position": ["line": 0, "character": -1]],
      "params.position.character: expected an unsigned integer below 2^31, found -1"
    ),
    (
      ["textDocument": ["uri": "a"], "position": ["line": 2_147_483_648]],
      "params.position.line: expected an unsigned integer below 2^31, found 2147483648"
    ),
    (
      ["textDocument": ["uri": "a", "version": 0.5]],
      "params.textDocument.version: expected a 32-bit integer, found a number"
    ),
  ]

  @Test(arguments: wrong)
  func errors(params: JSON, message: String) {
    let error = #expect(throws: ResponseError.self) { try HoverRequest.params(from: params) }
    #expect(error == ResponseError(.invalidParams, message))
  }

  @Test func enumerations() throws {
    let diagnostic: JSON = ["range": range(0, 0, 0, 0), "message": "", "severity": 5]
    let error = #expect(throws: JSON.DecodingError.self) { try Diagnostic(json: diagnostic) }
    #expect(error?.description == "severity: expected one of 1, 2, 3, 4, found 5")
    #expect(try SetTraceNotification.params(from: ["value": "verbose"]).value == .verbose)
    #expect(throws: ResponseError.self) { try SetTraceNotification.params(from: ["value": "loud"]) }
    #expect(try CancelNotification.params(from: ["id": "a"]).id == "a")
    #expect(throws: ResponseError.self) { try CancelNotification.params(from: ["id": 0.5]) }
  }

  private func range(_ line: Int, _ character: Int, _ endLine: Int, _ endCharacter: Int) -> JSON {
    [
      "start": ["line": .integer(line), "character": .integer(character)],
      "end": ["line": .integer(endLine), "character": .integer(endCharacter)],
    ]
  }
}
