// Whoever runs a server hands it messages, a rulebook and the day.
@_exported import LanguageServerProtocol
@_exported import Workspace
