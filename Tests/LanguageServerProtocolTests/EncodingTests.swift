import LanguageServerProtocol
import Testing

/// What the typed messages write.
struct EncodingTests {
  private let uri = DocumentURI("file:///c%3A/a%20b.md")
  private let range = Range(start: Position(line: 1, character: 2), end: Position(line: 1, character: 5))
  private let rangeText = #"{"start":{"line":1,"character":2},"end":{"line":1,"character":5}}"#

  @Test func diagnostics() {
    let full = Diagnostic(
      range: range, severity: .warning, code: "links", href: "https://x/y", source: "draftlint",
      message: "No \"links\".",
      tags: [.unnecessary], relatedInformation: [.init(location: Location(uri: uri, range: range), message: "here")],
      data: ["fix": 1])
    let params = PublishDiagnosticsNotification.Params(
      uri: uri, version: 3, diagnostics: [full, Diagnostic(range: range, message: "m")])
    expect(
      params,
      #"{"uri":"file:///c%3A/a%20b.md","version":3,"diagnostics":[{"range":\#(rangeText),"severity":2,"code":"links","#
        + #""codeDescription":{"href":"https://x/y"},"source":"draftlint","message":"No \"links\".","tags":[1],"#
        + #""relatedInformation":[{"location":{"uri":"file:///c%3A/a%20b.md","range":\#(rangeText)},"#
        + #""message":"here"}],"data":{"fix":1}},{"range":\#(rangeText),"message":"m"}]}"#)
    expect(
      PublishDiagnosticsNotification.Params(uri: DocumentURI("a"), diagnostics: []), #"{"uri":"a","diagnostics":[]}"#)
  }

  @Test func codeActions() {
    let edit = TextEdit(range: range, newText: "\n")
    let document = TextDocumentIdentifier(uri: DocumentURI("a"), version: 4)
    let action = CodeAction(
      title: "Remove", kind: .quickFix, isPreferred: true,
      edit: .documentChanges([TextDocumentEdit(textDocument: document, edits: [edit])]))
    expect(
      action,
      #"{"title":"Remove","kind":"quickfix","isPreferred":true,"edit":{"documentChanges":[{"textDocument":"#
        + #"{"uri":"a","version":4},"edits":[{"range":\#(rangeText),"newText":"\n"}]}]}}"#)
    expect(
      WorkspaceEdit.changes([DocumentURI("b"): [], DocumentURI("a"): [edit]]),
      #"{"changes":{"a":[{"range":\#(rangeText),"newText":"\n"}],"b":[]}}"#)
    expect(
      CodeAction(
        title: "t", diagnostics: [Diagnostic(range: range, message: "m")],
        command: Command(title: "c", command: "do", arguments: [1]), data: [2]),
      #"{"title":"t","diagnostics":[{"range":\#(rangeText),"message":"m"}],"#
        + #""command":{"title":"c","command":"do","arguments":[1]},"data":[2]}"#)
    expect(TextDocumentIdentifier(uri: DocumentURI("a")), #"{"uri":"a","version":null}"#)
  }

  @Test func kinds() {
    #expect(CodeActionKind.source.contains(.sourceFixAll))
    #expect(CodeActionKind(rawValue: "").contains(.quickFix))
    #expect(CodeActionKind.quickFix.contains(.quickFix))
    #expect(!CodeActionKind.sourceFixAll.contains(.source))
    #expect(!CodeActionKind(rawValue: "sour").contains(.source))
  }

  @Test func hover() {
    expect(
      Hover(contents: MarkupContent(kind: .markdown, value: "*a*"), range: range),
      #"{"contents":{"kind":"markdown","value":"*a*"},"range":\#(rangeText)}"#)
  }

  @Test func capabilities() {
    let capabilities = ServerCapabilities(
      positionEncoding: .utf8, textDocumentSync: .incremental, save: true, hoverProvider: true,
      codeActionKinds: [.quickFix])
    expect(
      InitializeRequest.Result(capabilities: capabilities, serverInfo: ProgramInfo(name: "draftlint", version: "1")),
      #"{"capabilities":{"positionEncoding":"utf-8","textDocumentSync":{"openClose":true,"change":2,"save":true},"#
        + #""hoverProvider":true,"codeActionProvider":{"codeActionKinds":["quickfix"]}},"#
        + #""serverInfo":{"name":"draftlint","version":"1"}}"#)
    expect(
      ServerCapabilities(),
      #"{"positionEncoding":"utf-16","textDocumentSync":{"openClose":false,"change":0,"save":false}}"#)
  }

  private func expect(
    _ value: some JSONEncodable, _ text: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(String(decoding: value.jsonBytes, as: UTF8.self) == text, sourceLocation: location)
  }
}
