import JSON
import Testing

/// Where a text is wrong, and what is said about it.
struct SyntaxErrorTests {
  @Test(arguments: [
    ("", "1:1: expected a value, found the end"),
    ("  \n  ?", "2:3: expected a value, found '?'"),
    ("[1\r\n,2\r,\u{1}]", "3:2: expected a value, found a control character"),
    ("[1 2]", "1:4: expected ',' or ']', found '2'"),
    ("{\"a\": 1", "1:8: expected ',' or '}', found the end"),
    ("{\"é🐝\" 1}", "1:7: expected ':' after a key, found '1'"),
    ("{a: 1}", "1:2: expected a key in double quotes, found 'a'"),
    ("[1,]", "1:4: expected a value, found ']'"),
    ("nul", "1:1: expected 'null'"),
    ("1 é", "1:3: expected nothing after the value, found 'é'"),
    ("01", "1:1: a number must not start with '0'"),
    ("-", "1:2: expected a digit, found the end"),
    ("1.e3", "1:3: expected a digit, found 'e'"),
    ("[1e999]", "1:2: number out of range"),
    ("\n\"abc", "2:1: string without its closing quote"),
    ("\"a\tb\"", "1:3: control characters in a string must be escaped"),
    ("\"a\\x\"", "1:3: unknown escape; a backslash is written '\\\\'"),
    ("\"\\u12g4\"", "1:2: expected four hexadecimal digits after '\\u'"),
    ("// no", "1:1: expected a value, found '/'"),
  ])
  func strict(text: String, description: String) {
    let error = #expect(throws: JSON.SyntaxError.self) { try parse(text) }
    #expect(error?.description == description)
  }

  @Test(arguments: [
    ("{\"a\": 1 /* open", "1:9: comment without its '*/'"),
    ("[1 / 2]", "1:4: expected '//' or '/*'"),
    ("[,]", "1:2: expected a value, found ','"),
    ("[1,,]", "1:4: expected a value, found ','"),
    ("{,}", "1:2: expected a key in double quotes, found ','"),
    ("{'a': 1}", "1:2: expected a key in double quotes, found '''"),
    ("[0x10]", "1:3: expected ',' or ']', found 'x'"),
  ])
  func json5Subset(text: String, description: String) {
    let error = #expect(throws: JSON.SyntaxError.self) { try parse(text, dialect: .json5Subset) }
    #expect(error?.description == description)
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80],
    [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
  ])
  func invalidUTF8(bytes: [UInt8]) {
    for tail in [[], Array("\"".utf8), Array("abc\"".utf8)] {
      let error = #expect(throws: JSON.SyntaxError.self) { try JSON(parsing: [0x22, 0x61] + bytes + tail) }
      #expect(error?.description == "1:3: invalid UTF-8")
      #expect(error?.offset == 2)
    }
  }
}

/// Settings may hold comments and trailing commas, and nothing else beyond JSON.
struct DialectTests {
  @Test func commentsAndTrailingCommas() throws {
    let text = """
      // The rules of our shop.
      {
        "rules": [
          "font-sizes", /* "emoji", */
          "links", // and no other
        ],
        "url": "https://example.com", /**/ "b": {"c": 1,},
      } // end
      """
    let json: JSON = ["rules": ["font-sizes", "links"], "url": "https://example.com", "b": ["c": 1]]
    #expect(try parse(text, dialect: .json5Subset) == json)
    #expect(throws: JSON.SyntaxError.self) { try parse(text) }
  }

  @Test(arguments: ["1//", "1//\r", "/***/1", "/*/*/1", "//\n1", "/* \u{2028}🐝 */ 1"])
  func comments(text: String) throws {
    #expect(try parse(text, dialect: .json5Subset) == 1)
  }
}
