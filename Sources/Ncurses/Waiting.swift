import CNcurses
import Display
import Glibc

/// How long a paste may be silent before it counts as ended. Its end can get lost, and a slow connection
/// can hold it up; what comes later would be taken for keys.
private let longestPasteSilence: Int64 = 2000

extension NcursesTerminal {
  /// Nothing else in the program sleeps.
  package func wait(milliseconds: Int?) -> [TerminalEvent] {
    let deadline = milliseconds.map { wakeups_now() + Int64(min(max(0, $0), Int(Int32.max))) }
    while isOpen {
      let told = untold
      untold = []
      if !told.isEmpty { return told }
      collect(wakeups_wait(timeout(until: deadline)))
      if let deadline, untold.isEmpty, wakeups_now() >= deadline { return [.timeout] }
    }
    return [.hangUp]
  }

  private func timeout(until deadline: Int64?) -> Int32 {
    var end = deadline
    if decoder.isPasting { end = min(end ?? pasteEnds, pasteEnds) }
    guard let end else { return -1 }
    return Int32(min(max(0, end - wakeups_now()), Int64(Int32.max)))
  }

  /// Input comes before a hang-up, so that the last keys count.
  private func collect(_ wakeup: Int32) {
    if wakeup & Int32(WAKEUP_SIGNAL.rawValue) != 0 { collectSignals() }
    if wakeup & Int32(WAKEUP_CLOCK.rawValue) != 0 { untold.append(.clock) }
    if wakeup & Int32(WAKEUP_INPUT.rawValue) != 0 {
      untold += decoder.decode(screen_read)
      pasteEnds = wakeups_now() + longestPasteSilence
    } else if decoder.isPasting && wakeups_now() >= pasteEnds {
      untold += decoder.endPaste()
    }
    if wakeup & Int32(WAKEUP_HANG_UP.rawValue) != 0 || wakeups_take(SIGHUP) { untold.append(.hangUp) }
  }

  private func collectSignals() {
    if wakeups_take(SIGTERM) || wakeups_take(SIGINT) { untold.append(.terminate) }
    if wakeups_take(SIGTSTP) { suspend() }
    if wakeups_take(SIGCONT) {
      // After SIGSTOP, which nobody can catch, the shell has changed the modes of the terminal.
      screen_leave()
      comeBack()
    }
    if wakeups_take(SIGWINCH) {
      followWindow()
    }
  }
}
