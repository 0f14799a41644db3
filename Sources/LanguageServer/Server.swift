import LanguageServerProtocol
import Workspace

/// The language server: a function from messages to messages, with the open drafts as its only memory.
///
/// It knows no thread and no clock. Whoever runs it hands over all messages that are waiting, so that a draft is judged
/// once however many keystrokes have come in, and lets it go on with the workspace's drafts while none are.
public struct Server: Sendable {
  /// Not made before a draft is opened: a client that only wants to know what the server can do need not wait for it.
  let makeRulebook: @Sendable () -> Rulebook
  let dictionaries: Dictionaries
  let version: String?
  let today: @Sendable () -> Day

  var phase = Phase.created
  var session = Session()
  var drafts: [DocumentURI: OpenDraft] = [:]
  /// Those to be judged when all messages have been taken, in the order they were changed.
  var changed: [DocumentURI] = []
  /// The languages whose dictionaries are wanted and not loaded yet.
  var wantedDictionaries: [Language] = []
  /// How many different lists of diagnostics were answered to clients that ask.
  var reportCount = 0
  /// The folders that are open, and the settings.
  var workspace = OpenWorkspace()
  /// Who waits for the diagnostics of all drafts.
  var pulls: [Pull] = []
  var progress = Progress.none
  var progressCount = 0
  /// How much the client wants to be told of what is done.
  var traceValue = SetTraceNotification.TraceValue.off
  /// Whether what is done is noted for `takeNotes`.
  public var keepsNotes = false
  private var notes: [String] = []
  private var outgoing: [Outgoing] = []
  /// What the client has been asked, by the number of the request.
  private var asked: [Int: Question] = [:]
  private var questionCount = 0

  /// What is to be done with an answer.
  enum Question: Sendable {
    case nothing
    case configuration
    case progress(ProgressToken)
  }

  /// Where in its life the server is.
  enum Phase: Sendable {
    /// Waiting for `initialize`.
    case created
    case running
    /// Waiting for `exit`.
    case shutDown
  }

  /// The client's process, with which this one ends, too; nil where the client does not say.
  public internal(set) var clientProcess: Int?

  /// What the process shall end with; nil as long as it shall not.
  public internal(set) var exitCode: Int32?

  var rulebook: Rulebook { makeRulebook() }

  /// Whether the client has taken its leave, so that the end of its messages is no surprise.
  public var isShutDown: Bool { phase == .shutDown }

  /// - Parameters:
  ///   - dictionaries: loaded between messages, and asked from then on.
  ///   - version: what the client is told about whom it talks to.
  public init(
    rulebook: @escaping @autoclosure @Sendable () -> Rulebook = .standard,
    dictionaries: Dictionaries = Dictionaries(isEager: false), version: String? = nil,
    today: @escaping @Sendable () -> Day
  ) {
    makeRulebook = rulebook
    self.dictionaries = dictionaries
    self.version = version
    self.today = today
  }

  /// Takes messages and hands over those they cause: the answers in order, then the diagnostics of what has changed.
  public mutating func receive(_ messages: [Incoming]) -> [Outgoing] {
    for message in messages where exitCode == nil { receive(message) }
    publishChanged()
    answerPulls()
    return takeOutgoing()
  }

  mutating func takeOutgoing() -> [Outgoing] {
    defer { outgoing = [] }
    return outgoing
  }

  /// Hands something over that is no answer.
  mutating func send<N: Notification>(_: N.Type, _ params: N.Params) where N.Params: JSONEncodable {
    outgoing.append(.notification(N.self, params))
  }

  /// Asks the client something.
  mutating func ask<R: Request>(_: R.Type, _ params: R.Params, _ question: Question) where R.Params: JSONEncodable {
    questionCount += 1
    asked[questionCount] = question
    outgoing.append(.request(R.self, id: .integer(questionCount), params))
  }

  /// Answers a request that was not answered when it came.
  mutating func answer(_ id: Message.ID, _ result: some JSONEncodable) { outgoing.append(.response(to: id, result)) }

  mutating func refuse(_ id: Message.ID, _ error: ResponseError) { outgoing.append(.failure(id: id, error)) }

  /// Tells a client that traces the server, and whoever keeps notes, what is done.
  mutating func trace(_ message: @autoclosure () -> String) {
    guard keepsNotes || traceValue != .off else { return }
    let message = message()
    if keepsNotes { notes.append(message) }
    if traceValue != .off { send(LogTraceNotification.self, .init(message: message)) }
  }

  /// What has been done since somebody asked last, for a log.
  public mutating func takeNotes() -> [String] {
    defer { notes = [] }
    return notes
  }

  /// Tells the editor's log what the user can do something about.
  mutating func log(_ type: MessageType, _ message: String) {
    send(LogMessageNotification.self, MessageParams(type: type, message: message))
  }
}

extension Server {
  private mutating func receive(_ message: Incoming) {
    switch message {
    case .malformed(let invalid): outgoing.append(.failure(id: invalid.id, invalid.error))
    case .message(.request(let id, let method, let params)):
      if let answer = answer(id, method, params) { outgoing.append(answer) }
    case .message(.notification(let method, let params)): hear(method, params)
    case .message(.response(let id, let result)): take(result, of: id)
    }
  }

  private mutating func answer(_ id: Message.ID, _ method: String, _ params: JSON) -> Outgoing? {
    trace("request \(method)")
    do throws(ResponseError) {
      try admit(method)
      guard let answer = Routes.requests[method] else {
        throw ResponseError(.methodNotFound, "there is no request '\(method)'")
      }
      return try answer(id, params, &self)
    } catch {
      return .failure(id: id, error)
    }
  }

  private mutating func take(_ result: Result<JSON, ResponseError>, of id: Message.ID?) {
    guard case .integer(let number)? = id, let question = asked.removeValue(forKey: number) else { return }
    switch (question, result) {
    case (.configuration, .success(let values)): take(editorSettings: values.arrayValue?.first ?? .null)
    case (.progress(let token), .success): beginProgress(token)
    case (.progress, .failure): progress = .none
    case (.nothing, .failure(let error)), (.configuration, .failure(let error)):
      trace("the client refused what it was asked: \(error.message)")
    case (.nothing, .success): break
    }
  }

  private func admit(_ method: String) throws(ResponseError) {
    let isFirst = method == InitializeRequest.method
    switch phase {
    case .created where !isFirst: throw ResponseError(.serverNotInitialized, "'initialize' must come first")
    case .running where isFirst: throw ResponseError(.invalidRequest, "'initialize' may come but once")
    case .shutDown: throw ResponseError(.invalidRequest, "nothing but 'exit' may follow 'shutdown'")
    case .created, .running: break
    }
  }

  /// Takes a notification, which is never answered, not even when it makes no sense.
  private mutating func hear(_ method: String, _ params: JSON) {
    guard phase == .running || method == ExitNotification.method, let hear = Routes.notifications[method] else {
      return
    }
    do throws(ResponseError) { try hear(params, &self) } catch {
      trace("'\(method)' was ignored: \(error.message)")
    }
  }
}
