import Workspace

/// What a command works on: paths, and which rules hold.
struct Selection: Sendable {
  let paths: [String]
  let jobs: Int
  /// These rules alone; empty for all.
  let only: Set<String>
  let without: Set<String>
  let followsIgnoreFiles: Bool
  private let inputPath: String

  /// - Throws: also where no path is named.
  init(_ arguments: Arguments) throws(UsageError) {
    guard !arguments.operands.isEmpty else {
      throw UsageError("a file or folder is wanted; `--help` tells more")
    }
    paths = arguments.operands
    jobs = try arguments.number(of: .jobs, in: 1...1024) ?? Parallel.usualJobs
    only = Set(try arguments.rules(of: .rule))
    without = Set(try arguments.rules(of: .noRule))
    followsIgnoreFiles = !arguments.has(.noIgnore)
    inputPath = arguments.value(of: .standardInputPath) ?? "<stdin>"
  }

  /// The drafts that the paths name, and what is wrong with the paths.
  func sources(_ desk: Desk) -> (sources: [DraftSource], errors: [InputError]) {
    let search = DraftSearch(
      paths.filter { $0 != "-" }, followsIgnoreFiles: followsIgnoreFiles, isWanted: desk.settings.takes)
    var sources = search.files.map { DraftSource(file: $0, input: nil) }
    if paths.contains("-") {
      let file = DraftFile(path: inputPath, format: Format(fileName: inputPath) ?? .plain)
      sources.insert(
        DraftSource(file: file, input: Result { () throws(InputError) in try Terminal.readInput() }), at: 0)
    }
    return (sources, search.errors)
  }
}

/// A draft to be read: a file, or standard input, which can be read once.
struct DraftSource: Sendable {
  let file: DraftFile
  fileprivate let input: Result<[UInt8], InputError>?

  var isStandardInput: Bool { input != nil }

  func read() throws(InputError) -> [UInt8] {
    guard let input else { return try file.read() }
    let bytes = try input.get()
    if file.format != .mail { try DraftFile.checkUTF8(bytes, path: file.path) }
    return bytes
  }
}

/// What a command judges drafts with: the rules, the dictionaries, and the settings above each draft.
struct Desk: Sendable {
  let settings = SettingsShelf()
  private let dictionaries = Dictionaries(isEager: true, ownFile: Dictionaries.userFile)
  private let only: Set<String>
  private let without: Set<String>

  init(only: Set<String> = [], without: Set<String> = []) {
    self.only = only
    self.without = without
  }

  init(_ selection: Selection) { self.init(only: selection.only, without: selection.without) }

  /// All rules that may have a say: those that are shipped, and those of the settings that were read.
  var rules: [Rule] {
    let own = settings.files.compactMap(\.settings).flatMap { [$0] + $0.overrides.map(\.settings) }.flatMap(\.own.rules)
    return Rule.all + own.map(Rule.init)
  }

  func rulebook(for path: String) -> Rulebook {
    let settings = settings.settings(for: path)
    var rulebook = settings.rulebook()
    rulebook.speller = dictionaries
    rulebook.surroundings = settings.surroundings
    guard !only.isEmpty || !without.isEmpty else { return rulebook }
    for code in rulebook.rules.map(\.code) {
      if without.contains(code) || !only.isEmpty && !only.contains(code) {
        rulebook.surroundings.levels[code] = .off
      } else if !only.isEmpty, rulebook.surroundings.levels[code] == .off {
        rulebook.surroundings.levels[code] = nil
      }
    }
    return rulebook
  }
}
