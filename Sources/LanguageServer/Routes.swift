import LanguageServerProtocol

/// Who takes which message. What is not in these tables, this server does not know.
enum Routes {
  static let requests: [String: Answer] = table([
    route(InitializeRequest.self),
    route(ShutdownRequest.self),
    route(CodeActionRequest.self),
    route(HoverRequest.self),
  ])

  static let notifications: [String: Hear] = table([
    route(InitializedNotification.self),
    route(ExitNotification.self),
    route(DidOpenTextDocumentNotification.self),
    route(DidChangeTextDocumentNotification.self),
    route(DidCloseTextDocumentNotification.self),
    route(CancelNotification.self),
    route(SetTraceNotification.self),
  ])

  typealias Answer = @Sendable (Message.ID, JSON, inout Server) throws(ResponseError) -> Outgoing
  typealias Hear = @Sendable (JSON, inout Server) throws(ResponseError) -> Void
}

/// A request that this server answers.
protocol AnsweredRequest: Request where Params: JSONDecodable, Result: JSONEncodable {
  static func answer(_ params: Params, by server: inout Server) throws(ResponseError) -> Result
}

/// A notification that this server listens to.
protocol HeardNotification: Notification where Params: JSONDecodable {
  static func hear(_ params: Params, by server: inout Server)
}

extension Routes {
  private static func route<R: AnsweredRequest>(_: R.Type) -> (String, Answer) {
    let answer: Answer = { (id, params, server) throws(ResponseError) in
      .response(to: id, try R.answer(try R.params(from: params), by: &server))
    }
    return (R.method, answer)
  }

  private static func route<N: HeardNotification>(_: N.Type) -> (String, Hear) {
    let hear: Hear = { (params, server) throws(ResponseError) in
      N.hear(try N.params(from: params), by: &server)
    }
    return (N.method, hear)
  }

  private static func table<Route>(_ routes: [(String, Route)]) -> [String: Route] {
    Dictionary(routes, uniquingKeysWith: { first, _ in first })
  }
}
