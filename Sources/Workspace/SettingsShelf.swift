import Synchronization

/// The settings that hold for drafts, each file read once; for many threads at once.
public final class SettingsShelf: Sendable {
  private let shelf = Mutex(Shelf())

  private struct Shelf {
    /// By folder: the settings above it.
    var byFolder: [String: Known] = [:]
    var byFile: [String: Known] = [:]
    var errors: [InputError] = []
  }

  private struct Known {
    var settings = Settings()
    /// Where its globs start, with a `/` at its end.
    var base = ""
  }

  public init() {}

  /// What is wrong in the files that were read.
  public var errors: [InputError] { shelf.withLock { $0.errors } }

  public func settings(for path: String) -> Settings { known(for: path).settings }

  /// Whether a draft is passed over when its folder is looked at.
  public func excludes(_ path: String) -> Bool {
    let known = known(for: path)
    guard !known.settings.exclude.isEmpty else { return false }
    let whole = path.hasPrefix("/") ? path : SettingsFile.here + "/" + path
    guard whole.hasPrefix(known.base) else { return false }
    return known.settings.exclude.contains { $0.matches(String(whole.dropFirst(known.base.count))) }
  }

  private func known(for path: String) -> Known {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    return shelf.withLock { shelf in
      if let known = shelf.byFolder[folder] { return known }
      let settings = SettingsFile.find(above: path).map { Self.read($0, &shelf) } ?? Known()
      shelf.byFolder[folder] = settings
      return settings
    }
  }

  private static func read(_ path: String, _ shelf: inout Shelf) -> Known {
    if let known = shelf.byFile[path] { return known }
    var known = Known()
    do throws(InputError) {
      let file = try SettingsFile(path: path)
      known = Known(settings: file.settings ?? Settings(), base: file.folder)
      for (problem, place) in zip(file.problems, file.places) {
        shelf.errors.append(InputError(path: "\(path):\(place.line):\(place.column)", reason: problem.message))
      }
    } catch {
      shelf.errors.append(error)
    }
    shelf.byFile[path] = known
    return known
  }
}
