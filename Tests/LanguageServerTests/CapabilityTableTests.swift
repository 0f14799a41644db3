import Foundation
import Testing

@testable import LanguageServer

/// `protocol/README.md` says what the server answers, and says no more than that.
struct CapabilityTableTests {
  private static let rows: [Substring] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "protocol/README.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| `") }
  }()

  @Test("every message that the server takes is in the table")
  func complete() {
    for method in Array(Routes.requests.keys) + Array(Routes.notifications.keys) {
      #expect(Self.rows.contains { $0.contains("`\(method)`") }, "\(method)")
    }
  }

  @Test("every request in the table is answered")
  func nothingMore() {
    let sent: Set = [
      "textDocument/publishDiagnostics", "workspace/diagnostic/refresh", "window/workDoneProgress/create", "$/progress",
      "workspace/configuration", "client/registerCapability", "$/logTrace",
    ]
    for row in Self.rows {
      let methods = row.split(separator: "|")[0].split(separator: "`").map(String.init)
      for method in methods where method.contains("/") && !sent.contains(method) {
        #expect(Routes.requests[method] != nil || Routes.notifications[method] != nil, "\(method)")
      }
    }
  }
}
