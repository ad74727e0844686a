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

  /// The moment as the log writes it, with the time zone it was in: `2024-04-02T08:41:00+02:00`.
  static func moment() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    var buffer = [CChar](repeating: 0, count: 40)
    strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
    // The offset has a colon in the log, as RFC 3339 has it.
    let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "\(text.dropLast(2)):\(text.suffix(2))"
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
