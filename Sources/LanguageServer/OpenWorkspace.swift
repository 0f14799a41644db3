import LanguageServerProtocol
import Workspace

/// The folders that the client has open: their drafts, open or not, and the settings above them.
///
/// It is read a step at a time, while the client wants nothing.
struct OpenWorkspace: Sendable {
  /// As paths, without a `/` at their end.
  private(set) var folders: [String] = []
  /// What is known of the drafts, by path.
  private(set) var drafts: [String: Known] = [:]
  /// Which of them ask for a review, and those that are open.
  var requests = ReviewRequests()
  /// What the editor's own settings say.
  var editorSettings = Settings()
  /// By folder: the settings file above it, or that there is none.
  private var settingsAbove: [String: SettingsFile?] = [:]
  private var walks: [DraftWalk] = []
  private var queue: [DraftFile] = []
  private var isQueued: Set<String> = []
  /// How many drafts have been read since there was nothing to do.
  private(set) var readCount = 0

  /// A draft that is longer is read when it is opened, and not before.
  static let longest = 256 << 10
  /// The most drafts that are read beside the open ones.
  static let most = 20_000

  /// A draft of the workspace that was read from its file.
  struct Known: Sendable {
    /// An array of `Diagnostic`, and its number among all reports; nil where the client does not ask for it.
    var report: (number: Int, items: JSON.Text)?
  }

  var hasWork: Bool { !walks.isEmpty || !queue.isEmpty }
  var leftCount: Int { queue.count }

  // MARK: Folders

  mutating func add(_ folder: String) {
    let folder = Self.trimmed(folder)
    guard !folders.contains(folder) else { return }
    folders.append(folder)
    walks.append(DraftWalk(folder))
  }

  /// - Returns: the paths of the drafts that are none of the workspace's any more.
  mutating func remove(_ folder: String) -> [String] {
    let folder = Self.trimmed(folder)
    folders.removeAll { $0 == folder }
    queue = queue.filter { contains($0.path) }
    isQueued = Set(queue.map(\.path))
    let gone = drafts.keys.filter { !contains($0) }
    for path in gone { drafts[path] = nil }
    return gone
  }

  func contains(_ path: String) -> Bool { folders.contains { path.hasPrefix($0 + "/") } }

  private static func trimmed(_ folder: String) -> String {
    var folder = Substring(folder)
    while folder.count > 1, folder.hasSuffix("/") { folder = folder.dropLast() }
    return String(folder)
  }

  // MARK: Reading

  /// Has a draft read again, or for the first time.
  mutating func enqueue(_ path: String) {
    guard contains(path), let format = Format(fileName: path), isQueued.insert(path).inserted else { return }
    queue.append(DraftFile(path: path, format: format))
  }

  /// Has all that is known read again.
  mutating func enqueueAll() {
    for path in drafts.keys.sorted() { enqueue(path) }
  }

  /// Goes on looking for drafts; nil where none is found right now.
  mutating func nextDraft() -> DraftFile? {
    if let file = queue.popLast() {
      isQueued.remove(file.path)
      readCount += 1
      return file
    }
    guard var walk = walks.popLast() else { return nil }
    // Most entries of a folder are no drafts.
    for _ in 0..<64 {
      guard let step = walk.step() else { return nil }
      if case .draft(let file) = step, drafts.count + queue.count < Self.most { enqueue(file.path) }
    }
    walks.append(walk)
    return nil
  }

  /// Nothing is looked for any more.
  mutating func stop() {
    walks = []
    queue = []
    isQueued = []
    readCount = 0
  }

  mutating func forgetCount() { readCount = 0 }

  mutating func keep(_ known: Known, of path: String) { drafts[path] = known }

  mutating func forget(_ path: String) { drafts[path] = nil }

  // MARK: Settings

  /// The settings that hold for a draft; what is wrong with them where they are read now.
  mutating func settings(for path: String?) -> (settings: Settings, read: SettingsFile?, error: InputError?) {
    guard let path, let slash = path.lastIndex(of: "/") else { return (editorSettings, nil, nil) }
    let folder = String(path[..<slash])
    if let known = settingsAbove[folder] { return (settings(known, for: path), nil, nil) }
    guard let file = SettingsFile.find(above: path) else {
      settingsAbove[folder] = .some(nil)
      return (editorSettings, nil, nil)
    }
    do {
      let read = try SettingsFile(path: file)
      // Where it is no JSON, what it said last holds on.
      let known = read.settings == nil ? lastGood[file] : read
      if let known { lastGood[file] = known }
      settingsAbove[folder] = .some(known)
      return (settings(known, for: path), read, nil)
    } catch {
      settingsAbove[folder] = .some(nil)
      return (editorSettings, nil, error)
    }
  }

  /// What a file says of a draft; the editor where it is silent.
  private func settings(_ file: SettingsFile?, for path: String) -> Settings {
    guard let file, let own = file.settings else { return editorSettings }
    let all = own.over(editorSettings)
    return own.overrides.isEmpty ? all : file.relative(path).map(all.resolved) ?? all
  }

  private var lastGood: [String: SettingsFile] = [:]

  /// Has settings files looked for again.
  mutating func forgetSettings() { settingsAbove = [:] }

  /// Whether the settings have a draft left out when its folder is looked at.
  mutating func excludes(_ path: String) -> Bool {
    let settings = settings(for: path).settings
    guard !settings.exclude.isEmpty || !settings.include.isEmpty,
      let folder = folders.first(where: { path.hasPrefix($0 + "/") })
    else { return false }
    let base = SettingsFile.find(above: path).map { String($0.dropLast(Settings.fileName.count)) } ?? folder + "/"
    return !settings.takes(String(path.dropFirst(base.count)))
  }
}
