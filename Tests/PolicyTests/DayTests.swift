import Testing

@testable import Policy

struct DayTests {
  @Test(
    "a day that exists is read and written alike",
    arguments: [
      "2026-11-22", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31", "2026-04-30", "2026-01-31",
    ])
  func reads(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    #expect(Day(number: day.number) == day)
  }

  @Test(
    "a day that does not exist, or is written in another way, is none",
    arguments: [
      "2026-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31",
      "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01", "", "2026", "2026-11", "2026-11-22-01",
      "26-11-22", "2026-1-2", "22-11-2026", "2026/11/22", " 2026-11-22", "2026-11-22 ", "2026-11-2x", "-026-11-22",
      "+026-11-22", "2026--1-22", "２０２６-11-22", "2026-11-22T10:00:00Z",
    ])
  func refuses(text: String) { #expect(Day(text) == nil) }

  @Test("a year is a leap year by Gregory's rule", arguments: [1600, 1700, 1800, 1900, 2000, 2023, 2024, 2100, 2400])
  func leapYears(year: Int) {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    let first = Day(year: year, month: 1, day: 1), next = Day(year: year + 1, month: 1, day: 1)
    #expect(first.flatMap { next?.days(since: $0) } == (isLeap ? 366 : 365))
  }

  @Test("days and numbers go back and forth over four hundred years either way")
  func roundTrip() throws {
    var last = try #require(Day(number: -146_098))
    for number in -146_097...146_097 {
      let day = try #require(Day(number: number))
      // Without #expect, which would be slow three hundred thousand times.
      guard day.number == number, last < day, day.days(since: last) == 1, isNext(day, after: last) else {
        Issue.record("\(last) -> \(number) = \(day) = \(day.number)")
        return
      }
      last = day
    }
  }

  /// Whether one day follows the other in the calendar, said without the formula.
  private func isNext(_ day: Day, after last: Day) -> Bool {
    if day.year == last.year, day.month == last.month { return day.day == last.day + 1 }
    let isMonthOver = Day(year: last.year, month: last.month, day: last.day + 1) == nil
    guard isMonthOver, day.day == 1 else { return false }
    return last.month == 12
      ? day.year == last.year + 1 && day.month == 1 : day.year == last.year && day.month == last.month + 1
  }

  @Test("the calendar begins in year 1 and ends in 9999")
  func bounds() {
    #expect(Day(number: Day("0001-01-01")?.number ?? 0)?.description == "0001-01-01")
    #expect(Day(number: (Day("0001-01-01")?.number ?? 0) - 1) == nil)
    #expect(Day(number: (Day("9999-12-31")?.number ?? 0) + 1) == nil)
    #expect(Day(number: .min) == nil && Day(number: .max) == nil)
  }

  @Test(
    "days since another day",
    arguments: [
      ("2026-11-22", "2026-11-22", 0), ("2026-11-22", "2026-10-23", 30), ("2026-11-22", "2026-10-22", 31),
      ("2024-03-01", "2024-02-28", 2), ("2026-01-01", "2025-12-31", 1), ("2026-10-22", "2026-11-22", -31),
      ("2026-11-22", "1970-01-01", 20_779), ("2000-03-01", "1970-01-01", 11_017), ("1969-12-31", "1970-01-01", -1),
    ])
  func since(later: String, earlier: String, days: Int) throws {
    #expect(try #require(Day(later)).days(since: #require(Day(earlier))) == days)
  }
}
