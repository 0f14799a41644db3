import JSON
import Testing

/// JSONTestSuite: names that start with `y_` must be accepted, `n_` rejected; `i_` may go either way, but not crash.
@Suite(.enabled(if: !Conformance.texts.isEmpty, "../shared/conformance/json is not here"))
struct ConformanceTests {
  @Test func theSuiteIsComplete() {
    #expect(Conformance.texts.count == 318)
  }

  @Test(arguments: Conformance.texts.map(\.name))
  func verdict(name: String) throws {
    let text = try #require(Conformance.texts.first { $0.name == name })
    let result = Result { try JSON(parsing: text.bytes) }
    switch name.prefix(2) {
    case "y_": #expect(throws: Never.self) { try result.get() }
    case "n_": #expect(throws: JSON.SyntaxError.self) { try result.get() }
    default: #expect(name.hasPrefix("i_"))
    }
  }

  /// What is accepted is written and read again without a change.
  @Test(arguments: Conformance.texts.map(\.name))
  func roundTrip(name: String) throws {
    let text = try #require(Conformance.texts.first { $0.name == name })
    guard let json = try? JSON(parsing: text.bytes) else { return }
    #expect(try JSON(parsing: json.jsonBytes) == json)
  }
}
