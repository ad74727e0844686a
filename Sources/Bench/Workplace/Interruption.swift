import Glibc

/// Ctrl-C and its like, looked for between measurements so that the temporary folder is removed then too.
///
/// The signals are blocked and only asked for: nothing runs in a handler, and no measurement is torn.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGPIPE]

  static func holdBack() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in signals { sigaddset(&held, number) }
    sigprocmask(SIG_BLOCK, &held, nil)
  }

  static func check() throws {
    var pending = sigset_t()
    sigpending(&pending)
    if signals.contains(where: { sigismember(&pending, $0) == 1 }) {
      throw Failure("interrupted", exitCode: Failure.interrupted)
    }
  }
}
