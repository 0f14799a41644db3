import LanguageServerProtocol
import Workspace

extension ExecuteCommandRequest: AnsweredRequest {
  static func answer(_ params: Params, by server: inout Server) throws(ResponseError) -> Result {
    guard params.command == AddToDictionary.command else {
      throw ResponseError(.invalidParams, "there is no command '\(params.command)'")
    }
    guard let word = params.arguments.first?.stringValue, !word.isEmpty else {
      throw ResponseError(.invalidParams, "'\(params.command)' wants a word")
    }
    do throws(InputError) {
      if try server.dictionaries.add(word) { server.judgeAllAnew() }
    } catch {
      throw ResponseError(.requestFailed, "'\(word)' was not added: \(error)")
    }
    return Empty()
  }
}

/// Has a word taken for right from now on, in every draft.
enum AddToDictionary {
  static let command = "draftlint.addToDictionary"

  static func action(_ word: String, _ diagnostic: Diagnostic) -> CodeAction {
    let title = "Add '\(word)' to your dictionary"
    return CodeAction(
      title: title, kind: .quickFix, diagnostics: [diagnostic],
      command: Command(title: title, command: command, arguments: [.string(word)]))
  }
}
