import Testing

@testable import Drafts

/// What the words of a text are, whatever stands around them.
struct WordTests {
  /// A text and its words: words as they stand, anything else behind its kind.
  static let texts: [(text: String, words: String)] = [
    // Contractions
    ("We don't know", "We do n't know"), ("can’t WON'T", "ca n’t WO N'T"), ("we'll they’ve", "we 'll they ’ve"),
    ("I'm you're he'd", "I 'm you 're he 'd"), ("the seller's, the sellers'", "the seller's the sellers"),
    ("O'Brien l’ordine", "O Brien l ordine"), ("'quoted' don't.", "quoted do n't"), ("shouldn't've", "shouldn't 've"),
    // Hyphens and other signs
    ("a five-star T-shirt", "a five star T shirt"), ("now - or never", "now or never"),
    ("cou\u{AD}pon", "cou\u{AD}pon"),
    ("zero\u{200B}width", "zero\u{200B}width"), ("and/or", "and or"), ("R&D 20%", "R sign:& D number:20 sign:%"),
    ("$5 €7", "sign:$ number:5 sign:€ number:7"), ("five ★★", "five sign:★ sign:★"), ("snake_case", "snake_case"),
    // Other scripts
    ("Grüße, ÄRGER", "Grüße ÄRGER"), ("优惠券 お得", "优惠券 お得"), ("价格。好", "价格 好"), ("Привет мир", "Привет мир"),
    // Order IDs
    ("113-4829175-3306621", "orderID:113-4829175-3306621"), ("(#113-4829175-3306621).", "orderID:113-4829175-3306621"),
    ("113-482917-3306621", "dashed:113-482917-3306621"), ("113–4829175–3306621", "dashed:113–4829175–3306621"),
    ("113-482917S-3306621", "number:113 number:482917 S digits:3306621"),
    ("1l3-4829175-33O6621", "dashed:1l3-4829175-33O6621"),
    ("113 4829175 3306621", "dashed:113 4829175 3306621"), ("11348291753306621", "digits:11348291753306621"),
    // Telephone numbers and what only looks like one
    ("+49 30 1234567", "phone:+49 30 1234567"), ("+49 (0)30 1234567", "phone:+49 (0)30 1234567"),
    ("(555) 123-4567", "phone:(555) 123-4567"), ("555-123-4567", "phone:555-123-4567"),
    ("1-800-555-0199", "phone:1-800-555-0199"), ("1 (800) 555-0199", "phone:1 (800) 555-0199"),
    ("0800 123 4567", "phone:0800 123 4567"), ("030/1234567", "phone:030/1234567"),
    ("555\u{A0}123\u{A0}4567", "phone:555\u{A0}123\u{A0}4567"), ("5551234567", "digits:5551234567"),
    ("978-3-16-148410-0", "number:978-3-16-148410-0"), ("2024-05-01", "number:2024-05-01"),
    ("01/05/2024", "number:01/05/2024"), ("01.05.2024", "number:01.05.2024"), ("1-5-2024", "number:1-5-2024"),
    ("2024 (12345678)", "number:2024 digits:12345678"),
    ("9400 1000 0000 0000 0000 00", "number:9400 1000 0000 0000 0000 00"),
    // Numbers
    ("4.99 1,200 10:30", "number:4.99 number:1,200 number:10:30"), ("in 20.", "in number:20"),
    ("3-5 days", "number:3 number:5 days"), ("2nd 30cm", "number:2 nd number:30 cm"),
    ("1Z999AA10123456784", "1Z999AA10123456784"), ("B08N5WRWNX WH-1000XM4", "B08N5WRWNX WH 1000XM4"),
    // Links
    ("https://shop.example/a?b=1.", "link:https://shop.example/a?b=1"),
    ("See www.shop.example!", "See link:www.shop.example"),
    ("shop.com/x, thanks", "link:shop.com/x thanks"), ("(see shop.com)", "see link:shop.com"),
    ("shop.com,then", "link:shop.com then"), ("https://a.com/b_(c))", "link:https://a.com/b_(c)"),
    ("my-shop.co.uk", "link:my-shop.co.uk"), ("SHOP.COM küchen.de", "link:SHOP.COM link:küchen.de"),
    ("shop.com:8080/x shop.com: yes", "link:shop.com:8080/x link:shop.com yes"), ("4u.shop", "link:4u.shop"),
    ("your order.Please wait", "your order Please wait"), ("kettle.pdf 3.5kg", "kettle pdf number:3.5 kg"),
    ("go.it bit.ly/x go.it/x", "go it link:bit.ly/x link:go.it/x"), ("“https://a.com”", "link:https://a.com"),
    ("httpx://a b", "httpx a b"), ("e.g. this", "e g this"),
    // E-mail addresses and handles
    ("a.b+c@shop.co.uk.", "email:a.b+c@shop.co.uk"), ("123abc@mail.com", "email:123abc@mail.com"),
    ("mailto:x@y.com", "mailto email:x@y.com"), ("name-x_y@mail.com", "email:name-x_y@mail.com"),
    ("on @kitchen_friend", "on handle:@kitchen_friend"), ("5 @ 3", "number:5 number:3"), ("a@b", "a b"),
    // Nothing
    ("", ""), ("— … • :)", ""), ("''' --- ...", ""),
  ]

  @Test("texts have these words", arguments: texts)
  func words(text: String, words: String) {
    let found = Reading(text).words.map { word in
      (word.kind == .word ? "" : "\(word.kind):") + word.text
    }
    #expect(found.joined(separator: " ") == words)
  }

  @Test(
    "words are known by their letters, whatever their case",
    arguments: [
      ("DON'T", "do not"), ("can’t", "can not"), ("Won't", "will not"), ("we'll", "we will"), ("I’ve", "i have"),
      ("Seller’s", "seller"), ("ÄRGER", "ärger"), ("Straße", "straße"), ("ŁÓDŹ", "łódź"), ("ПРИВЕТ", "привет"),
      ("Cou\u{AD}pon", "coupon"), ("Five-STAR", "five star"), ("SHAN'T", "shall not"),
    ])
  func hashes(text: String, words: String) {
    #expect(Reading(text).words.map(\.hash) == words.split(separator: " ").map { WordHash(folding: $0).value })
    #expect(WordHash.sequence(of: text) == Reading(text).words.map(\.hash))
  }

  @Test(
    "words carry what stands around them",
    arguments: [
      ("Thanks, but no", [[.capital], [.afterPause], []]), ("five-star", [[], [.hyphenated]]),
      ("USA don't", [[.capital, .allCapitals], [], [.contracted]]),
      ("a \"b c\" d", [[], [.afterPause, .inQuotes], [.inQuotes], [.afterPause]]),
      ("a “b” 5\"", [[], [.afterPause, .inQuotes], [.afterPause]]),
      ("never \"closed", [[], [.afterPause]]), ("Ärger ÄRGER", [[.capital], [.capital, .allCapitals]]),
      ("iPhone", [[]]), ("> his", [[.quoted]]), ("[a](b.com) c", [[.link], []]),
    ] as [(String, [Word.Flags])])
  func flags(text: String, flags: [Word.Flags]) {
    #expect(Reading(text).words.map(\.flags) == flags)
  }
}

/// A text as its blocks' passages show it.
struct Reading {
  struct Word {
    let kind: Drafts.Word.Kind
    let hash: UInt64
    let flags: Drafts.Word.Flags
    /// As it stands in the prose.
    let text: String
    /// Where it stands in the draft, and what stands there.
    let range: Range<Int>
    let source: String
  }
  struct Sentence {
    let ending: Drafts.Sentence.Ending
    let words: Range<Int>
    let text: String
  }
  var words: [Word] = []
  var sentences: [Sentence] = []
  var passages: [Passage] = []

  init(_ text: String, _ format: Format = .plain) {
    let draft = Draft(Array(text.utf8), format: format)
    var offset = 0
    while offset < draft.count, let (passage, range) = draft.passage(at: offset) {
      func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
      sentences += passage.sentences.map { sentence in
        let words = (words.count + sentence.words.lowerBound)..<(words.count + sentence.words.upperBound)
        return Sentence(ending: sentence.ending, words: words, text: text(passage.prose[sentence.range]))
      }
      words += passage.words.map { word in
        let source = passage.sourceRange(ofProse: word.range)
        return Word(
          kind: word.kind, hash: word.hash, flags: word.flags, text: text(passage.prose[word.range]),
          range: (offset + source.lowerBound)..<(offset + source.upperBound), source: text(passage.source[source]))
      }
      passages.append(passage)
      offset = range.upperBound
    }
  }
}
