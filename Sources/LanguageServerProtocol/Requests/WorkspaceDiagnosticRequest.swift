/// Asks for the diagnostics of all drafts of the workspace, open or not.
public enum WorkspaceDiagnosticRequest: Request {
  public static let method = "workspace/diagnostic"

  public struct Params: Sendable, Equatable, JSONDecodable {
    /// What the client has already, by document.
    public var previousResultIDs: [DocumentURI: String]
    /// Where to send what is known before all is.
    public var partialResultToken: ProgressToken?

    public init(json: JSON) throws(JSON.DecodingError) {
      previousResultIDs = [:]
      for known: Known in try json.optional("previousResultIds") ?? [] { previousResultIDs[known.uri] = known.value }
      partialResultToken = try json.optional("partialResultToken")
    }

    private struct Known: JSONDecodable {
      let uri: DocumentURI
      let value: String

      init(json: JSON) throws(JSON.DecodingError) {
        uri = try json.value("uri")
        value = try json.value("value")
      }
    }
  }

  /// Of a part of the drafts, or of all.
  public struct Result: Sendable, Equatable, JSONEncodable {
    public var items: [Item]

    public init(items: [Item]) { self.items = items }

    public func encode(to writer: inout JSON.Writer) {
      writer.object { $0.member("items", items) }
    }
  }

  public struct Item: Sendable, Equatable, JSONEncodable {
    public var uri: DocumentURI
    /// Nil for a document that is not open.
    public var version: Int?
    public var report: DocumentDiagnosticRequest.Result

    public init(uri: DocumentURI, version: Int?, report: DocumentDiagnosticRequest.Result) {
      self.uri = uri
      self.version = version
      self.report = report
    }

    public func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("uri", uri)
        $0.member("version", version)
        report.encodeMembers(to: &$0)
      }
    }
  }
}
