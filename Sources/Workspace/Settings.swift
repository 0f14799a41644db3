/// What a settings file, or the editor's section `draftlint`, says.
public struct Settings: Sendable, Equatable {
  /// The name of settings files; the nearest one above a draft holds for it.
  public static let fileName = "draftlint.json"

  /// By rule code, how grave a rule is, or that it is off.
  public var rules: [String: Surroundings.Level] = [:]
  /// Hosts that may be linked, and all below them.
  public var hosts: [String] = []
  /// Words that are spelt right, in small letters.
  public var words: Set<String> = []
  /// Globs of drafts that are not looked at when a folder is, below the settings' own.
  public var exclude: [Glob] = []

  public init() {}

  /// The surroundings of a draft for which nothing else holds.
  public var surroundings: Surroundings {
    var surroundings = Surroundings()
    surroundings.levels = rules
    surroundings.hosts = hosts
    surroundings.words = words
    return surroundings
  }

  /// These, and where they are silent, others: an editor's settings hold unless a file says otherwise.
  public func over(_ others: Settings) -> Settings {
    var both = self
    both.rules = others.rules.merging(rules) { _, own in own }
    both.hosts += others.hosts.filter { !hosts.contains($0) }
    both.words.formUnion(others.words)
    both.exclude += others.exclude
    return both
  }
}

/// What is wrong in settings, where, and the way out.
public struct SettingsProblem: Error, Sendable, Equatable {
  /// In bytes of the file; nil where it is about settings that no file holds.
  public let range: Range<Int>?
  public let message: String
}

extension Settings {
  /// Reads settings as far as they make sense, and tells what does not.
  ///
  /// - Parameter bytes: JSON, with comments and trailing commas.
  /// - Returns: nil for the settings where the text is no JSON at all.
  public static func read(_ bytes: [UInt8]) -> (settings: Settings?, problems: [SettingsProblem]) {
    let json: JSON
    let outline: JSON.Outline
    do {
      json = try JSON(parsing: bytes, dialect: .json5Subset)
      outline = try JSON.Outline(of: bytes, dialect: .json5Subset)
    } catch {
      let at = min(error.offset, bytes.count)
      return (nil, [SettingsProblem(range: at..<min(at + 1, bytes.count), message: "this is no JSON: \(error.reason)")])
    }
    var reading = Reading(outline: outline)
    let settings = reading.settings(json)
    return (settings, reading.problems)
  }

  /// Reads settings that an editor sends.
  public static func read(_ json: JSON) -> (settings: Settings, problems: [SettingsProblem]) {
    var reading = Reading(outline: nil)
    let settings = reading.settings(json)
    return (settings, reading.problems)
  }

  /// The keys there are.
  public static let keys = ["$schema", "rules", "hosts", "words", "exclude"]
}

/// One reading of settings: what is wrong is noted, and the rest is taken.
private struct Reading {
  let outline: JSON.Outline?
  var problems: [SettingsProblem] = []

  mutating func settings(_ json: JSON) -> Settings {
    var settings = Settings()
    guard let members = members(json, at: []) else { return settings }
    for member in members {
      let path = [JSON.DecodingError.Step.key(member.key)]
      switch member.key {
      case "$schema": _ = string(member.value, at: path)
      case "rules": settings.rules = rules(member.value, at: path)
      case "hosts": settings.hosts = hosts(member.value, at: path)
      case "words": settings.words = Set(strings(member.value, at: path).map { $0.text.lowercased() })
      case "exclude": settings.exclude = strings(member.value, at: path).map { Glob($0.text) }
      default: complain("there is no setting", member.key, known: Settings.keys, atKey: path)
      }
    }
    return settings
  }

  private mutating func rules(_ json: JSON, at path: [JSON.DecodingError.Step]) -> [String: Surroundings.Level] {
    var levels: [String: Surroundings.Level] = [:]
    for member in members(json, at: path) ?? [] {
      let path = path + [.key(member.key)]
      guard Rulebook.standard.rule(member.key) != nil else {
        complain("there is no rule", member.key, known: Rulebook.standard.rules.map(\.code), atKey: path)
        continue
      }
      guard let name = string(member.value, at: path) else { continue }
      if let level = Surroundings.Level(name: name) {
        levels[member.key] = level
      } else {
        complain("there is no severity", name, known: Surroundings.Level.names, at: path)
      }
    }
    return levels
  }

  private mutating func hosts(_ json: JSON, at path: [JSON.DecodingError.Step]) -> [String] {
    strings(json, at: path).compactMap { host, path in
      if host.contains("/") || host.contains(":") || !host.contains(".") {
        complain("'\(host)' is no host; write it like shop.example.com", at: path)
        return nil
      }
      return host.lowercased()
    }
  }

  // MARK: Values

  private mutating func members(_ json: JSON, at path: [JSON.DecodingError.Step]) -> [JSON.Object.Member]? {
    guard let object = json.objectValue else {
      complain("expected an object, found \(json.kind)", at: path)
      return nil
    }
    return Array(object)
  }

  private mutating func string(_ json: JSON, at path: [JSON.DecodingError.Step]) -> String? {
    if let string = json.stringValue { return string }
    complain("expected a string, found \(json.kind)", at: path)
    return nil
  }

  private mutating func strings(
    _ json: JSON, at path: [JSON.DecodingError.Step]
  ) -> [(text: String, path: [JSON.DecodingError.Step])] {
    guard let values = json.arrayValue else {
      complain("expected an array of strings, found \(json.kind)", at: path)
      return []
    }
    var strings: [(String, [JSON.DecodingError.Step])] = []
    for (index, value) in values.enumerated() {
      let path = path + [.index(index)]
      if let string = string(value, at: path) { strings.append((string, path)) }
    }
    return strings
  }

  // MARK: Problems

  private mutating func complain(_ message: String, at path: [JSON.DecodingError.Step]) {
    let place = JSON.DecodingError(expected: "", found: "", path: path).pathDescription
    problems.append(
      SettingsProblem(
        range: outline?.node(at: path)?.range, message: place.isEmpty ? message : "\(place): \(message)"))
  }

  private mutating func complain(
    _ message: String, _ word: String, known: [String], at path: [JSON.DecodingError.Step]
  ) {
    let way =
      Nearest.word(to: word, in: known).map { "did you mean '\($0)'?" } ?? "there are \(known.joined(separator: ", "))"
    problems.append(SettingsProblem(range: outline?.node(at: path)?.range, message: "\(message) '\(word)'; \(way)"))
  }

  private mutating func complain(
    _ message: String, _ key: String, known: [String], atKey path: [JSON.DecodingError.Step]
  ) {
    let way =
      Nearest.word(to: key, in: known).map { "did you mean '\($0)'?" } ?? "there are \(known.joined(separator: ", "))"
    problems.append(SettingsProblem(range: outline?.node(at: path)?.keyRange, message: "\(message) '\(key)'; \(way)"))
  }
}
