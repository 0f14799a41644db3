#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The drafts that some paths name: files themselves, folders by what is in them.
public struct DraftSearch: Sendable {
  /// In the order of their paths.
  public private(set) var files: [DraftFile] = []
  public private(set) var errors: [InputError] = []

  /// - Parameters:
  ///   - followsIgnoreFiles: whether what `.gitignore` names is passed over in folders.
  ///   - isWanted: whether to take a draft that a folder holds; those that are named are taken in any case.
  public init(_ paths: [String], followsIgnoreFiles: Bool = true, isWanted: (String) -> Bool = { _ in true }) {
    for path in paths {
      switch Self.kind(path) {
      case .folder:
        if !walk(path, followsIgnoreFiles, isWanted) {
          let endings = Format.fileEndings.map { "." + $0 }.joined(separator: ", ")
          errors.append(InputError(path: path, reason: "there is no draft in this folder (\(endings))"))
        }
      case .file: files.append(DraftFile(path: path, format: Format(fileName: path) ?? .plain))
      case .none where path.contains(where: { "*?[".contains($0) }):
        let folder = Glob.fixedFolder(of: path)
        let glob = Glob("/" + path.dropFirst(folder.count))
        let isMeant = { (file: String) in
          glob.matches(String(file.dropFirst(folder.isEmpty ? 2 : folder.count))) && isWanted(file)
        }
        let start = folder.isEmpty ? "." : folder
        guard Self.kind(start) == .folder, walk(start, followsIgnoreFiles, isMeant) else {
          errors.append(InputError(path: path, reason: "no draft fits this pattern"))
          continue
        }
      case .none: errors.append(InputError(path: path, reason: DraftFile.reason(ENOENT)))
      }
    }
  }

  /// - Returns: whether there was anything to tell of.
  private mutating func walk(_ folder: String, _ followsIgnoreFiles: Bool, _ isWanted: (String) -> Bool) -> Bool {
    let before = files.count + errors.count
    var walk = DraftWalk(folder, followsIgnoreFiles: followsIgnoreFiles)
    while let step = walk.step() {
      switch step {
      case .draft(let file): if isWanted(file.path) { files.append(file) }
      case .unreadable(let error): errors.append(error)
      case .nothing: break
      }
    }
    return files.count + errors.count > before
  }

  private enum Kind { case file, folder }

  private static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
}
