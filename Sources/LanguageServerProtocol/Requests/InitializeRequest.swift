/// The first request, in which both sides say what they can do.
public enum InitializeRequest: Request {
  public static let method = "initialize"

  public struct Params: Sendable, Equatable {
    /// The client's process, whose end should be ours too.
    public var processID: Int?
    public var clientInfo: ProgramInfo?
    public var rootURI: DocumentURI?
    public var workspaceFolders: [WorkspaceFolder]
    /// Whatever the user's editor settings say.
    public var initializationOptions: JSON?
    /// What `$/setTrace` sets later.
    public var trace: SetTraceNotification.TraceValue
    public var capabilities: ClientCapabilities

    public init(
      processID: Int? = nil, clientInfo: ProgramInfo? = nil, rootURI: DocumentURI? = nil,
      workspaceFolders: [WorkspaceFolder] = [], initializationOptions: JSON? = nil,
      trace: SetTraceNotification.TraceValue = .off, capabilities: ClientCapabilities = .init()
    ) {
      self.processID = processID
      self.clientInfo = clientInfo
      self.rootURI = rootURI
      self.workspaceFolders = workspaceFolders
      self.initializationOptions = initializationOptions
      self.trace = trace
      self.capabilities = capabilities
    }

    /// The paths of the open folders; of the root where the client knows of one only.
    public var folders: [String] {
      let paths = workspaceFolders.compactMap(\.uri.path)
      return paths.isEmpty ? [rootURI?.path].compactMap { $0 } : paths
    }
  }

  public struct Result: Sendable, Equatable {
    public var capabilities: ServerCapabilities
    public var serverInfo: ProgramInfo

    public init(capabilities: ServerCapabilities, serverInfo: ProgramInfo) {
      self.capabilities = capabilities
      self.serverInfo = serverInfo
    }
  }
}

extension InitializeRequest.Params: JSONDecodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(
      processID: try json.optionalInteger("processId"), clientInfo: try json.optional("clientInfo"),
      rootURI: try json.optional("rootUri"), workspaceFolders: try json.optional("workspaceFolders") ?? [],
      initializationOptions: try json.optional("initializationOptions"),
      trace: try json.optional("trace", as: String.self).flatMap(SetTraceNotification.TraceValue.init) ?? .off,
      capabilities: try json.value("capabilities"))
  }
}

extension InitializeRequest.Result: JSONEncodable {
  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("capabilities", capabilities)
      $0.member("serverInfo", serverInfo)
    }
  }
}
