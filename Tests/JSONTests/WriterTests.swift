import JSON
import Testing

/// What is written.
struct WriterTests {
  @Test func nesting() {
    var writer = JSON.Writer()
    writer.object {
      $0.member("uri", "file:///a")
      $0.member("empty") { $0.object { _ in } }
      $0.member("missing", ifPresent: Int?.none)
      $0.member("null", Int?.none)
      $0.member("list") {
        $0.array {
          $0.element(1)
          $0.element([[true], []])
          $0.element("x")
        }
      }
      $0.member(escaping: "a \"key\"", 2.5)
      $0.member("encoded") { $0.raw(Array("[1, 2]".utf8)) }
    }
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(
      text == #"{"uri":"file:///a","empty":{},"null":null,"list":[1,[[true],[]],"x"],"a \"key\"":2.5,"encoded":[1, 2]}"#
    )
  }

  private static let examples: [(JSON, String)] = [
    (0, "0"), (.integer(-7), "-7"), (.integer(.max), "9223372036854775807"),
    (.integer(.min), "-9223372036854775808"), (.number(0.1), "0.1"), (.number(1e300), "1e+300"),
    (.number(.infinity), "null"), (.number(.nan), "null"), (.null, "null"),
    (["b": 1, "a": [true, false]], #"{"b":1,"a":[true,false]}"#),
    (
      .string("\"\\/\n\r\t\u{1}\u{8}\u{C}\u{10}\u{1F}\u{7F}é🐝"),
      #""\"\\/\n\r\t\u0001\u0008\u000c\u0010\u001f"# + "\u{7F}é🐝\""
    ),
    (.string(""), "\"\""), (.string("\n"), #""\n""#),
  ]

  @Test(arguments: examples)
  func values(json: JSON, text: String) {
    #expect(json.description == text)
  }

  /// The buffer grows whatever is written into it, however much at once.
  @Test func growth() throws {
    let strings = (0..<600).map { String(repeating: $0 % 7 == 0 ? "\n" : "x", count: $0) }
    let json = JSON.array(strings.map(JSON.string))
    #expect(try JSON(parsing: json.jsonBytes) == json)
  }

  /// What is written reads back as the same value.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<20 {
      let json = JSON.random(depth: 5, using: &random)
      #expect(try JSON(parsing: json.jsonBytes) == json)
    }
  }
}

/// A generator that yields the same values for the same seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension JSON {
  fileprivate static func random(depth: Int, using random: inout SplitMix) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: .integer(Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random))
    case 3: .number(finite(Double(bitPattern: random.next())))
    case 4, 5: .string(string(using: &random))
    case 6, 7:
      .array((0..<Int.random(in: 0..<6, using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      .object(
        Object(
          (0..<Int.random(in: 0..<6, using: &random)).map { _ in
            Object.Member(key: string(using: &random), value: .random(depth: depth - 1, using: &random))
          }))
    }
  }

  private static func finite(_ value: Double) -> Double { value.isFinite ? value : 0.5 }

  private static func string(using random: inout SplitMix) -> String {
    var string = ""
    for _ in 0..<Int.random(in: 0..<30, using: &random) {
      let limits: [UInt32] = [0x20, 0x80, 0x80, 0x80, 0x800, 0x11_0000]
      let limit = limits[Int.random(in: 0..<limits.count, using: &random)]
      string.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) ?? "\"")
    }
    return string
  }
}
