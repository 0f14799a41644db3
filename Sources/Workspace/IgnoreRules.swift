#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the `.gitignore` files on the way to a folder leave out.
struct IgnoreRules: Sendable {
  private var files: [File] = []

  private struct File: Sendable {
    /// A walked path without so many bytes in front, behind `lead`, is relative to the file's folder.
    let stripped: Int
    let lead: String
    let patterns: [Pattern]

    /// Nil where there is no such file, or where it says nothing.
    init?(_ path: String, stripped: Int, lead: String) {
      // Whoever may not read it walks as if it were not there.
      guard access(path, R_OK) == 0, let bytes = try? DraftFile(path: path, format: .mail).read(atMost: 1 << 20) else {
        return nil
      }
      self.stripped = stripped
      self.lead = lead
      patterns = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { Pattern($0) }
      if patterns.isEmpty { return nil }
    }
  }

  private struct Pattern: Sendable {
    let glob: Glob
    let takesBack: Bool
    let isForFolders: Bool

    init?(_ line: Substring) {
      var line = line
      while line.last == " " && !line.hasSuffix("\\ ") { line = line.dropLast() }
      guard !line.isEmpty, line.first != "#" else { return nil }
      takesBack = line.first == "!"
      if takesBack { line = line.dropFirst() }
      isForFolders = line.last == "/"
      glob = Glob(String(line))
    }
  }

  init() {}

  /// The files above a folder that is to be walked, up to the root of its repository.
  init(above folder: String) {
    guard let real = realpath(folder, nil) else { return }
    defer { free(real) }
    let whole = String(cString: real)
    var above = Substring(whole)
    var found: [File] = []
    let isRoot = { (path: Substring) in access(path + "/.git", F_OK) == 0 }
    while !isRoot(above) {
      guard let slash = above.lastIndex(of: "/") else { return }
      above = above[..<slash]
      let lead = String(whole.dropFirst(above.count + 1)) + "/"
      if let file = File(String(above) + "/.gitignore", stripped: folder.utf8.count + 1, lead: lead) {
        found.append(file)
      }
    }
    let lead = above.count == whole.count ? "" : String(whole.dropFirst(above.count + 1)) + "/"
    if let file = File(String(above) + "/.git/info/exclude", stripped: folder.utf8.count + 1, lead: lead) {
      found.append(file)
    }
    files = found.reversed()
  }

  /// With what a folder's own file says.
  mutating func enter(_ folder: String) {
    if let file = File(folder + "/.gitignore", stripped: folder.utf8.count + 1, lead: "") { files.append(file) }
  }

  /// Whether a path is left out: what is said last, and nearest to it, holds.
  func leavesOut(_ path: String, isFolder: Bool) -> Bool {
    for file in files.reversed() {
      let relative = file.lead + String(decoding: path.utf8.dropFirst(file.stripped), as: UTF8.self)
      let last = file.patterns.last { $0.glob.names(relative) && (isFolder || !$0.isForFolders) }
      if let last { return !last.takesBack }
    }
    return false
  }
}
