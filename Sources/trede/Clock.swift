import Glibc
import Supervision

/// The clock of the machine, in its own time zone: which civil day it is, and when the next one begins.
enum Clock {
  static func today() -> Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// The moment with its distance from UTC: `2024-04-02T08:41:00+02:00`.
  static func moment() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)).iso
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { two(Int($0)) }.joined(separator: ":")
    let minutes = abs(parts.tm_gmtoff) / 60
    let sign = parts.tm_gmtoff < 0 ? "-" : "+"
    return "\(day)T\(time)\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// Milliseconds since 1970, by the clock that people set.
  static func millisecondsSince1970() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// Milliseconds on a clock that nobody sets.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// The second (since 1970) at which tomorrow begins; `mktime` knows the days of 23 and 25 hours.
  static func nextMidnight() -> Int {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    parts.tm_mday += 1
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (0, 0, 0)
    parts.tm_isdst = -1
    return mktime(&parts)
  }
}
