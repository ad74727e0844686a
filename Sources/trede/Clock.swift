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
