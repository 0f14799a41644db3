/// The index of the first byte from `start` on that a JSON string does not hold as it is; the end where there is none.
///
/// That is a quote, a backslash, a control character, or, where UTF-8 has yet to be checked, a byte beyond ASCII. Looks
/// at eight bytes at a time, as most of what a language server reads and writes is the inside of strings.
@inline(__always)
func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, orNonASCII: Bool) -> Int {
  var index = start
  let raw = UnsafeRawBufferPointer(bytes)
  while bytes.count - index >= 8 {
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    // A high bit is set for each byte looked for. A borrow may set others, but only above the first, which counts.
    let special =
      ((word &- 0x2020_2020_2020_2020) & ~word)
      | zeroBytes(word ^ 0x2222_2222_2222_2222)
      | zeroBytes(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      | (orNonASCII ? word : 0)
    let marks = special & 0x8080_8080_8080_8080
    if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
    index += 8
  }
  while index < bytes.count, !isSpecial(bytes[index], orNonASCII: orNonASCII) { index += 1 }
  return index
}

@inline(__always)
private func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word
}

@inline(__always)
private func isSpecial(_ byte: UInt8, orNonASCII: Bool) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || orNonASCII && byte >= 0x80
}
