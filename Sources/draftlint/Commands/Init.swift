import Workspace

extension Command {
  /// `draftlint init`: settings and examples to begin with.
  static let initialize = Command(
    name: "init", operands: Operands(name: "[FOLDER]", candidates: .files),
    summary: "write settings and two example drafts to begin with",
    about: """
      Writes \(Settings.fileName), which tells in comments what may be set, and the drafts \(examples.map(\.name).joined(separator: " and "))
      into FOLDER, or into this one. What is there already stays as it is.
      """,
    options: []
  ) { arguments throws(UsageError) in
    guard arguments.operands.count <= 1 else { throw UsageError("`init` wants one folder, or none for this one") }
    let folder = arguments.operands.first.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    var failed = false
    for (name, text) in [(Settings.fileName, settings)] + examples {
      do throws(InputError) {
        try FileWriter.create(folder + name, Array(text.utf8))
        Terminal.print("\(Printable.text(folder + name)): written")
      } catch {
        Terminal.complain(error.description)
        failed = true
      }
    }
    if !failed { Terminal.print("Now try: draftlint check \(folder.isEmpty ? "." : Printable.text(folder))") }
    return failed ? 2 : 0
  }

  private static let settings = """
    // Settings of draftlint. They hold for all drafts in this folder and below it.
    {
      // How grave a rule is: error, warning, information, hint or off. `draftlint rules` lists them.
      "rules": {
        // "emoticon": "off"
      },

      // The buyers' language, where a draft does not say it: "en-GB", or by marketplace: "amazon.co.uk".
      // "language": "en-GB",
      // "marketplace": "amazon.co.uk",

      // Hosts that may be linked, each with all below it.
      "hosts": [
        // "help.lamps.example"
      ],

      // Carriers and manufacturers that draftlint does not know, by name or host. Their numbers may stand in a message.
      "carriers": [],
      "manufacturers": [],

      // Words that are spelt right: brands, models, names; and files with a word a line.
      "words": [],
      "dictionaries": [],

      // Drafts that are looked at, or are not, when a folder is.
      "exclude": [
        // "old/**"
      ],

      // Rules of your own; `draftlint rules --test` tries their examples.
      "own": [
        {
          "code": "own-cheap",
          "message": "We say good value, not cheap.",
          "severity": "hint",
          "phrases": ["cheap|cheaper|cheapest"],
          "unless": ["<negation> before 2"],
          "examples": {"flags": ["This lamp is ⟦cheap⟧."], "allows": ["Nothing about it is not cheap."]}
        }
      ],

      // Other settings for some drafts.
      "overrides": [
        // {"files": ["templates/**"], "rules": {"missing-order-id": "off"}}
      ]
    }

    """

  private static let examples: [(name: String, text: String)] = [
    (
      "order-problem.txt",
      """
      ---
      kind: proactive
      reason: order-problem
      order: 113-4829175-3306621
      ---
      Dear Ms. Obi,

      the green lamp of your order 113-4829175-3306621 is out of stock, and the maker cannot say when it comes back. Would you
      like the blue one instead, or shall we refund you?

      Kind regards,
      Jo of Lumen Lamps

      """
    ),
    (
      "review-request.md",
      """
      ---
      kind: proactive
      reason: review-request
      order: 113-4829175-3306621
      ---
      Dear {{buyer_name}},

      you bought a reading lamp from us (order 113-4829175-3306621). Would you review it on Amazon? Whatever you think of it
      helps other customers to choose.

      Kind regards,
      Jo of Lumen Lamps

      """
    ),
  ]
}
