/// A message of JSON-RPC 2.0. LSP has no batches.
public enum Message: Sendable, Equatable {
  public typealias ID = IntegerOrString

  /// Missing `params` are `.null`.
  case request(id: ID, method: String, params: JSON)
  /// Missing `params` are `.null`.
  case notification(method: String, params: JSON)
  /// The answer to a request of ours; the id is `nil` where the client could not read ours.
  case response(id: ID?, Result<JSON, ResponseError>)

  public init(body: UnsafeBufferPointer<UInt8>) throws(InvalidMessage) {
    let json: JSON
    do { json = try JSON(parsing: body) } catch {
      throw InvalidMessage(id: nil, error: ResponseError(.parseError, "\(error)"))
    }
    try self.init(json: json)
  }

  /// Decides which kind of message a value is, leaving `params` to whoever knows the method.
  ///
  /// An id may be any string and any number without a fraction that `Int` holds, `1.0` too: it is only handed back, and
  /// a request that cannot be answered hangs its client. Every other id makes an invalid request, answered without one.
  public init(json: JSON) throws(InvalidMessage) {
    guard let message = json.objectValue else {
      throw .request(nil, json.arrayValue == nil ? "a message is an object" : "batches are not part of LSP")
    }
    let idValue = message["id"]
    let id = idValue.flatMap { try? ID(json: $0) }
    guard message["jsonrpc"] == "2.0" else { throw .request(id, "'jsonrpc' is not \"2.0\"") }

    guard let methodValue = message["method"] else {
      self = try .response(id: id, Message.result(message, id: id))
      return
    }
    guard let method = methodValue.stringValue else { throw .request(id, "'method' is not a string") }
    guard idValue == nil || id != nil else { throw .request(nil, "'id' is neither an integer nor a string") }

    let params = message["params"] ?? .null
    switch params {
    case .object, .array, .null: break
    default: throw .request(id, "'params' is neither an object nor an array")
    }
    self = id.map { .request(id: $0, method: method, params: params) } ?? .notification(method: method, params: params)
  }

  /// What a response holds. Some clients send `result` and `error` both, one of them `null`.
  private static func result(_ message: JSON.Object, id: ID?) throws(InvalidMessage) -> Result<JSON, ResponseError> {
    if let error = message["error"], !error.isNull {
      // The id is one of ours: an error about it would be taken for the answer to a request of the client's.
      guard let error = try? ResponseError(json: error) else { throw .request(nil, "'error' is not an error") }
      return .failure(error)
    }
    guard let result = message["result"] else { throw .request(id, "no 'method'") }
    guard id != nil else { throw .request(nil, "a result without the 'id' of its request") }
    return .success(result)
  }
}

extension Message {
  /// The message as it is written.
  public var json: JSON {
    var members: JSON.Object = ["jsonrpc": "2.0"]
    switch self {
    case .request(let id, let method, let params):
      members["id"] = id.json
      members["method"] = .string(method)
      if !params.isNull { members["params"] = params }
    case .notification(let method, let params):
      members["method"] = .string(method)
      if !params.isNull { members["params"] = params }
    case .response(let id, .success(let result)):
      members["id"] = id?.json ?? .null
      members["result"] = result
    case .response(let id, .failure(let error)):
      members["id"] = id?.json ?? .null
      members["error"] = ["code": .integer(error.code.rawValue), "message": .string(error.message)]
    }
    return .object(members)
  }
}

extension InvalidMessage {
  fileprivate static func request(_ id: Message.ID?, _ reason: String) -> InvalidMessage {
    InvalidMessage(id: id, error: ResponseError(.invalidRequest, reason))
  }
}
