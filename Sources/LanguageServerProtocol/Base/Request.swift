/// A request of the protocol: its method, what it asks, and what it is answered.
public protocol Request {
  associatedtype Params: Sendable
  associatedtype Result: Sendable
  static var method: String { get }
}

/// A notification of the protocol: its method and what it tells.
public protocol Notification {
  associatedtype Params: Sendable
  static var method: String { get }
}

extension Request where Params: JSONDecodable {
  /// Reads the params of this request; what does not fit is InvalidParams, with the path to it.
  public static func params(from json: JSON) throws(ResponseError) -> Params {
    try decode(Params.self, from: json)
  }
}

extension Notification where Params: JSONDecodable {
  /// Reads the params of this notification; what does not fit is InvalidParams, with the path to it.
  public static func params(from json: JSON) throws(ResponseError) -> Params {
    try decode(Params.self, from: json)
  }
}

private func decode<Params: JSONDecodable>(_: Params.Type, from json: JSON) throws(ResponseError) -> Params {
  do { return try Params(json: json) } catch {
    throw ResponseError(.invalidParams, error.within(.key("params")).description)
  }
}
