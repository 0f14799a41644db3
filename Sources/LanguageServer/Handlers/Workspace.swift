import LanguageServerProtocol
import Workspace

extension DidChangeWorkspaceFoldersNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) {
    for folder in params.removed {
      guard let path = folder.uri.path else { continue }
      for gone in server.workspace.remove(path) { server.note(nil, of: gone) }
    }
    for folder in params.added { if let path = folder.uri.path { server.workspace.add(path) } }
    server.startProgress()
  }
}

extension DidChangeConfigurationNotification: HeardNotification {
  /// A client that can be asked is: what it sends along need not be ours.
  static func hear(_ params: Params, by server: inout Server) {
    if server.session.capabilities.workspace.configuration {
      server.ask(ConfigurationRequest.self, .init(sections: ["draftlint"]), .configuration)
    } else {
      server.take(editorSettings: params.settings["draftlint"] ?? params.settings)
    }
  }
}

extension DidChangeWatchedFilesNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) {
    for change in params.changes {
      guard let path = change.uri.path else { continue }
      if path.hasSuffix("/" + Settings.fileName) {
        server.readSettingsAgain()
      } else if change.type == .deleted {
        server.forget(path)
      } else {
        server.workspace.enqueue(path)
      }
    }
  }
}

extension DidSaveTextDocumentNotification: HeardNotification {
  /// Clients that watch no files tell at least of those that are saved in them. Whoever saves a draft has left off typing.
  static func hear(_ params: Params, by server: inout Server) {
    let uri = params.textDocument.uri
    if uri.path?.hasSuffix("/" + Settings.fileName) ?? false {
      server.readSettingsAgain()
    } else if server.drafts[uri]?.leaveWord() ?? false {
      server.judgeAnew(uri)
    }
  }
}

extension WorkDoneProgressCancelNotification: HeardNotification {
  static func hear(_ params: Params, by server: inout Server) {
    guard server.progress.token == params.token else { return }
    server.workspace.stop()
    server.endProgress("stopped")
  }
}

extension WorkspaceDiagnosticRequest {
  /// Answered when all drafts have been read; what is known before is sent along the way to clients that take parts.
  static func respond(to id: Message.ID, _ params: JSON, by server: inout Server) throws(ResponseError) -> Outgoing? {
    server.pulls.append(Server.Pull(id: id, params: try Self.params(from: params)))
    return nil
  }
}

extension Server {
  /// Takes what the editor's settings say; what is no setting of the drafts' is the editor's own.
  mutating func take(editorSettings json: JSON) {
    guard json.objectValue != nil else { return }
    var own: JSON.Object = [:]
    for key in Settings.keys { own[key] = json[key] }
    let (settings, problems) = Settings.read(.object(own))
    for problem in problems { log(.warning, "draftlint's settings in the editor: \(problem.message)") }
    guard settings != workspace.editorSettings else { return }
    workspace.editorSettings = settings
    readSettingsAgain()
  }

  mutating func readSettingsAgain() {
    workspace.forgetSettings()
    for uri in drafts.keys {
      let rulebook = rulebook(for: uri)
      drafts[uri]?.read(with: rulebook)
    }
    judgeAllAnew()
  }
}
