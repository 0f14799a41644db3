/// Tells the client what else it shall send.
public enum RegisterCapabilityRequest: Request {
  public static let method = "client/registerCapability"
  public typealias Result = Empty

  /// The files whose changes the client shall tell of.
  public struct Params: Sendable, Equatable, JSONEncodable {
    public var id: String
    public var globs: [String]

    public init(id: String, globs: [String]) {
      self.id = id
      self.globs = globs
    }

    public func encode(to writer: inout JSON.Writer) {
      let watchers = globs.map { ["globPattern": .string($0)] as JSON }
      let registration: JSON = [
        "id": .string(id), "method": .string(DidChangeWatchedFilesNotification.method),
        "registerOptions": ["watchers": .array(watchers)],
      ]
      writer.object { $0.member("registrations", [registration]) }
    }
  }
}
