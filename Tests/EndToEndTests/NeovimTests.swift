import Foundation
import Processes
import Testing

/// A real editor with `editors/neovim` as its plugin: `neovim/run-neovim.sh` tells it what to do and what it must see.
@Suite(.enabled(if: Neovim.path != nil, "no Neovim: neither DRAFTLINT_NVIM nor PATH has one"))
struct NeovimTests {
  @Test(.timeLimit(.minutes(2)))
  func opensFixesTypesAndQuits() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("neovim/run-neovim.sh")
    let process = Process()
    process.executableURL = script
    process.arguments = [try #require(Neovim.path), Executable.url.path]
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let seen = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(seen)")
  }
}

/// The editor to drive: `DRAFTLINT_NVIM`, or the one on the path; nil where there is none.
enum Neovim {
  static let path: String? = {
    let environment = ProcessInfo.processInfo.environment
    let named = environment["DRAFTLINT_NVIM"].map { [$0] } ?? []
    let onPath = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/nvim" }
    return (named + onPath).first { FileManager.default.isExecutableFile(atPath: $0) }
  }()
}
