import Glibc

/// A terminal of 80 × 24 that shows nothing and answers nothing: it only notes what arrives, and when.
///
/// A program that asks the terminal a question and waits for the answer is seen to wait.
final class PseudoTerminal {
  /// Bytes that came before a silence.
  struct Burst {
    var bytes: [UInt8] = []
    /// What each read brought: how many bytes there were after it, and when.
    var arrivals: [(count: Int, time: Int)] = []
    /// The program closed its side: it has ended.
    var ended = false
  }

  private let master: Int32
  /// Kept open until the program has opened it too; before that a read would see the end.
  private var terminal: Int32
  let path: String

  init() throws {
    var master: Int32 = -1
    var terminal: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &terminal, nil, nil, &size) == 0, let name = ttyname(terminal) else {
      throw Failure.system("pseudo-terminal")
    }
    for file in [master, terminal] { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    self.master = master
    self.terminal = terminal
    path = String(cString: name)
  }

  deinit {
    releaseTerminal()
    close(master)
  }

  /// Gives the terminal's own side up, so that the end of the last program on it is noticed.
  func releaseTerminal() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }

  func send(_ keys: [UInt8]) { _ = write(master, keys, keys.count) }

  /// Reads until nothing has come for `quiet` milliseconds after the first byte, at most `patience`
  /// milliseconds long in all.
  func burst(quiet: Int, patience: Int) -> Burst {
    var burst = Burst()
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let deadline = Clock.nanoseconds() + patience * 1_000_000
    while true {
      let left = (deadline - Clock.nanoseconds()) / 1_000_000
      if left < 0 { return burst }
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(burst.bytes.isEmpty ? left : min(quiet, left)))
      if ready < 0 && errno == EINTR { continue }
      if ready <= 0 { return burst }
      let count = read(master, &chunk, chunk.count)
      guard count > 0 else {
        burst.ended = true
        return burst
      }
      let time = Clock.nanoseconds()
      burst.bytes.append(contentsOf: chunk[..<count])
      burst.arrivals.append((burst.bytes.count, time))
    }
  }

  /// Throws away what came unasked, such as the clock that a program redraws each second.
  func drain() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 0) > 0, read(master, &chunk, chunk.count) > 0 {}
  }
}
