/// Why a request was not answered with a result.
public struct ResponseError: Error, Sendable, Equatable {
  /// The codes of JSON-RPC (-32700 and around -32600) and LSP (the others).
  public struct Code: RawRepresentable, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let parseError = Code(rawValue: -32700)
    public static let invalidRequest = Code(rawValue: -32600)
    public static let methodNotFound = Code(rawValue: -32601)
    public static let invalidParams = Code(rawValue: -32602)
    public static let internalError = Code(rawValue: -32603)
    public static let serverNotInitialized = Code(rawValue: -32002)
    public static let requestFailed = Code(rawValue: -32803)
    public static let serverCancelled = Code(rawValue: -32802)
    public static let contentModified = Code(rawValue: -32801)
    public static let requestCancelled = Code(rawValue: -32800)
  }

  public var code: Code
  public var message: String
  public var data: JSON?

  public init(_ code: Code, _ message: String, data: JSON? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }
}

extension ResponseError: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(
      Code(rawValue: try json.value("code")), try json.value("message"), data: try json.optional("data"))
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("code", code.rawValue)
      $0.member("message", message)
      $0.member("data", ifPresent: data)
    }
  }
}
