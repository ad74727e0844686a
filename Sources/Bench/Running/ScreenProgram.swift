import Glibc

/// A full-screen program that runs in a pseudo-terminal.
final class ScreenProgram {
  /// Time from just before the program was started, or the key was sent, until the answer was complete.
  struct Answer {
    let nanoseconds: Int
    let bytes: Int
  }

  /// No byte for this many milliseconds ends a first screen. Longer than a pause inside one, shorter than the
  /// second after which a clock on the screen is drawn again.
  static let quietAfterStart = 60
  /// No byte for this many milliseconds ends the answer to a key.
  static let quietAfterKey = 20

  /// No byte for this many milliseconds: everything has been read, and a view can be asked for.
  static let quietBeforeView = 200

  private let terminal: PseudoTerminal
  private let process: pid_t
  private let started: Int
  private var hasEnded = false

  init(_ program: Program, variables: [String]) throws {
    terminal = try PseudoTerminal()
    started = Clock.nanoseconds()
    process = try program.start(.terminal(terminal.path), variables: variables)
    terminal.releaseTerminal()
  }

  /// The first useful screen: the moment at which all rows were there that are there at the first silence.
  ///
  /// A counter that a program shows beside its rows while it reads on is no part of it. Nothing if no silence
  /// within ten seconds finds a row.
  func firstScreen(rows: (VisibleText) -> Int) -> Answer? {
    var bytes: [UInt8] = []
    var arrivals: [(count: Int, time: Int)] = []
    while !hasEnded, Clock.nanoseconds() - started < 10_000_000_000 {
      let burst = terminal.burst(quiet: ScreenProgram.quietAfterStart, patience: 10_000)
      hasEnded = burst.ended
      arrivals += burst.arrivals.map { ($0.count + bytes.count, $0.time) }
      bytes += burst.bytes
      let all = rows(VisibleText(bytes))
      if all > 0 {
        let complete = ScreenProgram.first(arrivals) { rows(VisibleText(Array(bytes[..<$0.count]))) == all }
        return complete.map { Answer(nanoseconds: $0.time - started, bytes: bytes.count) }
      }
    }
    return nil
  }

  /// The first of which `holds` is true, when it is true of all behind it too and of the last one.
  private static func first<Element>(_ elements: [Element], holds: (Element) -> Bool) -> Element? {
    var low = 0
    var high = elements.count - 1
    while low < high {
      let middle = (low + high) / 2
      if holds(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return elements.indices.contains(low) ? elements[low] : nil
  }

  /// Sends a key and waits until the answer is complete. Nothing if none came within half a second.
  func press(_ key: [UInt8]) -> Answer? {
    let sent = send(key)
    let burst = terminal.burst(quiet: ScreenProgram.quietAfterKey, patience: 500)
    hasEnded = hasEnded || burst.ended
    return burst.arrivals.last.map { Answer(nanoseconds: $0.time - sent, bytes: $0.count) }
  }

  /// Sends a key that makes a whole screen, and waits for the silence at which it is there. Nothing if that was not
  /// within five seconds.
  func open(_ key: [UInt8], isThere: (VisibleText) -> Bool) -> Answer? {
    let sent = send(key)
    var bytes: [UInt8] = []
    while !hasEnded, Clock.nanoseconds() - sent < 5_000_000_000 {
      let burst = terminal.burst(quiet: ScreenProgram.quietAfterStart, patience: 5_000)
      hasEnded = burst.ended
      bytes += burst.bytes
      if let last = burst.arrivals.last, isThere(VisibleText(bytes)) {
        return Answer(nanoseconds: last.time - sent, bytes: bytes.count)
      }
    }
    return nil
  }

  private func send(_ key: [UInt8]) -> Int {
    terminal.drain()
    let sent = Clock.nanoseconds()
    terminal.send(key)
    return sent
  }

  /// Waits until the program has nothing left to say by itself: it goes on reading behind its first screen.
  func settle() {
    let deadline = Clock.nanoseconds() + 10_000_000_000
    while !hasEnded, Clock.nanoseconds() < deadline {
      let burst = terminal.burst(
        quiet: ScreenProgram.quietBeforeView, patience: ScreenProgram.quietBeforeView)
      hasEnded = burst.ended
      if burst.bytes.isEmpty { return }
    }
  }

  /// The peak memory so far, of this process without the ones it started. Read while it lives: what the system
  /// reports at its end would include the benchmark that started it.
  var peakKilobytes: Int? {
    let status = Files.read("/proc/\(process)/status") ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  /// Asks the program to leave; ends it when it has not left after a second.
  func quit(with keys: [UInt8]) {
    terminal.send(keys)
    let deadline = Clock.nanoseconds() + 1_000_000_000
    while waitpid(process, nil, WNOHANG) == 0 {
      _ = terminal.burst(quiet: 1, patience: 5)
      if Clock.nanoseconds() > deadline {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        return
      }
    }
  }
}
