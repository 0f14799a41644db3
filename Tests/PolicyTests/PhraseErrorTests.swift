import Testing

@testable import Policy

struct PhraseErrorTests {
  static func errors(_ source: StaticString) -> [String] {
    let read = PhraseParser.read(source)
    let grammar = GrammarCompiler.compile(read.definitions, signals: ["x"], heard: [])
    // What comes of it must be fit to be used.
    var chart = SentenceChart(grammar)
    chart.read([], isQuestion: false, grammar)
    return (read.errors + grammar.errors).map(\.description)
  }

  @Test(
    "what is wrong with a phrase is told with its line",
    arguments: [
      ("x: (a|b", "line 1: a `(` is not closed"), ("x: a\n\n  [a", "line 3: a `[` is not closed"),
      ("x: [a)", "line 1: a `[` is not closed"), ("x: a )", "line 1: `)` fits nowhere here"),
      ("x: a ]", "line 1: `]` fits nowhere here"), ("x: (a|)", "line 1: a choice without words"),
      ("x: []", "line 1: a choice without words"), ("x: a, ,b", "line 1: a phrase without words"),
      ("x: a &", "line 1: a phrase without words"), ("x: a\n  <b", "line 2: `<b` is not closed"),
      ("x: {b", "line 1: `{b` is not closed"), ("# about\nx: #colour", "line 2: `#colour` is no kind of word"),
      ("x: a ..x b", "line 1: `..` wants a number of words, or a third dot"),
      ("x: a\n  unless <b before", "line 2: `<b` is not closed"),
      ("x: a\ny: a\n  unless <x> somewhere", "line 3: `somewhere` is none of before, after, here and nearby"),
      ("x: a\ny: a\n  when <x> before two", "line 3: `two` is no number of words"),
      ("  a", "line 1: a phrase needs a `name:` above it"),
      ("\n  unless <x> here", "line 2: a phrase needs a `name:` above it"),
      ("x a", "line 1: a definition starts with `name:`"), (": a", "line 1: a definition starts with `name:`"),
      ("x: b\n  a <nothing>", "line 2: `<nothing>` is used but defined nowhere"),
      ("x: b\n  unless <nothing> here", "line 1: `<nothing>` is used but defined nowhere"),
      ("y: b <x>\nx: a <y>", "line 1: `y` is defined by itself"), ("x: <x>", "line 1: `x` is defined by itself"),
      ("y: b\nx: a <x>", "line 2: `x` is defined by itself"),
      ("x: <y>\ny: <z>\nz: <x>", "line 1: `x` is defined by itself"),
      ("x: a\n  unless <x> here", "line 1: `x` is defined by itself"),
      ("x: a\n  [a] _", "line 2: a phrase of `x` has no word that must be there"),
      ("x: _", "line 1: a phrase of `x` has no word that must be there"),
      ("x: ..3", "line 1: a phrase of `x` has no word that must be there"),
      ("x: ^ .", "line 1: a phrase of `x` has no word that must be there"),
      ("x: a ^ b", "line 1: `^`, `.` and `?` stand at the ends of a phrase, in `x`"),
      ("x: a . b", "line 1: `^`, `.` and `?` stand at the ends of a phrase, in `x`"),
      ("x: a\nx: b", "line 2: `x` is defined twice"),
    ] as [(StaticString, String)])
  func errors(source: StaticString, message: String) {
    #expect(Self.errors(source).contains(message), "\(Self.errors(source))")
  }

  @Test("one bad line spoils no other")
  func goesOn() {
    let read = PhraseParser.read("x: a, (b\n  c\ny: d\nz e\n  f")
    #expect(read.errors.map(\.line) == [1, 4])
    #expect(read.definitions.map(\.name) == ["x", "y"])
    #expect(
      read.definitions.map { $0.phrases.map(\.parts) } == [
        [[[.word("a")]], [[.word("c")]]], [[[.word("d")]], [[.word("f")]]],
      ])
    #expect(read.definitions.map(\.line) == [1, 3])
  }

  @Test(
    "a well-formed list has no errors",
    arguments: ["", "\n", "# nothing\n", "x: a", "x:\n  a\n", "x:"] as [StaticString])
  func wellFormed(source: StaticString) { #expect(Self.errors(source) == []) }

  @Test("each definition of the lexicon and the rules is asked for by another one, a rule or a lookout")
  func noneIsIdle() {
    let definitions = (Lexicon.all + Rule.all.map(\.phrases)).flatMap { PhraseParser.read($0).definitions }
    var asked = Set(Sight.heard + Rule.all.flatMap { $0.signals.map(\.rawValue) })
    for definition in definitions {
      asked.formUnion(definition.contexts.map(\.name))
      for part in definition.phrases.flatMap(\.parts) { asked.formUnion(Self.references(in: part)) }
    }
    #expect(definitions.map(\.name).filter { !asked.contains($0) } == [])
  }

  private static func references(in terms: [Phrase.Term]) -> [String] {
    terms.flatMap { term in
      switch term {
      case .reference(let name): return [name]
      case .optional(let inner): return references(in: inner)
      case .choice(let choices): return choices.flatMap { references(in: $0) }
      default: return []
      }
    }
  }
}
