/// What a settings file, or the editor's section `draftlint`, says.
public struct Settings: Sendable, Equatable {
  /// The name of settings files; the nearest one above a draft holds for it.
  public static let fileName = "draftlint.json"

  /// By rule code, how grave a rule is, or that it is off.
  public var rules: [String: Surroundings.Level] = [:]
  /// Hosts that may be linked, and all below them.
  public var hosts: [String] = []
  /// Words that are spelt right: those that are listed, and those of word lists.
  public var words = WordList()
  /// Globs of the drafts that are looked at when a folder is, below the settings' own; all, where there are none.
  public var include: [Glob] = []
  /// Globs of drafts that are not looked at when a folder is.
  public var exclude: [Glob] = []
  /// The buyers' language, as BCP 47 writes it.
  public var language: String?
  /// Own rules, carriers and manufacturers.
  public var own = OwnWords()
  /// What holds for some drafts alone.
  public var overrides: [Override] = []

  public struct Override: Sendable, Equatable {
    /// Which drafts, below the settings' own folder.
    public var files: [Glob] = []
    public var settings = Settings()
  }

  public init() {}

  /// The surroundings of a draft for which nothing else holds.
  public var surroundings: Surroundings {
    var surroundings = Surroundings()
    surroundings.levels = rules
    surroundings.hosts = hosts
    surroundings.words = words
    surroundings.language = language
    return surroundings
  }

  /// These, and where they are silent, others: an editor's settings hold unless a file says otherwise.
  public func over(_ others: Settings) -> Settings {
    var both = self
    both.rules = others.rules.merging(rules) { _, own in own }
    both.hosts += others.hosts.filter { !hosts.contains($0) }
    both.words = words.union(others.words)
    both.include = include.isEmpty ? others.include : include
    both.exclude += others.exclude
    both.language = language ?? others.language
    both.own.carriers += others.own.carriers.filter { !own.carriers.contains($0) }
    both.own.manufacturers += others.own.manufacturers.filter { !own.manufacturers.contains($0) }
    both.own.placeholders.merge(others.own.placeholders) { own, others in own + others.filter { !own.contains($0) } }
    let codes = Set(own.rules.map(\.code))
    both.own.rules += others.own.rules.filter { !codes.contains($0.code) }
    return both
  }

  /// What holds for one draft, whose path is relative to the settings' folder.
  public func resolved(for path: String) -> Settings {
    var resolved = self
    for override in overrides where override.files.contains(where: { $0.matches(path) }) {
      resolved = override.settings.over(resolved)
    }
    return resolved
  }

  /// Whether a draft, whose path is relative to the settings' folder, is looked at when a folder is.
  public func takes(_ path: String) -> Bool {
    (include.isEmpty || include.contains { $0.matches(path) }) && !exclude.contains { $0.matches(path) }
  }

  /// The rules that hold, to read and judge drafts with; `standard` where settings add nothing to them.
  public func rulebook(_ standard: @autoclosure () -> Rulebook = .standard) -> Rulebook {
    own.isEmpty ? standard() : OwnRulebooks.shared.rulebook(adding: own)
  }
}
