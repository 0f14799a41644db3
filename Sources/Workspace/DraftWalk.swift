#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Goes through a folder for drafts, in the order of names, without hidden ones, what links lead to and what `.gitignore`
/// files name.
///
/// One step is one entry, so that whoever has other things to do can stop between any two.
public struct DraftWalk: Sendable {
  /// What is left to look at, the next one last.
  private var left: [(path: String, depth: Int, ignored: IgnoreRules?)] = []
  private let isWanted: @Sendable (String) -> Bool

  /// What a step came upon.
  public enum Step: Sendable {
    case draft(DraftFile)
    case unreadable(InputError)
    /// A folder, or something that is no draft.
    case nothing
  }

  /// - Parameters:
  ///   - followsIgnoreFiles: whether what `.gitignore` names is passed over.
  ///   - isWanted: whether to look at a path, a folder's or a file's.
  public init(
    _ folder: String, followsIgnoreFiles: Bool = true, isWanted: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.isWanted = isWanted
    left = [(folder, 0, followsIgnoreFiles ? IgnoreRules(above: folder) : nil)]
  }

  /// Nil at the end.
  public mutating func step() -> Step? {
    guard let (found, depth, rules) = left.popLast() else { return nil }
    var (path, ignored) = (found, rules)
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    if depth > 0, let ignored, ignored.leavesOut(path, isFolder: isFolder) { return .nothing }
    // A folder that somebody named may be a link.
    guard isFolder || depth == 0 else {
      guard status.st_mode & S_IFMT == S_IFREG, let format = Format(fileName: path) else { return .nothing }
      return .draft(DraftFile(path: path, format: format))
    }
    guard depth < 64 else { return .nothing }
    guard let directory = opendir(path) else {
      return .unreadable(InputError(path: path, reason: DraftFile.reason(errno)))
    }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(directory)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    ignored?.enter(path)
    for name in names.sorted(by: >) {
      let below = path == "/" ? path + name : path + "/" + name
      if isWanted(below) { left.append((below, depth + 1, ignored)) }
    }
    return .nothing
  }
}
