import Workspace

/// What a command judges drafts with: the rules, the dictionaries, and the settings above each draft.
struct Desk: Sendable {
  let settings = SettingsShelf()
  private let dictionaries = Dictionaries(isEager: true, ownFile: Dictionaries.userFile)

  func rulebook(for path: String) -> Rulebook {
    var rulebook = Rulebook.standard
    rulebook.speller = dictionaries
    rulebook.surroundings = settings.settings(for: path).surroundings
    return rulebook
  }
}
