/// A pattern of paths as `.gitignore` has them: `*` is any name's part, `**` any folders, `?` any one sign, `[a-z]` one of
/// some; a pattern with a `/` in it starts at the folder that it is written in, one without is looked for in every folder
/// below.
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
    !parts.isEmpty && Self.match(parts[...], path.split(separator: "/")[...], takesBelow: true)
  }

  /// Whether a path itself is meant.
  func names(_ path: String) -> Bool {
    !parts.isEmpty && Self.match(parts[...], path.split(separator: "/")[...], takesBelow: false)
  }

  /// What stands before the first sign that is not itself: the folder that all matches lie in, with its `/`.
  static func fixedFolder(of pattern: String) -> String {
    let plain = pattern.prefix { !"*?[".contains($0) }
    return plain.lastIndex(of: "/").map { String(plain[...$0]) } ?? ""
  }

  private static func match(_ parts: ArraySlice<Substring>, _ names: ArraySlice<Substring>, takesBelow: Bool) -> Bool {
    guard let part = parts.first else { return takesBelow || names.isEmpty }
    if part == "**" {
      let rest = parts.dropFirst()
      if rest.isEmpty { return !names.isEmpty }
      return names.indices.contains { match(rest, names[$0...], takesBelow: takesBelow) }
    }
    guard let name = names.first, matches(part, name) else { return false }
    return match(parts.dropFirst(), names.dropFirst(), takesBelow: takesBelow)
  }

  /// Whether a name fits a pattern without `/`; linear but for the stars, each of which is tried from left to right once.
  private static func matches(_ pattern: Substring, _ name: Substring) -> Bool {
    let (pattern, name) = (signs(pattern), Array(name.unicodeScalars))
    var (p, n) = (0, 0)
    var star: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == .any {
        star = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p].fits(name[n]) {
        p += 1
        n += 1
      } else if let last = star {
        (p, n) = (last.p + 1, last.n + 1)
        star = (last.p, last.n + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == .any }
  }

  private enum Sign: Equatable {
    /// `*`
    case any
    /// `?`
    case one
    case scalar(Unicode.Scalar)
    /// `[a-z]`, or with `!` in front all others.
    case oneOf([ClosedRange<Unicode.Scalar>], isInverted: Bool)

    func fits(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .any: false
      case .one: true
      case .scalar(let own): own == scalar
      case .oneOf(let ranges, let isInverted): ranges.contains { $0.contains(scalar) } != isInverted
      }
    }
  }

  private static func signs(_ pattern: Substring) -> [Sign] {
    var signs: [Sign] = []
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": signs.append(.any)
      case "?": signs.append(.one)
      case "\\": signs.append(.scalar(rest.popFirst() ?? scalar))
      case "[":
        if let (choice, behind) = choice(rest) {
          signs.append(choice)
          rest = behind
        } else {
          signs.append(.scalar(scalar))
        }
      default: signs.append(.scalar(scalar))
      }
    }
    return signs
  }

  /// Reads on behind a `[`; nil where no `]` closes it.
  private static func choice(_ rest: Substring.UnicodeScalarView) -> (Sign, Substring.UnicodeScalarView)? {
    var rest = rest
    let isInverted = rest.first == "!" || rest.first == "^"
    if isInverted { rest = rest.dropFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isFirst = true
    while let first = rest.popFirst() {
      if first == "]", !isFirst { return (.oneOf(ranges, isInverted: isInverted), rest) }
      isFirst = false
      var last = first
      if rest.first == "-", let end = rest.dropFirst().first, end != "]", end >= first {
        last = end
        rest = rest.dropFirst(2)
      }
      ranges.append(first...last)
    }
    return nil
  }
}
