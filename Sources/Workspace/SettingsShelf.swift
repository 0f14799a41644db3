import Synchronization

/// The settings that hold for drafts, each file read once; for many threads at once.
public final class SettingsShelf: Sendable {
  private let shelf = Mutex(Shelf())

  private struct Shelf {
    /// By folder: the settings file above it, or that there is none.
    var byFolder: [String: SettingsFile?] = [:]
    var byPath: [String: SettingsFile?] = [:]
    var errors: [InputError] = []
  }

  public init() {}

  /// What is wrong in the files that were read.
  public var errors: [InputError] { shelf.withLock { $0.errors } }

  /// The files that were read, in the order of their paths.
  public var files: [SettingsFile] {
    shelf.withLock { $0.byPath.values.compactMap { $0 } }.sorted { $0.path < $1.path }
  }

  public func settings(for path: String) -> Settings {
    guard let file = file(above: path), let settings = file.settings else { return Settings() }
    guard !settings.overrides.isEmpty, let relative = file.relative(path) else { return settings }
    return settings.resolved(for: relative)
  }

  /// Whether a draft is looked at when its folder is.
  public func takes(_ path: String) -> Bool {
    guard let file = file(above: path), let settings = file.settings, let relative = file.relative(path) else {
      return true
    }
    return settings.takes(relative)
  }

  private func file(above path: String) -> SettingsFile? {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    return shelf.withLock { shelf in
      if let known = shelf.byFolder[folder] { return known }
      let file = SettingsFile.find(above: path).flatMap { Self.read($0, &shelf) }
      shelf.byFolder[folder] = .some(file)
      return file
    }
  }

  private static func read(_ path: String, _ shelf: inout Shelf) -> SettingsFile? {
    if let known = shelf.byPath[path] { return known }
    var file: SettingsFile?
    do throws(InputError) {
      let read = try SettingsFile(path: path)
      for (problem, place) in zip(read.problems, read.places) {
        shelf.errors.append(InputError(path: "\(path):\(place.line):\(place.column)", reason: problem.message))
      }
      file = read
    } catch {
      shelf.errors.append(error)
    }
    shelf.byPath[path] = .some(file)
    return file
  }
}
