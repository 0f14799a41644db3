import Foundation
import Processes
import Testing

/// Which module may import which: the map in `Sources/README.md`.
struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "JSON": [],
    "Drafts": [],
    "Policy": ["Drafts"],
    "Workspace": ["Policy", "JSON"],
    "LanguageServerProtocol": ["JSON"],
    "LanguageServer": ["Workspace", "LanguageServerProtocol"],
    "draftlint": ["LanguageServer", "Workspace"],
  ]
  static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"]

  static func imports(of file: URL) throws -> Set<String> {
    var found: Set<String> = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy({ $0.hasPrefix("@") }) else {
        continue
      }
      found.insert(String(words[index + 1].prefix { $0 != "." }))
    }
    return found
  }

  static func swiftFiles(in folder: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    return all.filter { $0.pathExtension == "swift" }
  }

  @Test("a module imports only what the map allows", arguments: allowed.keys.sorted())
  func imports(module: String) throws {
    let files = Self.swiftFiles(in: Executable.root.appendingPathComponent("Sources/\(module)"))
    #expect(!files.isEmpty)
    for file in files {
      let foreign = try Self.imports(of: file).subtracting(Self.system).subtracting(Self.allowed[module] ?? [])
      #expect(foreign.isEmpty, "\(file.lastPathComponent) imports \(foreign)")
    }
  }

  @Test("there is no module beside the map, and no package from elsewhere")
  func modules() throws {
    let sources = Executable.root.appendingPathComponent("Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.contains(".") }
    #expect(Set(folders) == Set(Self.allowed.keys))
    let manifest = try String(contentsOf: Executable.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    #expect(manifest.contains("dependencies: [],\n  targets:") && !manifest.contains(".package("))
  }

  @Test("only the executable reads the clock and the standard streams")
  func purity() throws {
    let forbidden = [
      "STDIN_FILENO", "STDOUT_FILENO", "localtime", "clock_gettime", "time(nil)", "ContinuousClock",
    ]
    for module in Self.allowed.keys where module != "draftlint" {
      for file in Self.swiftFiles(in: Executable.root.appendingPathComponent("Sources/\(module)")) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for word in forbidden { #expect(!text.contains(word), "\(file.lastPathComponent) has \(word)") }
      }
    }
  }
}
