/// The forms of an English word: `leave~` stands for leave, leaves, leaving and left.
///
/// Regular forms are made by rule, for nouns and verbs alike; a form too many does no harm, since nobody writes it.
enum Inflection {
  static func forms(of word: String) -> [String] {
    let word = word.lowercased()
    if let plural = plurals[word] { return [word, plural] }
    if let irregular = irregular[word] { return [word, present(word)] + irregular }
    guard let last = word.last else { return [word] }
    var forms = [word, present(word)]
    if word.hasSuffix("o") { forms.append(word + "s") }
    let stem = String(word.dropLast())
    switch last {
    case "e" where word.hasSuffix("ie"): forms += [word + "d", word.dropLast(2) + "ying"]
    case "e": forms += [word + "d", (word.hasSuffix("ee") ? word : stem) + "ing"]
    case "y" where !endsInVowel(stem): forms += [stem + "ied", word + "ing"]
    default:
      forms += [word + "ed", word + "ing"]
      if doubles(word) { forms += [word + String(last) + "ed", word + String(last) + "ing"] }
    }
    return forms
  }

  /// The third person, which is also the plural.
  private static func present(_ word: String) -> String {
    for ending in ["s", "x", "z", "ch", "sh", "o"] where word.hasSuffix(ending) { return word + "es" }
    if word.hasSuffix("y"), !endsInVowel(String(word.dropLast())) { return word.dropLast() + "ies" }
    return word + "s"
  }

  private static func endsInVowel(_ text: String) -> Bool { text.last.map { "aeiou".contains($0) } ?? false }

  /// Consonant, vowel, consonant: `ship`, `drop`, `cancel`.
  private static func doubles(_ word: String) -> Bool {
    let tail = Array(word.suffix(3))
    guard tail.count == 3 else { return false }
    return !"aeiouwxy".contains(tail[2]) && "aeiou".contains(tail[1]) && !"aeiou".contains(tail[0])
  }

  /// A line a word: the word, then its forms besides the one in -s.
  private static let irregular: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in verbs.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let first = words.first { table[first] = Array(words.dropFirst()) }
    }
    return table
  }()

  private static let plurals = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "knife": "knives", "wife": "wives", "life": "lives", "half": "halves", "shelf": "shelves", "leaf": "leaves",
  ]

  private static let verbs = """
    be is are was were been being am
    have has had having
    do does did done doing
    go goes went gone going
    get got gotten getting
    give gave given giving
    take took taken taking
    make made making
    leave left leaving
    write wrote written writing
    send sent sending
    buy bought buying
    say said saying
    tell told telling
    pay paid paying
    come came coming
    become became becoming
    find found finding
    think thought thinking
    feel felt feeling
    keep kept keeping
    let letting
    put putting
    set setting
    see saw seen seeing
    know knew known knowing
    show showed shown showing
    speak spoke spoken speaking
    choose chose chosen choosing
    ring rang rung ringing
    bring brought bringing
    catch caught catching
    win won winning
    lose lost losing
    spend spent spending
    hear heard hearing
    hold held holding
    meet met meeting
    read reading
    run ran running
    sell sold selling
    stand stood standing
    begin began begun beginning
    break broke broken breaking
    fall fell fallen falling
    forget forgot forgotten forgetting
    grow grew grown growing
    hide hid hidden hiding
    hit hitting
    cut cutting
    hurt hurting
    cost costing
    drive drove driven driving
    rise rose risen rising
    throw threw thrown throwing
    wear wore worn wearing
    undo undid undone undoing
    rewrite rewrote rewritten rewriting
    withdraw withdrew withdrawn withdrawing
    overpay overpaid overpaying
    repay repaid repaying
    bend bent bending
    build built building
    burn burned burnt burning
    deal dealt dealing
    lend lent lending
    light lit lighting
    mean meant meaning
    quit quitting
    ride rode ridden riding
    shake shook shaken shaking
    shoot shot shooting
    shut shutting
    sleep slept sleeping
    steal stole stolen stealing
    stick stuck sticking
    tear tore torn tearing
    understand understood understanding
    wake woke woken waking
    split splitting
    bleed bled bleeding
    fight fought fighting
    befall befell befallen befalling
    draw drew drawn drawing
    drink drank drunk drinking
    eat ate eaten eating
    feed fed feeding
    fly flew flown flying
    freeze froze frozen freezing
    lay laid laying
    lead led leading
    mistake mistook mistaken mistaking
    overcome overcame overcoming
    rebuild rebuilt rebuilding
    redo redid redone redoing
    resend resent resending
    rethink rethought rethinking
    seek sought seeking
    shine shone shined shining
    shrink shrank shrunk shrunken shrinking
    sink sank sunk sinking
    sit sat sitting
    spread spreading
    strike struck striking
    swear swore sworn swearing
    sweep swept sweeping
    teach taught teaching
    """
}
