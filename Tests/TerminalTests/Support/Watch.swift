import Glibc
import Testing

/// What the system tells of a program while it works, so that a test need not guess when it is done with a key.
struct Watch {
  let process: pid_t

  /// Bytes that it has read since it started, from anywhere; `nil` when it has ended.
  var bytesRead: Int? { count("rchar") }
  var bytesWritten: Int? { count("wchar") }

  private func count(_ name: String) -> Int? {
    let line = Files.text("/proc/\(process)/io")?.split(separator: "\n").first { $0.hasPrefix("\(name): ") }
    return line.flatMap { Int($0.dropFirst(name.count + 2)) }
  }

  /// Waits until it has read what was sent after `before`, and sleeps again.
  ///
  /// - Returns: false when it has ended.
  func untilDone(after before: Int, at location: SourceLocation = #_sourceLocation) async throws -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(20)
    while clock.now < end {
      guard !Process.isGone(process), let now = bytesRead else { return false }
      if now > before, Process.isAsleep(process) { return true }
      try await Task.sleep(for: .milliseconds(1))
    }
    Issue.record("a key was never read", sourceLocation: location)
    return true
  }
}

extension Desk {
  /// Presses a key and waits until the program is done with it.
  ///
  /// Esc alone may be the beginning of something else: where `ESCDELAY` is 1, looking at the screen once takes longer
  /// than that.
  ///
  /// - Returns: what the terminal shows then; `nil` when the program has ended.
  func strike(_ key: String, _ watch: Watch, at location: SourceLocation = #_sourceLocation) async throws
    -> Picture?
  {
    guard let before = watch.bytesRead else { return nil }
    try terminal.press(key)
    guard try await watch.untilDone(after: before, at: location) else { return nil }
    if key == "Escape" { _ = try terminal.picture() }
    return try terminal.picture()
  }
}
