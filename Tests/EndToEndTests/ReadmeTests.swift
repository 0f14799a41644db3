import Foundation
import Processes
import Testing

@testable import Workspace

/// What the documents say of the code is what the code is. `UPDATE_EXPECTATIONS=1 swift test` writes the tables anew.
struct ReadmeTests {
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1"

  @Test("the README's table of rules is that of the code")
  func ruleTable() throws {
    let rows = Rule.all.map {
      "| `\($0.code)` | \($0.severity.name) | \($0.summary.replacingOccurrences(of: "|", with: "\\|")) |"
    }
    let table = (["| rule | severity | what is not allowed |", "|---|---|---|"] + rows).joined(separator: "\n")
    try Self.expect(table, between: "<!-- rules -->", and: "<!-- /rules -->", in: "README.md")
  }

  /// Compares a part of a document, or writes it.
  static func expect(_ text: String, between start: String, and end: String, in path: String) throws {
    let file = Executable.root.appendingPathComponent(path)
    var document = try String(contentsOf: file, encoding: .utf8)
    let from = try #require(document.range(of: start + "\n")).upperBound
    let to = try #require(document.range(of: "\n" + end)).lowerBound
    if isUpdating {
      document.replaceSubrange(from..<to, with: text)
      try document.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(document[from..<to] == text, "UPDATE_EXPECTATIONS=1 swift test renews \(path)")
    }
  }

  @Test("every file of Rules is a rule, and every rule has its file")
  func ruleFiles() throws {
    let folder = Executable.root.appendingPathComponent("Sources/Policy/Rules")
    let files = Set(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
        $0.replacingOccurrences(of: ".swift", with: "")
      })
    let names = Set(Rule.all.map { Self.fileName(of: $0.code) })
    #expect(files == names)
  }

  /// `missing-order-id` is in `MissingOrderID.swift`.
  static func fileName(of code: String) -> String {
    code.split(separator: "-").map { $0 == "id" ? "ID" : $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  @Test(
    "the release binary holds no ICU and no Foundation", .enabled(if: release != nil, "DRAFTLINT_RELEASE is not set"))
  func releaseBinary() throws {
    let path = try #require(Self.release)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.range(of: Data("icudt".utf8)) == nil && bytes.range(of: Data("FoundationEssentials".utf8)) == nil)
    #expect(bytes.count < 30 << 20)
  }
  static let release = ProcessInfo.processInfo.environment["DRAFTLINT_RELEASE"]
}
