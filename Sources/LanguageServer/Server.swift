import LanguageServerProtocol
import Workspace

/// The language server: a function from messages to messages, with the open drafts as its only memory.
///
/// It knows no file, no thread and no clock. Whoever runs it hands over all messages that are waiting, so that a draft
/// is judged once however many keystrokes have come in.
public struct Server: Sendable {
  let rulebook: Rulebook
  let version: String?
  let today: @Sendable () -> Day

  var phase = Phase.created
  var session = Session()
  private(set) var drafts: [DocumentURI: OpenDraft] = [:]
  /// Those to be judged when all messages have been taken, in the order they were changed.
  private var changed: [DocumentURI] = []
  private var outgoing: [Outgoing] = []

  /// Where in its life the server is.
  enum Phase: Sendable {
    /// Waiting for `initialize`.
    case created
    case running
    /// Waiting for `exit`.
    case shutDown
  }

  /// What the process shall end with; nil as long as it shall not.
  public internal(set) var exitCode: Int32?

  /// Whether the client has taken its leave, so that the end of its messages is no surprise.
  public var isShutDown: Bool { phase == .shutDown }

  /// - Parameter version: what the client is told about whom it talks to.
  public init(rulebook: Rulebook = .standard, version: String? = nil, today: @escaping @Sendable () -> Day) {
    self.rulebook = rulebook
    self.version = version
    self.today = today
  }

  /// Takes messages and answers with those they cause: the answers in order, then the diagnostics of what has changed.
  public mutating func receive(_ messages: [Incoming]) -> [Outgoing] {
    for message in messages where exitCode == nil { receive(message) }
    if exitCode == nil { publish() }
    defer { outgoing = [] }
    return outgoing
  }

  private mutating func receive(_ message: Incoming) {
    switch message {
    case .malformed(let message): outgoing.append(.failure(id: message.id, message.error))
    case .message(.request(let id, let method, let params)): outgoing.append(answer(id, method, params))
    case .message(.notification(let method, let params)): hear(method, params)
    // We have asked nothing.
    case .message(.response): break
    }
  }

  func log(_ type: MessageType, _ message: String) -> Outgoing {
    .notification(LogMessageNotification.self, MessageParams(type: type, message: message))
  }
}

// MARK: - Messages

extension Server {
  private mutating func answer(_ id: Message.ID, _ method: String, _ params: JSON) -> Outgoing {
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

  private func admit(_ method: String) throws(ResponseError) {
    let isFirst = method == InitializeRequest.method
    switch phase {
    case .created where !isFirst: throw ResponseError(.serverNotInitialized, "'initialize' must come first")
    case .running where isFirst: throw ResponseError(.invalidRequest, "'initialize' may come but once")
    case .shutDown: throw ResponseError(.invalidRequest, "nothing but 'exit' may follow 'shutdown'")
    case .created, .running: break
    }
  }

  /// A notification is never answered, not even one that makes no sense.
  private mutating func hear(_ method: String, _ params: JSON) {
    guard phase == .running || method == ExitNotification.method, let hear = Routes.notifications[method] else { return }
    do throws(ResponseError) { try hear(params, &self) } catch {
      log(.warning, "'\(method)' was ignored: \(error.message)")
    }
  }
}

// MARK: - Drafts

extension Server {
  subscript(uri: DocumentURI) -> OpenDraft? { drafts[uri] }

  mutating func open(_ item: TextDocumentItem) {
    var open = OpenDraft(item, rulebook)
    open.published = drafts[item.uri]?.published
    drafts[item.uri] = open
    note(changed: item.uri)
  }
}
