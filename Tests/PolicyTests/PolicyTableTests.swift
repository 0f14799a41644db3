import Foundation
import Policy
import Testing

/// `protocol/policy.md` names every rule: in its clause, and in the table at its end.
struct PolicyTableTests {
  private static let text: String = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "protocol/policy.md")
    do { return try String(contentsOf: file, encoding: .utf8) } catch { fatalError("\(error)") }
  }()

  /// Codes of the policy that are told before their rules are there.
  private static let toCome: Set = ["grammar", "spelling", "wrong-language"]

  @Test("every rule stands in a clause and in the table, with its severity")
  func complete() throws {
    let parts = Self.text.components(separatedBy: "\n## Every code\n")
    try #require(parts.count == 2)
    let rows = parts[1].split(separator: "\n").filter { $0.hasPrefix("| `") }
    for rule in Rule.all {
      #expect(parts[0].contains("`\(rule.code)`"), "no clause names \(rule.code)")
      let row = rows.first { $0.hasPrefix("| `\(rule.code)` |") }
      #expect(row?.hasSuffix("| \(rule.severity.name) |") ?? false, "\(rule.code): \(row ?? "no row")")
    }
    let codes = Set(rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
    #expect(codes.count == rows.count, "a code stands twice")
    #expect(codes.subtracting(Rule.all.map(\.code)).isSubset(of: Self.toCome))
  }

  @Test("what the table links to is there")
  func links() {
    let headings = Self.text.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { $0.dropFirst(3).lowercased().replacing(" ", with: "-") }
    for match in Self.text.matches(of: /\(#([a-z-]+)\)/) { #expect(headings.contains(String(match.1))) }
  }
}
