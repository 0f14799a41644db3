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

  /// - Parameter isWanted: whether to take a draft that a folder holds; those that are named are taken in any case.
  public init(_ paths: [String], isWanted: (String) -> Bool = { _ in true }) {
    for path in paths {
      switch Self.kind(path) {
      case .folder:
        let before = files.count + errors.count
        var walk = DraftWalk(path)
        while let step = walk.step() {
          switch step {
          case .draft(let file): if isWanted(file.path) { files.append(file) }
          case .unreadable(let error): errors.append(error)
          case .nothing: break
          }
        }
        if files.count + errors.count == before {
          let endings = Format.fileEndings.map { "." + $0 }.joined(separator: ", ")
          errors.append(InputError(path: path, reason: "there is no draft in this folder (\(endings))"))
        }
      case .file:
        if let format = Format(fileName: path) {
          files.append(DraftFile(path: path, format: format))
        } else {
          files.append(DraftFile(path: path, format: .plain))
        }
      case .none:
        errors.append(InputError(path: path, reason: DraftFile.reason(ENOENT)))
      }
    }
  }

  private enum Kind { case file, folder }

  private static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
}
