import Testing

@testable import Workspace

/// What a settings file may say, and what is said where it says something else.
struct SettingsTests {
  private func read(_ text: String) -> (settings: Settings?, problems: [SettingsProblem]) {
    Settings.read(Array(text.utf8))
  }

  @Test func everyKey() {
    let (settings, problems) = read(
      """
      {
        "$schema": "https://example.com/settings.schema.json",
        // Our own shop.
        "hosts": ["Shop.example.com"],
        "rules": {"emoji": "off", "font-sizes": "error"},
        "exclude": ["old/**"], /* drafts of last year */
      }
      """)
    #expect(problems.isEmpty)
    #expect(settings?.hosts == ["shop.example.com"])
    #expect(settings?.rules == ["emoji": .off, "font-sizes": .severity(.error)])
    #expect(settings?.exclude.map(\.pattern) == ["old/**"])
  }

  @Test(arguments: [
    (#"{"rule": {}}"#, #""rule""#, "there is no setting 'rule'; did you mean 'rules'?"),
    (#"{"rules": {"emojy": "off"}}"#, #""emojy""#, "there is no rule 'emojy'; did you mean 'emoji'?"),
    (#"{"rules": {"emoji": "warn"}}"#, #""warn""#, "there is no severity 'warn'"),
    (#"{"rules": {"emoji": 1}}"#, "1", "rules.emoji: expected a string, found a number"),
    (#"{"rules": ["emoji"]}"#, #"["emoji"]"#, "rules: expected an object, found an array"),
    (#"{"hosts": ["https://a.example/"]}"#, #""https://a.example/""#, "is no host; write it like"),
    (#"{"exclude": [true]}"#, "true", "exclude[0]: expected a string, found a boolean"),
    (#"["rules"]"#, #"["rules"]"#, "expected an object, found an array"),
  ])
  func problems(_ text: String, _ place: String, _ message: String) throws {
    let (settings, problems) = read(text)
    #expect(settings != nil)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.message.contains(message), "\(problem.message)")
    #expect(problem.range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == place)
  }

  @Test func noJSON() {
    let (settings, problems) = read("{\"rules\" {}}")
    #expect(settings == nil)
    #expect(problems.map(\.range) == [9..<10])
  }

  @Test(
    "a rule is turned off by the least edit, and the file says so then",
    arguments: [
      "", "{}", "{\n}\n", "{\"hosts\": []}", "{\"rules\": {}}", "{\"rules\": {\"emoji\": \"off\"}}",
      "{\"rules\": {\"coupon\": \"warning\", }, // ours\n}", "// nothing yet\n{ }",
    ])
  func turningOff(_ text: String) throws {
    let edit = try #require(SettingsEdit.turningOff("coupon", in: Array(text.utf8)))
    let (settings, problems) = Settings.read(Fix("", [edit]).applied(to: Array(text.utf8)))
    #expect(problems.isEmpty)
    #expect(settings?.rules["coupon"] == .off)
    #expect(settings?.rules.count == (text.contains("emoji") ? 2 : 1))
  }

  @Test func turningOffWhatIsOff() {
    #expect(SettingsEdit.turningOff("coupon", in: Array("{\"rules\": {\"coupon\": \"off\"}}".utf8)) == nil)
    #expect(SettingsEdit.turningOff("coupon", in: Array("[]".utf8)) == nil)
    #expect(SettingsEdit.turningOff("coupon", in: Array("{".utf8)) == nil)
  }

  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "x/a.md", true), ("*.md", "a.txt", false), ("/a.md", "x/a.md", false),
    ("old/", "old/a.md", true), ("old", "x/old/y/a.md", true), ("old/*.md", "old/x/a.md", false),
    ("old/**/a.md", "old/a.md", true), ("old/**/a.md", "old/x/y/a.md", true), ("a?c*", "abcd", true),
    ("a?c*", "ac", false), ("**", "a", true), ("", "a", false), ("*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaa", false),
  ])
  func globs(_ pattern: String, _ path: String, _ matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }

  @Test func rulesAndHosts() {
    var book = Rulebook.standard
    book.surroundings =
      read(
        #"{"hosts": ["lamps.example"], "rules": {"emoji": "off", "emoticon": "error", "reply-overdue": "error"}}"#
      ).settings?.surroundings ?? Surroundings()
    let draft = book.draft(
      Array("Order 113-4829175-3306621 :) 😀 https://www.lamps.example/a https://other.example/b".utf8), format: .plain)
    let findings = book.findings(in: draft, today: .epoch)
    #expect(!findings.contains { $0.rule == "emoji" })
    #expect(findings.first { $0.rule == "emoticon" }?.severity == .error)
    #expect(findings.filter { $0.rule == "external-link" }.count == 1)
  }

  @Test(
    "a word is added where words are, or where they are to be",
    arguments: [
      "", "{}", "{ // none\n}", "{\"rules\": {}}", "{\"words\": []}", "{\"words\": [\n  \"b\", // ours\n]}",
    ])
  func addingWord(_ text: String) throws {
    let edit = try #require(SettingsEdit.adding(word: "Ka\"ffa", in: Array(text.utf8)))
    let (settings, problems) = Settings.read(Fix("", [edit]).applied(to: Array(text.utf8)))
    #expect(problems == [] && settings?.words.contains("ka\"ffa") == true)
    #expect(settings?.words.contains("b") == text.contains("b\""))
  }

  @Test func addingWordThatIsThere() {
    #expect(SettingsEdit.adding(word: "a", in: Array("{\"words\": [\"a\"]}".utf8)) == nil)
    #expect(SettingsEdit.adding(word: "a", in: Array("{\"words\": 1}".utf8)) == nil)
    #expect(SettingsEdit.adding(word: "a", in: Array("[".utf8)) == nil)
  }
}
