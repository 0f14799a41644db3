/// The file beside this one holds bytes in Base64, since Swift takes long text as it is and long arrays ill.
extension CompiledGrammar {
  /// The grammar of these phrases, if it is they that were compiled.
  static func grammar(of sources: PhraseSources) -> Grammar? {
    sources.fingerprint == fingerprint ? Grammar(decoding: bytes) : nil
  }

  static var bytes: [UInt8] { text.withUTF8Buffer(decoded) }

  static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    values.withUnsafeBufferPointer { values in
      [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { bytes, length in
        var at = 0
        while at < text.count {
          if at + 4 <= text.count {
            let (a, b) = (values[Int(text[at])], values[Int(text[at + 1])])
            let (c, d) = (values[Int(text[at + 2])], values[Int(text[at + 3])])
            if a | b | c | d < 64 {
              bytes[length] = a << 2 | b >> 4
              bytes[length + 1] = b << 4 | c >> 2
              bytes[length + 2] = c << 6 | d
              length += 3
              at += 4
              continue
            }
          }
          // The end of a line, or the two or three signs at the end of all.
          let rest = text[at...].prefix(4).prefix { values[Int($0)] < 64 }
          let bits = rest.reduce(UInt32(0)) { $0 << 6 | UInt32(values[Int($1)]) } << UInt32(6 * (4 - rest.count))
          for index in 0..<max(0, rest.count - 1) {
            bytes[length] = UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * index))
            length += 1
          }
          at += max(1, rest.count)
        }
      }
    }
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, sign) in alphabet.enumerated() { values[Int(sign)] = UInt8(value) }
    return values
  }()

  /// The source of the generated file.
  static func source(of grammar: Grammar, fingerprint: UInt64) -> String {
    let bytes = grammar.encoded()
    var signs: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for index in 0..<3 { bits = bits << 8 | UInt32(index < group.count ? group[start + index] : 0) }
      for index in 0...group.count { signs.append(alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)]) }
    }
    let lines = stride(from: 0, to: signs.count, by: 116).map {
      "    " + String(decoding: signs[$0..<min($0 + 116, signs.count)], as: UTF8.self)
    }
    return """
      /// The grammar of the rules that are shipped, compiled. Generated: `UPDATE_EXPECTATIONS=1 swift test` renews it.
      enum CompiledGrammar {
        static let fingerprint: UInt64 = 0x\(String(fingerprint, radix: 16, uppercase: true))
        static let text: StaticString = \"\"\"
      \(lines.joined(separator: "\n"))
          \"\"\"
      }

      """
  }
}
