/// What progress is told under.
public typealias ProgressToken = IntegerOrString

/// Asks the client to show some progress.
public enum WorkDoneProgressCreateRequest: Request {
  public static let method = "window/workDoneProgress/create"
  public typealias Params = ProgressTokenParams
  public typealias Result = Empty
}

/// The user does not want to wait for it.
public enum WorkDoneProgressCancelNotification: Notification {
  public static let method = "window/workDoneProgress/cancel"
  public typealias Params = ProgressTokenParams
}

public struct ProgressTokenParams: Sendable, Equatable, JSONDecodable, JSONEncodable {
  public var token: ProgressToken

  public init(token: ProgressToken) { self.token = token }

  public init(json: JSON) throws(JSON.DecodingError) { token = try json.value("token") }

  public func encode(to writer: inout JSON.Writer) { writer.object { $0.member("token", token) } }
}

/// How far some work has got, or a part of an answer.
public enum ProgressNotification<Value: JSONEncodable & Sendable>: Notification {
  public static var method: String { "$/progress" }

  public struct Params: Sendable, JSONEncodable {
    public var token: ProgressToken
    public var value: Value

    public init(token: ProgressToken, value: Value) {
      self.token = token
      self.value = value
    }

    public func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("token", token)
        $0.member("value", value)
      }
    }
  }
}

/// A step of work that the user is shown.
public enum WorkDoneProgress: Sendable, Equatable, JSONEncodable {
  case begin(title: String)
  case report(message: String, percentage: Int)
  case end(message: String)

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      switch self {
      case .begin(let title):
        $0.member("kind", "begin")
        $0.member("title", title)
        $0.member("cancellable", true)
        $0.member("percentage", 0)
      case .report(let message, let percentage):
        $0.member("kind", "report")
        $0.member("cancellable", true)
        $0.member("message", message)
        $0.member("percentage", percentage)
      case .end(let message):
        $0.member("kind", "end")
        $0.member("message", message)
      }
    }
  }
}
