extension Rule {
  static let frontMatter = Rule(
    "front-matter", .error,
    summary: "The front matter holds a key or a value that means nothing.",
    clause: "draftlint's own: what a draft declares must be understood to be judged.",
    signals: [],
    judge: { evidence in
      FrontMatterCheck.problems(in: evidence.frontMatter).map {
        Finding(rule: "front-matter", severity: .error, range: $0.range, message: $0.message)
      }
    },
    repair: { finding, evidence in
      guard
        let problem = FrontMatterCheck.problems(in: evidence.frontMatter).first(where: { $0.range == finding.range }),
        let word = problem.nearest
      else { return [] }
      return [Fix("Change to `\(word)`", [Fix.Edit(problem.range, word)])]
    },
    examples: [
      .flags("---\n⟦raeson⟧: invoice\n---\nHello", fixed: "---\nreason: invoice\n---\nHello"),
      .flags("---\nkind: ⟦neccessary⟧\n---\nHello", fixed: "---\nkind: necessary\n---\nHello"),
      .flags("---\ndelivered: ⟦2026-02-30⟧\n---\nHello"),
      .flags("---\nignore: emoji, ⟦cupon⟧\n---\nHello", fixed: "---\nignore: emoji, coupon\n---\nHello"),
      .allows("---\nkind: proactive\nreason: order-problem\norder: 113-4829175-3306621\n---\nHello"),
      .allows("---\nThis was never closed, so it is text.\n\nHello"),
      .allows("---\ndelivered: 2026-11-01\nsend: \"2026-11-22\"   # a Sunday\n---\nHello"),
    ])
}

/// What is wrong in front matter, and the nearest word that is right.
enum FrontMatterCheck {
  struct Problem {
    let range: Range<Int>
    let message: String
    let nearest: String?
  }

  static func problems(in frontMatter: FrontMatter) -> [Problem] {
    var problems = frontMatter.strayLines.map {
      Problem(
        range: $0, message: "This line is no `key: value`. Put the message below the closing `---`.", nearest: nil)
    }
    for entry in frontMatter.entries {
      problems += self.problems(in: entry)
      guard let last = frontMatter[entry.key], last != entry else { continue }
      problems.append(
        Problem(
          range: entry.keyRange, message: "`\(entry.key)` is said twice, and only the last one counts.", nearest: nil))
    }
    return problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func problems(in entry: FrontMatter.Entry) -> [Problem] {
    guard Declarations.keys.contains(entry.key) else {
      let known = Nearest.word(to: entry.key, in: Declarations.keys)
      let list = Declarations.keys.joined(separator: ", ")
      return [
        Problem(
          range: entry.keyRange, message: "`\(entry.key)` is no key of the front matter. There are: \(list).",
          nearest: known)
      ]
    }
    if entry.value.isEmpty {
      guard ["kind", "reason", "channel", "message-type"].contains(entry.key) else { return [] }
      return [Problem(range: entry.keyRange, message: "`\(entry.key)` says nothing. Give it a value.", nearest: nil)]
    }
    switch entry.key {
    case "kind": return choice(entry, Declarations.Kind.allCases.map(\.rawValue))
    case "reason": return choice(entry, Declarations.Reason.allCases.map(\.rawValue))
    case "channel": return choice(entry, Declarations.Channel.allCases.map(\.rawValue))
    case "message-type": return choice(entry, Declarations.MessageType.allCases.map(\.rawValue))
    case "delivered", "send":
      return Day(entry.value) == nil ? [misfit(entry, "a day that exists, written YYYY-MM-DD")] : []
    case "received": return isMoment(entry.value) ? [] : [misfit(entry, "a date and time such as 2026-11-22T09:30:00Z")]
    case "language": return isLanguage(entry.value) ? [] : [misfit(entry, "a language tag such as en-US or de")]
    case "ignore": return unknownCodes(entry)
    default: return []
    }
  }

  private static func choice(_ entry: FrontMatter.Entry, _ choices: [String]) -> [Problem] {
    guard !choices.contains(entry.value) else { return [] }
    return [
      Problem(
        range: entry.valueRange,
        message: "`\(entry.value)` is no \(entry.key). There are: \(choices.joined(separator: ", ")).",
        nearest: Nearest.word(to: entry.value, in: choices))
    ]
  }

  private static func misfit(_ entry: FrontMatter.Entry, _ wanted: String) -> Problem {
    Problem(range: entry.valueRange, message: "`\(entry.value)` is not \(wanted).", nearest: nil)
  }

  /// ISO 8601: a day, perhaps a time, perhaps a zone.
  private static func isMoment(_ value: String) -> Bool {
    guard Day(value.prefix(10)) != nil else { return false }
    let rest = value.dropFirst(10)
    if rest.isEmpty { return true }
    guard let first = rest.first, "Tt ".contains(first) else { return false }
    let time = rest.dropFirst().prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 25, minute < 60
    else {
      return false
    }
    let zone = rest.dropFirst(1 + time.count)
    return zone.isEmpty || zone == "Z" || zone == "z"
      || (zone.first.map { "+-".contains($0) } ?? false && zone.dropFirst().allSatisfy { $0.isNumber || $0 == ":" })
  }

  /// BCP 47 by its shape: subtags of one to eight letters or digits, the first of letters.
  private static func isLanguage(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count)
    else {
      return false
    }
    return first.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      }
  }

  private static func unknownCodes(_ entry: FrontMatter.Entry) -> [Problem] {
    let codes = Rule.all.map(\.code)
    var problems: [Problem] = []
    let bytes = Array(entry.value.utf8)
    var at = 0
    while at < bytes.count {
      guard !"[], \t\"'".utf8.contains(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, !"[], \t\"'".utf8.contains(bytes[at]) { at += 1 }
      let code = String(decoding: bytes[start..<at], as: UTF8.self)
      guard !codes.contains(code), !code.hasPrefix(OwnRule.prefix) else { continue }
      let base = entry.valueRange.lowerBound
      problems.append(
        Problem(
          range: (base + start)..<(base + at), message: "`\(code)` is no rule that could be ignored.",
          nearest: Nearest.word(to: code, in: codes)))
    }
    return problems
  }
}
