/// Asks the client for sections of the user's settings; it answers an array in the order of the items.
public enum ConfigurationRequest: Request {
  public static let method = "workspace/configuration"
  public typealias Result = JSON

  public struct Params: Sendable, Equatable, JSONEncodable {
    public var sections: [String]

    public init(sections: [String]) { self.sections = sections }

    public func encode(to writer: inout JSON.Writer) {
      writer.object { $0.member("items", sections.map { ["section": .string($0)] as JSON }) }
    }
  }
}
