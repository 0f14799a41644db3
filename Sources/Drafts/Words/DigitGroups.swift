/// How many digits stand in each of some groups, which tells a telephone number from a date.
struct DigitGroups {
  /// A hexadecimal digit a group: 3-7-7 is `0x377`; groups of fifteen and more look alike.
  private(set) var lengths: UInt64 = 0
  private(set) var count = 0
  private(set) var digits = 0
  /// Of the first group.
  private(set) var first = 0
  /// Of the shortest group behind the first.
  private var shortest = Int.max

  mutating func add(_ length: Int) {
    if count == 0 { first = length } else { shortest = min(shortest, length) }
    lengths = lengths << 4 | UInt64(min(length, 15))
    count += 1
    digits += length
  }

  /// Day, month and year in any order.
  var isDate: Bool {
    switch lengths {
    case 0x422, 0x224, 0x222, 0x124, 0x214, 0x114, 0x412, 0x421, 0x411: true
    default: false
    }
  }

  /// What the groups are when they are no more than parted; nil where they are numbers that follow one another.
  func telephone(hasPlus: Bool, hasBracket: Bool, startsWithZero: Bool) -> Word.Kind? {
    if hasPlus { return (8...15).contains(digits) ? .phone : nil }
    switch lengths {
    case 0x334, 0x1334: return .phone
    case 0x377: return .dashed
    case _ where isDate: return .number
    default: break
    }
    guard count >= 2 else { return nil }
    // A tracking number.
    if digits > 15 { return .number }
    if hasBracket { return (8...13).contains(digits) ? .phone : nil }
    if startsWithZero, (9...15).contains(digits), first <= 6 { return .phone }
    return count <= 6 && (7...15).contains(digits) && shortest >= 2 ? .digits : nil
  }
}
