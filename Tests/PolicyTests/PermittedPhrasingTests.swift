import Drafts
import Testing

@testable import Policy

struct PermittedPhrasingTests {
  @Test("what is offered breaks no rule", arguments: PermittedPhrasing.all.map(\.title))
  func breaksNoRule(title: String) throws {
    let phrasing = try #require(PermittedPhrasing.all.first { $0.title == title })
    #expect(!phrasing.text.contains("$") && !phrasing.text.contains("}"))
    let draft =
      "---\nreason: \(phrasing.reason.rawValue)\norder: 113-4829175-3306621\n---\nDear Jo,\n\n\(phrasing.text)\n"
    let book = Rulebook.standard
    let found = book.findings(in: book.draft(Array(draft.utf8), format: .plain), today: .epoch)
    #expect(found.map(\.rule) == [])
    // And it gives its reason even where none is declared.
    let bare = book.draft(
      Array("Dear Jo,\n\nabout order 113-4829175-3306621:\n\n\(phrasing.text)\n".utf8), format: .plain)
    #expect(!book.findings(in: bare, today: .epoch).map(\.rule).contains("missing-reason"))
  }

  @Test("every reason has words, and every key a meaning")
  func completeness() {
    #expect(Set(PermittedPhrasing.all.map(\.reason)) == Set(Declarations.Reason.allCases))
    #expect(Declarations.help.allSatisfy { !$0.meaning.isEmpty })
  }
}
