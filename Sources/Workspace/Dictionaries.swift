import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The dictionaries of this machine, and the words that the user has added; each verdict is kept.
public final class Dictionaries: Speller {
  private let state: Mutex<State>
  /// Whether dictionaries are loaded when they are first asked for; if not, `load` does it.
  private let isEager: Bool
  /// Where the user's own words are kept, one a line; nil where they are not.
  private let ownFile: String?
  private static let nextVersion = Atomic<UInt32>(2)

  private struct State {
    var version = Dictionaries.newVersion()
    var own: Set<String> = []
    /// By language; empty where there is none.
    var loaded: [Language: [Loaded]] = [:]
    var verdicts: [Language: [String: Bool]] = [:]
    var suggestions: [Language: [String: [String]]] = [:]
    var folders: [String] = []
  }

  /// Crosses threads only with its lock.
  private struct Loaded: @unchecked Sendable {
    let dictionary: HunspellDictionary
  }

  /// - Parameters:
  ///   - isEager: whether a dictionary may be loaded when a word is asked for; it takes some 20 ms.
  ///   - ownFile: where the user's own words are kept; it need not be there.
  public init(isEager: Bool, ownFile: String? = nil) {
    self.isEager = isEager
    self.ownFile = ownFile
    var state = State()
    state.own = Self.words(in: ownFile)
    state.folders = Self.systemFolders
    self.state = Mutex(state)
  }

  private static func newVersion() -> UInt32 {
    // Only so many can be told apart from each other with a language beside them.
    max(2, nextVersion.add(1, ordering: .relaxed).oldValue & 0x03FF_FFFF)
  }

  public var version: UInt32 { state.withLock { $0.version } }

  public func isOwn(_ word: String) -> Bool { state.withLock { $0.own.contains(word.lowercased()) } }

  public func isRight(_ word: String, in language: Language) -> Bool? {
    state.withLock { state in
      if let known = state.verdicts[language]?[word] { return known }
      if isEager { Self.load(language, &state) }
      guard let loaded = state.loaded[language], !loaded.isEmpty else { return nil }
      let isRight = loaded.contains { $0.dictionary.isRight(word) }
      if state.verdicts[language, default: [:]].count > 200_000 { state.verdicts[language] = [:] }
      state.verdicts[language, default: [:]][word] = isRight
      return isRight
    }
  }

  public func suggestions(for word: String, in language: Language) -> [String] {
    state.withLock { state in
      Self.load(language, &state)
      if let known = state.suggestions[language]?[word] { return known }
      let found = state.loaded[language]?.first?.dictionary.suggestions(for: word) ?? []
      if state.suggestions[language, default: [:]].count > 10_000 { state.suggestions[language] = [:] }
      state.suggestions[language, default: [:]][word] = found
      return found
    }
  }

  /// Loads the dictionaries of a language.
  /// - Returns: whether anything is judged otherwise from now on.
  public func load(_ language: Language) -> Bool {
    state.withLock { state in
      guard state.loaded[language] == nil else { return false }
      Self.load(language, &state)
      guard let loaded = state.loaded[language], !loaded.isEmpty else { return false }
      state.version = Self.newVersion()
      return true
    }
  }

  public func isLoaded(_ language: Language) -> Bool { state.withLock { $0.loaded[language] != nil } }

  /// Whether there is a dictionary of a language on this machine.
  public func has(_ language: Language) -> Bool {
    state.withLock { !Self.paths(of: language, in: $0.folders).isEmpty } && HunspellLibrary.shared != nil
  }

  /// How a dictionary is got.
  public static func advice(for language: Language) -> String {
    HunspellLibrary.shared == nil
      ? "install Hunspell (Debian, Ubuntu: libhunspell-1.7-0; macOS: brew install hunspell)"
      : "install a Hunspell dictionary for it (Debian, Ubuntu: hunspell-\(language.code))"
  }

  // MARK: Own words

  /// Where a user's own words are kept: `$XDG_CONFIG_HOME/draftlint/words.txt`, or in `~/.config`.
  public static var userFile: String? {
    func folder(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let base = folder("XDG_CONFIG_HOME") ?? folder("HOME").map { $0 + "/.config" }
    return base.map { $0 + "/draftlint/words.txt" }
  }

  private static func words(in file: String?) -> Set<String> {
    guard let file, access(file, F_OK) == 0 else { return [] }
    // Whoever cannot read their own words is told so when one is added.
    guard let bytes = try? DraftFile(path: file, format: .plain).read() else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return Set(lines.map { $0.lowercased().trimmingSpaces })
  }

  /// Takes a word for right from now on, and writes it down.
  /// - Returns: whether anything is judged otherwise.
  public func add(_ word: String) throws(InputError) -> Bool {
    let word = word.lowercased().trimmingSpaces
    let isNew = state.withLock { state in
      guard !word.isEmpty, state.own.insert(word).inserted else { return false }
      state.version = Self.newVersion()
      return true
    }
    if isNew, let ownFile { try Self.append(word + "\n", to: ownFile) }
    return isNew
  }

  private static func append(_ line: String, to path: String) throws(InputError) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      _ = mkdir(folder, 0o700)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw InputError(path: path, reason: DraftFile.reason(errno)) }
    defer { close(descriptor) }
    let bytes = Array(line.utf8)
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw InputError(path: path, reason: DraftFile.reason(errno)) }
  }

  // MARK: Finding them

  /// Where systems keep dictionaries.
  private static var systemFolders: [String] {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    return [
      "\(home)/.local/share/hunspell", "\(home)/Library/Spelling", "/usr/share/hunspell", "/usr/share/myspell",
      "/usr/share/myspell/dicts", "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell", "/Library/Spelling",
    ]
  }

  /// The most usual first. Messages in English may be British or American, whatever the language tag says.
  private static let regions: [Language: [String]] = [
    .english: ["en_US", "en_GB", "en"], .german: ["de_DE", "de_DE_frami", "de"],
    .french: ["fr_FR", "fr", "fr-classique"],
    .spanish: ["es_ES", "es", "es_ANY"], .italian: ["it_IT", "it"], .portuguese: ["pt_PT", "pt_BR", "pt"],
    .dutch: ["nl_NL", "nl"], .polish: ["pl_PL", "pl"], .swedish: ["sv_SE", "sv"], .turkish: ["tr_TR", "tr"],
    .danish: ["da_DK", "da"], .czech: ["cs_CZ", "cs"], .finnish: ["fi_FI", "fi"], .romanian: ["ro_RO", "ro"],
  ]

  private static func paths(of language: Language, in folders: [String]) -> [String] {
    var paths: [String] = []
    for region in regions[language] ?? [] {
      if let folder = folders.first(where: { access("\($0)/\(region).dic", R_OK) == 0 }) {
        paths.append("\(folder)/\(region).dic")
        // Of the other languages one will do: its regions differ in a few words.
        if language != .english && language != .portuguese { break }
      }
    }
    return paths
  }

  private static func load(_ language: Language, _ state: inout State) {
    guard state.loaded[language] == nil else { return }
    var loaded: [Loaded] = []
    if let library = HunspellLibrary.shared {
      for path in paths(of: language, in: state.folders) {
        if let dictionary = HunspellDictionary(library, path: path) { loaded.append(Loaded(dictionary: dictionary)) }
      }
    }
    state.loaded[language] = loaded
    state.verdicts[language] = nil
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace ?? false { rest = rest.dropFirst() }
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    return String(rest)
  }
}
