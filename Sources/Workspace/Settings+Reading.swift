/// What is wrong in settings, where, and the way out.
public struct SettingsProblem: Error, Sendable, Equatable {
  /// In bytes of the file; nil where it is about settings that no file holds.
  public let range: Range<Int>?
  public let message: String
}

extension Settings {
  /// The keys there are.
  public static let keys = ["$schema"] + overridable + ["include", "exclude", "overrides"]
  /// Those that may stand in an override, too.
  static let overridable = [
    "rules", "hosts", "carriers", "manufacturers", "placeholders", "words", "dictionaries", "language", "marketplace",
    "own",
  ]
  static let overrideKeys = ["files"] + overridable
  static let ownRuleKeys = ["code", "message", "severity", "phrases", "unless", "replacement", "examples"]

  /// Reads settings as far as they make sense, and tells what does not.
  ///
  /// - Parameters:
  ///   - bytes: JSON, with comments and trailing commas.
  ///   - folder: where the file lies, with a `/` at its end: what paths in it start from.
  /// - Returns: nil for the settings where the text is no JSON at all.
  public static func read(_ bytes: [UInt8], in folder: String = "") -> (
    settings: Settings?, problems: [SettingsProblem]
  ) {
    let json: JSON
    let outline: JSON.Outline
    do {
      json = try JSON(parsing: bytes, dialect: .json5Subset)
      outline = try JSON.Outline(of: bytes, dialect: .json5Subset)
    } catch {
      let at = min(error.offset, bytes.count)
      return (nil, [SettingsProblem(range: at..<min(at + 1, bytes.count), message: "this is no JSON: \(error.reason)")])
    }
    var reading = Reading(outline: outline, folder: folder)
    let settings = reading.settings(json)
    return (settings, reading.problems)
  }

  /// Reads settings that an editor sends.
  public static func read(_ json: JSON) -> (settings: Settings, problems: [SettingsProblem]) {
    var reading = Reading(outline: nil, folder: "")
    let settings = reading.settings(json)
    return (settings, reading.problems)
  }
}

/// One reading of settings: what is wrong is noted, and the rest is taken.
private struct Reading {
  typealias Path = [JSON.DecodingError.Step]

  let outline: JSON.Outline?
  let folder: String
  var problems: [SettingsProblem] = []
  /// The codes of own rules, which `rules` may name.
  private var ownCodes: [String] = []

  init(outline: JSON.Outline?, folder: String) {
    self.outline = outline
    self.folder = folder
  }

  mutating func settings(_ json: JSON) -> Settings {
    ownCodes = codes(json["own"]) + (json["overrides"]?.arrayValue ?? []).flatMap { codes($0["own"]) }
    var settings = Settings()
    each(json, at: [], of: Settings.keys) { reading, key, value, path in
      switch key {
      case "$schema": _ = reading.string(value, at: path)
      case "include": settings.include = reading.globs(value, at: path)
      case "exclude": settings.exclude = reading.globs(value, at: path)
      case "overrides":
        settings.overrides = (reading.array(value, of: "objects", at: path) ?? []).map {
          reading.override($0.json, at: $0.path)
        }
      default: reading.take(key, value, at: path, into: &settings)
      }
    }
    return settings
  }

  private func codes(_ own: JSON?) -> [String] { (own?.arrayValue ?? []).compactMap { $0["code"]?.stringValue } }

  private mutating func override(_ json: JSON, at path: Path) -> Settings.Override {
    var override = Settings.Override()
    each(json, at: path, of: Settings.overrideKeys) { reading, key, value, path in
      if key == "files" {
        override.files = reading.globs(value, at: path)
      } else {
        reading.take(key, value, at: path, into: &override.settings)
      }
    }
    if json.objectValue != nil, json["files"] == nil {
      complain("'files' is wanted: which drafts this is for", at: path)
    }
    return override
  }

  /// What may stand in settings and in their overrides.
  private mutating func take(_ key: String, _ value: JSON, at path: Path, into settings: inout Settings) {
    switch key {
    case "rules": settings.rules = rules(value, at: path)
    case "hosts": settings.hosts += hosts(value, at: path)
    case "carriers": settings.own.carriers = firms(value, at: path, &settings.hosts)
    case "manufacturers": settings.own.manufacturers = firms(value, at: path, &settings.hosts)
    case "placeholders": settings.own.placeholders = placeholders(value, at: path)
    case "words": settings.words = settings.words.union(WordList(strings(value, at: path).map(\.text)))
    case "dictionaries":
      for (file, path) in strings(value, at: path) { settings.words = settings.words.union(words(of: file, at: path)) }
    case "language": settings.language = language(value, at: path) ?? settings.language
    case "marketplace": settings.language = settings.language ?? marketplace(value, at: path)
    case "own": settings.own.rules = ownRules(value, at: path)
    default: break
    }
  }

  // MARK: Keys

  private mutating func rules(_ json: JSON, at path: Path) -> [String: Surroundings.Level] {
    var levels: [String: Surroundings.Level] = [:]
    for member in members(json, at: path) ?? [] {
      let path = path + [.key(member.key)]
      guard ownCodes.contains(member.key) || Rule.codes.contains(member.key) else {
        complain("there is no rule", member.key, known: Rule.all.map(\.code) + ownCodes, atKey: path)
        continue
      }
      if let level = level(member.value, at: path) { levels[member.key] = level }
    }
    return levels
  }

  private mutating func level(_ json: JSON, at path: Path) -> Surroundings.Level? {
    guard let name = string(json, at: path) else { return nil }
    if let level = Surroundings.Level(name: name) { return level }
    complain("there is no severity", name, known: Surroundings.Level.names, at: path)
    return nil
  }

  private mutating func hosts(_ json: JSON, at path: Path) -> [String] {
    strings(json, at: path).compactMap { host, path in
      if Self.isHost(host) { return host.lowercased() }
      complain("'\(host)' is no host; write it like shop.example.com", at: path)
      return nil
    }
  }

  /// Names of firms; those that are hosts join the hosts.
  private mutating func firms(_ json: JSON, at path: Path, _ hosts: inout [String]) -> [String] {
    var names: [String] = []
    for (text, path) in strings(json, at: path) {
      if Self.isHost(text), !text.contains(" ") {
        hosts.append(text.lowercased())
      } else if text.contains(where: { $0.isLetter || $0.isNumber }), !text.contains("/") {
        names.append(text)
      } else {
        complain("'\(text)' is neither a name nor a host; write it like Northway Parcel or track.example.com", at: path)
      }
    }
    return names
  }

  private mutating func placeholders(_ json: JSON, at path: Path) -> [OwnWords.Placeholder: [String]] {
    var placeholders: [OwnWords.Placeholder: [String]] = [:]
    each(json, at: path, of: OwnWords.Placeholder.allCases.map(\.rawValue)) { reading, key, value, path in
      guard let placeholder = OwnWords.Placeholder(rawValue: key) else { return }
      placeholders[placeholder] = reading.strings(value, at: path).compactMap { text, path in
        if text.count(where: { $0.isLetter || $0.isNumber }) >= 2 { return text }
        reading.complain("'\(text)' is no placeholder; it wants two letters or digits at least", at: path)
        return nil
      }
    }
    return placeholders
  }

  private static func isHost(_ text: String) -> Bool {
    !text.contains("/") && !text.contains(":") && !text.contains(" ") && text.contains(".") && text.last != "."
  }

  private mutating func globs(_ json: JSON, at path: Path) -> [Glob] {
    strings(json, at: path).compactMap { pattern, path in
      if pattern.hasPrefix("!") || pattern.split(separator: "/").contains("..") {
        complain("'\(pattern)': a pattern names drafts below this file; there is no `!` and no `..` in it", at: path)
        return nil
      }
      return Glob(pattern)
    }
  }

  /// The words of a list: one a line, as they stand; of Hunspell's `.dic`, without the letters behind a `/`.
  private mutating func words(of file: String, at path: Path) -> WordList {
    guard !folder.isEmpty || file.hasPrefix("/") else { return WordList() }
    do throws(InputError) {
      let bytes = try DraftFile(path: file.hasPrefix("/") ? file : folder + file, format: .plain).read()
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      return WordList(lines.map { String($0.prefix { $0 != "/" && $0 != "\t" }) }.filter { !$0.isEmpty })
    } catch {
      complain("'\(file)' cannot be read: \(error.reason)", at: path)
      return WordList()
    }
  }

  private mutating func language(_ json: JSON, at path: Path) -> String? {
    guard let tag = string(json, at: path) else { return nil }
    if Language(tag: tag) != nil { return tag }
    complain("there is no language", tag, known: Language.allCases.map(\.code), at: path)
    return nil
  }

  private mutating func marketplace(_ json: JSON, at path: Path) -> String? {
    guard let name = string(json, at: path) else { return nil }
    if let language = Marketplace.languages[name.lowercased()] { return language }
    complain("there is no marketplace", name, known: Marketplace.languages.keys.sorted(), at: path)
    return nil
  }

  // MARK: Own rules

  private mutating func ownRules(_ json: JSON, at path: Path) -> [OwnRule] {
    var rules: [OwnRule] = []
    for (json, path) in array(json, of: "objects", at: path) ?? [] {
      guard let rule = ownRule(json, at: path) else { continue }
      if rules.contains(where: { $0.code == rule.code }) {
        complain("there are two rules '\(rule.code)'", at: path + [.key("code")])
      } else {
        rules.append(rule)
      }
    }
    return rules
  }

  private mutating func ownRule(_ json: JSON, at path: Path) -> OwnRule? {
    var rule = OwnRule(code: "", message: "", phrases: [])
    var paths: (phrases: [Path], unless: [Path]) = ([], [])
    each(json, at: path, of: Settings.ownRuleKeys) { reading, key, value, path in
      switch key {
      case "code": rule.code = reading.code(value, at: path) ?? ""
      case "message": rule.message = reading.string(value, at: path) ?? ""
      case "severity":
        if case .severity(let severity) = reading.level(value, at: path) { rule.severity = severity }
      case "phrases": (rule.phrases, paths.phrases) = reading.texts(value, at: path)
      case "unless": (rule.unless, paths.unless) = reading.texts(value, at: path)
      case "replacement": rule.replacement = reading.string(value, at: path)
      default: (rule.flags, rule.allows) = reading.examples(value, at: path)
      }
    }
    guard json.objectValue != nil else { return nil }
    for key in ["code", "message", "phrases"] where json[key] == nil {
      complain("'\(key)' is wanted in a rule", at: path)
    }
    var isSound = !rule.code.isEmpty && !rule.message.isEmpty && !rule.phrases.isEmpty
    for problem in rule.problems {
      isSound = false
      switch problem.part {
      case .phrase(let index): complain(problem.reason, at: paths.phrases[index])
      case .unless(let index): complain(problem.reason, at: paths.unless[index])
      }
    }
    return isSound ? rule : nil
  }

  private mutating func code(_ json: JSON, at path: Path) -> String? {
    guard let code = string(json, at: path) else { return nil }
    let isKebab = code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    if isKebab, code.hasPrefix(OwnRule.prefix), code.count > OwnRule.prefix.count, !code.hasSuffix("-") { return code }
    complain(
      "'\(code)' is no code of an own rule; write it like own-cheap, in small letters, digits and hyphens", at: path)
    return nil
  }

  private mutating func examples(_ json: JSON, at path: Path) -> (flags: [String], allows: [String]) {
    var (flags, allows): ([String], [String]) = ([], [])
    each(json, at: path, of: ["flags", "allows"]) { reading, key, value, path in
      for (text, path) in reading.strings(value, at: path) {
        let marks = text.filter { "⟦⟧".contains($0) }
        let isMarked = !marks.isEmpty && marks == String(repeating: "⟦⟧", count: marks.count / 2)
        if key == "allows", marks.isEmpty {
          allows.append(text)
        } else if key == "flags", isMarked {
          flags.append(text)
        } else {
          reading.complain(
            key == "flags" ? "mark what is found with ⟦ and ⟧" : "what is allowed holds no ⟦ or ⟧", at: path)
        }
      }
    }
    return (flags, allows)
  }

  // MARK: Values

  /// Goes through an object's members; those of other names are told of.
  private mutating func each(
    _ json: JSON, at path: Path, of keys: [String], _ take: (inout Reading, String, JSON, Path) -> Void
  ) {
    for member in members(json, at: path) ?? [] {
      let path = path + [.key(member.key)]
      if keys.contains(member.key) {
        take(&self, member.key, member.value, path)
      } else {
        complain("there is no setting", member.key, known: keys, atKey: path)
      }
    }
  }

  private mutating func members(_ json: JSON, at path: Path) -> [JSON.Object.Member]? {
    guard let object = json.objectValue else {
      complain("expected an object, found \(json.kind)", at: path)
      return nil
    }
    return Array(object)
  }

  private mutating func array(_ json: JSON, of things: String, at path: Path) -> [(json: JSON, path: Path)]? {
    guard let values = json.arrayValue else {
      complain("expected an array of \(things), found \(json.kind)", at: path)
      return nil
    }
    return values.enumerated().map { ($1, path + [.index($0)]) }
  }

  private mutating func string(_ json: JSON, at path: Path) -> String? {
    if let string = json.stringValue { return string }
    complain("expected a string, found \(json.kind)", at: path)
    return nil
  }

  private mutating func strings(_ json: JSON, at path: Path) -> [(text: String, path: Path)] {
    var strings: [(String, Path)] = []
    for (json, path) in array(json, of: "strings", at: path) ?? [] {
      if let string = string(json, at: path) { strings.append((string, path)) }
    }
    return strings
  }

  private mutating func texts(_ json: JSON, at path: Path) -> (texts: [String], paths: [Path]) {
    let strings = strings(json, at: path)
    return (strings.map(\.text), strings.map(\.path))
  }

  // MARK: Problems

  private mutating func complain(_ message: String, at path: Path) {
    let place = JSON.DecodingError(expected: "", found: "", path: path).pathDescription
    problems.append(
      SettingsProblem(range: outline?.node(at: path)?.range, message: place.isEmpty ? message : "\(place): \(message)"))
  }

  private mutating func complain(_ message: String, _ word: String, known: [String], at path: Path) {
    complain(message, word, known, outline?.node(at: path)?.range)
  }

  private mutating func complain(_ message: String, _ key: String, known: [String], atKey path: Path) {
    complain(message, key, known, outline?.node(at: path)?.keyRange)
  }

  private mutating func complain(_ message: String, _ word: String, _ known: [String], _ range: Range<Int>?) {
    let way =
      Nearest.word(to: word, in: known).map { "did you mean '\($0)'?" } ?? "there are \(known.joined(separator: ", "))"
    problems.append(SettingsProblem(range: range, message: "\(message) '\(word)'; \(way)"))
  }
}
