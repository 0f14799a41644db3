import Testing

@testable import Policy

/// `leave~` stands for every form that somebody would write.
struct InflectionTests {
  @Test(
    "a regular word has its -s, -ed and -ing",
    arguments: [
      ("order", "orders ordered ordering"), ("purchase", "purchases purchased purchasing"),
      ("agree", "agrees agreed agreeing"), ("reply", "replies replied replying"), ("play", "plays played playing"),
      ("ship", "ships shipped shipping"), ("cancel", "cancels canceled cancelled canceling cancelling"),
      ("refer", "refers referred referring"), ("fix", "fixes fixed fixing"), ("wish", "wishes wished wishing"),
      ("catalogue", "catalogues catalogued"), ("tax", "taxes"), ("address", "addresses addressed"),
      ("watch", "watches"), ("buzz", "buzzes"), ("photo", "photos"), ("echo", "echoes"), ("company", "companies"),
      ("show", "shows showed showing"), ("visit", "visits visited visiting"), ("tie", "ties tied tying"),
      ("die", "dies died dying"), ("lie", "lies lied lying"), ("five-star", "five-stars"),
    ])
  func regular(word: String, forms: String) {
    let found = Inflection.forms(of: word)
    #expect(found.contains(word))
    for form in forms.split(separator: " ") { #expect(found.contains(String(form)), "\(found)") }
  }

  @Test(
    "an irregular word has its own forms and none by rule",
    arguments: [
      ("leave", "leave leaves leaving left"), ("write", "write writes wrote written writing"),
      ("be", "be is are was were been being am"), ("have", "have has had having"), ("go", "go goes went gone going"),
      ("buy", "buy buys bought buying"), ("put", "put puts putting"), ("see", "see sees saw seen seeing"),
      ("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"), ("read", "read reads reading"),
      ("draw", "draw draws drew drawn drawing"), ("eat", "eat eats ate eaten eating"),
      ("sink", "sink sinks sank sunk sinking"), ("woman", "woman women"), ("child", "child children"),
    ])
  func irregular(word: String, forms: String) {
    let found = Set(Inflection.forms(of: word))
    let wanted = Set(forms.split(separator: " ").map(String.init))
    #expect(found.isSuperset(of: wanted))
    for made in [word + "ed", word.dropLast() + "ed"] { #expect(!found.contains(made)) }
  }

  @Test("the case of the word does not matter")
  func ignoresCase() { #expect(Inflection.forms(of: "Leave").contains("left")) }

  @Test("a word without letters has no forms but itself and no fault", arguments: ["", "a", "x"])
  func short(word: String) { #expect(Inflection.forms(of: word).first == word) }
}
