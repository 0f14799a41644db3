import Workspace

/// The words behind a subcommand: its options with their values, and the rest.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [(option: String, value: String)] = []
  private let command: String

  init(_ words: [String], of command: Command) throws(UsageError) {
    self.command = command.name
    var words = words[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      if word == "--" {
        operands += words
        break
      }
      let name = String(word.prefix { $0 != "=" })
      guard let option = command.options.first(where: { $0.name == name }) else {
        let nearest = Nearest.word(to: name, in: command.options.map(\.name)).map { "; did you mean `\($0)`?" } ?? ";"
        throw UsageError(
          "`\(command.name)` knows no option `\(Printable.text(name))`\(nearest) `draftlint \(command.name) --help` lists them"
        )
      }
      if option.value == nil {
        guard word == name else { throw UsageError("`\(name)` takes no value") }
        values.append((name, ""))
      } else if word != name {
        values.append((name, String(word.dropFirst(name.count + 1))))
      } else if let value = words.popFirst() {
        values.append((name, value))
      } else {
        throw UsageError("`\(name)` wants a value behind it: \(option.value ?? "")")
      }
    }
  }

  func has(_ option: Command.Option) -> Bool { values.contains { $0.option == option.name } }

  /// The value that was given last.
  func value(of option: Command.Option) -> String? { values.last { $0.option == option.name }?.value }

  /// All values, of options that may be given again and again, or once with commas.
  func values(of option: Command.Option) -> [String] {
    values.filter { $0.option == option.name }.flatMap { $0.value.split(separator: ",").map(String.init) }
  }

  func day(of option: Command.Option) throws(UsageError) -> Day? {
    guard let text = value(of: option) else { return nil }
    guard let day = Day(text) else {
      throw UsageError("`\(option.name) \(Printable.text(text))`: not a day that exists, as YYYY-MM-DD")
    }
    return day
  }

  func number(of option: Command.Option, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(of: option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(
        "`\(option.name) \(Printable.text(text))`: a number from \(range.lowerBound) to \(range.upperBound) is wanted")
    }
    return number
  }

  /// One of the words that the option offers.
  func choice(of option: Command.Option) throws(UsageError) -> String? {
    guard let word = value(of: option), case .words(let known) = option.candidates else { return nil }
    return try Arguments.choice(word, of: option, known)
  }

  /// Codes of rules that there are.
  func rules(of option: Command.Option) throws(UsageError) -> [String] {
    var codes: [String] = []
    for code in values(of: option) {
      guard code.hasPrefix(OwnRule.prefix) || Rulebook.standard.rule(code) != nil else {
        throw ExplainCommand.unknown(code)
      }
      codes.append(code)
    }
    return codes
  }

  private static func choice(_ word: String, of option: Command.Option, _ known: [String]) throws(UsageError) -> String
  {
    guard known.contains(word) else {
      let nearest = Nearest.word(to: word, in: known).map { "; did you mean `\($0)`?" } ?? ";"
      throw UsageError("`\(option.name) \(Printable.text(word))`\(nearest) there are \(known.joined(separator: ", "))")
    }
    return word
  }

  /// For a command that takes nothing but options.
  func refuseOperands() throws(UsageError) {
    guard let first = operands.first else { return }
    throw UsageError(
      "`\(command)` knows nothing of `\(Printable.text(first))`; `draftlint \(command) --help` tells more")
  }

  /// The one thing that a command wants.
  func onlyOperand(_ what: String) throws(UsageError) -> String {
    guard let first = operands.first, operands.count == 1 else {
      throw UsageError("`\(command)` wants \(what); `draftlint \(command) --help` tells more")
    }
    return first
  }
}

/// The command line asks for something that there is not.
struct UsageError: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}
