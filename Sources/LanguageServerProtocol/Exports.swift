// Whoever reads and writes messages needs JSON: the server imports this module alone.
@_exported import JSON
