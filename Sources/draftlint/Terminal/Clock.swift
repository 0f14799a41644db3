import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one place that asks what day it is.
enum Clock {
  /// Now, in the time of Greenwich: `2026-11-22T09:30:00.125Z`.
  static func timestamp() -> String {
    var now = timespec()
    var parts = tm()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0, gmtime_r(&now.tv_sec, &parts) != nil else { return "?" }
    func digits(_ value: Int, _ count: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let (hour, minute, second) = (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))T\(digits(hour, 2)):\(digits(minute, 2)):"
      + "\(digits(second, 2)).\(digits(now.tv_nsec / 1_000_000, 3))Z"
  }

  /// Since some moment in the past.
  static func microseconds() -> Int {
    var now = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
    return Int(now.tv_sec) * 1_000_000 + Int(now.tv_nsec) / 1000
  }

  static func milliseconds() -> Int { microseconds() / 1000 }

  static func sleep(milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }

  /// Today, where the user is.
  static func today() -> Day {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil,
      let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return .epoch }
    return day
  }
}
