import LanguageServerProtocol
import Workspace

extension DocumentDiagnosticRequest: AnsweredRequest {
  /// All that is wrong with a document; of one that is not open, nothing.
  static func answer(_ params: Params, by server: inout Server) -> Result {
    guard let (id, items) = server.diagnostics(of: params.textDocument.uri) else {
      return .full(resultID: "closed", items: .none)
    }
    return id == params.previousResultID ? .unchanged(resultID: id) : .full(resultID: id, items: items)
  }
}
