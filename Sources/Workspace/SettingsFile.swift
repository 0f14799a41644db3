#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The settings file that holds for a folder, as it was read last.
public struct SettingsFile: Sendable, Equatable {
  public let path: String
  /// What it says; nil where it cannot be read as JSON at all.
  public let settings: Settings?
  public let problems: [SettingsProblem]
  /// As people count: from 1, columns in Unicode scalars.
  public let places: [(line: Int, column: Int)]

  public static func == (a: SettingsFile, b: SettingsFile) -> Bool {
    a.path == b.path && a.settings == b.settings && a.problems == b.problems
  }

  /// Reads a settings file.
  public init(path: String) throws(InputError) {
    let bytes = try DraftFile(path: path, format: .plain).read()
    self.path = path
    (settings, problems) = Settings.read(bytes, in: String(path.dropLast(Settings.fileName.count)))
    places = problems.map { problem in
      let before = Extent(bytes.prefix(problem.range?.lowerBound ?? 0))
      return (before.lines + 1, before.column.scalars + 1)
    }
  }

  /// What is wrong, one line each: `path:line:column: …`.
  public var complaints: [String] {
    zip(problems, places).map { "\(path):\($1.line):\($1.column): \($0.message)" }
  }

  /// The folder that this process runs in; empty where it is gone.
  static var here: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The settings file nearest above a path; nil where there is none.
  public static func find(above path: String) -> String? {
    guard path.hasPrefix("/") || path.dropFirst().hasPrefix(":") else {
      // Folders above the one that this is run in count, too.
      return here.isEmpty ? nil : find(above: here + "/" + path)
    }
    var folder = Substring(path)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let candidate = folder + "/" + Settings.fileName
      if access(candidate, F_OK) == 0 { return candidate }
    }
    return nil
  }

  /// The folder that its globs start at, with a `/` at its end.
  public var folder: String { String(path.dropLast(Settings.fileName.count)) }

  /// A path from its folder on; nil where it lies elsewhere.
  public func relative(_ path: String) -> String? {
    let whole = path.hasPrefix("/") || path.dropFirst().hasPrefix(":") ? path : Self.here + "/" + path
    return whole.hasPrefix(folder) ? String(whole.dropFirst(folder.count)) : nil
  }
}
