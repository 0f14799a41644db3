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

  public init(_ paths: [String]) {
    for path in paths {
      switch Self.kind(path) {
      case .folder:
        let before = files.count + errors.count
        walk(path, depth: 0)
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

  /// Goes through a folder in the order of names, without hidden ones and what links lead to.
  private mutating func walk(_ folder: String, depth: Int) {
    guard depth < 64 else { return }
    guard let directory = opendir(folder) else {
      errors.append(InputError(path: folder, reason: DraftFile.reason(errno)))
      return
    }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(directory)
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        walk(path, depth: depth + 1)
      } else if status.st_mode & S_IFMT == S_IFREG {
        if let format = Format(fileName: name) { files.append(DraftFile(path: path, format: format)) }
      }
    }
  }
}
