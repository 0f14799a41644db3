import Foundation
import Processes
import Testing

/// `draftlint.json` on the command line.
struct SettingsTests {
  private static let draft = Data("About order 113-4829175-3306621: use the coupon SAVE10 :)\n".utf8)

  @Test("the nearest settings above a draft hold")
  func nearest() throws {
    try Executable.withFolder([
      "a.txt": Self.draft, "b/c/d.txt": Self.draft, "draftlint.json": Data(#"{"rules": {"coupon": "off"}}"#.utf8),
      "b/draftlint.json": Data(#"{"rules": {"emoticon": "off",}, "exclude": ["/old/"]} // ours"#.utf8),
      "b/old/e.txt": Self.draft,
    ]) { folder throws in
      for arguments in [["check", "."], ["check", folder.path]] {
        let run = try Executable.run(arguments, in: folder)
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(run.output.contains("a.txt:1:56: error emoticon") && !run.output.contains("a.txt:1:34: error coupon"))
        #expect(run.output.contains("d.txt:1:34: error coupon") && !run.output.contains("d.txt:1:56"))
        #expect(!run.output.contains("e.txt"))
      }
      // What is named is checked.
      let output = try Executable.run(["check", "b/old/e.txt"], in: folder).output
      #expect(output.contains("e.txt:1:34: error coupon"))
      // Also from a folder below.
      let below = try Executable.run(["check", "d.txt"], in: folder.appending(path: "b/c"))
      #expect(!below.output.contains("emoticon"))
    }
  }

  @Test("what is wrong with settings is told with its place, and ends with 2")
  func wrong() throws {
    try Executable.withFolder([
      "a.txt": Self.draft, "draftlint.json": Data("{\n  \"rules\": {\"cupon\": \"off\"}\n}".utf8),
    ]) { folder throws in
      let run = try Executable.run(["check", "a.txt"], in: folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("draftlint.json:2:13: there is no rule 'cupon'; did you mean 'coupon'?"))
      #expect(run.output.contains("coupon"))
    }
  }

  @Test("own words are spelt right")
  func words() throws {
    let text = Data("About order 113-4829175-3306621: please tell us when you recieve the lamp.\n".utf8)
    try Executable.withFolder(["a.txt": text, "draftlint.json": Data(#"{"words": ["Recieve"]}"#.utf8)]) {
      folder throws in
      let output = try Executable.run(["check", "a.txt"], in: folder).output
      #expect(!output.contains("spelling"))
    }
    try Executable.withFolder(["a.txt": text]) { folder throws in
      let output = try Executable.run(["check", "a.txt"], in: folder).output
      #expect(output.contains("a.txt:1:58: warning spelling"))
    }
  }
}

/// Each key of `draftlint.json`.
struct SettingsKeyTests {
  /// The rules that are broken in a draft under some settings.
  private static func rules(_ text: String, _ settings: String, name: String = "a.txt") throws -> [String] {
    try Executable.withFolder([
      name: Data(text.utf8), "draftlint.json": Data(settings.utf8), "w.txt": Data("Blorfix/SM\n".utf8),
    ]) {
      let run = try Executable.run(["check", "--format", "github", "--today", "2026-11-22", name], in: $0)
      #expect(run.errors.isEmpty, "\(run.errors)")
      return run.output.split(separator: "\n").compactMap { line in
        line.range(of: "title=draftlint ").map { String(line[$0.upperBound...].prefix { $0 != ":" }) }
      }
    }
  }

  private static let order = "Order 113-4829175-3306621: blue or green? "

  @Test("carriers and manufacturers may be called and linked")
  func firms() throws {
    let call = Self.order + "Please call Northway Parcel at 303-555-0127.\n"
    #expect(try Self.rules(call, "{}") == ["off-amazon-contact", "phone-number"])
    #expect(try Self.rules(call, #"{"carriers": ["Northway Parcel"]}"#) == [])
    let link = Self.order + "See https://track.northway.example/1.\n"
    #expect(try Self.rules(link, #"{"manufacturers": ["northway.example"]}"#) == [])
    #expect(try Self.rules(link, #"{"carriers": ["Northway Parcel"]}"#) == ["external-link"])
  }

  @Test("own placeholders stand for an order ID, or for a coupon")
  func placeholders() throws {
    let text = "Order {{bestell_nr}}: blue or green?\n"
    #expect(try Self.rules(text, "{}") == ["missing-order-id"])
    #expect(try Self.rules(text, #"{"placeholders": {"order-id": ["Bestellnr"]}}"#) == [])
    let coupon = Self.order + "Take [[RABATT]] along.\n"
    #expect(try Self.rules(coupon, #"{"placeholders": {"coupon-code": ["rabatt"]}}"#) == ["coupon"])
  }

  @Test(
    "the language or the marketplace of the buyers holds where a draft does not say it",
    arguments: [
      #"{"language": "de"}"#, #"{"marketplace": "amazon.de"}"#, #"{"language": "de-AT", "marketplace": "amazon.com"}"#,
    ])
  func language(settings: String) throws {
    let text = Self.order + "We are very sorry that the lamp which you ordered is sold out now.\n"
    #expect(try Self.rules(text, settings) == ["wrong-language"])
    #expect(try Self.rules("---\nlanguage: en\n---\n" + text, settings) == [])
  }

  @Test("words of lists are spelt right")
  func dictionaries() throws {
    let text = Self.order + "Please tell us when you recieve it.\n"
    #expect(try Self.rules(text, "{}") == ["spelling"])
    try Executable.withFolder([
      "a.txt": Data(text.utf8), "w.dic": Data("1\nrecieve/DS\n".utf8),
      "draftlint.json": Data(#"{"dictionaries": ["w.dic"]}"#.utf8),
      "b/draftlint.json": Data(#"{"dictionaries": ["gone.txt"]}"#.utf8), "b/a.txt": Data(text.utf8),
    ]) { folder throws in
      #expect(try Executable.run(["check", "a.txt"], in: folder).status == 0)
      let run = try Executable.run(["check", "b/a.txt"], in: folder)
      #expect(run.status == 2 && run.errors.contains("draftlint.json:1:19: dictionaries[0]: 'gone.txt' cannot be read"))
    }
  }

  private static let own = """
    {"own": [{
      "code": "own-cheap", "message": "Say good value.", "severity": "error", "phrases": ["cheap~", "<money> only"],
      "unless": ["<negation> before 2"], "replacement": "good value",
      "examples": {"flags": ["⟦Cheap⟧ it is."], "allows": ["It is not cheap."]}
    }]}
    """

  @Test("own rules are found, repaired, explained and tried")
  func ownRules() throws {
    let text = Self.order + "Cheap as it is, it is not cheap.\n"
    #expect(try Self.rules(text, Self.own) == ["own-cheap"])
    #expect(try Self.rules("---\nignore: own-cheap\n---\n" + text, Self.own) == [])
    try Executable.withFolder(["a.txt": Data(text.utf8), "draftlint.json": Data(Self.own.utf8)]) { folder throws in
      #expect(try Executable.run(["fix", "a.txt"], in: folder).status == 0)
      let fixed = try String(decoding: Data(contentsOf: folder.appending(path: "a.txt")), as: UTF8.self)
      #expect(fixed == Self.order + "Good value as it is, it is not cheap.\n")
      #expect(try Executable.run(["explain", "own-cheap"], in: folder).output.contains("Say good value."))
      #expect(try Executable.run(["rules"], in: folder).output.contains("own-cheap"))
      #expect(
        try Executable.run(["rules", "--test"], in: folder).output == "2 examples of own rules, all as they say\n")
      let wrong = Self.own.replacing("It is not cheap.", with: "It is cheap.")
      try Data(wrong.utf8).write(to: folder.appending(path: "draftlint.json"))
      let run = try Executable.run(["rules", "--test"], in: folder)
      #expect(run.status == 1 && run.output.contains("own-cheap: 'It is cheap.': 'cheap' is found"))
    }
  }

  @Test("what is wrong in an own rule is told where it stands")
  func wrongOwnRules() throws {
    let text = """
      {"own": [{
        "code": "own-x", "message": "m",
        "phrases": ["(a|b", "<mony> off"],
        "unless": ["<negation> befor 2"],
        "colour": 1
      }, {"code": "x", "message": "m", "phrases": ["y"]}]}
      """
    try Executable.withFolder(["a.txt": Data(Self.order.utf8), "draftlint.json": Data(text.utf8)]) { folder throws in
      let run = try Executable.run(["check", "a.txt"], in: folder)
      #expect(run.status == 2)
      for place in [
        "3:15: own[0].phrases[0]", "3:23: own[0].phrases[1]", "4:14: own[0].unless[0]", "5:3:", "6:13: own[1].code",
      ] {
        #expect(run.errors.contains("draftlint.json:\(place)"), "\(place) in \(run.errors)")
      }
      #expect(run.errors.contains("did you mean `<money>`?"))
    }
  }

  @Test("overrides hold for the drafts that they name, the last one first; include leaves the others out")
  func overrides() throws {
    let text = Data((Self.order + "Take the coupon SAVE10 :)\n").utf8)
    let settings = """
      {
        "rules": {"coupon": "hint"}, "include": ["/in/**"],
        "overrides": [
          {"files": ["in/t/**"], "rules": {"coupon": "off", "emoticon": "off"}},
          {"files": ["**/loud.txt"], "rules": {"emoticon": "warning"}, "own": [{"code": "own-blue", "message": "m", "phrases": ["blue"]}]}
        ]
      }
      """
    try Executable.withFolder([
      "a.txt": text, "in/a.txt": text, "in/t/a.txt": text, "in/t/loud.txt": text, "draftlint.json": Data(settings.utf8),
    ]) { folder throws in
      let output = try Executable.run(["check", "."], in: folder).output
      #expect(!output.contains("./a.txt") && !output.contains("in/t/a.txt"))
      #expect(output.contains("./in/a.txt:1:43: error coupon") == false && output.contains("hint coupon"))
      #expect(output.contains("./in/a.txt") && output.contains("error emoticon"))
      #expect(
        output.contains("in/t/loud.txt:1:66: warning emoticon")
          && output.contains("in/t/loud.txt:1:28: warning own-blue"))
      #expect(try Executable.run(["check", "in/t/a.txt"], in: folder).status == 0)
    }
  }
}
