/// The findings in a document; replaces all that were published for it before.
public enum PublishDiagnosticsNotification: Notification {
  public static let method = "textDocument/publishDiagnostics"

  public struct Params: Sendable, Equatable, JSONEncodable {
    public var uri: DocumentURI
    /// The version of the text the ranges are meant in.
    public var version: Int?
    /// An array of `Diagnostic`, written already: most keystrokes change none of them.
    public var diagnostics: JSON.Text

    public init(uri: DocumentURI, version: Int? = nil, diagnostics: JSON.Text) {
      self.uri = uri
      self.version = version
      self.diagnostics = diagnostics
    }

    public init(uri: DocumentURI, version: Int? = nil, diagnostics: [Diagnostic]) {
      self.init(uri: uri, version: version, diagnostics: JSON.Text(diagnostics))
    }

    public func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("uri", uri)
        $0.member("version", ifPresent: version)
        $0.member("diagnostics", diagnostics)
      }
    }
  }
}
