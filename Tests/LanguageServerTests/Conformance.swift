import Foundation
import LanguageServer

/// The public test data next to the repository, for tests to run against where it is at hand.
enum Conformance {
  struct Example: Sendable {
    let line: Int
    let method: String
    /// What is wrong with it; nil where it is valid.
    let why: String?
    let message: JSON
  }

  /// The examples of `lsp_messages.jsonl`; empty where it is missing.
  static let examples: [Example] = {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "../shared/conformance/lsp_messages.jsonl").standardizedFileURL
    guard let bytes = try? Data(contentsOf: file) else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).enumerated().compactMap { index, line in
      guard let json = try? JSON(parsing: [UInt8](line)), let message = json["message"] else { return nil }
      return Example(
        line: index + 1, method: json["method"]?.stringValue ?? "", why: json["why"]?.stringValue, message: message)
    }
  }()
}
