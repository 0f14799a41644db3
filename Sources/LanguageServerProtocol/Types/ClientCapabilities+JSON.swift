extension ClientCapabilities: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    _ = try json.object()
    workspace = try json.optional("workspace") ?? workspace
    textDocument = try json.optional("textDocument") ?? textDocument
    general = try json.optional("general") ?? general
    showsProgress = json["window"]?["workDoneProgress"]?.boolValue ?? false
  }
}

extension ClientCapabilities.General: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    positionEncodings = try json.optional("positionEncodings") ?? []
  }
}

extension ClientCapabilities.Workspace: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    workspaceEdit = try json.optional("workspaceEdit") ?? workspaceEdit
    configuration = try json.optional("configuration") ?? false
    watchesFiles = json["didChangeWatchedFiles"]?["dynamicRegistration"]?.boolValue ?? false
    refreshesDiagnostics = (json["diagnostics"] ?? json["diagnostic"])?["refreshSupport"]?.boolValue ?? false
  }
}

extension ClientCapabilities.Workspace.WorkspaceEdit: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    documentChanges = try json.optional("documentChanges") ?? false
    createsFiles = json["resourceOperations"]?.arrayValue?.contains("create") ?? false
  }
}

extension ClientCapabilities.TextDocument: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    codeAction = try json.optional("codeAction") ?? codeAction
    hover = try json.optional("hover") ?? hover
    publishDiagnostics = try json.optional("publishDiagnostics") ?? publishDiagnostics
    takesSnippets = json["completion"]?["completionItem"]?["snippetSupport"]?.boolValue ?? false
    takesSymbolTrees = json["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.boolValue ?? false
    pullsDiagnostics = try json.optional("diagnostic", as: JSON.self) != nil
  }
}

extension ClientCapabilities.TextDocument.CodeAction: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    codeActionLiteralSupport = try json.optional("codeActionLiteralSupport", as: JSON.self) != nil
    isPreferredSupport = try json.optional("isPreferredSupport") ?? false
    dataSupport = try json.optional("dataSupport") ?? false
    resolvesEdit = json["resolveSupport"]?["properties"]?.arrayValue?.contains("edit") ?? false
  }
}

extension ClientCapabilities.TextDocument.Hover: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    contentFormat = try json.optional("contentFormat") ?? []
  }
}

extension ClientCapabilities.TextDocument.PublishDiagnostics: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    relatedInformation = try json.optional("relatedInformation") ?? false
    versionSupport = try json.optional("versionSupport") ?? false
    codeDescriptionSupport = try json.optional("codeDescriptionSupport") ?? false
    dataSupport = try json.optional("dataSupport") ?? false
    // Before 3.15 this was a boolean, which some clients still send.
    let tags = json["tagSupport"]?["valueSet"]?.arrayValue ?? []
    tagSupport = tags.compactMap(\.intValue).compactMap(Diagnostic.Tag.init)
  }
}
