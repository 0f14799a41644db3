import Testing

@testable import Drafts

/// Where sentences end, and how.
struct SentenceTests {
  static let texts: [(text: String, sentences: [String])] = [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]), ("Really?! Yes...", ["Really?!", "Yes..."]),
    // Abbreviations and initials
    ("Dear Mr. Miller is here.", ["Dear Mr. Miller is here."]), ("J. R. Smith wrote.", ["J. R. Smith wrote."]),
    ("At 10 a.m. we start. Then", ["At 10 a.m. we start.", "Then"]),
    ("See No. 5 here. No. Never.", ["See No. 5 here.", "No.", "Never."]),
    ("e.g. this, i.e. that etc. and so", ["e.g. this, i.e. that etc. and so"]),
    ("Ring, lid, etc. We wait", ["Ring, lid, etc.", "We wait"]),
    ("It costs 4.99 now. OK", ["It costs 4.99 now.", "OK"]),
    // Quotes and brackets
    ("He said \"Stop.\" Then", ["He said \"Stop.\"", "Then"]), ("“Why?” he asked", ["Why?”", "he asked"]),
    ("(We wait.) Then", ["We wait.)", "Then"]),
    // Addresses
    ("See shop.example. Thanks", ["See shop.example.", "Thanks"]),
    ("Is it https://a.com/b? Yes", ["Is it https://a.com/b?", "Yes"]),
    // Lines
    ("Hello Anna,\nthanks for asking.", ["Hello Anna,", "thanks for asking."]),
    ("Kind regards\nAnna Miller\nService", ["Kind regards", "Anna Miller", "Service"]),
    (
      "The parcel that we sent has not come to you\nyet, sorry.",
      ["The parcel that we sent has not come to you\nyet, sorry."]
    ),
    ("We need this:\n- a photo\n- the number", ["We need this:", "a photo", "the number"]),
    ("1. First\n2) Second\n• Third", ["First", "Second", "Third"]), ("one\n\ntwo", ["one", "two"]),
    ("> his words\nmy words", ["his words", "my words"]),
    ("> his words\r\n> go on\r\n>\r\n> and on", ["his words\ngo on", "and on"]),
    // Other scripts
    ("谢谢。再见！好？", ["谢谢。", "再见！", "好？"]), ("Danke… Bis bald", ["Danke…", "Bis bald"]), ("", []), ("...", []),
  ]

  @Test("texts have these sentences", arguments: texts, [Format.plain, .markdown])
  func sentences(text: (text: String, sentences: [String]), format: Format) {
    #expect(Reading(text.text, format).sentences.map(\.text) == text.sentences)
  }

  @Test(
    "sentences know how they end",
    arguments: [
      ("Stop. Why? No! Well: and", [.period, .question, .exclamation, .none]), ("What?! A", [.question, .none]),
      ("We need:\n- this", [.colon, .none]), ("好？", [.question]), ("Hello,\nyou", [.none, .none]),
    ] as [(String, [Sentence.Ending])])
  func endings(text: String, endings: [Sentence.Ending]) {
    #expect(Reading(text).sentences.map(\.ending) == endings)
  }

  @Test("every word is in one sentence", arguments: texts)
  func cover(text: String, sentences: [String]) {
    let reading = Reading(text)
    #expect(reading.sentences.flatMap { Array($0.words) } == Array(reading.words.indices))
  }
}
