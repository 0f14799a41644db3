#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Goes through a folder for drafts, in the order of names, without hidden ones and what links lead to.
///
/// One step is one entry, so that whoever has other things to do can stop between any two.
public struct DraftWalk: Sendable {
  /// What is left to look at, the next one last.
  private var left: [(path: String, depth: Int)] = []
  private let isWanted: @Sendable (String) -> Bool

  /// What a step came upon.
  public enum Step: Sendable {
    case draft(DraftFile)
    case unreadable(InputError)
    /// A folder, or something that is no draft.
    case nothing
  }

  /// - Parameter isWanted: whether to look at a path, a folder's or a file's.
  public init(_ folder: String, isWanted: @escaping @Sendable (String) -> Bool = { _ in true }) {
    self.isWanted = isWanted
    left = [(folder, 0)]
  }

  /// Nil at the end.
  public mutating func step() -> Step? {
    guard let (path, depth) = left.popLast() else { return nil }
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
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
    for name in names.sorted(by: >) {
      let below = path.hasSuffix("/") ? path + name : path + "/" + name
      if isWanted(below) { left.append((below, depth + 1)) }
    }
    return .nothing
  }
}
