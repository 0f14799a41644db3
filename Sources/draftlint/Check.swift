import Workspace

/// `draftlint check`: judges files and folders.
enum CheckCommand {
  static let help = """
    draftlint check [--format human|json] [--today YYYY-MM-DD] [--fail-on error|warning|information|hint|never] PATH…

    Checks drafts. A PATH may be a file or a folder, which is walked for .txt and .md files; `-` is standard input, whose
    format --stdin-path NAME tells.

      --format F         human (the text with what is wrong drawn under it) or json
      --today DAY        judge as if it were this day
      --fail-on SEV      the least severity that makes the command end with 1 (warning unless you say otherwise)
      --stdin-path NAME  the name that standard input is reported under

    Ends with 0 if nothing at or above --fail-on was found, with 1 if something was, with 2 for usage and input errors.
    """

  static func run(_ words: [String]) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    if arguments.has("--help") || arguments.has("-h") {
      Terminal.print(help)
      return 0
    }
    let options = try Options(&arguments)
    let paths = try arguments.rest(of: "check")
    guard !paths.isEmpty else {
      throw UsageError("`check` wants a file or folder; `draftlint check --help` tells more")
    }

    let search = DraftSearch(paths.filter { $0 != "-" })
    var errors = search.errors
    var verdicts: [Verdict] = []
    func judge(_ path: String, _ format: Format, _ read: () throws(InputError) -> [UInt8]) {
      do {
        verdicts.append(
          Verdict(path: path, text: try read(), format: format, rulebook: .standard, today: options.today))
      } catch {
        errors.append(error)
      }
    }
    if paths.contains("-") {
      judge(options.inputPath, Format(fileName: options.inputPath) ?? .plain) { () throws(InputError) in
        let bytes = try Terminal.readInput()
        try DraftFile.checkUTF8(bytes, path: options.inputPath)
        return bytes
      }
    }
    for file in search.files { judge(file.path, file.format, file.read) }

    switch options.format {
    case .json: Terminal.write(JSONReport.bytes(of: verdicts))
    case .human: Terminal.write(Array(HumanReport(isColoured: Terminal.wantsColour).text(of: verdicts).utf8))
    }
    for error in errors { Terminal.complain(error.description) }
    if !errors.isEmpty { return 2 }
    guard let severity = options.failOn else { return 0 }
    return verdicts.contains { $0.count(atLeast: severity) > 0 } ? 1 : 0
  }

  enum ReportFormat: String, CaseIterable {
    case human, json
  }

  struct Options {
    var format = ReportFormat.human
    var today = Clock.today()
    /// Nil: never.
    var failOn: Severity? = .warning
    var inputPath = "<stdin>"

    init(_ arguments: inout Arguments) throws(UsageError) {
      if let name = try arguments.value(of: "--format") {
        guard let known = ReportFormat(rawValue: name) else {
          let all = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
          throw UsageError("`--format \(name)`: there are \(all)")
        }
        format = known
      }
      if let text = try arguments.value(of: "--today") {
        guard let day = Day(text) else { throw UsageError("`--today \(text)`: not a day that exists, as YYYY-MM-DD") }
        today = day
      }
      if let name = try arguments.value(of: "--fail-on") {
        guard name == "never" || Severity(name: name) != nil else {
          throw UsageError("`--fail-on \(name)`: there are error, warning, information, hint and never")
        }
        failOn = Severity(name: name)
      }
      if let path = try arguments.value(of: "--stdin-path") { inputPath = path }
    }
  }
}
