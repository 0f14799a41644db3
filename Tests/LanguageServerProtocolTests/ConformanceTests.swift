import LanguageServerProtocol
import Testing

/// 2,111 messages that a generator made from LSP's metamodel, each framed and sent.
@Suite(.enabled(if: !Conformance.examples.isEmpty, "../shared/conformance/lsp_messages.jsonl is not here"))
struct ConformanceTests {
  @Test func theExamplesAreComplete() {
    #expect(Conformance.examples.count == 2111)
  }

  /// Whatever is wrong with a message, exactly one thing comes of it, and of the right kind.
  @Test func outcomes() {
    var connection = Connection()
    for example in Conformance.examples {
      let incoming = connection.receive(Connection.frame(example.message.jsonBytes))
      #expect(incoming.count == 1, "\(example.testDescription)")
      let invalidRequest = incoming.first?.error?.code == .invalidRequest
      switch example.why {
      case "no-jsonrpc", "no-method", "id-bool", "id-null": #expect(invalidRequest, "\(example.testDescription)")
      case "no-id": #expect(incoming.first?.kind == "notification", "\(example.testDescription)")
      case "notification-with-id", "id-float", "id-range":
        #expect(incoming.first?.kind == "request", "\(example.testDescription)")
      default: #expect(incoming.first?.kind == example.kind, "\(example.testDescription)")
      }
    }
  }

  /// An id that can be read is answered, even when the rest is wrong.
  @Test func idsOfInvalidMessages() {
    for example in Conformance.examples where ["no-jsonrpc", "no-method"].contains(example.why) {
      guard case .malformed(let invalid) = Incoming(example.message) else { continue }
      let sent = example.message["id"].flatMap { try? Message.ID(json: $0) }
      #expect(invalid.id == sent, "\(example.testDescription)")
    }
  }

  /// The params of the messages we know are read when they are valid, and refused when a part we read is not.
  @Test func params() {
    var refused = 0
    for example in Conformance.examples where example.why == nil || example.why == "params" {
      guard let read = readers[example.method] else { continue }
      let params = example.message["params"] ?? .null
      if example.why == nil {
        #expect(throws: Never.self, "\(example.testDescription)") { try read(params) }
      } else if (try? read(params)) == nil {
        refused += 1
      } else {
        // What is wrong must then be something we do not read: most of a client's capabilities, or `rangeLength`.
        let ignored = [InitializeRequest.method, DidChangeTextDocumentNotification.method].contains(example.method)
        #expect(ignored, "\(example.testDescription)")
      }
    }
    #expect(refused > 0)
  }

  private let readers: [String: (JSON) throws -> Void] = [
    InitializeRequest.method: { _ = try InitializeRequest.params(from: $0) },
    ShutdownRequest.method: { _ = try ShutdownRequest.params(from: $0) },
    CodeActionRequest.method: { _ = try CodeActionRequest.params(from: $0) },
    HoverRequest.method: { _ = try HoverRequest.params(from: $0) },
    InitializedNotification.method: { _ = try InitializedNotification.params(from: $0) },
    ExitNotification.method: { _ = try ExitNotification.params(from: $0) },
    SetTraceNotification.method: { _ = try SetTraceNotification.params(from: $0) },
    CancelNotification.method: { _ = try CancelNotification.params(from: $0) },
    DidOpenTextDocumentNotification.method: { _ = try DidOpenTextDocumentNotification.params(from: $0) },
    DidChangeTextDocumentNotification.method: { _ = try DidChangeTextDocumentNotification.params(from: $0) },
    DidCloseTextDocumentNotification.method: { _ = try DidCloseTextDocumentNotification.params(from: $0) },
    DidSaveTextDocumentNotification.method: { _ = try DidSaveTextDocumentNotification.params(from: $0) },
  ]
}

extension Incoming {
  init(_ json: JSON) {
    do { self = .message(try Message(json: json)) } catch { self = .malformed(error) }
  }

  var error: ResponseError? {
    if case .malformed(let invalid) = self { invalid.error } else { nil }
  }

  var kind: String {
    switch self {
    case .message(.request): "request"
    case .message(.notification): "notification"
    case .message(.response): "response"
    case .malformed: "malformed"
    }
  }
}
