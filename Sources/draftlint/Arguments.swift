import Workspace

/// The words behind a subcommand: options with their values, and the rest.
struct Arguments {
  private var words: [String]

  init(_ words: [String]) { self.words = words }

  /// Takes an option's value out: `--name value` or `--name=value`.
  mutating func value(of option: String) throws(UsageError) -> String? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      if word == option {
        guard index + 1 < words.count else { throw UsageError("`\(option)` wants a value behind it") }
        let value = words[index + 1]
        words.removeSubrange(index...(index + 1))
        return value
      }
      if word.hasPrefix(option + "=") {
        words.remove(at: index)
        return String(word.dropFirst(option.count + 1))
      }
    }
    return nil
  }

  /// Takes an option out whose value is a day.
  mutating func day(of option: String) throws(UsageError) -> Day? {
    guard let text = try value(of: option) else { return nil }
    guard let day = Day(text) else { throw UsageError("`\(option) \(text)`: not a day that exists, as YYYY-MM-DD") }
    return day
  }

  /// Takes an option without a value out.
  mutating func has(_ option: String) -> Bool {
    guard let index = words.firstIndex(of: option), !words[..<index].contains("--") else { return false }
    words.remove(at: index)
    return true
  }

  /// What is left, once all options have been taken.
  mutating func rest(of command: String) throws(UsageError) -> [String] {
    if let end = words.firstIndex(of: "--") {
      words.remove(at: end)
      return words
    }
    if let unknown = words.first(where: { $0.hasPrefix("-") && $0 != "-" }) {
      throw UsageError("`\(command)` knows no option `\(unknown)`; `draftlint \(command) --help` lists them")
    }
    return words
  }
}

/// The command line asks for something that there is not.
struct UsageError: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}
