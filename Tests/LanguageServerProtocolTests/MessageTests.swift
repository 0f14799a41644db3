import LanguageServerProtocol
import Testing

/// Which kind of message a text is, or which error.
struct MessageTests {
  private static let messages: [(String, Message)] = [
    (#"{"jsonrpc":"2.0","id":1,"method":"m","params":{"a":1}}"#, .request(id: 1, method: "m", params: ["a": 1])),
    (#"{"params":[1],"method":"m","id":"x","jsonrpc":"2.0"}"#, .request(id: "x", method: "m", params: [1])),
    (#"{"jsonrpc":"2.0","id":2147483648,"method":"m"}"#, .request(id: 2_147_483_648, method: "m", params: .null)),
    (#"{"jsonrpc":"2.0","id":1.0,"method":"m","params":null}"#, .request(id: 1, method: "m", params: .null)),
    (#"{"jsonrpc":"2.0","method":"m"}"#, .notification(method: "m", params: .null)),
    (#"{"jsonrpc":"2.0","id":1,"result":null}"#, .response(id: 1, .success(.null))),
    (#"{"jsonrpc":"2.0","id":1,"result":[],"error":null}"#, .response(id: 1, .success([]))),
    (
      #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no","data":1}}"#,
      .response(id: nil, .failure(ResponseError(.parseError, "no", data: 1)))
    ),
  ]

  @Test(arguments: messages)
  func valid(text: String, message: Message) {
    #expect(receive(text) == .message(message))
  }

  private static let errors: [(String, Message.ID?, ResponseError.Code)] = [
    ("{", nil, .parseError), ("", nil, .parseError), ("{} {}", nil, .parseError), ("\u{0}", nil, .parseError),
    ("1", nil, .invalidRequest), ("null", nil, .invalidRequest), ("{}", nil, .invalidRequest),
    (#"[{"jsonrpc":"2.0","id":1,"method":"m"}]"#, nil, .invalidRequest), ("[]", nil, .invalidRequest),
    (#"{"id":1,"method":"m"}"#, 1, .invalidRequest),
    (#"{"jsonrpc":2.0,"id":"x","method":"m"}"#, "x", .invalidRequest),
    (#"{"jsonrpc":"1.0","id":1,"method":"m"}"#, 1, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":1}"#, 1, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":1,"method":7}"#, 1, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":null,"method":"m"}"#, nil, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"m"}"#, nil, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":1e300,"method":"m"}"#, nil, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":true,"method":"m"}"#, nil, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":{},"method":"m"}"#, nil, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":1,"method":"m","params":"p"}"#, 1, .invalidRequest),
    (#"{"jsonrpc":"2.0","method":"m","params":1}"#, nil, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":1,"error":"no"}"#, nil, .invalidRequest),
    (#"{"jsonrpc":"2.0","result":1}"#, nil, .invalidRequest),
  ]

  @Test(arguments: errors)
  func invalid(text: String, id: Message.ID?, code: ResponseError.Code) {
    guard case .malformed(let invalid) = receive(text) else {
      Issue.record("accepted")
      return
    }
    #expect(invalid.id == id)
    #expect(invalid.error.code == code)
  }

  /// What is not JSON is refused with the place where it is not.
  @Test func parseErrors() {
    #expect(receive("{\n  1}")?.error?.message == "2:3: expected a key in double quotes, found '1'")
  }

  @Test func outgoing() throws {
    #expect(text(.response(to: 1, Hover?.none)) == #"{"jsonrpc":"2.0","id":1,"result":null}"#)
    #expect(
      text(.failure(id: nil, ResponseError(.parseError, "no")))
        == #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}}"#)
    let message = MessageParams(type: .info, message: "hello")
    #expect(
      text(.notification(LogMessageNotification.self, message))
        == #"{"jsonrpc":"2.0","method":"window/logMessage","params":{"type":3,"message":"hello"}}"#)
    #expect(
      text(.request(ShutdownRequest.self, id: "s", Empty()))
        == #"{"jsonrpc":"2.0","id":"s","method":"shutdown","params":null}"#)
  }

  private func receive(_ body: String) -> Incoming? {
    var connection = Connection()
    return connection.receive(Connection.frame(Array(body.utf8))).first
  }

  private func text(_ outgoing: Outgoing) -> String { String(decoding: outgoing.body, as: UTF8.self) }
}
