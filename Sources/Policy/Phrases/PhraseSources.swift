/// All phrases that a rulebook is made of.
struct PhraseSources: Sendable {
  let texts: [StaticString]
  let signals: [String]
  let heard: [String]
  /// What settings add: definitions that those above leave empty, and those of rules that users write.
  let own: [String]

  init(_ texts: [StaticString], signals: [String], heard: [String], own: [String] = []) {
    self.texts = texts
    self.signals = signals
    self.heard = heard
    self.own = own
  }

  /// Of the texts that are shipped.
  var definitions: [Definition] { texts.flatMap { PhraseParser.read($0).definitions } }

  func compiled() -> Grammar {
    var definitions: [Definition] = []
    var errors: [PhraseError] = []
    for text in texts {
      let read = PhraseParser.read(text)
      definitions += read.definitions
      errors += read.errors
    }
    for text in own {
      let read = PhraseParser.read(text)
      let filled = Set(read.definitions.map(\.name))
      definitions.removeAll { $0.phrases.isEmpty && filled.contains($0.name) }
      definitions += read.definitions
      errors += read.errors
    }
    // What a rule defines and its own lookout asks for is there only with the rule.
    let defined = Set(definitions.map(\.name))
    var grammar = GrammarCompiler.compile(definitions, signals: signals, heard: heard.filter(defined.contains))
    grammar.errors = errors + grammar.errors
    return grammar
  }

  /// A number that other phrases hardly have: eight bytes at a time, since it is asked for at each start.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ word: UInt64) { hash = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25; hash ^= hash >> 32 }
    for text in texts {
      text.withUTF8Buffer { text in
        let bytes = UnsafeRawBufferPointer(text)
        let whole = bytes.count / 8
        for index in 0..<whole {
          add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
        }
        for index in (whole * 8)..<bytes.count { add(UInt64(bytes[index])) }
      }
    }
    for name in signals + heard + own {
      for byte in name.utf8 { add(UInt64(byte)) }
      add(0)
    }
    return hash
  }
}
