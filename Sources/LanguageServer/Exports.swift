// Whoever feeds a server reads and writes its messages.
@_exported import LanguageServerProtocol
