extension Parser {
  /// Reads a number; an integer as such where `Int` can hold it.
  mutating func number() throws(JSON.SyntaxError) -> JSON {
    let start = position
    let isNegative = peek == UInt8(ascii: "-")
    if isNegative { position += 1 }

    let firstDigit = position
    let integer = try digits(negated: isNegative)
    if bytes[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
      throw failure("a number must not start with '0'", at: firstDigit)
    }

    var isInteger = true
    if peek == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      _ = try digits(negated: false)
    }
    if peek | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      _ = try digits(negated: false)
    }
    if isInteger, let integer { return .integer(integer) }

    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text), number.isFinite else { throw failure("number out of range", at: start) }
    return .number(number)
  }

  /// Reads one digit or more; `nil` where their value does not fit `Int`.
  @inline(__always)
  private mutating func digits(negated: Bool) throws(JSON.SyntaxError) -> Int? {
    let start = position
    var value: Int? = 0
    while case let digit = peek &- UInt8(ascii: "0"), digit < 10 {
      position += 1
      guard let soFar = value else { continue }
      let (product, overflows) = soFar.multipliedReportingOverflow(by: 10)
      let (sum, alsoOverflows) =
        negated ? product.subtractingReportingOverflow(Int(digit)) : product.addingReportingOverflow(Int(digit))
      value = overflows || alsoOverflows ? nil : sum
    }
    guard position > start else { throw failure("expected a digit, found \(found)") }
    return value
  }
}
