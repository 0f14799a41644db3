import JSON
import Testing

/// What a text is read as.
struct ParserTests {
  private static let examples: [(String, JSON)] = [
    ("null", .null), (" true\n", true), ("false", false), ("\"\"", ""), ("[]", []), ("{}", [:]),
    ("[1,[2,{}]]", [1, [2, [:]]]), ("{\"a\": {\"b\": [true]}}", ["a": ["b": [true]]]), ("\u{FEFF}1", 1),
  ]

  @Test(arguments: examples)
  func values(text: String, json: JSON) throws {
    #expect(try parse(text) == json)
  }

  /// Duplicate keys are kept; the last one counts.
  @Test func duplicateKeys() throws {
    let object = try #require(try parse(#"{"a":1,"b":2,"a":3}"#).objectValue)
    #expect(object.count == 3)
    #expect(object["a"] == 3)
  }

  @Test(arguments: [
    ("0", JSON.integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)), ("1.0", .number(1)),
    ("-1.5e-3", .number(-0.0015)),
    ("1E+2", .number(100)), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ("18446744073709551616", .number(18_446_744_073_709_551_616)), ("1e-999", .number(0)),
  ])
  func numbers(text: String, json: JSON) throws {
    #expect(try parse(text) == json)
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\uDC1D""#, "🐝"),
    (#""\ud83d""#, "\u{FFFD}"), (#""\uDC1D!""#, "\u{FFFD}!"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
    (#""\ud83d\ud83d\udc1d""#, "\u{FFFD}🐝"), (#""\u0000""#, "\0"), ("\"é€🐝\u{7F}\"", "é€🐝\u{7F}"),
    (#""a long run, then \n and another long run""#, "a long run, then \n and another long run"),
  ])
  func strings(text: String, value: String) throws {
    #expect(try parse(text) == .string(value))
  }

  /// Every length of what stands before a special character, as strings are scanned eight bytes at a time.
  @Test(arguments: 0..<40)
  func stringsOfEveryLength(length: Int) throws {
    let plain = String(repeating: "x", count: length)
    for special in ["", "\"", "\\", "\n", "\u{1F}", "é", "\u{7F}", " ", "!", "#", "[", "]"] {
      let value = plain + special + plain
      #expect(try JSON(parsing: JSON.string(value).jsonBytes) == .string(value))
    }
  }

  /// Arrays and objects may nest 512 deep; what goes on far beyond is an error, not the end of the stack.
  @Test func depth() throws {
    let text = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(throws: Never.self) { try parse(text(JSON.depthLimit)) }
    for depth in [JSON.depthLimit + 1, 100_000] {
      let error = #expect(throws: JSON.SyntaxError.self) { try parse(text(depth)) }
      #expect(error?.offset == JSON.depthLimit)
    }
    #expect(throws: JSON.SyntaxError.self) { try parse(String(repeating: "{\"a\":[", count: 100_000)) }
  }

  /// Every prefix and every single-byte change of a text is read or refused.
  @Test func damagedTexts() throws {
    let text = Array(#"{"a": [1, -2.5e3, "\ud83d\udc1d\n é", true, null], "b": {}}"#.utf8)
    for end in 0..<text.count {
      #expect(throws: JSON.SyntaxError.self) { try JSON(parsing: Array(text[..<end])) }
    }
    for index in text.indices {
      for byte: UInt8 in [0, 0x22, 0x2F, 0x5C, 0x7B, 0x5D, 0x80, 0xC3, 0xED, 0xF0, 0xFF] {
        var damaged = text
        damaged[index] = byte
        for dialect in [JSON.Dialect.strict, .json5Subset] { _ = try? JSON(parsing: damaged, dialect: dialect) }
      }
    }
  }
}

@discardableResult
func parse(_ text: String, dialect: JSON.Dialect = .strict) throws(JSON.SyntaxError) -> JSON {
  try JSON(parsing: Array(text.utf8), dialect: dialect)
}
