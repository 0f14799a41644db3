/// A pattern of paths as `.gitignore` has them: `*` is any name's part, `**` any folders, `?` any one sign; a pattern
/// with a `/` in it starts at the folder that it is written in, one without is looked for in every folder below.
public struct Glob: Sendable, Equatable {
  public let pattern: String
  private let parts: [Substring]

  public init(_ pattern: String) {
    self.pattern = pattern
    var body = Substring(pattern)
    while body.hasSuffix("/") { body = body.dropLast() }
    let isAnchored = body.isEmpty || body.contains("/")
    if body.hasPrefix("./") { body = body.dropFirst(2) }
    if body.hasPrefix("/") { body = body.dropFirst() }
    parts = (isAnchored ? [] : ["**"]) + body.split(separator: "/")
  }

  /// Whether a path, or a folder that it lies in, is meant; both relative to the pattern's folder.
  public func matches(_ path: String) -> Bool {
    !parts.isEmpty && Self.match(parts[...], path.split(separator: "/")[...])
  }

  private static func match(_ parts: ArraySlice<Substring>, _ names: ArraySlice<Substring>) -> Bool {
    // What lies in a folder that is meant is meant.
    guard let part = parts.first else { return true }
    if part == "**" {
      let rest = parts.dropFirst()
      if rest.isEmpty { return !names.isEmpty }
      return names.indices.contains { match(rest, names[$0...]) }
    }
    guard let name = names.first, matches(part, name) else { return false }
    return match(parts.dropFirst(), names.dropFirst())
  }

  /// Whether a name fits a pattern without `/`; linear but for the stars, each of which is tried from left to right once.
  private static func matches(_ pattern: Substring, _ name: Substring) -> Bool {
    let (pattern, name) = (Array(pattern.unicodeScalars), Array(name.unicodeScalars))
    var (p, n) = (0, 0)
    var star: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == "?" || pattern[p] == name[n] {
        p += 1
        n += 1
      } else if let last = star {
        (p, n) = (last.p + 1, last.n + 1)
        star = (last.p, last.n + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}
