import Glibc
import Supervision

/// Who records, and under which names: a handle for the user, an id for each step.
enum Writer {
  /// The name the user logs in with; short, and as given.
  static func author(environment: [String: String]) -> String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return environment["USER"] ?? environment["LOGNAME"] ?? "onbekend"
  }

  /// Unique among all stores: the time to the second, and more chance than two people at once have.
  static func newStepID() -> StepID {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    strftime(&buffer, buffer.count, "%Y%m%dT%H%M%S", &parts)
    let chance = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return StepID(
      "\(String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))-\(chance)")
  }
}
