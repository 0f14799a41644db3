// swift-tools-version: 6.1
import PackageDescription

/// The targets and what each may import; `Tests/EndToEndTests/ImportTests.swift` holds the sources to it.
let package = Package(
  name: "draftlint",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "draftlint", targets: ["draftlint"])],
  dependencies: [],
  targets: [
    .target(name: "JSON"),
    .target(name: "Drafts"),
    .target(name: "Policy", dependencies: ["Drafts"], exclude: ["Phrases/README.md"]),
    .target(name: "Workspace", dependencies: ["Policy", "JSON"]),
    .target(name: "LanguageServerProtocol", dependencies: ["JSON"]),
    .target(name: "LanguageServer", dependencies: ["Workspace", "LanguageServerProtocol"]),
    .executableTarget(name: "draftlint", dependencies: ["LanguageServer", "Workspace"]),

    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(name: "DraftsTests", dependencies: ["Drafts", "JSON"]),
    .testTarget(name: "PolicyTests", dependencies: ["Policy"]),
    .testTarget(name: "WorkspaceTests", dependencies: ["Workspace"]),
    .testTarget(name: "LanguageServerProtocolTests", dependencies: ["LanguageServerProtocol"]),
    .testTarget(name: "LanguageServerTests", dependencies: ["LanguageServer", "Processes"]),
    .testTarget(name: "ConformanceTests", dependencies: ["draftlint", "Processes", "JSON"]),
    .testTarget(name: "EndToEndTests", dependencies: ["draftlint", "Workspace", "Processes"], exclude: ["emacs", "neovim", "schemas", "vim"]),
    .target(name: "Processes", dependencies: ["JSON"], path: "Tests/Processes"),
    .executableTarget(name: "Benchmarks", dependencies: ["LanguageServer"], path: "Tests/Benchmarks"),
    .executableTarget(name: "Scores", dependencies: ["Workspace"], path: "Tests/Scores"),
  ],
  swiftLanguageModes: [.v6]
)
