/// An octet of a body and where the file holds it.
struct Octet {
  var value: UInt8
  var source: Range<Int>
  /// In base64: with which character of its group of four it begins.
  var phase: Int8 = 0
}
