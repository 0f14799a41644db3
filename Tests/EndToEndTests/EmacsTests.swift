import Foundation
import Processes
import Testing

/// A real editor with `editors/emacs/draftlint.el`: `emacs/run-emacs.sh` tells it what to do and what it must see.
@Suite(.enabled(if: Emacs.path != nil, "no Emacs on PATH"), .serialized)
struct EmacsTests {
  @Test("opens, repairs, types and quits", .timeLimit(.minutes(4)), arguments: Emacs.clients)
  func drive(client: String) throws {
    let run = try Emacs.run("run-emacs.sh", [try #require(Emacs.path), client, Executable.url.path])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test("the package is as Emacs wants packages: compiled without a warning, checkdoc has nothing to say")
  func package() throws {
    let run = try Emacs.run("check-package.sh", [try #require(Emacs.path)])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}

/// The Emacs on the path, and which of its clients are installed.
enum Emacs {
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/emacs" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Those that can be driven; a client that is not installed is skipped with a word.
  static let clients: [String] = ["eglot", "lsp-mode"].filter { client in
    guard let path else { return false }
    let test = "(progn (package-initialize) (kill-emacs (if (locate-library \"\(client)\") 0 1)))"
    let isThere = (try? Executable.run(["--batch", "--eval", test], release: path).status) == 0
    if !isThere { print("Emacs without \(client): its drive is skipped") }
    return isThere
  }

  static func run(_ script: String, _ arguments: [String]) throws -> Executable.Result {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("emacs/\(script)")
    return try Executable.run(arguments, release: file.path)
  }
}
