import Foundation

/// The built executable, run as a process of its own.
public enum Executable {
  /// `DRAFTLINT`, or the product that was built beside these tests.
  public static let url: URL = {
    if let path = ProcessInfo.processInfo.environment["DRAFTLINT"] { return URL(fileURLWithPath: path) }
    return products.appendingPathComponent("draftlint")
  }()

  /// The release build, for what is too slow or too large otherwise; nil where `DRAFTLINT_RELEASE` does not name one.
  public static let release = ProcessInfo.processInfo.environment["DRAFTLINT_RELEASE"]

  private static var products: URL {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
  }

  public struct Result {
    public let status: Int32
    /// Ended by a signal: a trap.
    public let wasKilled: Bool
    public let output: String
    public let errors: String
  }

  /// Runs to the end with `input` on standard input.
  public static func run(
    _ arguments: [String], input: Data = Data(), in folder: URL? = nil, release: String? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = release.map { URL(fileURLWithPath: $0) } ?? url
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    // All three pipes at once: a full one would stop the others.
    let writing = DispatchGroup()
    DispatchQueue.global().async(group: writing) {
      try? stdin.fileHandleForWriting.write(contentsOf: input)
      try? stdin.fileHandleForWriting.close()
    }
    nonisolated(unsafe) var errors = Data()
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) { errors = stderr.fileHandleForReading.readDataToEndOfFile() }
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    reading.wait()
    writing.wait()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: output, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self))
  }

  /// A folder of its own for a test, which takes it away again.
  public static func withFolder<T>(_ files: [String: Data], _ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("draftlint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, content) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file)
    }
    return try body(folder)
  }

  /// The root of the package.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
