import Foundation
import Processes
import Testing

@testable import Workspace

/// The schema of the settings offers what the code knows.
struct SchemaTests {
  private static func schema() throws -> JSON {
    let file = Executable.root.appendingPathComponent("protocol/settings.schema.json")
    return try JSON(parsing: [UInt8](try Data(contentsOf: file)))
  }

  @Test("every rule is offered, with its severity and what it forbids")
  func rules() throws {
    let offered = try #require(try Self.schema()["$defs"]?["rules"]?["properties"])
    for rule in Rule.all {
      #expect(offered[rule.code]?["default"]?.stringValue == rule.severity.name, "settings.schema.json: \(rule.code)")
      #expect(offered[rule.code]?["description"]?.stringValue == rule.summary, "settings.schema.json: \(rule.code)")
    }
  }

  @Test("every key and every severity of the settings is offered")
  func keys() throws {
    let schema = try Self.schema()
    for key in Settings.keys { #expect(schema["properties"]?[key] != nil, "\(key)") }
    let severities = schema["$defs"]?["severity"]?["enum"]?.arrayValue?.compactMap(\.stringValue) ?? []
    #expect(Set(severities) == Set(Surroundings.Level.names))
  }
}

/// What is printed keeps to its schemas.
@Suite(.enabled(if: Validator.python != nil, "no Python with jsonschema and schemastore: see .ci/run"))
struct PrintedSchemaTests {
  @Test("SARIF keeps to the published schema")
  func sarif() throws {
    try Executable.withFolder(["a b&ü.txt": CheckTests.draft, "draftlint.json": Validator.settings]) { folder throws in
      let run = try Executable.run(["check", "--format", "sarif", "--today", "2026-11-22", "."], in: folder)
      #expect(try Validator.problems(of: run.output, "sarif") == "")
      #expect(try Validator.problems(of: run.output.replacing("2.1.0\",\"runs", with: "2.0\",\"runs"), "sarif") != "")
      #expect(run.output.contains("own-cheap") && run.output.contains("a%20b%26%C3%BC.txt"))
    }
    let corpus = Executable.root.appending(path: "Tests/Corpus/batch-08").path
    #expect(try Validator.problems(of: Executable.run(["check", "--format", "sarif", corpus]).output, "sarif") == "")
  }

  @Test("the JSON report and its statistics keep to protocol/report.schema.json")
  func report() throws {
    let schema = Executable.root.appending(path: "protocol/report.schema.json").path
    let corpus = Executable.root.appending(path: "Tests/Corpus/batch-08").path
    for options in [[], ["--statistics"]] {
      let run = try Executable.run(["check", "--format", "json", corpus] + options)
      #expect(try Validator.problems(of: run.output, schema) == "")
    }
    #expect(try Validator.problems(of: "{\"version\": 2}", schema) != "")
  }

  @Test("settings that draftlint takes keep to protocol/settings.schema.json, and the other way round")
  func settings() throws {
    let schema = Executable.root.appending(path: "protocol/settings.schema.json").path
    let whole = try JSON(parsing: Array(Validator.settings), dialect: .json5Subset)
    #expect(Settings.read(Array(Validator.settings)).problems == [])
    #expect(try Validator.problems(of: whole.description, schema) == "")
    for wrong in [
      #"{"rules": {"emojy": "off"}}"#, #"{"rules": {"emoji": "loud"}}"#, #"{"hosts": ["https://a.example/"]}"#,
      #"{"own": [{"code": "cheap", "message": "m", "phrases": ["cheap"]}]}"#, #"{"own": [{"code": "own-cheap"}]}"#,
      #"{"overrides": [{"rules": {}}]}"#, #"{"marketplace": "amazon.xx"}"#, #"{"wrods": []}"#,
      #"{"exclude": ["../a"]}"#,
      #"{"own": [{"code": "own-a", "message": "m", "phrases": ["b"], "examples": {"flags": ["b"]}}]}"#,
    ] {
      #expect(Settings.read(Array(wrong.utf8)).problems != [], "\(wrong)")
      #expect(try Validator.problems(of: wrong, schema) != "", "\(wrong)")
    }
  }
}

/// `schemas/validate.py`.
private enum Validator {
  /// Settings with every key.
  static let settings = Data(
    """
    {
      "$schema": "settings.schema.json",
      "rules": {"emoji": "off", "own-cheap": "warning"},
      "include": ["**/*.txt"], "exclude": ["old/**"], "hosts": ["help.lamps.example"],
      "carriers": ["Northway Parcel", "track.northway.example"], "manufacturers": ["Norwood Clocks"],
      "placeholders": {"order-id": ["orderno"]}, "words": ["lumiflex"], "dictionaries": [],
      "language": "en-GB", "marketplace": "amazon.co.uk",
      "own": [
        {
          "code": "own-cheap", "message": "We say good value.", "severity": "hint", "phrases": ["cheap|cheaper"],
          "unless": ["<negation> before 2"], "replacement": "good value",
          "examples": {"flags": ["It is ⟦cheap⟧."], "allows": ["It is not cheap."]}
        }
      ],
      "overrides": [{"files": ["templates/**"], "rules": {"missing-order-id": "off"}, "words": ["abc"]}]
    }
    """.utf8)

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "schemas/validate.py")

  /// `DRAFTLINT_PYTHON`, or the one on the path, if it has what the script wants; else nil.
  static let python: String? = {
    let named = ProcessInfo.processInfo.environment["DRAFTLINT_PYTHON"]
    let python = named ?? "python3"
    let run = try? Shell.run([python, script.path, "sarif"], in: Executable.root)
    // Named, it has to serve.
    return named ?? (run?.status == 0 ? python : nil)
  }()

  static func problems(of text: String, _ schema: String) throws -> String {
    let line = text.replacing("\n", with: " ") + "\n"
    let run = try Shell.run([python ?? "", script.path, schema], input: Data(line.utf8), in: Executable.root)
    return run.status == 0 ? "" : run.output + "status \(run.status)"
  }
}
