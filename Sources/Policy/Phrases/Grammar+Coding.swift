/// A grammar as bytes, so that the one that is shipped need not be compiled at each start.
///
/// All numbers are variable-length (LEB128), those that may be negative zigzag-coded, ascending rows by their differences.
extension Grammar {
  func encoded() -> [UInt8] {
    var writer = NumberWriter()
    writer.write(contentsOf: kinds)
    // The others are asked for by nobody who has not read the phrases.
    let asked = names.filter { heardMasks[Int($0.value)] != 0 }
    writer.write(asked.count)
    for (name, symbol) in asked.sorted(by: { $0.value < $1.value }) {
      writer.write(name.utf8.count)
      writer.bytes += Array(name.utf8)
      writer.write(Int(symbol))
    }
    writer.write(items.count)
    for item in items {
      writer.write(Int(item.symbol) << 1 | (item.isOptional ? 1 : 0))
      writer.write(Int(item.gap))
    }
    writer.write(contexts.count)
    for context in contexts { writer.write(context) }
    let wordRivals = Dictionary(triggers.map { ($0.pattern, $0.isWordRival) }, uniquingKeysWith: { first, _ in first })
    writer.write(patterns.count)
    for (index, pattern) in patterns.enumerated() {
      writer.write(pattern, isWordRival: wordRivals[Int32(clamping: index)] ?? false)
    }
    writer.write(levelCount)
    let count = signals.count
    writer.write(count)
    for rows in [instances, charted, triggered] {
      writer.write(rows.values.count)
      for row in 0..<Int32(clamping: count) { writer.write(contentsOf: rows.values[rows.range(of: row)]) }
    }
    writer.write(sparse: signals.enumerated().filter { $0.element >= 0 }.map { ($0.offset, UInt64($0.element)) })
    writer.write(sparse: heardMasks.enumerated().filter { $0.element != 0 }.map { ($0.offset, $0.element) })
    writer.write(signalContexts.count)
    for (symbol, contexts) in signalContexts.sorted(by: { $0.key < $1.key }) {
      writer.write(Int(symbol))
      writer.write(contexts.count)
      for context in contexts { writer.write(context) }
    }
    let words = vocabulary.words.sorted { $0.symbol < $1.symbol }
    writer.write(words.count)
    for word in words {
      writer.write(hash: word.hash)
      writer.write(Int(word.symbol))
    }
    return writer.bytes
  }

  /// Nil where the bytes are no grammar.
  init?(decoding bytes: [UInt8]) {
    let grammar = bytes.withUnsafeBufferPointer { Grammar(from: NumberReader($0)) }
    guard let grammar else { return nil }
    self = grammar
  }

  private init?(from start: NumberReader) {
    var reader = start
    kinds = reader.numbers()
    for _ in 0..<reader.count() {
      let name = reader.string()
      names[name] = reader.symbol()
    }
    let itemCount = reader.count()
    items.reserveCapacity(itemCount)
    for _ in 0..<itemCount {
      let number = reader.int()
      items.append(
        Item(symbol: Symbol(truncatingIfNeeded: number >> 1), isOptional: number & 1 != 0, gap: reader.symbol()))
    }
    for _ in 0..<reader.count() { contexts.append(reader.context()) }
    let patternCount = reader.count()
    patterns.reserveCapacity(patternCount)
    var wordRivals: [Bool] = []
    wordRivals.reserveCapacity(patternCount)
    for _ in 0..<patternCount {
      let (pattern, isWordRival) = reader.pattern()
      patterns.append(pattern)
      wordRivals.append(isWordRival)
    }
    levelCount = reader.int()
    let count = reader.count()
    instances = reader.rows(count)
    charted = reader.rows(count)
    triggered = reader.rows(count)
    signals = Array(repeating: -1, count: count)
    heardMasks = Array(repeating: 0, count: count)
    for (index, value) in reader.sparse() where index < count { signals[index] = Int32(truncatingIfNeeded: value) }
    for (index, value) in reader.sparse() where index < count { heardMasks[index] = value }
    for _ in 0..<reader.count() {
      let symbol = reader.symbol()
      signalContexts[symbol] = (0..<reader.count()).map { _ in reader.context() }
    }
    let wordCount = reader.count()
    vocabulary = WordTable(count: wordCount)
    for _ in 0..<wordCount {
      let hash = reader.hash()
      vocabulary.add(hash, reader.symbol())
    }
    guard reader.isAtEnd, triggered.values.allSatisfy({ $0 >= 0 && Int($0) < patternCount }),
      instances.values.allSatisfy({ $0 >= 0 && Int($0) < count }),
      charted.values.allSatisfy({ $0 >= 0 && Int($0) < count }), patterns.allSatisfy({ Int($0.rival) < count })
    else { return nil }
    settle { wordRivals[$0] }
  }
}

// MARK: - Writing

private struct NumberWriter {
  var bytes: [UInt8] = []

  mutating func write(unsigned number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ number: Int) {
    write(unsigned: UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1))))
  }

  mutating func write(hash: UInt64) {
    for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: hash >> (UInt64(byte) * 8))) }
  }

  mutating func write(contentsOf row: some Collection<Int32>) {
    write(row.count)
    var last = 0
    for number in row {
      write(Int(number) - last)
      last = Int(number)
    }
  }

  mutating func write(sparse entries: [(Int, UInt64)]) {
    write(entries.count)
    for (index, value) in entries {
      write(index)
      write(unsigned: value)
    }
  }

  mutating func write(_ context: Grammar.Context) {
    let place: (kind: Int, words: Int)
    switch context.place {
    case .before(let words): place = (0, words)
    case .after(let words): place = (1, words)
    case .sentence: place = (2, 0)
    case .nearby: place = (3, 0)
    }
    write(Int(context.symbol) << 3 | place.kind << 1 | (context.isWanted ? 1 : 0))
    if place.kind < 2 { write(place.words) }
  }

  mutating func write(_ pattern: Grammar.Pattern, isWordRival: Bool) {
    let flags = [pattern.startsSentence, pattern.endsSentence, pattern.endsQuestion, pattern.isUnordered, isWordRival]
    write(flags.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) })
    for number in [
      pattern.target, pattern.firstItem, pattern.endItem - pattern.firstItem, pattern.anchor, pattern.rival,
      pattern.level, pattern.trailingGap, pattern.contexts.lowerBound, Int32(clamping: pattern.contexts.count),
    ] { write(Int(number)) }
  }
}

// MARK: - Reading

/// Reads numbers; behind the end all of them are 0, and the reader is not at its end.
private struct NumberReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  @inline(__always)
  mutating func unsigned() -> UInt64 {
    // Most numbers are small.
    if at < bytes.count, bytes[at] < 0x80 {
      at += 1
      return UInt64(bytes[at - 1])
    }
    return longNumber()
  }

  private mutating func longNumber() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    at = bytes.count + 1
    return 0
  }

  mutating func int() -> Int {
    let number = unsigned()
    return Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
  }

  mutating func symbol() -> Int32 { Int32(truncatingIfNeeded: int()) }

  /// How many things follow; each takes a byte at least.
  mutating func count() -> Int { min(max(int(), 0), max(0, bytes.count - at)) }

  mutating func hash() -> UInt64 {
    guard at + 8 <= bytes.count else {
      at = bytes.count + 1
      return 0
    }
    var hash: UInt64 = 0
    for byte in 0..<8 { hash |= UInt64(bytes[at + byte]) << (UInt64(byte) * 8) }
    at += 8
    return hash
  }

  mutating func string() -> String {
    let length = count()
    // Behind the end there is nothing, not even an empty slice.
    guard length > 0 else { return "" }
    defer { at += length }
    return String(decoding: bytes[at..<(at + length)], as: UTF8.self)
  }

  mutating func numbers() -> [Int32] {
    let count = count()
    var row: [Int32] = []
    row.reserveCapacity(count)
    var last = 0
    for _ in 0..<count {
      last &+= int()
      row.append(Int32(truncatingIfNeeded: last))
    }
    return row
  }

  mutating func rows(_ count: Int) -> Rows {
    let most = self.count()
    var starts: [Int32] = []
    starts.reserveCapacity(count + 1)
    let values = [Int32](unsafeUninitializedCapacity: most) { values, length in
      for _ in 0..<count {
        starts.append(Int32(truncatingIfNeeded: length))
        var last = 0
        for _ in 0..<min(self.count(), most - length) {
          last &+= int()
          values[length] = Int32(truncatingIfNeeded: last)
          length += 1
        }
      }
    }
    starts.append(Int32(truncatingIfNeeded: values.count))
    return Rows(values: values, starts: starts)
  }

  mutating func sparse() -> [(Int, UInt64)] {
    (0..<count()).map { _ in
      let index = int()
      return (max(index, 0), unsigned())
    }
  }

  mutating func context() -> Grammar.Context {
    let number = int()
    let place: Definition.Context.Place
    switch number >> 1 & 3 {
    case 0: place = .before(int())
    case 1: place = .after(int())
    case 2: place = .sentence
    default: place = .nearby
    }
    return Grammar.Context(
      isWanted: number & 1 != 0, symbol: Grammar.Symbol(truncatingIfNeeded: number >> 3), place: place)
  }

  mutating func pattern() -> (Grammar.Pattern, isWordRival: Bool) {
    let flags = int()
    let target = symbol()
    let firstItem = symbol()
    var pattern = Grammar.Pattern(target: target, firstItem: firstItem, endItem: firstItem &+ symbol())
    pattern.anchor = symbol()
    pattern.rival = symbol()
    pattern.level = symbol()
    pattern.trailingGap = symbol()
    let firstContext = max(symbol(), 0)
    pattern.contexts = firstContext..<max(firstContext, firstContext &+ symbol())
    pattern.startsSentence = flags & 1 != 0
    pattern.endsSentence = flags & 2 != 0
    pattern.endsQuestion = flags & 4 != 0
    pattern.isUnordered = flags & 8 != 0
    return (pattern, flags & 16 != 0)
  }
}
