/// What words are to a clause: closed sets, which are asked about for every word.
enum ClauseWords {
  /// Stand before a noun.
  static let determiners: UInt32 = 1 << 15
  /// A subject begins with these.
  static let openers: UInt32 = 1 << 16
  static let prepositions: UInt32 = 1 << 17
  static let singularVerbs: UInt32 = 1 << 18
  static let pluralVerbs: UInt32 = 1 << 19
  /// These end the group of words around a noun.
  static let others: UInt32 = 1 << 20
  /// Singular words that go with a plural verb, or may.
  static let collectives: UInt32 = 1 << 21
  /// Words that end in "s" and are one thing, or no noun.
  static let singulars: UInt32 = 1 << 22
  /// A clause may begin behind these.
  static let openings: UInt32 = 1 << 23
  /// Behind these "were" and "have" are right: "if the lamp were ours".
  static let conditions: UInt32 = 1 << 24
  /// Two things that are joined are plural.
  static let and: UInt32 = 1 << 25
  /// Words that may stand twice: "had had", "that that".
  static let mayBeDoubled: UInt32 = 1 << 26
  /// The full stop behind these ends no sentence.
  static let abbreviations: UInt32 = 1 << 27
  /// An article never stands before these, but a letter that is a name may: "A or B".
  static let functionWords: UInt32 = 1 << 28

  static let all: [(fact: UInt32, words: StaticString)] = [
    (
      determiners,
      """
      the your our his her their my
      """
    ),
    (
      openers,
      """
      the your our his her their my these those
      """
    ),
    (
      prepositions,
      """
      for of in with from on to at under inside
      """
    ),
    (
      singularVerbs,
      """
      is was has
      """
    ),
    (
      pluralVerbs,
      """
      are were have
      """
    ),
    (
      others,
      """
      a an and or but if when that which who whom whose what where why how as than because so then there here it
      he she we you they i me us him them this not no is was has are were have be been had do does did will would
      can could should may might must shall please all both each every any some one two three four five six seven
      eight nine ten none neither either most more many much few several half only also just still already now yet
      to by about into over after before until since during without between through per via
      """
    ),
    (
      collectives,
      """
      people police staff team family company majority rest number couple pair lot range variety group crew
      children men women feet teeth data media following latter former others same above below public audience
      committee government series means news goods scissors trousers glasses jeans clothes contents thanks united
      parents pieces
      """
    ),
    (
      singulars,
      """
      this his its is was has does us thus plus always perhaps sometimes besides towards afterwards yes bus gas
      lens status address process glass class business press access progress news series success mess dress boss
      loss cross stress express previous various serious anxious famous obvious precious curious continuous
      generous unless less across christmas amazon's canvas basis analysis atlas iris bonus campus virus focus
      surplus circus crisis emphasis diagnosis census consensus genius chorus radius apparatus corpus octopus
      campus physics mathematics politics economics athletics gymnastics logistics dhl ups usps dpd gls fedex
      hermes headquarters means species overseas upstairs downstairs indoors outdoors mattress compass harness
      fitness illness kindness happiness darkness brightness thickness hardness wireless stainless cordless
      careless useless helpless priceless
      """
    ),
    (
      openings,
      """
      hope think believe that because when sure but says said know see although
      """
    ),
    (
      conditions,
      """
      if wish though unless suppose that did does do have had
      """
    ),
    (
      and,
      """
      and or nor both
      """
    ),
    (
      mayBeDoubled,
      """
      had that is do does did no very so many much ha bye please really long tut knock chop ding there now
      """
    ),
    (
      abbreviations,
      """
      etc approx incl excl inc ltd max min pcs tel art ref dept est vol fig max qty corp
      """
    ),
    (
      functionWords,
      """
      or and is as at in on if of are it its i all any an other after also into
      """
    ),
  ]
}
