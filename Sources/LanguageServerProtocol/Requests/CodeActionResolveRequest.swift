/// Asks for what was left out of a code action because it is costly: its edit.
public enum CodeActionResolveRequest: Request {
  public static let method = "codeAction/resolve"

  /// An action that was offered, with all that the client says of it.
  public struct Params: Sendable, Equatable, JSONDecodable {
    public var title: String
    public var data: JSON?
    private let action: JSON.Object

    public init(json: JSON) throws(JSON.DecodingError) {
      title = try json.value("title")
      data = try json.optional("data")
      action = try json.object()
    }

    /// The same action with its edit, or as it is where there is none.
    public func resolved(_ edit: WorkspaceEdit?) -> Result { Result(action: action, edit: edit) }
  }

  public struct Result: Sendable, Equatable, JSONEncodable {
    fileprivate let action: JSON.Object
    fileprivate let edit: WorkspaceEdit?

    public func encode(to writer: inout JSON.Writer) {
      writer.object { writer in
        for member in action.members where member.key != "edit" || edit == nil {
          writer.member(escaping: member.key, member.value)
        }
        writer.member("edit", ifPresent: edit)
      }
    }
  }
}
